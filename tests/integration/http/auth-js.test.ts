/** A real site whose people are known by Auth.js, in tokens that it cannot take back: its pages are guarded by Gatehouse. */
import { encode } from "@auth/core/jwt";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookiesOf, startLibrarySite, type LibrarySite } from "../../support/library-site.ts";
import { owner } from "../../support/site.ts";

const secret = "a secret of this test, which is long enough";
const name = "authjs.session-token";

let site: LibrarySite;
let ask: LibrarySite["ask"];
let send: LibrarySite["send"];

beforeAll(async () => {
  site = await startLibrarySite("auth-js", { AUTH_SECRET: secret });
  ({ ask, send } = site);
});

afterAll(() => site.stop());

/** Sends the form of Auth.js's own sign-in page. */
async function signInThere(email: string, callbackUrl = "/"): Promise<{ cookie: string; location: string | null }> {
  const page = await ask(`/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`);
  const [, csrfToken = ""] = /name="csrfToken" value="(\w+)"/.exec(await page.text()) ?? [];
  const fields = { csrfToken, callbackUrl, email, password: "a library with two doors" };
  const answer = await send("/auth/callback/credentials", fields, cookiesOf(page));
  return { cookie: cookiesOf(answer), location: answer.headers.get("location") };
}

async function whoIs(cookie: string): Promise<unknown> {
  return (await ask("/auth/session", cookie)).json();
}

async function personPage(name: RegExp): Promise<string> {
  const people = await (await ask("/admin/people", bosses)).text();
  return new RegExp(`href="(/admin/people/[0-9a-f-]{36})"[^>]*>\\s*${name.source}`).exec(people)?.[1] ?? "";
}

let [ada, bosses] = ["", ""];

test("the refusal page leads to Auth.js's own sign-in page, and that back to the place, with its part", async () => {
  const answer = await ask("/members?page=2");
  const html = await answer.text();
  expect(answer.status).toBe(401);
  expect(html).toContain("Continue with your account");
  expect(html).not.toContain('type="password"');
  const led = await send("/login", { way: "provider", provider: "page", returnTo: "/members?page=2#shelf" });
  const there = led.headers.get("location") ?? "";
  expect([led.status, there]).toEqual([303, "/auth/signin?callbackUrl=%2Fmembers%3Fpage%3D2%23shelf"]);
  expect(await (await ask(there)).text()).toContain('type="password"');
  const signedIn = await signInThere("ada@example.com", "/members?page=2#shelf");
  expect(signedIn.location).toBe(`${site.origin}/members?page=2#shelf`);
  ada = signedIn.cookie;
});

test("who is signed in there is a member here, under the name that Auth.js knows or their email tells", async () => {
  const page = await ask("/members", ada);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("<p>Ada</p>")]);
  expect((await ask("/press", ada)).status).toBe(403);
  // The person whose email is confirmed is the one who had it here before.
  bosses = (await signInThere(owner.email)).cookie;
  expect((await ask("/admin/people", bosses)).status).toBe(200);
  const me = await ask("/api/me", bosses, { headers: { Accept: "application/json" } });
  expect(await me.json()).toMatchObject({ name: "owner", email: owner.email });
});

test("roles in the token are held, but not those that run the site", async () => {
  const { cookie } = await signInThere("bo@example.org");
  expect((await ask("/press", cookie)).status).toBe(200);
  expect((await ask("/admin", cookie)).status).toBe(403);
});

test("a session ended in the console stays ended, although its token is still good; signing in anew lets in", async () => {
  expect((await send(await personPage(/Ada/), { do: "end-sessions" }, bosses)).status).toBe(303);
  expect(await whoIs(ada)).toMatchObject({ user: { name: "Ada" } });
  const refused = await ask("/members", ada);
  expect(refused.status).toBe(401);
  expect(await refused.text()).toContain("An admin signed you out");
  // As its own pages do each time: the token is made anew, and the session stays the same one.
  const renewed = cookiesOf(await ask("/auth/session", ada));
  expect(renewed).toContain(name);
  expect((await ask("/members", renewed)).status).toBe(401);
  ada = (await signInThere("ada@example.com")).cookie;
  expect((await ask("/members", ada)).status).toBe(200);
});

test("signing out takes the token from the browser, and who kept it is not let in", async () => {
  const answer = await send("/logout", {}, ada);
  expect(answer.headers.getSetCookie().join()).toMatch(/authjs\.session-token=; Max-Age=0/);
  const kept = await ask("/members", ada);
  expect([kept.status, await kept.text()]).toEqual([401, expect.stringContaining("You signed out")]);
});

test("a token that is over or forged says so, and one from before the adapter asks to sign in again", async () => {
  const claims = { sub: "p1", name: "Ada", email: "ada@example.com", session: "s1", since: Date.now(), roles: [] };
  const tokenOf = (token: object, maxAge = 60, key = secret) =>
    encode({ token: { ...token }, secret: key, salt: name, maxAge });
  const said = async (token: string) => {
    const answer = await ask("/members", `${name}=${token}`);
    return [answer.status, /<h1[^>]*>([^<]+)/.exec(await answer.text())?.[1]?.trim()];
  };
  expect(await said(await tokenOf(claims, -60))).toEqual([401, "Your sign-in has expired"]);
  expect(await said(await tokenOf({ sub: "p1", name: "Ada", email: "ada@example.com" }))).toEqual([
    401,
    "Your sign-in has expired",
  ]);
  expect(await said(await tokenOf(claims, 60, "another secret, as long as the other one"))).toEqual([
    401,
    "Please sign in again",
  ]);
});

test("what is wrong with an answer of the adapter stands in the log, without what it holds", async () => {
  const claims = { sub: "p9", name: "Cy", email: "no email", session: "s9", since: Date.now() };
  const token = await encode({ token: claims, secret, salt: name, maxAge: 60 });
  expect((await ask("/members", `${name}=${token}`)).status).toBe(503);
  expect((await ask("/", `${name}=${token}`)).status).toBe(200);
  expect(site.output()).toMatch(/identity-failed.*email/);
  expect(site.output()).not.toContain("no email");
});
