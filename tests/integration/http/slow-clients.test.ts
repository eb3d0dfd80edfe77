/** Clients that take their time, ask too much at once or never come to an end, and everybody else meanwhile. */
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { openSocket, type PatientSocket } from "../../support/patient-socket.ts";
import { rawRequest } from "../../support/raw-request.ts";
import { startSite, type Site } from "../../support/site.ts";

const limits = { headers: 800, request: 1_600, keepAlive: 3_000, checkedEvery: 100, connections: 200, unanswered: 4 };
/** Milliseconds: a limit, the look at it, and a busy machine. */
const soon = (limit: number) => limit + 1_500;

describe("a client that takes its time", () => {
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

  async function connection(options: { reads?: boolean; allowHalfOpen?: boolean } = {}): Promise<PatientSocket> {
    const one = await openSocket(site.origin, options);
    open.push(one);
    return one;
  }
  const head = (method: string, path: string, ...fields: string[]) =>
    [`${method} ${path} HTTP/1.1`, host, ...fields, "", ""].join("\r\n");

  /** Somebody else's visit meanwhile. */
  async function everybodyElseIsAnswered(): Promise<void> {
    expect((await rawRequest(site.origin, ["GET /about HTTP/1.1", host])).status).toBe(200);
    expect((await rawRequest(site.origin, ["GET /members HTTP/1.1", host])).status).toBe(401);
  }

  /** Sends it byte by byte until the server has had enough. */
  async function drip(one: PatientSocket, text: string): Promise<void> {
    const over = one.ended.then(() => true);
    for (const byte of text) {
      one.send(byte);
      if (await Promise.race([over, wait(50).then(() => false)])) return;
    }
  }

  test("who ends its sending side gets the answers all the same", async () => {
    const one = await connection({ allowHalfOpen: true });
    one.socket.end(head("GET", "/about") + head("GET", "/members") + head("GET", "/healthz"));
    const { text } = await one.ended;
    expect(text.match(/^HTTP\/1\.1 \d+/gm)).toEqual(["HTTP/1.1 200", "HTTP/1.1 401", "HTTP/1.1 200"]);
  });

  test.each(["0\r\n\r\n", "\u0000\u0000", "GARBAGE"])(
    "what comes behind a request (%j) does not cost it its answer",
    async (junk) => {
      const requests = [
        [400, "GET //x HTTP/1.1\r\n" + host],
        [421, "GET /members HTTP/1.1\r\nHost: evil.example"],
        [501, "PROPFIND /members HTTP/1.1\r\n" + host],
        [401, "GET /members HTTP/1.1\r\n" + host],
      ] as const;
      for (const [status, request] of requests) {
        const one = await connection();
        one.send(`${request}\r\n\r\n${junk}`);
        expect((await one.ended).text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      }
    },
  );

  test("who sends nothing is let go of", async () => {
    const { after } = await (await connection()).ended;
    expect(after).toBeLessThan(soon(limits.headers));
  });

  test("a client that sends its headers byte by byte is cut off, and others are served meanwhile", async () => {
    const slow = await Promise.all(Array.from({ length: 50 }, () => connection()));
    const dripping = Promise.all(slow.map((one) => drip(one, head("GET", "/members", `X-A: ${"a".repeat(500)}`))));
    await everybodyElseIsAnswered();
    await dripping;
    for (const one of slow) {
      const { text, after } = await one.ended;
      expect(text).toMatch(/^HTTP\/1.1 408 |^$/);
      expect(after).toBeLessThan(soon(limits.headers));
    }
  });

  test.each(["/login", "/members"])("who sends a body byte by byte is cut off: %s", async (path) => {
    const one = await connection();
    one.send(head("POST", path, "Content-Type: application/x-www-form-urlencoded", "Content-Length: 5000"));
    const dripping = drip(one, `email=${"a".repeat(500)}`);
    await everybodyElseIsAnswered();
    await dripping;
    const { text, after } = await one.ended;
    expect(text).toMatch(path === "/login" ? /^HTTP\/1.1 408 / : /^HTTP\/1.1 401 /);
    expect(after).toBeLessThan(soon(limits.request));
  });

  test("who keeps a connection open with nothing to ask is let go of", async () => {
    const one = await connection();
    one.send(head("GET", "/members"));
    const { text, after } = await one.ended;
    expect(text).toContain("401 Unauthorized");
    expect(after).toBeLessThan(soon(limits.keepAlive) + 1_000);
  });

  test("a client that opens too many connections is turned away, and others get in again soon", async () => {
    // Side by side: opened one after another on a busy machine, the first would be let go before all are there.
    const many = await Promise.all(Array.from({ length: limits.connections + 100 }, () => connection()));
    const ends = await Promise.all(many.map((one) => one.ended));
    const turnedAway = ends.filter(({ after }) => after < limits.headers / 2);
    expect(turnedAway.length).toBeGreaterThanOrEqual(100);
    expect(turnedAway.length).toBeLessThan(200);
    await everybodyElseIsAnswered();
  });

  test("connections with nothing under way make room when all are taken", async () => {
    const idle = await Promise.all(Array.from({ length: limits.connections }, () => connection()));
    for (const one of idle) one.send(head("GET", "/members", "Accept: text/plain"));
    for (const one of idle) await expect.poll(() => one.received(), { interval: 10 }).toContain("401 Unauthorized");
    const knock = async () => {
      const one = await connection();
      one.send(head("GET", "/members", "Connection: close"));
      return (await one.ended).text;
    };
    // Well before they would be let go of anyway.
    await expect.poll(knock, { interval: 50, timeout: 1_500 }).toContain("401 Unauthorized");
  });

  test("who asks for much at once and waits for nothing is answered so far, and let go of", async () => {
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

  test("who has sent everything and closes that half still gets the answer", async () => {
    const one = await connection({ allowHalfOpen: true });
    one.socket.end(head("GET", "/members"));
    expect((await one.ended).text).toMatch(/^HTTP\/1.1 401 [\s\S]*"reason":"no-credentials"/);
    const cut = await connection({ allowHalfOpen: true });
    cut.socket.end("GET /members HTTP/1.1\r\nHost: loc");
    expect((await cut.ended).text).toMatch(/^HTTP\/1.1 400 /);
  });
});
