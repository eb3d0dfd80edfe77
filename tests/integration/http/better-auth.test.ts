/** A real site whose people are known by Better Auth: its pages are guarded, and signing in is Better Auth's. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookiesOf, startLibrarySite, type LibrarySite } from "../../support/library-site.ts";
import { owner } from "../../support/site.ts";

let site: LibrarySite;
let ask: LibrarySite["ask"];
let send: LibrarySite["send"];

beforeAll(async () => {
  site = await startLibrarySite("better-auth");
  ({ ask, send } = site);
});

afterAll(() => site.stop());

/** Makes an account at Better Auth, by its own endpoint. @returns the cookie of its session */
function signUp(email: string, name = "Ada"): Promise<string> {
  return enter("sign-up", { email, name });
}

async function enter(how: "sign-up" | "sign-in", who: object): Promise<string> {
  const body = JSON.stringify({ ...who, password: "a library with two doors" });
  const headers = { "Content-Type": "application/json" };
  const answer = await ask(`/api/auth/${how}/email`, "", { method: "POST", body, headers });
  const cookies = cookiesOf(answer);
  if (!answer.ok || cookies === "") throw new Error(`The ${how} answered ${answer.status}.`);
  return cookies;
}

async function whoIs(cookie: string): Promise<unknown> {
  return (await ask("/api/auth/get-session", cookie)).json();
}

let [first, second] = ["", ""];

test("the refusal page offers Better Auth's way, which leads to the site's own sign-in and back to the place", async () => {
  const answer = await ask("/members?page=2");
  const html = await answer.text();
  expect(answer.status).toBe(401);
  expect(html).toContain("Continue with your account");
  expect(html).not.toContain('type="password"');
  expect(html).not.toContain("/forgot-password");
  const led = await send("/login", { way: "provider", provider: "page", returnTo: "/members?page=2" });
  expect([led.status, led.headers.get("location")]).toEqual([303, "/sign-in?returnTo=%2Fmembers%3Fpage%3D2"]);
});

test("who is signed in there is a member here, and refused what takes a role", async () => {
  first = await signUp("ada@example.com");
  const page = await ask("/members", first);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("<p>Ada</p>")]);
  expect(await (await ask("/api/me", first, { headers: { Accept: "application/json" } })).json()).toMatchObject({
    name: "Ada",
    email: "ada@example.com",
  });
  expect((await ask("/press", first)).status).toBe(403);
  // Better Auth did not ask for two factors; its page is where to sign in again.
  expect((await ask("/members/safe", first)).status).toBe(401);
});

test("the owner of the site is the person whose email Better Auth has confirmed; roles given in the console hold at once", async () => {
  expect((await ask("/admin", await signUp("owner@example.com", "Mallory"))).status).toBe(403);
  second = await signUp(owner.email, "The owner");
  const people = await (await ask("/admin/people", second)).text();
  const [, id = ""] = /href="\/admin\/people\/([0-9a-f-]{36})"[^>]*>\s*Ada/.exec(people) ?? [];
  expect((await send(`/admin/people/${id}`, { do: "give-role", role: "press" }, second)).status).toBe(303);
  expect((await ask("/press", first)).status).toBe(200);
  expect(await (await ask(`/admin/people/${id}`, second)).text()).toContain("Press");
});

test("the account page has what is ours, and no password", async () => {
  const page = async (path: string) => (await ask(path, first)).text();
  expect(await page("/account/devices")).toContain("Where you are signed in");
  for (const path of ["/account", "/account/data"]) {
    expect([path, /Password|\bname="(?:email|name)"/.exec(await page(path))]).toEqual([path, null]);
  }
  for (const path of ["/signup", "/forgot-password", "/account/second-factor", "/account/security"]) {
    expect([path, (await ask(path, first)).status]).toEqual([path, 404]);
  }
});

test("no form of ours begins a session beside the library's, not even with the password that the owner has here", async () => {
  const change = { do: "change-password", currentPassword: owner.password, newPassword: "a door behind the shelves" };
  const forms: Readonly<Record<string, string>>[] = [
    change,
    { do: "change-email", newEmail: "else@example.com", passwordForEmail: owner.password },
    { do: "change-name", name: "Somebody else" },
  ];
  for (const form of forms) {
    const answer = await send("/account", form, second);
    expect([form["do"], answer.status, answer.headers.getSetCookie()]).toEqual([form["do"], 422, []]);
  }
  const code = await send("/login", { way: "second-factor", code: "123456" }, second);
  expect(code.status).toBe(422);
  expect((await send("/account/data?delete", { password: "" }, first)).status).toBe(422);
});

test("sessions ended in the console have ended in Better Auth too, also one that never came here, and the page says so", async () => {
  const unseen = await enter("sign-in", { email: "ada@example.com" });
  const people = await (await ask("/admin/people", second)).text();
  const [, id = ""] = /href="\/admin\/people\/([0-9a-f-]{36})"[^>]*>\s*Ada/.exec(people) ?? [];
  expect(await whoIs(first)).toMatchObject({ user: { name: "Ada" } });
  expect((await send(`/admin/people/${id}`, { do: "end-sessions" }, second)).status).toBe(303);
  expect(await whoIs(first)).toBeNull();
  expect(await whoIs(unseen)).toBeNull();
  const refused = await ask("/members", first);
  expect(refused.status).toBe(401);
  expect(await refused.text()).toContain("signed out");
});

test("signing out ends the session in Better Auth", async () => {
  const answer = await send("/logout", {}, second);
  expect(answer.headers.getSetCookie().join()).toMatch(/better-auth\.session_token=;/);
  expect(await whoIs(second)).toBeNull();
  expect((await ask("/admin", second)).status).toBe(401);
});

test("a made-up cookie lets no one in, nor does a password of ours", async () => {
  const forged = await ask("/members", "better-auth.session_token=made-up.signature");
  expect(forged.status).toBe(401);
  const typed = await send("/login", { email: owner.email, password: owner.password });
  expect(typed.status).toBe(422);
  expect(typed.headers.getSetCookie().join()).not.toContain("gatehouse");
});

test("where the library does not answer, guarded pages say 503 and public ones go on", async () => {
  expect((await ask("/members", "library=away")).status).toBe(503);
  expect((await ask("/", "library=away")).status).toBe(200);
});
