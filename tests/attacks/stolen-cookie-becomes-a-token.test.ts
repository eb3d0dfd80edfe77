/** A stolen cookie must not be turned into a token, which lasts longer and needs no password. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { shareVisits, type Visits } from "../support/visits.ts";

const minute = 60_000;
const path = "/account/programs/new";
let visits: Visits;

beforeAll(async () => {
  visits = await shareVisits("sqlite");
});
afterAll(() => visits.close());

async function makeToken(minutesAgo: number): Promise<{ status: number; reason: string | null; tokens: number }> {
  const { id } = await visits.member("member");
  const { headers } = await visits.session(id, { began: minutesAgo * minute, seen: 0 });
  const answer = await fetch(visits.site.origin + path, {
    method: "POST",
    headers: { cookie: headers[0]?.replace("Cookie: ", "") ?? "", accept: "application/json" },
    body: new URLSearchParams({ do: "make-token", tokenName: "Mine", lifetime: "never", scope: "site:read" }),
  });
  const problem = answer.status === 200 ? null : ((await answer.json()) as { reason: string });
  const tokens = await visits.database.repositories.tokens.listOf(id);
  return { status: answer.status, reason: problem?.reason ?? null, tokens: tokens.length };
}

test("the form asks for the password again, and leads back to itself", async () => {
  const { id } = await visits.member("member");
  const stale = await visits.ask(path, await visits.session(id, { began: 16 * minute }), "text/html");
  expect(stale.status).toBe(401);
  expect(stale.headers.get("www-authenticate")?.[0]).toContain('max_age="900"');
  expect(stale.body).toContain(`value="${path}"`);
  expect((await visits.ask(path, await visits.session(id, { began: 14 * minute }), "text/html")).status).toBe(200);
});

test("a form that took 20 minutes is accepted, one with an old sign-in is not", async () => {
  expect(await makeToken(25)).toEqual({ status: 200, reason: null, tokens: 1 });
  expect(await makeToken(31)).toEqual({ status: 401, reason: "sign-in-again", tokens: 0 });
});
