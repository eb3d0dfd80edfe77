/** Every reason as a browser and a program meet it: its own page, problem document and challenge, from the built server. */
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { weekdays } from "../../../src/gatehouse/core/access/zoned-time.ts";
import { runStatement } from "../../support/rows.ts";
import { until } from "../../support/until.ts";
import { engines } from "../../support/database.ts";
import { shareVisits, password, type Presented, type Visits } from "../../support/visits.ts";

const minute = 60_000;
const hour = 60 * minute;

interface Case {
  readonly reason: string;
  readonly status: 401 | 403;
  readonly path?: string;
  /** What the page says at the top. */
  readonly heading: string;
  /** After the realm; null where there is no challenge. */
  readonly challenge: string | null;
  present(): Promise<Presented>;
}

describe.each(engines)("every reason (%s)", (engine) => {
  let visits: Visits;

  beforeAll(async () => {
    visits = await shareVisits(engine);
    await visits.rule("/members/library/**", { kind: "any-role", roles: ["member"], freshWithin: 15 });
    await visits.rule("/members/profile", { kind: "signed-in", verifiedEmail: true });
    // On the day that comes in three days, independent of the zone of the machine.
    const day = weekdays[(new Date().getUTCDay() + 2) % 7] ?? "mon";
    const hours = { days: [day], from: "10:00", until: "11:00", zone: "UTC" };
    await visits.rule("/members/newsletter", { kind: "signed-in", hours });
    await visits.rule("/members/press", { kind: "all-permissions", permissions: ["page:publish"] });
  });
  afterAll(() => visits.close());

  const member: Visits["member"] = (...roles) => visits.member(...roles);
  const session: Visits["session"] = (memberId, times) => visits.session(memberId, times);
  const ask: Visits["ask"] = (path, presented, accept) => visits.ask(path, presented, accept);

  const invalid = (words: string) => `, error="invalid_token", error_description="${words}"`;
  const cases: readonly Case[] = [
    {
      reason: "no-credentials",
      status: 401,
      heading: "Sign in to continue",
      challenge: "",
      present: () => Promise.resolve({ headers: [] }),
    },
    {
      reason: "invalid-credentials",
      status: 401,
      heading: "We no longer recognise the session of this browser.",
      challenge: invalid("What was presented is not valid"),
      present: () => Promise.resolve({ headers: [`Cookie: gatehouse=${"a".repeat(40)}`] }),
    },
    {
      reason: "session-expired",
      status: 401,
      heading: "Your sign-in has expired",
      challenge: invalid("The session has expired"),
      present: async () => session((await member("member")).id, { began: 3 * hour, seen: 3 * hour }),
    },
    {
      reason: "session-ended",
      status: 401,
      heading: "An admin signed you out",
      challenge: invalid("The session was ended"),
      present: async () => {
        const { id } = await member("member");
        const presented = await session(id);
        await visits.database.repositories.sessions.endAll(id, "ended-by-admin", Date.now());
        return presented;
      },
    },
    {
      reason: "sign-in-again",
      status: 401,
      path: "/members/library",
      heading: "Please confirm it is you",
      challenge:
        ', error="insufficient_user_authentication", error_description="A more recent sign-in is required", max_age="900"',
      present: async () => session((await member("member")).id, { began: 20 * minute }),
    },
    {
      reason: "role-missing",
      status: 403,
      heading: "This page needs another role",
      challenge: null,
      present: async () => session((await member()).id),
    },
    {
      reason: "permission-missing",
      status: 403,
      path: "/members/press",
      heading: "This page needs a permission",
      challenge: null,
      present: async () => session((await member("member")).id),
    },
    {
      reason: "membership-ended",
      status: 403,
      heading: "Your membership has ended",
      challenge: null,
      present: async () => {
        const { id } = await member();
        await visits.database.repositories.members.grantRole(id, "member", null, 1, Date.UTC(2025, 10, 22));
        return session(id);
      },
    },
    {
      reason: "membership-pending",
      status: 403,
      heading: "Your access is not approved yet",
      challenge: null,
      present: async () => {
        const { id } = await member();
        await visits.database.repositories.members.requestRole(id, "member", Date.now());
        return session(id);
      },
    },
    {
      reason: "email-unverified",
      status: 403,
      path: "/members/profile",
      heading: "Please confirm your email address",
      challenge: null,
      present: async () => session((await member("member")).id),
    },
    {
      reason: "outside-hours",
      status: 403,
      path: "/members/newsletter",
      heading: "Closed at this time",
      challenge: null,
      present: async () => session((await member("member")).id),
    },
    {
      reason: "account-suspended",
      status: 403,
      heading: "Your account is switched off",
      challenge: null,
      present: async () => {
        const { id } = await member("member");
        await visits.database.repositories.members.suspend(id, Date.now());
        return session(id);
      },
    },
  ];

  test.each(cases)("$reason has its own page, problem document and challenge", async (one) => {
    const { reason, status, path = "/members", heading, challenge } = one;
    const presented = await one.present();
    const page = await ask(path, presented, "text/html");
    expect(page.status).toBe(status);
    expect(page.body.includes(heading)).toBe(true);
    // A suspended account is signed in nowhere, so another one can sign in right there.
    expect(page.body.includes('name="password"')).toBe(status === 401 || reason === "account-suspended");
    const problem = await ask(path, presented, "application/json");
    expect(problem.status).toBe(status);
    // Its words are for programs (`explain-to-program.test.ts`), not those of the page.
    expect(problem.body).not.toContain(heading);
    expect(JSON.parse(problem.body)).toMatchObject({ reason, status, instance: path });
    for (const { headers } of [page, problem]) {
      const expected = challenge === null ? undefined : [`Bearer realm="The Quoin"${challenge}`];
      expect(headers.get("www-authenticate")).toEqual(expected);
    }
  });

  test("a member without a password is asked to sign in once more by the ways they have", async () => {
    const { id } = await member("member");
    const presented = await session(id, { began: 20 * minute });
    const noPassword = `update members set password_hash = 'none:1' where id = '${id}'`;
    await runStatement(visits.site.databaseUrl, { sqlite: noPassword, postgres: noPassword });
    const page = () => ask("/members/library", presented, "text/html");
    // With no way at all, the link for a forgotten password leads to one.
    const without = await page();
    expect(without.body).toContain("asks you to sign in once more");
    expect(without.body).toContain('name="password"');
    expect(without.body).toContain('href="/forgot-password');
    await visits.database.repositories.passkeys.create({
      ...{ id: `key-${id}`, memberId: id, name: "Phone", publicKey: new Uint8Array([1]), counter: 0 },
      ...{ transports: [], backedUp: true, createdAt: Date.now(), userAgent: "" },
    });
    const withPasskey = await page();
    expect(withPasskey.status).toBe(401);
    expect(withPasskey.body).toContain("asks you to sign in once more");
    expect(withPasskey.body).not.toContain('name="password"');
    expect(withPasskey.body).toContain('name="assertion"');
    // The same page of somebody who has one.
    const other = await ask(
      "/members/library",
      await session((await member("member")).id, { began: 20 * minute }),
      "text/html",
    );
    expect(other.body).toContain("asks for your password again");
    expect(other.body).toContain('name="password"');
  });

  test("a page with hours says when it opens again, and another page of the site does not", async () => {
    const presented = await session((await member("member")).id);
    const page = await ask("/members/newsletter", presented, "text/html");
    expect(page.body).toMatch(/It opens again on \d+ \w+ \d{4}, 10:00 \(UTC\)\./);
    const other = await ask("/members/profile", presented, "text/html");
    expect(other.body).not.toContain("opens again");
  });

  test("a rule on trial refuses no one, and what it would have refused is counted", async () => {
    const { access, trials } = visits.database.repositories;
    const rule = { id: "tried", pattern: "/members/gallery", methods: [], note: "" };
    await access.insertRule({ ...rule, requirement: { kind: "any-role", roles: ["editor"] }, trialSince: 1 }, 1);
    const { id } = await member("member");
    const presented = await session(id);
    expect((await ask("/members/gallery", presented, "text/html")).status).not.toBe(403);
    await until(
      async () => (await trials.total("tried")).requests > 0,
      () => "nothing was counted",
    );
    expect(await trials.latest("tried", 5)).toMatchObject([
      { memberId: id, reason: "role-missing", request: "GET /members/gallery", count: 1 },
    ]);
  });

  test("a cookie that is not known is not told off for a mistyped password, and a mistyped password is", async () => {
    const cookie = await ask("/members", { headers: [`Cookie: gatehouse=${"a".repeat(40)}`] }, "text/html");
    expect(cookie.body).not.toContain("missing letter");
    const answer = await fetch(`${visits.site.origin}/login`, {
      method: "POST",
      headers: { accept: "text/html", origin: visits.site.origin, cookie: `gatehouse=${"a".repeat(40)}` },
      body: new URLSearchParams({ email: "ada@example.org", password: "not the password" }),
    });
    expect(answer.status).toBe(401);
    const html = await answer.text();
    expect(html).toContain("missing letter");
    expect(html).not.toContain("no longer recognise");
  });

  test("a rule for one page of a section does not speak of the whole section", async () => {
    await visits.rule("/members/library", { kind: "any-role", roles: ["editor"] });
    const presented = await session((await member("member")).id);
    const page = await ask("/members/library", presented, "text/html");
    expect(page.status).toBe(403);
    expect(page.body).toContain("Editor");
    expect(page.body).not.toMatch(/members’ section is|members’ section asks|only.{0,40}members’ section/i);
    expect(page.body.slice(page.body.indexOf("<h1"), page.body.indexOf("</main>"))).not.toContain("members’ section");
  });

  test("nor does one that asks for a confirmed email", async () => {
    const presented = await session((await member("member")).id);
    const page = await ask("/members/profile", presented, "text/html");
    expect(page.status).toBe(403);
    expect(page.body).toContain("confirm");
    expect(page.body.slice(page.body.indexOf("<h1"), page.body.indexOf("</main>"))).not.toContain("members’ section");
  });

  test("a member of a suspended account who signs in is told so, and not shown as signed in", async () => {
    const { id, email } = await member("member");
    await visits.database.repositories.members.suspend(id, Date.now());
    const body = new URLSearchParams({ email, password });
    const headers = { accept: "text/html" };
    const answer = await fetch(`${visits.site.origin}/login`, { method: "POST", body, headers, redirect: "manual" });
    expect(answer.status).toBe(403);
    const page = await answer.text();
    expect(page).toContain("switched your account off");
    expect(page).not.toContain("You are signed in as");
    // Another account may be let in.
    expect(page).toContain('name="password"');
  });

  test("a suspended member reads the note to them, signing in or with the session they had, and no one else does", async () => {
    const { id, email } = await member("member");
    const presented = await session(id);
    const note = "Please call the <office> first.";
    await visits.database.repositories.members.suspend(id, Date.now(), undefined, false, note);
    const signIn = (typed: string) =>
      fetch(`${visits.site.origin}/login`, {
        method: "POST",
        body: new URLSearchParams({ email, password: typed }),
        headers: { accept: "text/html", origin: visits.site.origin },
        redirect: "manual",
      });
    const right = await signIn(password);
    expect(right.headers.getSetCookie().join()).not.toMatch(/gatehouse=[^;]/);
    const told = await right.text();
    expect(told).toContain("Please call the &lt;office&gt; first.");
    expect(told).toContain(email);
    const wrong = await (await signIn("not the password")).text();
    expect(wrong).not.toContain("office");
    expect(wrong).not.toContain("switched off");

    expect((await ask("/members", presented, "text/html")).body).toContain("Please call the &lt;office&gt; first.");
    expect(JSON.parse((await ask("/members", presented, "application/json")).body)).toMatchObject({ note });
    expect((await ask("/members", presented, "text/plain")).body).toContain(note);
    // The same template for somebody else who is suspended.
    const other = await member("member");
    const theirs = await session(other.id);
    await visits.database.repositories.members.suspend(other.id, Date.now());
    for (const accept of ["text/html", "application/json", "text/plain"]) {
      expect((await ask("/members", theirs, accept)).body).not.toContain("office");
    }
  });

  test("a session that ended says when, after how long, and which page was asked for", async () => {
    const presented = await session((await member("member")).id, { began: 3 * hour, seen: 3 * hour });
    const page = await ask("/members/profile?secret=1", presented, "text/html");
    expect(page.body).toMatch(/Your session ended \d+ [a-z]+ ago, after 2 hours without a visit\./);
    expect(page.body).toMatch(/Page <code dir="ltr">\/members\/profile<\/code>/);
    const again = await ask(
      "/members",
      await session((await member()).id, { began: 14 * hour, seen: 1 }),
      "text/plain",
    );
    expect(again.body).toMatch(/Your session ended .*, after 12 hours\./);
  });

  test("asking for access says why, then since when it waits; taken back or declined, that is said too", async () => {
    await visits.database.repositories.access.insertRole(
      { id: "almanac", label: "Almanac", description: "", permissions: [], includes: [], requestable: true },
      1,
    );
    await visits.rule("/members/almanac", { kind: "any-role", roles: ["almanac"] });
    const { id } = await member("member");
    const presented = await session(id);
    const page = () => ask("/members/almanac", presented, "text/html");
    expect((await page()).body).toMatch(/<textarea[^>]*name="note"[^>]*maxlength="500"/);
    const send = (fields: Record<string, string>) =>
      fetch(`${visits.site.origin}/account`, {
        method: "POST",
        headers: { cookie: presented.headers[0]?.slice("Cookie: ".length) ?? "", origin: visits.site.origin },
        body: new URLSearchParams({ role: "almanac", returnTo: "/members/almanac", ...fields }),
        redirect: "manual",
      });
    const asked = await send({ do: "ask-for-role", note: "For the <daily> paper" });
    expect([asked.status, asked.headers.get("location")]).toEqual([303, "/members/almanac"]);
    const waits = await page();
    expect(waits.body).toMatch(/You asked on .*No one has answered yet\./);
    expect(waits.body).toContain("You wrote: “For the &lt;daily&gt; paper”");
    const problem = JSON.parse((await ask("/members/almanac", presented, "application/json")).body) as object;
    expect(problem).toMatchObject({ reason: "membership-pending", note: "For the <daily> paper" });
    await send({ do: "take-back-role" });
    expect((await page()).body).toContain('value="ask-for-role"');
    await send({ do: "ask-for-role" });
    const { requests } = visits.database.repositories;
    const decide = async (kind: "answer" | "decline", answer: string) => {
      const request = await requests.find(id, "almanac");
      if (request === null) throw new Error("Nothing waits.");
      await requests.decide(request, { kind }, { at: request.askedAt + 1, answer, mail: null, deliveries: [] });
    };
    await decide("answer", "Which <paper>?");
    const answered = await page();
    expect(answered.body).toMatch(/You asked on .* Your request is still open\./);
    expect(answered.body).toContain("A message to you: “Which &lt;paper&gt;?”");
    await decide("decline", "Ask the <desk>");
    const declined = await page();
    expect(declined.body).toMatch(/Your request of .* was declined\./);
    expect(declined.body).toContain("A message to you: “Ask the &lt;desk&gt;”");
    expect(declined.body).toContain("This page needs another role");
    expect(declined.body).toContain('value="ask-for-role"');
  });

  test("the way this browser used last comes first, and the cookie that says so tells nothing else", async () => {
    const { email } = await member("member");
    const answer = await fetch(`${visits.site.origin}/login`, {
      method: "POST",
      body: new URLSearchParams({ email, password }),
      headers: { accept: "text/html", origin: visits.site.origin },
      redirect: "manual",
    });
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith("gatehouse-way="));
    expect(cookie).toBe("gatehouse-way=password; Path=/; HttpOnly; SameSite=Lax; Max-Age=15552000");
    const waysWith = async (value: string) => {
      const page = await ask("/members", { headers: [`Cookie: gatehouse-way=${value}`] }, "text/html");
      return [...page.body.matchAll(/<form class="gh-(sign-in|passkey)"/g)].map(([, way]) => way);
    };
    expect(await waysWith("passkey")).toEqual(["passkey", "sign-in"]);
    for (const other of ["password", "email-code", "owner", "%3Cscript%3E"]) {
      expect(await waysWith(other)).toEqual(["sign-in", "passkey"]);
    }
  });

  test("a role that ended is named, with its last day, in the visitor's language", async () => {
    const { id } = await member();
    const ended = Date.UTC(2025, 10, 22);
    await visits.database.repositories.members.grantRole(id, "member", null, 1, ended);
    const presented = await session(id);
    const english = JSON.parse((await ask("/members", presented, "application/json")).body) as { detail: string };
    expect(english.detail).toContain("Member");
    expect(english.detail).toContain("21 November 2025");
    const german = await ask(
      "/members",
      { headers: [...presented.headers, "Accept-Language: de"] },
      "application/json",
    );
    expect((JSON.parse(german.body) as { detail: string }).detail).toContain("21. November 2025");
  });

  test("a missing role is named in the visitor's language, and says which language it is in where it has no such name", async () => {
    const { access } = visits.database.repositories;
    const press = roleSchema.parse({
      id: "press",
      label: "Press club",
      names: { de: "Presseclub" },
      requestable: true,
    });
    await access.insertRole(press, 1);
    await visits.rule("/members/press/club", { kind: "any-role", roles: ["press"] });
    const { headers } = await session((await member("member")).id);
    const read = async (path: string, language: string, accept = "text/html") => {
      const { status, body } = await ask(path, { headers: [...headers, `Accept-Language: ${language}`] }, accept);
      expect(status, `${path}: ${body.slice(0, 2_000)}`).toBe(path.startsWith("/account") ? 200 : 403);
      return body;
    };
    expect(await read("/members/press/club", "de")).toContain("Presseclub");
    expect(await read("/members/press/club", "fr")).toMatch(/<span lang="en" dir="ltr">Press club<\/span>/);
    expect(await read("/members/press/club", "en")).toContain("needs this role: Press club.");
    expect(await read("/members/press/club", "fr", "application/json")).toContain("requis\u00a0: Press club.");
    expect(await read("/members/press/club", "fr", "text/plain")).toContain("rôle\u00a0: Press club.");
    expect(await read("/account/access", "de")).toContain("<strong>Presseclub</strong>");
    expect(await read("/account/access", "fr")).toContain('<strong lang="en" dir="ltr">Press club</strong>');
    const outsider = await session((await member()).id);
    const german = { headers: [...outsider.headers, "Accept-Language: de"] };
    expect((await ask("/members", german, "text/html")).body).toContain("diese Rolle: Mitglied.");
  });
});
