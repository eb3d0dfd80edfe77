/** What proxies ask and are told, over raw sockets; Traefik, which Debian does not package, as it would ask. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSite, type Site } from "../support/site.ts";
import { rawRequest } from "../support/raw-request.ts";
import { host, password, prepareSurroundings, stray, zoe, type Surroundings } from "./surroundings.ts";

let around: Surroundings;
let cookie: string;
beforeAll(async () => {
  around = await prepareSurroundings();
  cookie = await around.site.signIn(zoe.email, password);
});
afterAll(() => around.stop());

const identityNames = ["remote-user", "remote-groups", "remote-email", "remote-name"];

function get(path: string, headers: readonly string[], site: Site = around.site) {
  return rawRequest(site.origin, [`GET ${path} HTTP/1.1`, `Host: ${new URL(site.origin).host}`, ...headers]);
}

const original = (url: string, method = "GET") => [`X-Original-URL: ${url}`, `X-Original-Method: ${method}`];
const forwarded = (uri: string, at = host, proto = "http", method = "GET") => [
  `X-Forwarded-Method: ${method}`,
  `X-Forwarded-Proto: ${proto}`,
  `X-Forwarded-Host: ${at}`,
  `X-Forwarded-Uri: ${uri}`,
];
const families = [
  ["/_gatehouse/verify/original", (path: string, at = host) => original(`http://${at}${path}`)],
  ["/_gatehouse/verify/forwarded", (path: string, at = host) => forwarded(path, at)],
] as const;

describe.each(families)("%s", (target, about) => {
  test("allows with all four identity headers, which are empty for an anonymous visitor of a public path", async () => {
    const anonymous = await get(target, about("/open/a"));
    expect(anonymous.status).toBe(200);
    for (const name of identityNames) expect(anonymous.headers.get(name)).toEqual([""]);
    const member = await get(target, [...about("/a"), `Cookie: ${cookie}`]);
    expect(member.status).toBe(200);
    expect(member.headers.get("remote-user")).toEqual([zoe.email]);
    expect(member.headers.get("remote-name")).toEqual(["Zo%C3%AB 50 %25 %C3%85ngstr%C3%B6m"]);
  });

  test("refuses with the challenge and the id, and without identity headers", async () => {
    const anonymous = await get(target, about("/a"));
    expect([anonymous.status, anonymous.statusText]).toEqual([401, "Unauthorized"]);
    expect(anonymous.headers.get("www-authenticate")).toHaveLength(1);
    expect(anonymous.headers.get("x-refusal-id")).toHaveLength(1);
    const refused = await get(target, [...about("/a"), `Cookie: ${await around.site.signIn(stray.email, password)}`]);
    expect([refused.status, refused.statusText]).toEqual([403, "Forbidden"]);
    for (const name of identityNames) expect(refused.headers.get(name)).toBeUndefined();
  });

  test("a host that no rule names is closed to everybody, owners included", async () => {
    const owner = await around.site.signIn("owner@example.org", "a gate with two keys");
    expect((await get(target, [...about("/", "unheard.example"), `Cookie: ${owner}`])).status).toBe(403);
    expect((await get(target, [...about("/anything"), `Cookie: ${owner}`])).status).toBe(200);
  });

  test("the site's own host has the site's own rules", async () => {
    const own = new URL(around.site.origin).host;
    expect((await get(target, about("/about", own))).status).toBe(200);
    expect((await get(target, about("/members", own))).status).toBe(401);
  });

  test.each([
    "/open/../a",
    "/open/%2e%2e/a",
    "/open//a",
    "/open/a%2fb",
    "/open/a%5cb",
    "/open/a;b",
    "/open/%3b",
    "/open/a%00",
  ])("a path with more than one meaning is refused even to a member who may go everywhere: %s", async (path) => {
    expect((await get(target, about(path))).status).toBe(401);
    expect((await get(target, [...about(path), `Cookie: ${cookie}`])).status).toBe(403);
  });

  test("a missing URL, and the other family's headers, are refused", async () => {
    const other = families.find(([one]) => one !== target)?.[1] ?? about;
    for (const headers of [[], other("/open/a"), about("/open/a").slice(1), [...about("/a"), ...other("/open/a")]]) {
      expect((await get(target, headers)).status).toBe(401);
    }
    expect((await get(target, [...about("/open/a"), ...about("/open/a")])).status).toBe(401);
  });

  test("is not there for anyone but a trusted proxy", async () => {
    const otherSite = await startSite({
      databaseUrl: around.site.databaseUrl,
      environment: { TRUSTED_PROXIES: "10.0.0.0/8,::1" },
    });
    try {
      const headers = [...about("/open/a"), "X-Forwarded-For: 10.0.0.1"];
      const answer = await get(target, headers, otherSite);
      expect(answer.status).toBe(404);
      expect((await get("/_gatehouse/refusal", original(`http://${host}/a`), otherSite)).status).toBe(404);
    } finally {
      await otherSite.stop();
    }
  });
});

test.each(["Basic em9lQGV4YW1wbGUub3JnOmE=", "Bearer gh_something"])(
  "an Authorization header is neither accepted nor asked for: %s",
  async (authorization) => {
    // The site takes Basic at this path of its own; what is behind a proxy under the same path does not.
    for (const [target, about] of families) {
      for (const at of [host, new URL(around.site.origin).host]) {
        const answer = await get(target, [...about("/api/members/library", at), `Authorization: ${authorization}`]);
        expect(answer.status).toBe(401);
        expect(answer.headers.get("www-authenticate")?.join() ?? "").not.toContain("Basic");
        expect(answer.headers.get("remote-user")?.join("") ?? "").toBe("");
      }
    }
  },
);

test("Traefik's question is answered with what the visitor reads", async () => {
  const shape = [
    "Accept: text/html",
    "Accept-Encoding: gzip",
    "User-Agent: Mozilla/5.0",
    ...forwarded("/report?year=2026", host, "http"),
    "X-Forwarded-For: 203.0.113.9",
    "X-Forwarded-Port: 80",
    "X-Real-Ip: 203.0.113.9",
  ];
  const refused = await get("/_gatehouse/verify/forwarded", shape);
  expect(refused.status).toBe(401);
  expect(refused.headers.get("content-type")).toEqual(["text/html; charset=utf-8"]);
  expect(refused.body).toContain('value="/report?year=2026"');
  const socket = await get("/_gatehouse/verify/forwarded", [...forwarded("/live", host, "ws"), `Cookie: ${cookie}`]);
  expect(socket.status).toBe(200);
});

test("Envoy's question, which has the visitor's own method and path, is answered with what the visitor reads", async () => {
  const ask = (method: string, uri: string, headers: readonly string[] = []) =>
    rawRequest(around.site.origin, [
      `${method} /_gatehouse/verify/forwarded?${uri} HTTP/1.1`,
      `Host: ${host}`,
      "Content-Length: 0",
      ...forwarded(uri, host, "http", method),
      "X-Forwarded-For: 203.0.113.9",
      ...headers,
    ]);
  for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const refused = await ask(method, "/report?year=2026&to=//evil.example", ["Accept: text/html"]);
    expect([method, refused.status, refused.statusText]).toEqual([method, 401, "Unauthorized"]);
    expect(refused.headers.get("www-authenticate")).toHaveLength(1);
    expect(refused.body.includes('action="/login"')).toBe(method !== "HEAD");
    const member = await ask(method, "/report", [`Cookie: ${cookie}`]);
    expect([method, member.status, member.headers.get("remote-user")]).toEqual([method, 200, [zoe.email]]);
    expect((await ask(method, "/open/a")).status).toBe(200);
  }
  // The path of the check itself decides nothing.
  const lied = await ask("POST", "/open/a", forwarded("/report", host, "http", "POST"));
  expect(lied.status).toBe(401);
});

describe("the page for a proxy", () => {
  const page = (headers: readonly string[]) => get("/_gatehouse/refusal", [...headers, "Accept: text/html"]);

  test("has the status of the decision, not the one that the proxy assumes, and the id of the check", async () => {
    const check = await get("/_gatehouse/verify/original", original(`http://${host}/a`));
    const id = check.headers.get("x-refusal-id")?.[0] ?? "";
    const answer = await page([...original(`http://${host}/a`), `X-Refusal-Id: ${id}`]);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("x-refusal-id")).toEqual([id]);
    expect(answer.headers.get("www-authenticate")).toEqual(check.headers.get("www-authenticate"));
    expect(answer.body).toContain(id);
  });

  test("ignores an id that was issued for another request, and records the refusal under a new one", async () => {
    const check = await get("/_gatehouse/verify/original", original(`http://${host}/a`));
    const ofAnother = check.headers.get("x-refusal-id")?.[0] ?? "";
    for (const id of ["AAAA-BBBB-CCCC", ofAnother]) {
      const answer = await page([...original(`http://${host}/made-up`), `X-Refusal-Id: ${id}`]);
      expect(answer.status).toBe(401);
      const given = answer.headers.get("x-refusal-id")?.[0] ?? "";
      expect(given).not.toBe(id);
      expect(answer.body).not.toContain(id);
      await expect.poll(() => around.recorded(given)).toBe(`${host}/made-up`);
    }
    expect(await around.recorded("AAAA-BBBB-CCCC")).toBeUndefined();
  });

  test("accepts an id that another instance issued, once it is in the database", async () => {
    const environment = { ALLOWED_HOSTS: host, TRUSTED_PROXIES: "127.0.0.1" };
    const other = await startSite({ databaseUrl: around.site.databaseUrl, environment });
    try {
      const check = await get("/_gatehouse/verify/original", original(`http://${host}/a`), other);
      const id = check.headers.get("x-refusal-id")?.[0] ?? "";
      await expect.poll(() => around.recorded(id)).toBe(`${host}/a`);
      const answer = await page([...original(`http://${host}/a`), `X-Refusal-Id: ${id}`]);
      expect(answer.headers.get("x-refusal-id")).toEqual([id]);
    } finally {
      await other.stop();
    }
  });

  test("ignores text that is not an id", async () => {
    const answer = await page([...original(`http://${host}/a`), "X-Refusal-Id: <script>"]);
    expect(answer.headers.get("x-refusal-id")?.[0]).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  });

  test("asks the visitor to try again where they are not refused any more", async () => {
    const answer = await page([...original(`http://${host}/a`), `Cookie: ${cookie}`]);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toHaveLength(1);
  });

  test.each(["//evil.example/", "/%09/evil.example", "/\\evil.example", "/.//evil.example"])(
    "does not lead to another site after signing in: %s",
    async (path) => {
      const answer = await page(original(`http://${host}${path}`));
      expect(answer.status).toBe(401);
      expect(answer.body).toMatch(/name="returnTo" value(?:="")?>/);
    },
  );
});

test("rules of another host open nothing of the site, and those of the site must be met there as well", async () => {
  const at = (path: string, headers: readonly string[] = []) =>
    rawRequest(around.site.origin, [`GET ${path} HTTP/1.1`, `Host: ${host}`, ...headers]);
  expect((await at("/members")).status).toBe(401);
  expect((await at("/about")).status).toBe(401);
  expect((await at("/about", [`Cookie: ${cookie}`])).status).toBe(200);
});

test("while the site conceals anything, questions about the site get no answer, for any path", async () => {
  const own = new URL(around.site.origin).host;
  const removed = await around.conceal("/hidden/**");
  try {
    const questions = [
      ...families.map(
        ([target, about]) =>
          (path: string) =>
            get(target, about(path, own)),
      ),
      (path: string) => get("/_gatehouse/refusal", original(`http://${own}${path}`)),
    ];
    for (const ask of questions) {
      const [hidden, absent, guarded] = [await ask("/hidden/x"), await ask("/absent/x"), await ask("/members")];
      expect(hidden.status).toBe(404);
      expect(hidden.headers.get("x-refusal-id")).toBeUndefined();
      for (const other of [absent, guarded]) {
        expect([other.status, other.body, [...other.headers.keys()]]).toEqual([
          404,
          hidden.body,
          [...hidden.headers.keys()],
        ]);
      }
    }
    // What is behind the proxy under another name goes on.
    for (const [target, about] of families) {
      expect((await get(target, about("/a"))).status).toBe(401);
      expect((await get(target, about("/open/a"))).status).toBe(200);
    }
  } finally {
    await removed();
  }
});
