/** The server is told to stop while people are on it. */
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { builtFixture } from "../../support/fixture-site.ts";
import { openSocket } from "../../support/patient-socket.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

const limits = { lastRequests: 4_000, keepAlive: 20_000 };

describe("told to stop", () => {
  let folder: string;
  let fresh: FreshDatabase;
  let site: Site;
  beforeAll(async () => {
    ({ folder } = await builtFixture("bodies"));
  });
  beforeEach(async () => {
    fresh = await createDatabase("sqlite", { migrated: false });
    site = await startSite({ databaseUrl: fresh.url, folder, limits });
  });
  afterEach(async () => {
    await site.stop();
    await fresh.remove();
  });

  const form = new URLSearchParams({ email: owner.email, password: owner.password }).toString();
  const signInHead = () =>
    [
      "POST /login HTTP/1.1",
      `Host: ${new URL(site.origin).host}`,
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${form.length}`,
      "",
      "",
    ].join("\r\n");
  const asking = (path: string) => `GET ${path} HTTP/1.1\r\nHost: ${new URL(site.origin).host}\r\n\r\n`;
  const isRefused = () =>
    new Promise<boolean>((resume) => {
      const socket = connect(Number(new URL(site.origin).port), "127.0.0.1");
      socket.once("connect", () => {
        socket.destroy();
        resume(false);
      });
      socket.once("error", () => resume(true));
    });

  test("it finishes running requests, accepts no more, and exits with 0", async () => {
    const [signingIn, idle] = [await openSocket(site.origin), await openSocket(site.origin)];
    idle.send(asking("/members"));
    await expect.poll(() => idle.received()).toContain("401 Unauthorized");
    signingIn.send(signInHead() + form.slice(0, 10));
    await wait(200);

    process.kill(site.processId, "SIGTERM");
    await idle.ended;
    await expect.poll(isRefused).toBe(true);

    signingIn.send(form.slice(10));
    const { text } = await signingIn.ended;
    expect(text).toMatch(/^HTTP\/1.1 303 /);
    expect(text).toMatch(/set-cookie: gatehouse=/i);
    expect(text).toMatch(/connection: close/i);

    expect(await site.exited).toBe(0);
  });

  test("a response that has begun is sent to its end; the next request on that connection is the last", async () => {
    const [listening, asksAgain] = [await openSocket(site.origin), await openSocket(site.origin)];
    for (const one of [listening, asksAgain]) {
      one.send(asking("/quiet"));
      await expect.poll(() => one.received()).toContain("data: first");
    }
    const told = performance.now();
    process.kill(site.processId, "SIGTERM");
    await expect.poll(isRefused).toBe(true);
    asksAgain.send(asking("/members"));
    expect((await listening.ended).text).toContain("data: last");
    expect((await asksAgain.ended).text).toMatch(/data: last[\s\S]*HTTP\/1.1 401 [\s\S]*connection: close/i);
    expect(await site.exited).toBe(0);
    expect(performance.now() - told).toBeLessThan(limits.lastRequests);
  });

  test("a request that never ends is not waited for beyond the limit", async () => {
    const began = await openSocket(site.origin);
    began.send(signInHead());
    await wait(200);
    const told = performance.now();
    process.kill(site.processId, "SIGTERM");
    expect(await site.exited).toBe(0);
    const after = performance.now() - told;
    expect(after).toBeGreaterThan(limits.lastRequests - 100);
    expect(after).toBeLessThan(limits.lastRequests + 2_000);
  });
});
