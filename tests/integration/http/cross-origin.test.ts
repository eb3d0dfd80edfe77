/** Scripts of other sites: over a real socket, at the built server. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPrograms, type ProgramsAtHand } from "../../support/programs.ts";
import { rawRequest, type RawAnswer } from "../../support/raw-request.ts";
import { owner, type Site } from "../../support/site.ts";
import { shareVisits, type Visits } from "../../support/visits.ts";

const api = "/api/members/library";
const reader = "Origin: https://reader.example.org";
const otherSite = "Origin: https://reader.example.org.evil.example";

let visits: Visits;
let site: Site;
let programs: ProgramsAtHand;
let token: string;
beforeAll(async () => {
  visits = await shareVisits("sqlite");
  ({ site } = visits);
  programs = await openPrograms(site.databaseUrl);
  const ada = await programs.member("member");
  token = `Authorization: Bearer ${await programs.token(ada.id, { scope: ["site:read", "site:write"] })}`;
});
afterAll(async () => {
  await programs.close();
  await visits.close();
});

const ask = (method: string, path: string, ...headers: string[]) =>
  rawRequest(site.origin, [`${method} ${path} HTTP/1.1`, `Host: ${new URL(site.origin).host}`, ...headers]);
const one = (answer: RawAnswer, name: string) => answer.headers.get(name)?.join(", ");
const corsHeaders = (answer: RawAnswer) =>
  [...answer.headers.keys()].filter((name) => name.startsWith("access-control"));
const preflight = ["Access-Control-Request-Method: GET", "Access-Control-Request-Headers: authorization"];

test("a preflight of an allowed site is answered before anything is guarded", async () => {
  const answer = await ask("OPTIONS", api, reader, ...preflight);
  expect(answer.status).toBe(204);
  expect(one(answer, "access-control-allow-origin")).toBe("https://reader.example.org");
  expect(one(answer, "access-control-allow-headers")).toMatch(/authorization/i);
  expect(one(answer, "vary")).toMatch(/origin/i);
  expect(one(answer, "access-control-allow-credentials")).toBeUndefined();
});

test.each([
  ["another site", api, otherSite],
  ["a file that was opened", api, "Origin: null"],
  ["the same name without https", api, "Origin: http://reader.example.org"],
  ["a path that is not shared", "/members", reader],
  ["a second spelling of a shared path", "/api/%6dembers/../../members", reader],
])("a preflight is refused like any other request: %s", async (_name, path, origin) => {
  const answer = await ask("OPTIONS", path, origin, ...preflight);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(corsHeaders(answer)).toEqual([]);
});

test("an allowed site reads the answer, and a refusal with its challenge and reference", async () => {
  const welcome = await ask("GET", api, reader, token);
  expect(welcome.status).toBe(200);
  expect(one(welcome, "access-control-allow-origin")).toBe("https://reader.example.org");
  const refusals = [await ask("GET", api, reader), await ask("GET", "/api/me", reader)];
  for (const refused of refusals) {
    expect(refused.status).toBe(401);
    expect(one(refused, "access-control-allow-origin")).toBe("https://reader.example.org");
    expect(one(refused, "access-control-expose-headers")).toMatch(/WWW-Authenticate, X-Refusal-Id/);
    expect(one(refused, "vary")).toMatch(/Authorization.*Origin/);
    expect(one(refused, "www-authenticate")).toBe('Bearer realm="The Quoin"');
  }
});

test("answers differ by origin, and say so to caches for every visitor", async () => {
  for (const origin of [[], [otherSite]]) {
    const answer = await ask("GET", api, ...origin, token);
    expect(answer.status).toBe(200);
    expect(corsHeaders(answer)).toEqual([]);
    expect(one(answer, "vary")).toMatch(/Origin/);
  }
});

test("another site's script that changes something needs a token of its own: a cookie is not enough", async () => {
  const cookie = `Cookie: ${await site.signIn(owner.email, owner.password)}`;
  const post = (...headers: string[]) =>
    ask("POST", api, "Content-Length: 0", "Sec-Fetch-Site: cross-site", ...headers);
  expect((await post(reader, cookie)).status).toBe(403);
  expect((await post(reader)).status).toBeGreaterThanOrEqual(401);
  expect((await post(otherSite, token)).status).toBe(403);
  // Let in; the sample has no resource at this path.
  expect((await post(reader, token)).status).toBe(404);
});
