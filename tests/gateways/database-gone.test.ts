/** While Gatehouse's database is away, a proxy refuses everybody at guarded paths, and the visitor reads why: 503. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lineTo, type Line } from "../support/cut-off.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import { rawRequest } from "../support/raw-request.ts";
import { isInstalled, proxyNames } from "./programs.ts";
import { startProxy, type Proxy } from "./proxies.ts";
import { host, prepareSurroundings, type Surroundings } from "./surroundings.ts";

let postgres: TestPostgres;
let line: Line;
let around: Surroundings;

beforeAll(async () => {
  postgres = await startPostgres();
  const url = new URL(postgres.url);
  line = await lineTo(Number(url.port));
  url.hostname = "127.0.0.1";
  url.port = String(line.port);
  around = await prepareSurroundings(url.href);
});
afterAll(async () => {
  await around.stop();
  await line.close();
  await postgres.stop();
});

describe.each(proxyNames)("behind %s", (name) => {
  if (!isInstalled(name)) {
    test.skip("is not installed here");
    return;
  }
  let proxy: Proxy;
  beforeAll(async () => {
    proxy = await startProxy(name, around);
  });
  afterAll(() => proxy.stop());
  const ask = (target: string) =>
    rawRequest(proxy.origin, [`GET ${target} HTTP/1.1`, `Host: ${host}`, "Accept: text/html"]);

  test("guarded paths answer 503 and say why, public ones go on, and everything recovers by itself", async () => {
    expect((await ask("/data")).status).toBe(401);
    await line.cut();
    for (const target of ["/data", "/papers/ledger.txt"]) {
      const answer = await ask(target);
      expect(answer.status, target).toBe(503);
      expect(answer.body).toContain("We cannot open this page right now");
      expect(answer.body).not.toContain("SECRET");
    }
    expect((await ask("/papers/open/hours.txt")).body).toContain("OPEN HOURS");
    await line.mend();
    await expect.poll(async () => (await ask("/data")).status, { interval: 200 }).toBe(401);
  });
});
