/** Sends responses that are made in front of Astro. After one to a request with a body, the connection is closed. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { RefusalAnswer } from "./answer-refusal.ts";
import { endAndClose } from "../server/close-after-body.ts";
import { hasBody } from "../server/late-body.ts";
import { compressedPage, takesGzip } from "./compressed-page.ts";

/** The body of a refused request is not read, so its connection cannot be used again. */
const closing = { Connection: "close" };

export function sendRefusal(request: IncomingMessage, response: ServerResponse, answer: RefusalAnswer): void {
  const { status, statusText, headers, cookies = [], body } = answer;
  const isCompressed = typeof body !== "string" && takesGzip(request.headers["accept-encoding"]?.toString());
  const pieces = typeof body === "string" ? [body] : isCompressed ? compressedPage(body) : body;
  let length = 0;
  for (const piece of pieces) length += Buffer.byteLength(piece);
  const sent: OutgoingHttpHeaders = { ...headers, "Content-Length": length };
  if (cookies.length > 0) sent["Set-Cookie"] = [headers["Set-Cookie"] ?? [], cookies].flat();
  if (isCompressed) sent["Content-Encoding"] = "gzip";
  const isLast = hasBody(request);
  if (isLast) Object.assign(sent, closing);
  response.writeHead(status, statusText, sent);
  const last = request.method === "HEAD" ? 0 : pieces.length - 1;
  // All of it is sent with one system call, which `end` makes.
  response.cork();
  for (let index = 0; index < last; index += 1) response.write(pieces[index]);
  const end = request.method === "HEAD" ? undefined : pieces[last];
  if (isLast) endAndClose(request, response, end);
  else response.end(end);
  // Of a site's own server `end` may send later, and what it writes until then waits for this.
  response.uncork();
}

export async function sendResponse(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Response,
): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  const { status, statusText, headers } = answer;
  // The answer to a preflight, 204, says nothing about a length (RFC 9110 8.6).
  const length = status === 204 ? {} : { "Content-Length": body.byteLength };
  const isLast = hasBody(request);
  response.writeHead(status, statusText, { ...Object.fromEntries(headers), ...length, ...(isLast ? closing : {}) });
  const sent = request.method === "HEAD" ? undefined : body;
  if (isLast) endAndClose(request, response, sent);
  else response.end(sent);
}

/** Sends one sentence as plain text, for requests that are turned away before the visitor is identified. */
export function sendPlain(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...closing,
  });
  endAndClose(request, response, request.method === "HEAD" ? undefined : text);
}
