/** Bodies that are too long, not wanted or not taken, over real sockets. */
import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { builtFixture } from "../../support/fixture-site.ts";
import { openSocket, type PatientSocket } from "../../support/patient-socket.ts";
import { rawRequest } from "../../support/raw-request.ts";
import { startSite, type Site } from "../../support/site.ts";

const tooMuch = 300_000;
/** Milliseconds: longer than a busy machine keeps a client that reads slowly from reading at all. */
const stalled = 2_000;
/** Milliseconds that no test waits for by design; a connection that stays open until a limit has passed stays longer. */
const waitsForLimits = 60_000;
const limits = { stalled, keepAlive: 100_000, request: 100_000 };

describe("a body", () => {
  let fresh: FreshDatabase;
  let site: Site;
  let host: string;
  beforeAll(async () => {
    const { folder } = await builtFixture("bodies");
    fresh = await createDatabase("sqlite", { migrated: false });
    site = await startSite({ databaseUrl: fresh.url, folder, limits });
    host = `Host: ${new URL(site.origin).host}`;
  });
  afterAll(async () => {
    await site.stop();
    await fresh.remove();
  });

  const head = (method: string, path: string, ...headers: string[]) =>
    [`${method} ${path} HTTP/1.1`, host, ...headers, "", ""].join("\r\n");
  const announced = (length: number) => [`Content-Length: ${length}`, "a".repeat(length)] as const;
  const unannounced = (length: number) =>
    ["Transfer-Encoding: chunked", `${length.toString(16)}\r\n${"a".repeat(length)}\r\n0\r\n\r\n`] as const;

  test.each([
    ["announced", announced],
    ["not announced", unannounced],
  ])("that is too long, %s, is answered 413 in plain words, and not logged as an error", async (_how, body) => {
    const [field, text] = body(tooMuch);
    const answer = await rawRequest(site.origin, ["POST /takes HTTP/1.1", host, field], text);
    expect([answer.status, answer.statusText]).toEqual([413, "Content Too Large"]);
    expect(answer.headers.get("connection")).toEqual(["close"]);
    expect(answer.headers.get("cache-control")).toEqual(["no-store"]);
    expect(JSON.parse(answer.body)).toMatchObject({ title: "That is too much for this site", status: 413 });
    const [short, few] = body(5_000);
    expect((await rawRequest(site.origin, ["POST /takes HTTP/1.1", host, short], few)).body).toBe("5000 characters");
    expect(site.output()).not.toContain("request-failed");
  });

  test.each([
    ["announced", announced],
    ["not announced", unannounced],
  ])("that no page reads, %s, does not cost the client its response", async (_how, body) => {
    const [field, text] = body(900_000);
    const one = await openSocket(site.origin, { allowHalfOpen: true });
    one.send(head("POST", "/members", field));
    await expect.poll(() => one.received()).toContain("401 Unauthorized");
    // The client goes on sending, as clients do, and is not reset.
    one.socket.end(text);
    const ended = await one.ended;
    expect(ended.text).toMatch(/connection: close/i);
    expect(ended.text).toContain('"reason":"no-credentials"');
    expect(one.wasReset()).toBe(false);
  });

  test.each(["/login", "/takes", "/nowhere"])(
    "that %s does not read to its end does not disturb the next request",
    async (path) => {
      for (const body of [announced, unannounced]) {
        const [field, text] = body(2_000_000);
        const one = await openSocket(site.origin, { allowHalfOpen: true });
        one.send(head("POST", path, "Content-Type: application/x-www-form-urlencoded", field) + text);
        await expect.poll(() => one.received()).toMatch(/\r\n\r\n/);
        // Either it is answered on the same connection, or the client knows that it will not be, and loses no answer.
        if (/^connection: close\r$/im.test(one.received())) one.socket.end();
        else one.send(head("GET", "/members", "Connection: close"));
        const { text: all, after } = await one.ended;
        expect(all).toMatch(/connection: close[\s\S]*(?:\r\n0\r\n\r\n|})/i);
        expect(one.wasReset()).toBe(false);
        expect(after).toBeLessThan(waitsForLimits);
      }
    },
  );

  test("that no page reads and that never arrives does not keep the connection open", async () => {
    const one = await openSocket(site.origin);
    one.send(head("POST", "/members", "Content-Length: 1000000"));
    const { text, after } = await one.ended;
    expect(text).toContain("401 Unauthorized");
    expect(after).toBeLessThan(waitsForLimits);
  });

  test("is asked for (100 Continue) only where the client is not refused", async () => {
    const ask = async (path: string) => {
      const one = await openSocket(site.origin);
      one.send(head("POST", path, "Content-Length: 5", "Expect: 100-continue"));
      await expect.poll(() => one.received()).toContain("\r\n\r\n");
      return one;
    };
    for (const [path, status] of [
      ["/members", 401],
      ["/members//", 400],
    ] as const) {
      const { text } = await (await ask(path)).ended;
      expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(text).not.toContain("100 Continue");
      expect(text).toMatch(/connection: close/i);
    }
    const invited = await ask("/takes");
    expect(invited.received()).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    invited.send("hello");
    await expect.poll(() => invited.received()).toContain("5 characters");
    invited.close();
  });

  test.each([
    ["announced", announced],
    ["not announced", unannounced],
  ])("that arrived whole, %s, leaves the connection open for the next request", async (_how, body) => {
    const [field, text] = body(500);
    const one = await openSocket(site.origin);
    for (const path of ["/takes", "/members", "/takes"]) one.send(head("POST", path, field) + text);
    await expect.poll(() => one.received()).toMatch(/500 characters[^]*connection: close/i);
    // What came behind the refusal is not looked at: its body was not read.
    expect((await one.ended).text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 401"]);
  });

  test("that ends in the middle because the client goes away is not an error of ours", async () => {
    const one = await openSocket(site.origin);
    one.send(head("POST", "/takes", "Content-Length: 5000", "Expect: 100-continue"));
    await expect.poll(() => one.received()).toContain("100 Continue");
    one.send("hello");
    one.close();
    await wait(500);
    expect(site.output()).not.toContain("request-failed");
  });

  test("of a response that the client does not read is given up", async () => {
    const one = await openSocket(site.origin, { reads: false });
    one.send(head("GET", "/long"));
    await expect.poll(() => serverHolds(one), { interval: 100 }).toBe(false);
    let length = 0;
    one.socket.on("data", (chunk: string) => (length += chunk.length));
    const { text } = await one.ended;
    expect(text).toBe("");
    expect(length).toBeLessThan(32 * 1024 * 1024);
  });

  test("of a response that is read slowly arrives whole", async () => {
    const one = await openSocket(site.origin, { reads: false });
    one.send(head("GET", "/long", "Connection: close"));
    let length = 0;
    one.socket.on("data", (chunk: string) => {
      length += chunk.length;
      one.socket.pause();
      setTimeout(() => one.socket.resume(), 5);
    });
    await one.ended;
    expect(length).toBeGreaterThan(32 * 1024 * 1024);
  });

  test("of a stream that pauses for a while goes on", async () => {
    expect((await rawRequest(site.origin, ["GET /quiet HTTP/1.1", host])).body).toContain("data: last");
  });

  test.each(["websocket", "h2c", "TLS/1.2"])(
    "an upgrade to %s is ignored, the request is decided as plain HTTP, and the client is told that it is the last",
    async (to) => {
      const headers = ["Connection: Upgrade", `Upgrade: ${to}`, "Sec-WebSocket-Key: YWJj", "Sec-WebSocket-Version: 13"];
      const one = await openSocket(site.origin);
      // Node does not read what follows in the same packet: without the announcement its sender would wait for nothing.
      one.send(head("GET", "/members", ...headers) + head("GET", "/members"));
      const { text } = await one.ended;
      expect(text).toMatch(/^HTTP\/1.1 401 [\s\S]*\r\n\r\n/);
      expect(text).toMatch(/^connection: close\r$/im);
    },
  );

  // Last, because the others look for errors in the log.
  test.each([
    ["/throws", "text/html"],
    ["/throws.json", "*/*"],
  ])("of %s, which throws, is a plain sentence, and no cache keeps it", async (path, accept) => {
    const answer = await rawRequest(site.origin, [`GET ${path} HTTP/1.1`, host, `Accept: ${accept}`]);
    expect([answer.status, answer.statusText]).toEqual([500, "Internal Server Error"]);
    expect(answer.headers.get("cache-control")?.join()).toContain("no-store");
    expect(answer.headers.has("cdn-cache-control")).toBe(false);
    const sentence = "Something went wrong on our side";
    if (accept === "text/html") expect(answer.body).toContain(sentence);
    else expect(JSON.parse(answer.body)).toMatchObject({ status: 500, title: sentence });
    expect(answer.body).not.toMatch(/1234|throws|\bat /);
  });
});

/** Whether the server's side of a connection is still open. The client does not notice the end while it reads nothing. */
async function serverHolds({ socket }: PatientSocket): Promise<boolean> {
  const inHex = (port = 0) => port.toString(16).toUpperCase().padStart(4, "0");
  const ends = new RegExp(`:${inHex(socket.remotePort)} \\w+:${inHex(socket.localPort)} 01 `);
  return ends.test(await readFile("/proc/net/tcp", "utf8"));
}
