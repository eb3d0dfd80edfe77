/** Bare node:http answering as many bytes with as many fields: what the ratios are measured against. */
import { createServer } from "node:http";

const body = Buffer.alloc(Number(process.env["BODY_BYTES"]), "x");
const fields = {
  "Cache-Control": "no-store",
  Vary: "Cookie, Authorization, Accept, Accept-Language, Sec-Fetch-Mode, Sec-Fetch-Dest",
  "X-Robots-Tag": "noindex",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "WWW-Authenticate": 'Bearer realm="The Quoin"',
  "Content-Type": "text/html; charset=utf-8",
  "Content-Length": body.byteLength,
};

createServer((_request, response) => {
  response.writeHead(401, "Unauthorized", fields);
  response.end(body);
}).listen(Number(process.env["PORT"]), "127.0.0.1");
