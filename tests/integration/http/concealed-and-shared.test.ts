/** Where scripts of other sites are allowed, a concealed path still answers like a missing page. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { rawRequest } from "../../support/raw-request.ts";
import type { Site } from "../../support/site.ts";
import { shareVisits, type Visits } from "../../support/visits.ts";

/** Of the same length: the address stands in the answer. */
const concealed = "/api/hidden/zzz";
const nothing = "/api/absent/zzz";
const reader = "Origin: https://reader.example.org";
const otherSite = "Origin: https://reader.example.org.evil.example";
const token = "Authorization: Bearer x";

let visits: Visits;
let site: Site;
beforeAll(async () => {
  visits = await shareVisits("sqlite");
  ({ site } = visits);
  await visits.database.repositories.access.insertRule(
    {
      id: "hidden",
      pattern: "/api/hidden/**",
      methods: [],
      requirement: { kind: "any-role", roles: ["editor"] },
      conceal: true,
      note: "",
    },
    1,
  );
});
afterAll(() => visits.close());

async function ask(method: string, path: string, headers: readonly string[]) {
  const answer = await rawRequest(site.origin, [
    `${method} ${path} HTTP/1.1`,
    `Host: ${new URL(site.origin).host}`,
    ...(method === "POST" ? ["Content-Length: 0"] : []),
    ...headers,
  ]);
  const said = Object.fromEntries([...answer.headers].filter(([name]) => name !== "date"));
  // A write from another site is refused in the same way at every path, each under its own reference.
  const [reference = "none"] = answer.headers.get("x-refusal-id") ?? [];
  const body = answer.body.replaceAll(path, "<path>").replaceAll(reference, "<reference>");
  return { status: answer.status, headers: { ...said, "x-refusal-id": reference.length }, body };
}

test.each([
  ["a program", "GET", []],
  ["a script of an allowed site", "GET", [reader]],
  ["a browser of an allowed site", "GET", [reader, "Accept: text/html"]],
  ["a script of another site", "GET", [otherSite]],
  ["a preflight", "OPTIONS", [reader, "Access-Control-Request-Method: GET"]],
  ["a preflight of another site", "OPTIONS", [otherSite, "Access-Control-Request-Method: GET"]],
  ["a write of an allowed site", "POST", [reader, token]],
  ["a write of an allowed site without a token", "POST", [reader]],
  ["a write of another site", "POST", [otherSite, token]],
])("%s gets the same response as at a missing page", async (_name, method, headers) => {
  for (const search of ["", "?q=ink"]) {
    const there = await ask(method, nothing + search, headers);
    expect(await ask(method, concealed + search, headers)).toEqual(there);
  }
});

test("an allowed site reads the page of a refusal, also when another visitor was shown it first", async () => {
  const printed = { accept: "text/html", "sec-fetch-mode": "navigate", origin: "https://reader.example.org" };
  for (const _ of ["rendered", "kept"]) {
    const answer = await fetch(`${site.origin}/api/members/library`, { headers: printed });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://reader.example.org");
    expect(answer.headers.get("vary")).toMatch(/Origin/);
  }
});
