/** Sends responses that are made in front of Astro. After one to a request with a body, the connection is closed. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RefusalAnswer } from "./answer-refusal.ts";
import { endAndClose } from "../server/close-after-body.ts";
import { hasBody } from "../server/late-body.ts";

/** The body of a refused request is not read, so its connection cannot be used again. */
const closing = { Connection: "close" };

export function sendRefusal(request: IncomingMessage, response: ServerResponse, answer: RefusalAnswer): void {
  const { status, statusText, headers, cookies = [], body } = answer;
  const isLast = hasBody(request);
  const pieces = typeof body === "string" ? [body] : body;
  response.writeHead(status, statusText, {
    ...headers,
    ...(cookies.length > 0 && { "Set-Cookie": [headers["Set-Cookie"] ?? [], cookies].flat() }),
    "Content-Length": pieces.reduce((length, piece) => length + Buffer.byteLength(piece), 0),
    ...(isLast ? closing : {}),
  });
  const sent = request.method === "HEAD" ? [] : pieces;
  // Node sends everything that is written in one turn with one system call.
  for (const piece of sent.slice(0, -1)) response.write(piece);
  const last = sent.at(-1);
  if (isLast) endAndClose(request, response, last);
  else response.end(last);
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
