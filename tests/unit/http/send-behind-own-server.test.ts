/** A site's own server may put code of its own around `write` and `end` of a response, as the package `compression` does. */
import { randomBytes } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createDeflate } from "node:zlib";
import { expect, test } from "vitest";
import { sendRefusal } from "../../../src/gatehouse/http/answer/send.ts";

/** Compresses what is written, and waits where the response says that it has enough. */
function compressing(response: ServerResponse): void {
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  const stream = createDeflate();
  stream.on("data", (chunk: Buffer) => {
    if (!write(chunk)) stream.pause();
  });
  stream.on("end", () => end());
  response.on("drain", () => stream.resume());
  const writeHead: (status: number, words: string, headers: Record<string, string>) => ServerResponse =
    response.writeHead.bind(response);
  response.writeHead = ((status: number, words: string, headers: Record<string, string>) => {
    const { "Content-Length": _length, ...others } = headers;
    return writeHead(status, words, { ...others, "Content-Encoding": "deflate" });
  }) as typeof response.writeHead;
  response.write = ((chunk: Uint8Array) => stream.write(chunk)) as typeof response.write;
  response.end = ((chunk?: Uint8Array) => {
    stream.end(chunk);
    return response;
  }) as typeof response.end;
}

test.each([1_000, 30_000, 400_000])(
  "a page of %d bytes arrives whole where it is compressed on its way",
  async (half) => {
    const pieces = [randomBytes(half / 2).toString("hex"), randomBytes(half / 2).toString("hex")];
    const body = pieces.map((piece) => new TextEncoder().encode(piece));
    const server = createServer((request, response) => {
      compressing(response);
      const headers = { "Content-Type": "text/html" };
      sendRefusal(request, response, { status: 401, statusText: "Unauthorized", headers, body });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      const { port } = server.address() as AddressInfo;
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        headers: { "accept-encoding": "deflate" },
        signal: AbortSignal.timeout(3_000),
      });
      expect(answer.status).toBe(401);
      expect(await answer.text()).toBe(pieces.join(""));
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
);
