/** The bar in what a site's own code answers, over a real connection. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { showView } from "../../../src/gatehouse/http/view-as/show-view.ts";
import { rawRequest } from "../../support/raw-request.ts";

let server: Server | undefined;
afterEach(() => server?.close());

async function answered(by: RequestListener, ...headers: string[]) {
  server = createServer((request, response) => {
    showView(request, response, () => "<aside>The bar</aside>");
    by(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const head = ["GET / HTTP/1.1", `Host: 127.0.0.1:${port}`, ...headers];
  return rawRequest(`http://127.0.0.1:${port}`, head);
}

const html = { "Content-Type": "text/html; charset=utf-8" };

test("a site that compresses its pages by itself sends them plain, with the bar", async () => {
  const page = "<!doctype html><body><p>a</p>";
  const compressing: RequestListener = (request, response) => {
    if (!/gzip/.test(String(request.headers["accept-encoding"]))) return response.writeHead(200, html).end(page);
    return response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(page));
  };
  const { body } = await answered(compressing, "Accept-Encoding: gzip, br");
  expect(body).toContain("<body><aside>The bar</aside><p>a</p>");
});

test("what the browser opens as a page has the bar, even without html and body; what a script asks for has none", async () => {
  const bare: RequestListener = (_request, response) => response.writeHead(200, html).end("<title>A</title><p>a</p>");
  expect((await answered(bare, "Sec-Fetch-Dest: document")).body).toContain("<p>a</p><aside>The bar</aside>");
  expect((await answered(bare, "Sec-Fetch-Dest: empty")).body).not.toContain("The bar");
});

test("several headers of one name stay several", async () => {
  const cookies: RequestListener = (_request, response) =>
    response.writeHead(200, ["Set-Cookie", "a=1", "Set-Cookie", "b=2", "Content-Type", "text/html"]).end("<p>a</p>");
  expect((await answered(cookies)).headers.get("set-cookie")).toEqual(["a=1", "b=2"]);
});
