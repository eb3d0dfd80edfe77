/** `Astro.request.signal` tells a page that its visitor has gone, so that it can stop its work. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PageRequest } from "../../../src/gatehouse/http/astro/page-request.ts";

let server: Server;
let client: Socket;
let response: ServerResponse;
let request: PageRequest;

beforeEach(async () => {
  server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  client = connect((server.address() as AddressInfo).port, "127.0.0.1");
  client.write("GET /a%20page?q=1 HTTP/1.1\r\nHost: site.example:8080\r\nCookie: one=1\r\nCookie: two=2\r\n\r\n");
  const [incoming, answered] = (await once(server, "request")) as [IncomingMessage, ServerResponse];
  response = answered;
  request = new PageRequest(incoming, answered);
});
afterEach(() => {
  client.destroy();
  server.closeAllConnections();
  server.close();
});

test("it says what was asked for", () => {
  expect(request).toMatchObject({ method: "GET", url: "http://site.example:8080/a%20page?q=1", body: null });
  expect(request.headers.get("cookie")).toBe("one=1; two=2");
});

test("a visitor who leaves is noticed by the page, by a copy of the request and by a rewritten one", async () => {
  const rewritten = new Request("http://site.example/other", { signal: request.signal });
  const copy = request.clone();
  client.destroy();
  await once(response, "close");
  expect([request, copy, rewritten].map(({ signal }) => signal.aborted)).toEqual([true, true, true]);
});

test("a visitor who left before anything looked is noticed too", async () => {
  client.destroy();
  await once(response, "close");
  expect(request.signal.aborted).toBe(true);
});

test("a visitor who leaves after the response did not leave early", async () => {
  const { signal } = request;
  const left = response.socket === null ? Promise.reject(new Error("no connection")) : once(response.socket, "close");
  response.end("all of it");
  await once(client, "data");
  client.destroy();
  await left;
  expect(signal.aborted).toBe(false);
});
