/** Bare node:http answering as many bytes with the same headers: what the ratios are measured against. */
import { createServer } from "node:http";

const body = Buffer.alloc(Number(process.env["BODY_BYTES"]), "x");
const headers = JSON.parse(process.env["HEADERS"] ?? "{}");

createServer((_request, response) => {
  response.writeHead(401, "Unauthorized", headers);
  response.end(body);
}).listen(Number(process.env["PORT"]), "127.0.0.1");
