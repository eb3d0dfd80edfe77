/** A member's own pages at the built site: the language they chose, the file with their data, and the end of their account. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { owner } from "../../support/site.ts";
import { password, shareVisits, type Visits } from "../../support/visits.ts";

let visits: Visits;
beforeAll(async () => {
  visits = await shareVisits("sqlite");
});
afterAll(() => visits.close());

const cookieOf = ({ headers }: { readonly headers: readonly string[] }) => (headers[0] ?? "").slice("Cookie: ".length);

function send(path: string, cookie: string, fields?: Record<string, string>): Promise<Response> {
  return fetch(visits.site.origin + path, {
    method: fields === undefined ? "GET" : "POST",
    headers: { accept: "text/html", "accept-language": "en", origin: visits.site.origin, cookie },
    redirect: "manual",
    ...(fields !== undefined && { body: new URLSearchParams(fields) }),
  });
}

test("the language of the account holds on account, 401 and 403, before the browser's and after a choice in this browser", async () => {
  const { id } = await visits.member("member");
  const cookie = cookieOf(await visits.session(id));
  const saved = await send("/account", `${cookie}; gatehouse-language=pl`, { do: "choose-language", language: "de" });
  expect([saved.status, saved.headers.get("location")]).toEqual([303, "/account?done=language-chosen"]);
  expect(saved.headers.getSetCookie()).toEqual([expect.stringMatching(/^gatehouse-language=;.*Max-Age=0$/)]);
  const languageAt = async (path: string, cookies: string) =>
    (await send(path, cookies)).headers.get("content-language");
  expect(await languageAt("/account", cookie)).toBe("de");
  expect(await languageAt("/admin", cookie)).toBe("de");
  expect(await languageAt("/admin", `${cookie}; gatehouse-language=ar`)).toBe("ar");
  // Another member's page, made from the same template, is not German.
  expect(await languageAt("/admin", cookieOf(await visits.session((await visits.member("member")).id)))).toBe("en");
  await send("/account/devices", cookie, { do: "end-all" });
  const ended = await send("/members", cookie);
  expect([ended.status, ended.headers.get("content-language")]).toEqual([401, "de"]);
});

test("the file with one's data is for its member alone, after a fresh sign-in, and never kept by a cache", async () => {
  const { id, email } = await visits.member("member");
  const file = await send("/account/data/file", cookieOf(await visits.session(id)));
  expect(file.headers.get("content-disposition")).toBe('attachment; filename="my-data.json"');
  expect(file.headers.get("cache-control")).toContain("no-store");
  expect(await file.json()).toMatchObject({ profile: { id, email } });
  const stale = await visits.session(id, { began: 60 * 60_000 });
  expect((await send("/account/data/file", cookieOf(stale))).status).toBe(401);
  expect((await send("/account/data/file", "")).status).toBe(401);
});

test("an account that its member deletes signs them out, and signing in again offers to keep it", async () => {
  const { id, email } = await visits.member("member");
  const cookie = cookieOf(await visits.session(id));
  const wrong = await send("/account/data?delete", cookie, { password: "not the password" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("That is not your current password.");
  const asked = await send("/account/data?delete", cookie, { password });
  expect(asked.status).toBe(200);
  const said = await asked.text();
  expect(said).toContain("You are signed out, and your account will be deleted");
  // The header of the sample site names members.
  expect(said).not.toContain("Your account: Ada");
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  expect(said).toContain(`It is deleted after ${day.format(Date.now() + 14 * 24 * 60 * 60_000)}.`);
  expect((await send("/account", cookie)).status).toBe(401);
  const back = await send("/login", "", { email, password, returnTo: "/members/profile" });
  expect(back.headers.get("location")).toBe("/account/keep?returnTo=%2Fmembers%2Fprofile");
  const again = (back.headers.getSetCookie().find((one) => one.startsWith("gatehouse=")) ?? "").split(";", 1)[0] ?? "";
  const page = await (await send("/account/keep?returnTo=%2Fmembers%2Fprofile", again)).text();
  expect(page).toContain("Your account is about to be deleted");
  const kept = await send("/account/keep", again, { do: "keep-account", returnTo: "/members/profile" });
  expect([kept.status, kept.headers.get("location")]).toEqual([303, "/members/profile"]);
  expect(await (await send("/account", again)).text()).not.toContain("about to be deleted");
});

test("a session that was not the member's leads to a new password", async () => {
  const { id } = await visits.member("member");
  const cookie = cookieOf(await visits.session(id));
  await visits.session(id);
  const page = await (await send("/account/devices", cookie)).text();
  const session =
    /value="disown-session">\s*<input type="hidden" name="session" value="([0-9a-f]+)"/.exec(page)?.[1] ?? "";
  const answer = await send("/account/devices", cookie, { do: "disown-session", session });
  expect(answer.headers.get("location")).toBe("/account/security?done=session-disowned");
  expect(await (await send("/account/security?done=session-disowned", cookie)).text()).toContain(
    "Choose a new password now.",
  );
});

test("an owner sets when accounts are deleted, and what is no number of days is told beside the field", async () => {
  const admin = await visits.site.signIn(owner.email, owner.password);
  const member = cookieOf(await visits.session((await visits.member("member")).id));
  const set = (fields: Record<string, string>) => send("/admin/people/signing-in?deletion", admin, fields);
  const wrong = await set({ deletion: "after", days: "1e3" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("Enter a whole number from 1 to 365.");
  expect((await set({ deletion: "after", days: "3" })).headers.get("location")).toContain("account-deletion-changed");
  expect(await (await send("/account/data", member)).text()).toContain("It is deleted after 3 days.");
  await set({ deletion: "by-admin", days: "" });
  const page = await (await send("/account/data", member)).text();
  expect(page).toContain("Please ask them.");
  expect(page).not.toContain("Delete my account");
  await set({ deletion: "after", days: "14" });
});

test("a form of one's own page changes nothing of somebody who has signed in in this browser since", async () => {
  const [ada, bob] = [await visits.member("member"), await visits.member("member")];
  const [adas, bobs] = [cookieOf(await visits.session(ada.id)), cookieOf(await visits.session(bob.id))];
  const whose = `name="whose" value="${ada.id}"`;
  const pages = [
    "",
    "/security",
    "/devices",
    "/access",
    "/programs/new",
    "/data",
    "/passkeys",
    "/second-factor",
    "/kept",
  ];
  for (const page of pages) {
    const html = await (await send(`/account${page}`, adas)).text();
    const forms = html.match(/<form method="post"(?! action="\/(?:logout|_gatehouse))[^]*?<\/form>/g) ?? [];
    expect([page, forms.filter((form) => !form.includes(whose))]).toEqual([page, []]);
  }
  const form = { do: "change-name", name: "Ada of the other tab", whose: ada.id };
  const refused = await send("/account", bobs, form);
  expect(refused.status).toBe(409);
  const said = await refused.text();
  expect(said).toContain("You are now signed in as Ada in this browser");
  expect(said).not.toContain("Ada of the other tab");
  expect((await send("/account", adas, form)).status).toBe(303);
});

test("nor does a form of a refusal, from the first page of its kind or from its template", async () => {
  await visits.database.repositories.access.insertRole(
    { id: "almanac", label: "Almanac", description: "", permissions: [], includes: [], requestable: true },
    1,
  );
  await visits.rule("/members/almanac", { kind: "any-role", roles: ["almanac"] });
  await visits.rule("/members/confirmed", { kind: "signed-in", verifiedEmail: true });
  const [ada, bob] = [await visits.member("member"), await visits.member("member")];
  const bobs = cookieOf(await visits.session(bob.id));
  const refused = async (path: string, { id }: { readonly id: string }) => {
    const page = await send(path, cookieOf(await visits.session(id)));
    const body = await page.text();
    const forms = body.match(/<form method="post" action="\/account">[^]*?<\/form>/g) ?? [];
    expect([page.status, forms.length]).toEqual([403, 1]);
    return forms.map((form) => /name="whose" value="([^"]*)"/.exec(form)?.[1]);
  };
  for (const path of ["/members/almanac", "/members/confirmed"]) {
    expect([path, await refused(path, ada)]).toEqual([path, [ada.id]]);
    expect([path, await refused(path, bob)]).toEqual([path, [bob.id]]);
  }
  const form = { do: "ask-for-role", role: "almanac", note: "Ada here", returnTo: "/members/almanac", whose: ada.id };
  expect((await send("/account", bobs, form)).status).toBe(409);
  expect((await send("/account", bobs, { ...form, whose: bob.id })).status).toBe(303);
  expect(await refused("/members/almanac", bob)).toEqual([bob.id]);
});
