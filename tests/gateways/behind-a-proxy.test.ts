/** Each proxy, with its file of docs/gateways, guards an application and a folder with our rules. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rawRequest, type RawAnswer } from "../support/raw-request.ts";
import type { Echo } from "./application.ts";
import { isInstalled, proxyNames } from "./programs.ts";
import { startProxy, type Proxy } from "./proxies.ts";
import { host, password, prepareSurroundings, stray, zoe, type Surroundings } from "./surroundings.ts";

let around: Surroundings;
beforeAll(async () => {
  around = await prepareSurroundings();
});
afterAll(() => around.stop());

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

  const ask = (method: string, target: string, headers: readonly string[] = [], body = "") =>
    rawRequest(proxy.origin, [`${method} ${target} HTTP/1.1`, `Host: ${host}`, ...headers], body);
  const browser = ["Accept: text/html", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];

  async function signIn(email: string, returnTo = "/page"): Promise<{ answer: RawAnswer; cookie: string }> {
    const body = new URLSearchParams({ email, password, returnTo }).toString();
    const answer = await ask(
      "POST",
      "/login",
      [
        "Content-Type: application/x-www-form-urlencoded",
        `Content-Length: ${body.length}`,
        `Origin: http://${host}`,
        ...browser,
      ],
      body,
    );
    return { answer, cookie: answer.headers.get("set-cookie")?.[0]?.split(";")[0] ?? "" };
  }

  async function echoed(target: string, headers: readonly string[], method = "GET", body = ""): Promise<Echo> {
    const answer = await ask(method, target, headers, body);
    expect(answer.status, answer.body).toBe(200);
    return JSON.parse(answer.body) as Echo;
  }

  /** All values under names that an application may take for this one. */
  const seen = ({ headers }: Echo, field: string) =>
    headers.flatMap((text, index) =>
      index % 2 === 0 && text.toLowerCase().replaceAll("_", "-") === field ? [headers[index + 1]] : [],
    );

  test("an anonymous visitor gets our page with a true 401 at the requested URL, and one challenge", async () => {
    const answer = await ask("GET", "/page?q=a%20b", browser);
    expect([answer.status, answer.statusText]).toEqual([401, "Unauthorized"]);
    expect(answer.headers.get("www-authenticate")).toEqual(['Bearer realm="The Quoin"']);
    expect(answer.headers.get("location")).toBeUndefined();
    expect(answer.headers.get("cache-control")?.join()).toContain("no-store");
    expect(answer.headers.get("x-refusal-id")).toHaveLength(1);
    expect(answer.body).toContain('action="/login"');
    expect(answer.body).toContain('name="returnTo" value="/page?q=a%20b"');
    expect(answer.body).toContain(answer.headers.get("x-refusal-id")?.[0]);
    expect(answer.headers.get("content-security-policy")).toHaveLength(1);
  });

  test("a program gets a problem document, with the sign-in URL of the same host", async () => {
    const answer = await ask("GET", "/data", ["Accept: */*"]);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toEqual(["application/problem+json; charset=utf-8"]);
    expect(JSON.parse(answer.body)).toMatchObject({
      instance: "/data",
      loginUrl: `http://${host}/login?returnTo=%2Fdata`,
      refusalId: answer.headers.get("x-refusal-id")?.[0],
    });
  });

  test("a visitor who signs in on it returns there, and the application learns who they are", async () => {
    const { answer, cookie } = await signIn(zoe.email, "/data?q=1");
    expect(answer.status).toBe(303);
    expect(new URL(answer.headers.get("location")?.[0] ?? "", `http://${host}/login`).href).toBe(
      `http://${host}/data?q=1`,
    );
    const echo = await echoed("/data?q=1", [`Cookie: theme=dark; ${cookie}; lang=en`]);
    expect(echo.url).toBe("/data?q=1");
    expect(seen(echo, "remote-user")).toEqual([zoe.email]);
    expect(seen(echo, "remote-email")).toEqual([zoe.email]);
    expect(seen(echo, "remote-groups")).toEqual(["admin,editor,member"]);
    expect(seen(echo, "remote-name").map((value) => decodeURIComponent(value ?? ""))).toEqual([zoe.name]);
    expect(seen(echo, "cookie").join()).not.toContain(cookie);
    expect(seen(echo, "cookie").join()).toMatch(/theme=dark; ?lang=en/);
  });

  test("a member who is not allowed gets a 403 without a challenge, and a wrong password a 401", async () => {
    const { cookie } = await signIn(stray.email);
    const refused = await ask("GET", "/page", [`Cookie: ${cookie}`, ...browser]);
    expect(refused.status).toBe(403);
    expect(refused.headers.get("www-authenticate")).toBeUndefined();
    expect(refused.body).toContain(stray.email);
    const body = new URLSearchParams({ email: zoe.email, password: "wrong", returnTo: "/page" }).toString();
    const form = ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${body.length}`, ...browser];
    const again = await ask("POST", "/login", form, body);
    expect(again.status).toBe(401);
    expect(again.headers.get("www-authenticate")).toHaveLength(1);
    expect(again.body).toContain('value="/page"');
  });

  const forged = ["User", "Groups", "Email", "Name"].flatMap((part) =>
    [`Remote-${part}`, `Remote_${part}`, `REMOTE_${part.toUpperCase()}`, `remote-${part.toLowerCase()}`].map(
      (field) => `${field}: forged`,
    ),
  );
  test.each([
    ["an anonymous visitor's own", "/open/data", false],
    ["a member's own", "/data", true],
  ])("identity headers never reach the application: %s", async (_whose, target, signedIn) => {
    const cookie = signedIn ? [`Cookie: ${(await signIn(zoe.email)).cookie}`] : [];
    const echo = await echoed(target, [...cookie, ...forged]);
    expect(JSON.stringify(echo)).not.toContain("forged");
    expect(seen(echo, "remote-user").filter((value) => value !== "")).toEqual(signedIn ? [zoe.email] : []);
  });

  test.each([
    ["an old one of http beside that of https", (mine: string) => `__Host-gatehouse=old; a=1; ${mine}; b=2`],
    ["that of https in front", (mine: string) => `${mine}; a=1; __Host-gatehouse=other; b=2`],
    ["without spaces", (mine: string) => `a=1;${mine};__Host-gatehouse=x;b=2`],
    ["at both ends", (mine: string) => `${mine}; a=1; b=2; __Host-gatehouse=x`],
  ])("no sign-in cookie reaches the application: %s", async (_which, cookies) => {
    const { cookie } = await signIn(zoe.email);
    const echo = await echoed("/data", [`Cookie: ${cookies(cookie)}`]);
    expect(seen(echo, "cookie").join()).not.toContain("gatehouse=");
    expect(seen(echo, "cookie").join()).toMatch(/a=1; ?b=2/);
    const twice = await echoed("/data", [`Cookie: a=1; ${cookie}; ${cookie}; c=3`]);
    expect(seen(twice, "cookie").join()).not.toContain("gatehouse=");
  });

  test("a visitor cannot have the identity taken out of a request, or another one put in, by naming it in Connection", async () => {
    const { cookie } = await signIn(stray.email);
    const names = "Remote-User, Remote-Groups, X-Original-URL, X-Original-Method, X-Forwarded-For, Cookie";
    const tricks = [`Connection: ${names}`, "Remote-User: forged", "X-Original-URL: http://localhost/open/data"];
    const before = around.application.reached.length;
    const answer = await ask("GET", "/data", [`Cookie: ${cookie}`, ...tricks]);
    expect([401, 403]).toContain(answer.status);
    expect(around.application.reached.length).toBe(before);
    const member = await ask("GET", "/data", [`Cookie: ${(await signIn(zoe.email)).cookie}`, ...tricks]);
    expect(member.body).not.toContain("forged");
    if (member.status === 200) expect(seen(JSON.parse(member.body) as Echo, "remote-user")).toEqual([zoe.email]);
  });

  test("the headers by which proxies ask are not believed from a visitor", async () => {
    const open = `http://${host}/open/data`;
    const tricks = [
      `X-Original-URL: ${open}`,
      "X-Original-Method: OPTIONS",
      "X-Forwarded-Uri: /open/data",
      "X-Forwarded-Host: localhost",
      "X-Forwarded-Method: OPTIONS",
      "X-Rewrite-URL: /open/data",
      "X-HTTP-Method-Override: OPTIONS",
      "X-Refusal-Id: 2222-2222-2222",
    ];
    const answer = await ask("GET", "/data", tricks);
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.body)).toMatchObject({ instance: "/data" });
    expect(answer.body).not.toContain("2222-2222");
  });

  test("a folder is guarded like pages, and its open part is open", async () => {
    const refused = await ask("GET", "/papers/ledger.txt", browser);
    expect(refused.status).toBe(401);
    expect(refused.body).not.toContain("SECRET");
    expect(refused.body).toContain('value="/papers/ledger.txt"');
    expect((await ask("GET", "/papers/ledger.txt", ["Range: bytes=0-3"])).status).toBe(401);
    expect((await ask("GET", "/papers/open/hours.txt")).body).toBe("OPEN HOURS\n");
    const { cookie } = await signIn(zoe.email);
    const file = await ask("GET", "/papers/ledger.txt", [`Cookie: ${cookie}`]);
    expect(file.body).toBe("SECRET LEDGER\n");
    expect(file.headers.get("cache-control")?.join()).toContain("private, no-store");
    // HAProxy sends no files: there the folder is the application's.
    const sentByApplication = around.application.reached.filter(({ url }) => url.startsWith("/papers/"));
    expect(sentByApplication.splice(0).length > 0).toBe(name === "haproxy");
  });

  test("guarded responses stay out of caches even where the application says otherwise; public ones keep its Cache-Control", async () => {
    const { cookie } = await signIn(zoe.email);
    const guarded = await ask("GET", "/data", [`Cookie: ${cookie}`]);
    expect(guarded.headers.get("cache-control")?.join()).toContain("private, no-store");
    expect((await ask("GET", "/open/data")).headers.get("cache-control")).toEqual(["public, max-age=600"]);
  });

  test("HEAD has the same headers and no body", async () => {
    const answer = await ask("HEAD", "/page", browser);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toHaveLength(1);
    expect(answer.body).toBe("");
  });

  test("a member's form reaches the application whole, and an anonymous visitor's does not reach it", async () => {
    const note = (length: number) => "note=".padEnd(length, "x");
    const form = (length: number) => ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${length}`];
    const before = around.application.reached.length;
    const refused = await ask("POST", "/notes", [...form(500), ...browser], note(500));
    expect(refused.status).toBe(401);
    expect(refused.body).toMatch(/name="returnTo" value(?:="")?>/);
    expect(around.application.reached.length).toBe(before);
    const { cookie } = await signIn(zoe.email);
    const echo = await echoed("/notes", [...form(20_000), `Cookie: ${cookie}`], "POST", note(20_000));
    expect([echo.method, echo.body]).toEqual(["POST", note(20_000)]);
  });

  test("signing out on this host ends the session on this host", async () => {
    const { cookie } = await signIn(zoe.email);
    const out = await ask("POST", "/logout", [
      `Cookie: ${cookie}`,
      `Origin: http://${host}`,
      "Content-Type: application/x-www-form-urlencoded",
      "Content-Length: 0",
    ]);
    expect(out.status).toBe(303);
    const answer = await ask("GET", "/data", [`Cookie: ${cookie}`]);
    expect(JSON.parse(answer.body)).toMatchObject({ reason: "session-ended" });
  });

  test.each([
    "/open/../data",
    "/open/%2e%2e/data",
    "/open/..%2fdata",
    "/open/..%5cdata",
    "/open/%252e%252e/data",
    "/open/..;/data",
    "/open;/../data",
    "/open//../data",
    "//data",
    "/open/%00/../data",
    "/open/.%2e/data",
    "/papers/open/../ledger.txt",
    "/papers/open/%2e%2e/ledger.txt",
    "/papers/open%2f..%2fledger.txt",
    "/papers/open/..%5cledger.txt",
    "/papers//ledger.txt",
    "/papers/./ledger.txt",
    "/papers/%6cedger.txt",
    "/%70apers/ledger.txt",
    "/papers/ledger.txt;a=b",
    "/papers/ledger.txt?x=/open/",
    "/data#/open/",
    "/login/../data",
    "/logout/%2e%2e/data",
    "/login/data",
    "/LOGIN",
    "/_gatehouse/refusal/../../data",
    `http://${host}/data`,
  ])("another spelling of the path is refused: %s", async (target) => {
    const before = around.application.reached.length;
    const answer = await ask("GET", target);
    expect([400, 401, 403, 404, 421]).toContain(answer.status);
    expect(answer.body).not.toContain("SECRET");
    expect(around.application.reached.slice(before)).toEqual([]);
  });

  test.each([[`Host: localhost`], [`Host: ${host}.`], [`Host: ${host}:99`], ["Host: other.example"]])(
    "another host is refused: %s",
    async (field) => {
      const before = around.application.reached.length;
      for (const target of ["/data", "/papers/ledger.txt", `http://${host}/data`, "http://localhost/data"]) {
        const answer = await rawRequest(proxy.origin, [`GET ${target} HTTP/1.1`, field]);
        expect(answer.body).not.toContain("SECRET");
      }
      expect(around.application.reached.slice(before)).toEqual([]);
    },
  );
});
