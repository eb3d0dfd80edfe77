/** Small guarded files are sent from memory, as the disk would send them, and nothing of one visitor goes to the next. */
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type IncomingMessage, type OutgoingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sendGuarded } from "../../../src/gatehouse/http/astro/guarded-files.ts";
import { createSmallFiles, etagOf } from "../../../src/gatehouse/http/astro/small-files.ts";

const page = "<h1>The plan for members</h1>";
const policy = "default-src 'self'";

let folder: string;
let server: Server;
let small: ReturnType<typeof createSmallFiles>;
let visits: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "gatehouse-small-"));
  writeFileSync(join(folder, "plan.html"), page);
  small = createSmallFiles();
  visits = 0;
  server = createServer((incoming, response) => {
    visits += 1;
    // As a server around ours might, for each visitor.
    response.setHeader("Set-Cookie", `visit=${visits}`);
    const file = { etag: etagOf(Buffer.from(page)), contentSecurityPolicy: policy };
    if (small.send(incoming.url ?? "", incoming, response)) return;
    sendGuarded(incoming, response, {
      folder,
      small,
      answer: { kind: "file", path: incoming.url ?? "", file, pages: [] },
      search: "",
      missing: () => response.writeHead(404).end(),
      failed: () => response.writeHead(500).end(),
    });
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** By Node's own client: `fetch` adds headers to a conditional request that make it an unconditional one. */
async function ask(headers: OutgoingHttpHeaders = {}, method = "GET", path = "/plan.html") {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: "127.0.0.1", port, path, method, headers }).end();
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  const { date: _, "set-cookie": cookies, ...said } = answer.headers;
  return { status: answer.statusCode, headers: said, cookies, text: await text(answer) };
}

test("the second visitor gets the same page with the same headers, without the disk", async () => {
  const first = await ask();
  expect(first).toMatchObject({ status: 200, text: page, headers: { "content-security-policy": policy } });
  rmSync(join(folder, "plan.html"));
  expect(await ask()).toEqual({ ...first, cookies: ["visit=2"] });
  expect(await ask({}, "HEAD")).toEqual({ ...first, cookies: ["visit=3"], text: "" });
});

test("no visitor gets the cookie of another", async () => {
  const cookies = [await ask(), await ask(), await ask()].map((answer) => answer.cookies);
  expect(cookies).toEqual([["visit=1"], ["visit=2"], ["visit=3"]]);
});

test("ranges and conditional requests are answered as before", async () => {
  const { etag } = (await ask()).headers;
  expect(await ask({ Range: "bytes=4-11" })).toMatchObject({
    status: 206,
    headers: { "content-range": `bytes 4-11/${page.length}` },
    text: "The plan",
  });
  expect((await ask({ "If-None-Match": etag })).status).toBe(304);
  expect((await ask({ "If-Match": '"another"' })).status).toBe(412);
  expect((await ask({ Range: "bytes=900-" })).status).toBe(416);
});

test("a file that is no longer the one that was built is not held, since its validator would be wrong", async () => {
  writeFileSync(join(folder, "plan.html"), "<h1>Another plan</h1>");
  await ask();
  rmSync(join(folder, "plan.html"));
  expect((await ask()).status).toBe(404);
});

test("many files do not fill the memory", async () => {
  small = createSmallFiles({ file: page.length, total: 2 * page.length });
  const paths = ["/one.html", "/two.html", "/three.html"];
  for (const path of paths) writeFileSync(join(folder, path), page);
  for (const path of paths) await ask({}, "GET", path);
  for (const path of paths) rmSync(join(folder, path));
  const statuses = await Promise.all(paths.map(async (path) => (await ask({}, "GET", path)).status));
  expect(statuses).toEqual([200, 200, 404]);
});
