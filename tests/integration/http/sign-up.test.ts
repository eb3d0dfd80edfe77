/** Ways in by mail, from the refusal page to the page that was wanted, as the owner decides in the console: an account, a code. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { openVisits, type Visits } from "../../support/visits.ts";
import { startMailServer, type Delivered, type MailServer } from "../mail/mail-server.ts";

const wanted = "/members/profile?tab=2";
let server: MailServer;
let visits: Visits;
let owner: string;

beforeAll(async () => {
  server = await startMailServer();
  visits = await openVisits("sqlite", { SMTP_URL: `smtp://127.0.0.1:${server.port}` });
  const { id } = await visits.member("owner");
  const { headers } = await visits.session(id);
  owner = headers[0]?.replace("Cookie: ", "") ?? "";
});
afterAll(async () => {
  await visits.close();
  await server.close();
});

async function visit(path: string, form?: Readonly<Record<string, string>>, cookie = "") {
  const { origin } = visits.site;
  const headers = { Cookie: cookie, Accept: "text/html", Origin: origin };
  const sent = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
  const answer = await fetch(origin + path, { headers, redirect: "manual", ...sent });
  const cookies = answer.headers.getSetCookie().map((each) => each.split(";")[0]);
  return { status: answer.status, location: answer.headers.get("location"), cookies, body: await answer.text() };
}

async function mailTo(email: string): Promise<Delivered> {
  await vi.waitUntil(() => server.delivered.some(({ to }) => to[0] === email), { timeout: 60_000 });
  return server.delivered.find(({ to }) => to[0] === email) as Delivered;
}

/** Lines of a quoted-printable text joined (RFC 2045 6.7). */
function linkIn({ raw }: Delivered, path = "signup"): URL {
  const text = raw.replaceAll("=\r\n", "").replaceAll("=3D", "=");
  return new URL(new RegExp(`^http\\S+/${path}\\S+$`, "m").exec(text)?.[0] ?? "");
}

const people = "/admin/people";
const setting = { domains: "", roles: "member", termsUrl: "", termsVersion: "" };

test("the owner opens the sign-up, and a stranger joins and is where they were going", async () => {
  const closed = (await visit(wanted)).body;
  expect(closed).not.toContain("/signup");
  expect(closed).toMatch(/No account yet\? The people who run .* can help you get one\./);
  expect((await visit("/signup")).status).toBe(404);
  for (const said of ["asked", "waiting"]) {
    const page = await visit(`/signup?done=${said}`);
    expect([said, page.status, page.body.includes('role="status"')]).toEqual([said, 404, false]);
  }
  const wrong = await visit(`${people}/joining`, { ...setting, mode: "domains", termsUrl: "terms" }, owner);
  expect([wrong.status, wrong.body.includes("Write domains like example.org")]).toEqual([422, true]);
  const saved = await visit(
    `${people}/joining`,
    { ...setting, mode: "everybody", termsUrl: "/terms", termsVersion: "2" },
    owner,
  );
  expect(saved).toMatchObject({ status: 303, location: `${people}/joining?done=joining-changed` });
  expect((await visit(saved.location ?? "", undefined, owner)).body).toContain("Changed who can join: everybody");

  const opened = (await visit(wanted)).body;
  expect(opened).toContain("No account yet? You can create one here.");
  expect(opened).not.toContain("can help you get one");
  const href = /<a href="(\/signup[^"]*)"[^>]*>\s*Create an account/.exec(opened)?.[1] ?? "";
  expect(href).toBe(`/signup?returnTo=${encodeURIComponent(wanted)}`);
  expect((await visit(href)).body).toContain(`name="returnTo" value="${wanted}"`);
  expect(await visit("/signup", { email: "no-email" })).toMatchObject({ status: 422 });
  const said = `/signup?done=asked&returnTo=${encodeURIComponent(wanted)}`;
  // To load it again, or to go back to it, sends nothing.
  const sent = await visit("/signup", { email: "nina@example.org", returnTo: wanted });
  expect(sent).toMatchObject({ status: 303, location: said });
  expect((await visit(said)).body).toContain("You will get a mail in a few minutes");
  const link = linkIn(await mailTo("nina@example.org"));
  for (let times = 0; times < 2; times += 1) {
    expect((await visit(link.pathname + link.search)).body).toContain("nina@example.org");
  }
  const form = { key: link.searchParams.get("key") ?? "", name: "Nina", password: "a lighthouse of paper" };
  // All mistakes are told at once.
  const empty = (await visit(link.pathname, { key: form.key, name: " ", password: "short" })).body;
  const told = ["Enter a name.", "That is too short. Use at least 10 characters.", "Please accept the terms of use."];
  expect(told.filter((one) => !empty.includes(one))).toEqual([]);
  const refused = await visit(link.pathname, form);
  expect([refused.status, refused.body.includes("Please accept the terms of use.")]).toEqual([422, true]);
  expect(refused.body).toContain('value="Nina"');
  const joined = await visit(link.pathname, { ...form, terms: "on" });
  expect(joined).toMatchObject({ status: 303, location: wanted });
  expect((await visit(wanted, undefined, joined.cookies.join("; "))).status).toBe(200);
  expect((await visit(link.pathname + link.search)).status).toBe(404);
});

test("an admin invites one person and lets another one in who asked", async () => {
  expect(await visit(`${people}/joining`, { ...setting, mode: "approved" }, owner)).toMatchObject({ status: 303 });
  const invited = await visit(
    `${people}/invite`,
    { email: "otto@example.org", language: "en", roles: "editor" },
    owner,
  );
  expect(invited).toMatchObject({ status: 303, location: `${people}/invite?done=person-invited` });
  const invitation = linkIn(await mailTo("otto@example.org"));
  expect((await visit(invitation.pathname + invitation.search)).body).toContain("otto@example.org");

  const refused = (await visit(wanted)).body;
  expect(refused).toContain("No account yet? You can ask for one here.");
  const [, href = ""] = /<a href="(\/signup[^"]*)"[^>]*>\s*Ask for an account/.exec(refused) ?? [];
  const asking = (await visit(href)).body;
  expect(asking).toMatch(/<h1[^>]*>\s*Ask for an account/);
  expect(asking).toContain(`href="/login?returnTo=${encodeURIComponent(wanted)}"`);
  await visit("/signup", { email: "pia@example.org" });
  const link = linkIn(await mailTo("pia@example.org"));
  const form = { key: link.searchParams.get("key") ?? "", name: "Pia", password: "a lighthouse of paper" };
  expect((await visit(link.pathname + link.search)).body).toMatch(/<button type="submit"[^>]*>\s*Ask for an account/);
  const asked = await visit(link.pathname, { ...form, note: "For my <b>notes</b>" });
  expect(asked).toMatchObject({ status: 303, location: "/signup?done=waiting" });
  expect((await visit("/signup?done=waiting")).body).toContain("Your request has been sent");
  expect((await visit(people, undefined, owner)).body).toContain("One person asks for an account.");
  const list = await visit(`${people}/waiting`, undefined, owner);
  expect(list.body).toContain("For my &lt;b&gt;notes&lt;/b&gt;");
  const id = /name="id" value="([^"]+)"/.exec(list.body)?.[1] ?? "";
  expect((await visit(`${people}/waiting`, { do: "accept", id })).status).toBe(401);
  const accepted = await visit(`${people}/waiting`, { do: "accept", id }, owner);
  expect(accepted).toMatchObject({ status: 303, location: `${people}/waiting?done=sign-up-accepted` });
  await vi.waitUntil(() => server.delivered.filter(({ to }) => to[0] === "pia@example.org").length === 2, {
    timeout: 60_000,
  });
  const typed = { email: "pia@example.org", password: form.password, returnTo: wanted };
  expect(await visit("/login", typed)).toMatchObject({ status: 303, location: wanted });
});

test("the owner allows codes by mail, and a member signs in with one, without a script", async () => {
  const ways = `${people}/signing-in`;
  const offered = 'name="way" value="email-code"';
  expect((await visit(wanted)).body).not.toContain(offered);
  const { email } = await visits.member("member");
  const form = { way: "email-code", email, returnTo: wanted };
  expect((await visit("/login", form)).status).toBe(422);
  expect(await visit(ways, { emailCode: "on" }, owner)).toMatchObject({ status: 303 });
  expect((await visit(ways, undefined, owner)).body).toContain("Changed signing in: code by mail on");
  expect((await visit(wanted)).body).toContain(offered);

  const browser = openBrowser(visits.site.origin);
  expect(await browser.send("/login", form)).toMatchObject({ status: 303, location: wanted });
  const asking = await browser.send(wanted);
  expect(asking.status).toBe(401);
  expect(asking.body).toContain(`If there is an account for ${email}, six digits are on their way.`);
  const link = linkIn(await mailTo(email), "login");
  const code = link.searchParams.get("code") ?? "";
  // A mail scanner, or another browser, gets the usual form and uses nothing up.
  expect((await visit(link.pathname + link.search)).body).not.toContain(code);
  const opened = await browser.send(link.pathname + link.search);
  expect(opened.status).toBe(200);
  expect(opened.body).toContain(`value="${code}"`);
  const wrong = code === "123456" ? "654321" : "123456";
  expect(await browser.send("/login/continue", { code: wrong })).toMatchObject({ status: 303, location: wanted });
  expect((await browser.send(wanted)).body).toContain('id="gh-code-error"');
  expect(await browser.send("/login/continue", { code })).toMatchObject({ status: 303, location: wanted });
  expect((await browser.send(wanted)).status).toBe(200);

  expect(await visit(ways, {}, owner)).toMatchObject({ status: 303 });
  expect((await visit(wanted)).body).not.toContain(offered);
});
