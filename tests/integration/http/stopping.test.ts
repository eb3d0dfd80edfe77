/** The server is told to stop while people are on it. */
import { connect } from "node:net";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Limits } from "../../../src/gatehouse/http/server/server-limits.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { builtFixture } from "../../support/fixture-site.ts";
import { openSocket, type PatientSocket } from "../../support/patient-socket.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

/** Milliseconds, so long that a server which waits for them to pass is told from one that is only slow. */
const waitsForLimits = 60_000;
const long = { lastRequests: 100_000, keepAlive: 100_000 };

describe("told to stop", () => {
  let folder: string;
  let fresh: FreshDatabase;
  let site: Site;
  beforeAll(async () => {
    ({ folder } = await builtFixture("bodies"));
  });
  beforeEach(async () => {
    fresh = await createDatabase("sqlite", { migrated: false });
  });
  const start = async (limits: Partial<Limits>) => {
    site = await startSite({ databaseUrl: fresh.url, folder, limits });
  };
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
      "Expect: 100-continue",
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

  /** Sends the head of a sign-in; the server has taken it up when it invites the body. */
  async function beginToSignIn(): Promise<PatientSocket> {
    const one = await openSocket(site.origin);
    one.send(signInHead());
    await expect.poll(() => one.received()).toContain("100 Continue");
    return one;
  }

  test("it finishes running requests, accepts no more, and exits with 0", async () => {
    await start(long);
    const idle = await openSocket(site.origin);
    idle.send(asking("/members"));
    await expect.poll(() => idle.received()).toContain("401 Unauthorized");
    const signingIn = await beginToSignIn();
    signingIn.send(form.slice(0, 10));

    const told = performance.now();
    process.kill(site.processId, "SIGTERM");
    await idle.ended;
    await expect.poll(isRefused).toBe(true);

    signingIn.send(form.slice(10));
    const { text } = await signingIn.ended;
    expect(text).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 303 /);
    expect(text).toMatch(/set-cookie: gatehouse=/i);
    expect(text).toMatch(/connection: close/i);

    expect(await site.exited).toBe(0);
    expect(performance.now() - told).toBeLessThan(waitsForLimits);
  });

  test("a response that has begun is sent to its end; the next request on that connection is the last", async () => {
    await start(long);
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
    expect(performance.now() - told).toBeLessThan(waitsForLimits);
  });

  test("a request that never ends is not waited for beyond the limit", async () => {
    const lastRequests = 1_000;
    await start({ ...long, lastRequests });
    const never = await beginToSignIn();
    const told = performance.now();
    process.kill(site.processId, "SIGTERM");
    await never.ended;
    expect(await site.exited).toBe(0);
    const after = performance.now() - told;
    expect(after).toBeGreaterThan(lastRequests - 100);
    expect(after).toBeLessThan(waitsForLimits);
  });
});
