/** A second factor as a person without JavaScript meets it: set up, asked for after the password, and by a page alone. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appCode } from "../../../src/gatehouse/server/identity/one-time-codes.ts";
import { openBrowser, type Browser } from "../../support/browser.ts";
import { openVisits, password, type Visits } from "../../support/visits.ts";

const profile = "/members/profile";
const vault = "/members/house-rules";
const setUp = "/account/second-factor";

let visits: Visits;
beforeAll(async () => {
  visits = await openVisits("sqlite");
  await visits.rule(vault, { kind: "signed-in", secondFactor: true });
});
afterAll(() => visits.close());

async function signIn(browser: Browser, email: string, returnTo = profile) {
  return browser.send("/login", { way: "password", email, password, returnTo });
}

/** A member who is signed in, as their browser is. */
async function memberInBrowser() {
  const member = await visits.member("member");
  const browser = openBrowser(visits.site.origin);
  expect((await signIn(browser, member.email)).location).toBe(profile);
  return { ...member, browser };
}

/** Codes work once, so each call takes that of the half minute after the one before: an app may be that far ahead. */
async function withApp() {
  const member = await memberInBrowser();
  const { browser } = member;
  expect(await browser.send(setUp, { do: "set-up" })).toMatchObject({ status: 303, location: setUp });
  const page = await browser.send(setUp);
  const secret =
    /<dd class="gh-code" dir="ltr">\s*([A-Z2-7 ]+?)\s*<\/dd>/.exec(page.body)?.[1]?.replaceAll(" ", "") ?? "";
  const at = Date.now();
  const confirmed = await browser.send(setUp, { do: "confirm", code: await appCode(secret, at - 30_000) });
  return { ...member, page, confirmed, codes: [await appCode(secret, at), await appCode(secret, at + 30_000)] };
}

test("is set up in the account: a picture, a key, a first code, and ten recovery codes shown once", async () => {
  const { browser, page, confirmed } = await withApp();
  expect(page.body).toContain("<svg");
  expect(page.body).toContain("otpauth://totp/");
  expect(confirmed.status).toBe(200);
  expect(confirmed.body.match(/<li>[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}<\/li>/g)).toHaveLength(10);
  expect(confirmed.body).toContain('download="recovery-codes.txt"');
  expect(confirmed.headers.get("cache-control")).toContain("no-store");
  const later = await browser.send(setUp);
  expect(later.body).not.toMatch(/<li>[0-9A-Z]{4}-/);
  expect(later.body).toContain("Codes left: 10.");
  // The code that turned it on counts for this session.
  expect((await browser.send(vault)).status).toBe(200);
});

describe("after the password", () => {
  test("the code is asked for at the page that was wanted, and leads there", async () => {
    const { email, codes } = await withApp();
    const browser = openBrowser(visits.site.origin);
    expect(await signIn(browser, email)).toMatchObject({ status: 303, location: profile });
    const asked = await browser.send(profile);
    expect(asked.status).toBe(401);
    expect(asked.body).toContain('name="code"');
    expect(asked.body).toContain('inputmode="numeric"');
    // The page speaks of the code, not of a sign-in that has not begun.
    expect(asked.body).toContain("Enter the code to finish signing in.");
    expect(asked.body).not.toContain("Sign in to continue");
    expect(asked.body).not.toContain("No account yet?");
    expect(asked.body).not.toContain('name="password"');
    // Whose code it is, and the way on for a member who has neither phone nor recovery codes.
    expect(asked.body).toContain(email);
    const [help = ""] = /<details class="gh-code">[\s\S]*?<\/details>/.exec(asked.body) ?? [];
    expect(help).toMatch(/<summary[^>]*>Lost your phone and your recovery codes\?<\/summary>/);
    expect(help).toMatch(/The people who run .* can remove the second factor .* Give them the reference below\./s);
    expect(await browser.send("/login/continue", { code: "000000" })).toMatchObject({ status: 303, location: profile });
    expect((await browser.send(profile)).body).toContain("That code is not right");
    expect(await browser.send("/login/continue", { code: codes[0] ?? "" })).toMatchObject({ location: profile });
    expect((await browser.send(profile)).status).toBe(200);
    expect((await browser.send(vault)).status).toBe(200);
    expect([...browser.cookies.keys()].sort()).toEqual(["gatehouse", "gatehouse-device", "gatehouse-way"]);
  });

  test("another account can sign in in place of the one that the code is asked for", async () => {
    const { email } = await withApp();
    const browser = openBrowser(visits.site.origin);
    await signIn(browser, email);
    expect((await browser.send(profile)).body).toMatch(/name="again"[^>]*>\s*Use another account/);
    expect(await browser.send("/login/continue", { again: "on" })).toMatchObject({ status: 303, location: profile });
    const { body } = await browser.send(profile);
    expect(body).toContain('name="password"');
    expect(body).not.toContain(email);
  });

  test("a copied step is of no use without a code, and none for a program with the password alone", async () => {
    const { email } = await withApp();
    const browser = openBrowser(visits.site.origin);
    await signIn(browser, email);
    const thief = openBrowser(visits.site.origin);
    thief.cookies.set("gatehouse-sign-in", browser.cookies.get("gatehouse-sign-in") ?? "");
    expect((await thief.send(profile)).status).toBe(401);
    const basic = `Basic ${Buffer.from(`${email}:${password}`).toString("base64")}`;
    const program = await fetch(`${visits.site.origin}/api/members/library`, { headers: { Authorization: basic } });
    expect(program.status).toBe(401);
  });
});

describe("an admin removes a lost one while its member's browser waits for a code", () => {
  /** A browser that has sent the password and is asked for the code. */
  async function lostPhone() {
    const { id, email, codes } = await withApp();
    const browser = openBrowser(visits.site.origin);
    await signIn(browser, email);
    expect((await browser.send(profile)).body).toContain('name="code"');
    const admin = openBrowser(visits.site.origin);
    await signIn(admin, (await visits.member("admin")).email);
    const removed = await admin.send(`/admin/people/${id}`, { do: "reset-second-factor" });
    expect(removed).toMatchObject({ status: 303, location: expect.stringContaining("done=") });
    return { email, browser, codes };
  }

  test("the page, loaded again, asks for email and password, and these are enough", async () => {
    const { email, browser } = await lostPhone();
    for (const path of [profile, `/login?returnTo=${profile}`]) {
      const page = (await browser.send(path)).body;
      expect(page).not.toContain('name="code"');
      expect(page).toContain('name="password"');
    }
    expect(await signIn(browser, email)).toMatchObject({ status: 303, location: profile });
    expect((await browser.send(profile)).status).toBe(200);
  });

  test("a code that is sent all the same is not called wrong: the sign-in begins anew", async () => {
    const { browser, codes } = await lostPhone();
    const { status, body } = await browser.send("/login/continue", { code: codes[0] ?? "" });
    expect(status).toBe(401);
    expect(body).toContain("That sign-in could not be completed. Please start again.");
    expect(body).not.toContain('name="code"');
    expect(body).toContain('name="password"');
  });

  test("somebody else who is signed in there is asked for their own code, where a page asks for one", async () => {
    const { browser } = await lostPhone();
    const other = await withApp();
    const [, session = ""] = /gatehouse=(\w+)/.exec((await visits.session(other.id)).headers[0] ?? "") ?? [];
    browser.cookies.set("gatehouse", session);
    const asked = await browser.send(vault);
    expect(asked.body).toContain("Please confirm with a second factor");
    expect(asked.body).toContain('name="code"');
    const sent = await browser.send("/login", { way: "second-factor", returnTo: vault, code: other.codes[0] ?? "" });
    expect(sent).toMatchObject({ status: 303, location: vault });
    expect((await browser.send(vault)).status).toBe(200);
  });
});

describe("a page that asks for it", () => {
  test("asks a member who is signed in for the code alone, at its own URL", async () => {
    const { id, codes } = await withApp();
    const browser = openBrowser(visits.site.origin);
    const [, session = ""] = /gatehouse=(\w+)/.exec((await visits.session(id)).headers[0] ?? "") ?? [];
    browser.cookies.set("gatehouse", session);
    const asked = await browser.send(vault);
    expect(asked.status).toBe(401);
    expect(asked.headers.get("www-authenticate")).toContain('error="insufficient_user_authentication"');
    expect(asked.body).toContain("Please confirm with a second factor");
    expect(asked.body).toContain('name="code"');
    expect(asked.body).toContain("Lost your phone and your recovery codes?");
    expect(asked.body).not.toContain('name="password"');
    const form = { way: "second-factor", returnTo: vault };
    expect(await browser.send("/login", { ...form, code: "123" })).toMatchObject({ status: 303, location: vault });
    expect((await browser.send(vault)).body).toContain("That code is not right");
    expect(await browser.send("/login", { ...form, code: codes[0] ?? "" })).toMatchObject({ location: vault });
    expect((await browser.send(vault)).status).toBe(200);
  });

  test("is also each page where a second factor is made or removed, once there is one", async () => {
    const { id, codes } = await withApp();
    const browser = openBrowser(visits.site.origin);
    const [, session = ""] = /gatehouse=(\w+)/.exec((await visits.session(id)).headers[0] ?? "") ?? [];
    browser.cookies.set("gatehouse", session);
    for (const change of ["renew-codes", "turn-off"]) {
      const refused = await browser.send(setUp, { do: change });
      expect(refused.status).toBe(401);
      expect(refused.body).not.toMatch(/<li>[0-9A-Z]{4}-/);
    }
    expect((await browser.send("/account/passkeys")).body).toContain("Please confirm with a second factor");
    expect((await browser.send("/account/passkeys", { do: "remove", passkey: "x" })).status).toBe(401);
    await browser.send("/login", { way: "second-factor", returnTo: setUp, code: codes[0] ?? "" });
    expect((await browser.send("/account/passkeys")).status).toBe(200);
    expect(await browser.send(setUp, { do: "turn-off" })).toMatchObject({ status: 303 });
  });

  test("is turned off by somebody who has read what that means, and which pages are closed to them then", async () => {
    const { browser } = await withApp();
    const page = await browser.send(setUp);
    expect(page.body).toContain("anyone who learns your password can use your account");
    expect(page.body).toContain(
      "From your next sign-in on, pages that ask for a second factor are closed to you until you set one up again.",
    );
    expect(page.body).toContain(`Among them: ${vault}.`);
    expect(page.body).toMatch(/aria-describedby="gh-closes"[^>]*>\s*Turn off the second factor/);
    await browser.send(setUp, { do: "turn-off" });
    const done = await browser.send(`${setUp}?done=second-factor-off`);
    expect(done.body).toContain("You are no longer asked for a code when you sign in.");
  });

  test("a whole section is named as its owner calls it in the language, else by its path", async () => {
    const { access } = visits.database.repositories;
    const requirement = { kind: "signed-in", secondFactor: true } as const;
    await access.insertRule({ id: "all", pattern: "/members/**", methods: [], requirement, note: "" }, 1);
    const { browser } = await withApp();
    const closedIn = async (language: string) => {
      browser.cookies.set("gatehouse-language", language);
      return /id="gh-closes">([^<]*)/.exec((await browser.send(setUp)).body)?.[1] ?? "";
    };
    expect(await closedIn("en")).toContain("the members’ section");
    expect(await closedIn("de")).toContain("der Bereich für Mitglieder");
    const french = await closedIn("fr");
    expect(
      french
        .split("\u00a0: ")[1]
        ?.split(/ et |\.$/)
        .toSorted(),
    ).toEqual(["", "/members", vault]);
    await access.deleteRule("all");
  });

  test("leads a member who has none to where one is set up, and back", async () => {
    const { browser } = await memberInBrowser();
    const asked = await browser.send(vault);
    expect(asked.status).toBe(401);
    expect(asked.body).toContain("This page asks for a second factor");
    expect(asked.body).toContain(`<form method="get" action="${setUp}">`);
    const there = `${setUp}?returnTo=${encodeURIComponent(vault)}`;
    expect(await browser.send(there, { do: "set-up", returnTo: vault })).toMatchObject({ location: there });
    expect((await browser.send(there)).body).toContain(`name="returnTo" value="${vault}"`);
  });

  test("says so to a program, and invites a visitor who is not signed in as any page does", async () => {
    const { id } = await visits.member("member");
    const { headers } = await visits.session(id);
    const problem = await visits.ask(vault, { headers }, "application/json");
    expect(JSON.parse(problem.body)).toMatchObject({
      status: 401,
      reason: "second-factor-needed",
      title: "A second factor is required",
    });
    expect((await openBrowser(visits.site.origin).send(vault)).body).toContain('name="password"');
  });

  test("cannot close the page where a second factor is set up", async () => {
    const { browser } = await memberInBrowser();
    await visits.rule("/account/**", { kind: "signed-in", secondFactor: true });
    expect((await browser.send("/account")).status).toBe(401);
    expect((await browser.send(setUp)).status).toBe(200);
  });
});
