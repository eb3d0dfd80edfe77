/** Large bodies and WebSockets through each proxy, with its file of docs/gateways: whole for members, and nothing for others. */
import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isInstalled, proxyNames } from "./programs.ts";
import { startProxy, type Proxy } from "./proxies.ts";
import { host, password, prepareSurroundings, zoe, type Surroundings } from "./surroundings.ts";

/** More than the 1 MB that NGINX takes unless told otherwise. */
const large = 4_000_000;

let around: Surroundings;
let cookie: string;
beforeAll(async () => {
  around = await prepareSurroundings();
  cookie = await around.site.signIn(zoe.email, password);
});
afterAll(() => around.stop());

/** One connection, on which everything that comes is kept. */
class Line {
  readonly #socket: Socket;
  readonly closed: Promise<void>;
  heard = "";

  constructor(origin: string) {
    const { hostname, port } = new URL(origin);
    this.#socket = connect(Number(port), hostname);
    this.#socket.on("data", (data: Buffer) => (this.heard += data.toString("latin1")));
    // Where the other side has closed, what is still sent is answered with a reset.
    this.#socket.on("error", () => undefined);
    this.closed = new Promise((resume) => this.#socket.once("close", () => resume()));
  }

  send(...lines: string[]): void {
    this.#socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  }

  sendBody(body: string | Buffer): void {
    this.#socket.write(body);
  }

  /** Status codes of all responses so far. */
  get statuses(): string[] {
    return [...this.heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status ?? "");
  }

  end(): void {
    this.#socket.destroy();
  }
}

describe.each(proxyNames)("behind %s", (name) => {
  if (!isInstalled(name)) {
    test.skip("is not installed here");
    return;
  }
  let proxy: Proxy;
  let line: Line;
  beforeAll(async () => {
    proxy = await startProxy(name, around);
  });
  afterAll(() => proxy.stop());

  const lines: Line[] = [];
  const open = () => {
    line = new Line(proxy.origin);
    lines.push(line);
    return line;
  };
  afterAll(() => {
    for (const one of lines) one.end();
  });
  const signedIn = () => `Cookie: ${cookie}`;
  const reached = (url: string) => around.application.reached.filter((echo) => echo.url === url);

  const handshake = (url: string) => [
    `GET ${url} HTTP/1.1`,
    `Host: ${host}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`,
  ];

  test("a member's WebSocket is opened, knows who they are, and carries bytes both ways", async () => {
    const url = `/live/${name}`;
    open().send(...handshake(url), signedIn());
    await expect.poll(() => line.heard).toContain("\r\n\r\n");
    expect(line.statuses).toEqual(["101"]);
    line.sendBody("first words");
    await expect.poll(() => line.heard).toContain("first words");
    line.sendBody("and more");
    await expect.poll(() => line.heard).toContain("and more");
    expect(reached(url)[0]?.headers.join("\n")).toMatch(/remote-user\nzoe@example\.org/i);
  });

  test("a WebSocket without a session is refused with a true 401 and does not reach the application", async () => {
    const url = `/live/${name}/secret`;
    open().send(...handshake(url));
    await expect.poll(() => line.heard).toContain("/problem+json");
    expect(line.heard).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n/);
    expect(line.heard.match(/^www-authenticate:/gim)).toHaveLength(1);
    expect(reached(url)).toEqual([]);
  });

  test("what is sent right behind a refused handshake is not passed on", async () => {
    const url = `/data/${name}/smuggled`;
    open().send(...handshake(`/live/${name}/refused`));
    line.send(`GET ${url} HTTP/1.1`, `Host: ${host}`, "Remote-User: zoe@example.org", "Connection: close");
    await expect.poll(() => line.heard).toContain("/problem+json");
    await wait(100);
    expect(reached(url)).toEqual([]);
    expect(line.statuses).not.toContain("200");
  });

  test.each(["with its length", "in chunks"])("a large upload arrives whole: %s", async (how) => {
    const url = `/upload/${name}/${how === "in chunks" ? "chunks" : "length"}`;
    const chunked = how === "in chunks";
    open().send(
      `POST ${url} HTTP/1.1`,
      `Host: ${host}`,
      signedIn(),
      chunked ? "Transfer-Encoding: chunked" : `Content-Length: ${large}`,
      "Connection: close",
    );
    const part = Buffer.alloc(large / 4, "x");
    for (let count = 0; count < 4; count += 1) {
      if (chunked) line.sendBody(`${part.byteLength.toString(16)}\r\n`);
      line.sendBody(part);
      if (chunked) line.sendBody("\r\n");
    }
    if (chunked) line.sendBody("0\r\n\r\n");
    await line.closed;
    expect(line.statuses.at(-1), line.heard).toBe("200");
    expect(reached(url).map(({ body }) => body)).toEqual([String(large)]);
  });

  test("a slow upload arrives whole", async () => {
    const url = `/upload/${name}/slow`;
    open().send(`POST ${url} HTTP/1.1`, `Host: ${host}`, signedIn(), "Content-Length: 30", "Connection: close");
    for (let count = 0; count < 10; count += 1) {
      line.sendBody("abc");
      await wait(60);
    }
    await line.closed;
    expect(line.statuses).toEqual(["200"]);
    expect(reached(url).map(({ body }) => body)).toEqual(["30"]);
  });

  test("a client that asks before it sends is invited where it may come in, and refused without its body elsewhere", async () => {
    const url = `/upload/${name}/asks`;
    const ask = [`POST ${url} HTTP/1.1`, `Host: ${host}`, "Content-Length: 5", "Expect: 100-continue"];
    open().send(...ask, signedIn(), "Connection: close");
    // Caddy invites in its own name and passes on the application's invitation.
    const different = () => [...new Set(line.statuses)];
    await expect.poll(different).toEqual(["100"]);
    line.sendBody("hello");
    await line.closed;
    expect(different()).toEqual(["100", "200"]);
    expect(reached(url).map(({ body }) => body)).toEqual(["5"]);
    open().send(...ask);
    await expect.poll(() => line.heard).toContain("/problem+json");
    // NGINX invites before it knows the answer, and then does not wait for the body.
    expect(line.statuses).toEqual(name === "nginx" ? ["100", "401"] : ["401"]);
    expect(reached(url)).toHaveLength(1);
  });

  test.each(["with its length", "in chunks"])(
    "an upload that is refused at once is answered, and loses no request behind it: %s",
    async (how) => {
      const chunked = how === "in chunks";
      const url = `/open/after/${name}/${chunked ? "chunks" : "length"}`;
      open().send(
        `POST /upload/${name}/refused HTTP/1.1`,
        `Host: ${host}`,
        chunked ? "Transfer-Encoding: chunked" : "Content-Length: 300000",
      );
      const body = "x".repeat(300_000);
      line.sendBody(chunked ? `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` : body);
      line.send(`GET ${url} HTTP/1.1`, `Host: ${host}`, "Connection: close");
      await line.closed;
      const [head = ""] = line.heard.split("\r\n\r\n");
      expect(head).toMatch(/^HTTP\/1\.1 401 Unauthorized/);
      expect(line.heard).toContain('"status":401');
      expect(reached(`/upload/${name}/refused`)).toEqual([]);
      // The client knows what became of its second request: it is answered, or the connection was closed before it.
      if (/^connection: close/im.test(head)) expect(line.statuses).toEqual(["401"]);
      else expect(line.statuses).toEqual(["401", "200"]);
    },
  );

  test.each([
    ["length and chunks", ["Content-Length: 4", "Transfer-Encoding: chunked"]],
    ["chunks and length", ["Transfer-Encoding: chunked", "Content-Length: 4"]],
    ["an odd coding", ["Content-Length: 4", "Transfer-Encoding: xchunked"]],
    ["a tab in front of the coding", ["Content-Length: 4", "Transfer-Encoding:\tchunked"]],
    ["a space behind the name", ["Content-Length: 4", "Transfer-Encoding : chunked"]],
    ["two lengths", ["Content-Length: 4", "Content-Length: 5"]],
  ])("no request is smuggled in a body: %s", async (_how, headers) => {
    const url = `/data/${name}/smuggled-in-body`;
    const inner = `GET ${url} HTTP/1.1\r\nHost: ${host}\r\nRemote-User: zoe@example.org\r\n\r\n`;
    open().send(`POST /open/notes HTTP/1.1`, `Host: ${host}`, ...headers);
    line.sendBody(`0\r\n\r\n${inner}`);
    await Promise.race([line.closed, wait(300)]);
    expect(reached(url)).toEqual([]);
  });
});
