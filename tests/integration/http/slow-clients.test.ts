/** Clients that are slow, send too much at once or never finish: others must be served meanwhile. */
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Limits } from "../../../src/gatehouse/http/server/server-limits.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { openSocket, type PatientSocket } from "../../support/patient-socket.ts";
import { rawRequest } from "../../support/raw-request.ts";
import { startSite, type Site } from "../../support/site.ts";

/** Starts a site with these limits for the tests of a `describe`, and closes what they opened there. */
function siteWith(limits: Partial<Limits>) {
  let fresh: FreshDatabase;
  let site: Site;
  let host: string;
  const open: PatientSocket[] = [];
  beforeAll(async () => {
    fresh = await createDatabase("sqlite", { migrated: false });
    site = await startSite({ databaseUrl: fresh.url, limits });
    host = `Host: ${new URL(site.origin).host}`;
  });
  afterEach(() => {
    for (const one of open.splice(0)) one.close();
  });
  afterAll(async () => {
    await site.stop();
    await fresh.remove();
  });
  return {
    async connection(options: { reads?: boolean; allowHalfOpen?: boolean } = {}): Promise<PatientSocket> {
      const one = await openSocket(site.origin, options);
      open.push(one);
      return one;
    },
    head: (method: string, path: string, ...headers: string[]) =>
      [`${method} ${path} HTTP/1.1`, host, ...headers, "", ""].join("\r\n"),
    /** Somebody else's visit meanwhile. */
    async everybodyElseIsAnswered(): Promise<void> {
      expect((await rawRequest(site.origin, ["GET /about HTTP/1.1", host])).status).toBe(200);
      expect((await rawRequest(site.origin, ["GET /members HTTP/1.1", host])).status).toBe(401);
    },
  };
}

describe("a slow client", () => {
  /** Milliseconds: less than the usual limits, in place of which those of this site are, and much for a busy machine. */
  const soon = 9_000;
  const limits = { headers: 800, request: 1_600, keepAlive: 1_000, checkedEvery: 100 };
  const { connection, head, everybodyElseIsAnswered } = siteWith(limits);

  /** Sends it byte by byte until the server has had enough. */
  async function drip(one: PatientSocket, text: string): Promise<void> {
    const over = one.ended.then(() => true);
    for (const byte of text) {
      one.send(byte);
      if (await Promise.race([over, wait(50).then(() => false)])) return;
    }
  }

  test("that ends its sending side gets the responses all the same", async () => {
    const one = await connection({ allowHalfOpen: true });
    one.socket.end(head("GET", "/about") + head("GET", "/members") + head("GET", "/healthz"));
    const { text } = await one.ended;
    // A body may end without a line break, so the next status line need not begin a line.
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 401", "HTTP/1.1 200"]);
  });

  test.each(["0\r\n\r\n", "\u0000\u0000", "GARBAGE"])(
    "invalid bytes after a request (%j) do not cost it its response",
    async (junk) => {
      const requests = [
        [400, head("GET", "//x")],
        [421, "GET /members HTTP/1.1\r\nHost: evil.example\r\n\r\n"],
        [501, head("PROPFIND", "/members")],
        [401, head("GET", "/members")],
      ] as const;
      for (const [status, request] of requests) {
        const one = await connection();
        one.send(request + junk);
        expect((await one.ended).text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      }
    },
  );

  test("that sends nothing is disconnected", async () => {
    const { after } = await (await connection()).ended;
    expect(after).toBeLessThan(soon);
  });

  test("a client that sends its headers byte by byte is cut off, and others are served meanwhile", async () => {
    const slow = await Promise.all(Array.from({ length: 50 }, () => connection()));
    const dripping = Promise.all(slow.map((one) => drip(one, head("GET", "/members", `X-A: ${"a".repeat(500)}`))));
    await everybodyElseIsAnswered();
    await dripping;
    for (const one of slow) {
      const { text, after } = await one.ended;
      expect(text).toMatch(/^HTTP\/1.1 408 |^$/);
      expect(after).toBeLessThan(soon);
    }
  });

  test.each(["/login", "/members"])("that sends a body byte by byte is cut off: %s", async (path) => {
    const one = await connection();
    one.send(head("POST", path, "Content-Type: application/x-www-form-urlencoded", "Content-Length: 5000"));
    const dripping = drip(one, `email=${"a".repeat(500)}`);
    await everybodyElseIsAnswered();
    await dripping;
    const { text, after } = await one.ended;
    expect(text).toMatch(path === "/login" ? /^HTTP\/1.1 408 / : /^HTTP\/1.1 401 /);
    expect(after).toBeLessThan(soon);
  });

  test("that keeps an idle connection open is disconnected", async () => {
    const one = await connection();
    one.send(head("GET", "/members"));
    expect((await one.ended).text).toContain("401 Unauthorized");
  });
});

describe("a client that asks for much at once", () => {
  const limits = { connections: 100, unanswered: 4, headers: 800, checkedEvery: 100, keepAlive: 100_000 };
  const { connection, head, everybodyElseIsAnswered } = siteWith(limits);

  test("and opens too many connections is turned away, and others get in again soon", async () => {
    // Side by side: opened one after another on a busy machine, the first would be let go before all are there.
    const many = await Promise.all(Array.from({ length: limits.connections + 50 }, () => connection()));
    const ends = await Promise.all(many.map((one) => one.ended));
    // Those that were let in are told that they sent nothing.
    const letIn = ends.filter(({ text }) => text.startsWith("HTTP/1.1 408 ")).length;
    expect([letIn > 0, letIn <= limits.connections]).toEqual([true, true]);
    await everybodyElseIsAnswered();
  });

  test("and keeps all connections with nothing under way makes room for others", async () => {
    const idle = await Promise.all(Array.from({ length: limits.connections }, () => connection()));
    for (const one of idle) one.send(head("GET", "/members", "Accept: text/plain"));
    for (const one of idle) await expect.poll(() => one.received(), { interval: 10 }).toContain("401 Unauthorized");
    const knock = async () => {
      const one = await connection();
      one.send(head("GET", "/members", "Connection: close"));
      return (await one.ended).text;
    };
    await expect.poll(knock, { interval: 50 }).toContain("401 Unauthorized");
  });

  test("and waits for nothing is answered so far, and let go of", async () => {
    const one = await connection();
    one.send(head("GET", "/members").repeat(500));
    const { text } = await one.ended;
    expect(text.match(/HTTP\/1.1 401 /g) ?? []).toHaveLength(limits.unanswered);
    expect(text.match(/HTTP\/1.1 503 /g) ?? []).toHaveLength(1);
    await everybodyElseIsAnswered();
  });

  test("a few requests at once are all answered, in order", async () => {
    const one = await connection();
    one.send(["/members", "/about", "/members/library"].map((path) => head("GET", path)).join(""));
    one.send(head("GET", "/", "Connection: close"));
    const { text } = await one.ended;
    expect(text.match(/HTTP\/1.1 \d+/g)).toEqual([401, 200, 401, 200].map((status) => `HTTP/1.1 ${status}`));
  });

  test("that closes its sending side after a request still gets the response", async () => {
    const one = await connection({ allowHalfOpen: true });
    one.socket.end(head("GET", "/members"));
    expect((await one.ended).text).toMatch(/^HTTP\/1.1 401 [\s\S]*"reason":"no-credentials"/);
    const cut = await connection({ allowHalfOpen: true });
    cut.socket.end("GET /members HTTP/1.1\r\nHost: loc");
    expect((await cut.ended).text).toMatch(/^HTTP\/1.1 400 /);
  });
});
