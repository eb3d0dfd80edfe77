/** A changed password, role or email applies to the very next request. */
import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../support/database.ts";
import { shareVisits, password, type Visits } from "../../support/visits.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe.each(engines)("the next request (%s)", (engine) => {
  let visits: Visits;

  beforeAll(async () => {
    visits = await shareVisits(engine);
    await visits.rule("/members/library/**", { kind: "any-role", roles: ["member"], freshWithin: 15 });
    await visits.rule("/members/profile", { kind: "signed-in", verifiedEmail: true });
  });
  afterAll(() => visits.close());

  const member: Visits["member"] = (...roles) => visits.member(...roles);
  const session: Visits["session"] = (memberId, times) => visits.session(memberId, times);
  const ask: Visits["ask"] = (path, presented, accept) => visits.ask(path, presented, accept);

  test("asks a signed-in member for their password, and then opens the page they wanted", async () => {
    const { id, email } = await member("member");
    const old = await session(id, { began: 20 * minute });
    const page = await ask("/members/library?q=ink", old, "text/html");
    expect(page.body).toContain(`value="${email}"`);
    expect(page.body).toContain("You are signed in as");
    expect(page.body).toContain('value="/members/library?q=ink"');

    const post = (typed: string) =>
      fetch(`${visits.site.origin}/login`, {
        method: "POST",
        headers: { cookie: old.headers[0]?.slice("Cookie: ".length) ?? "" },
        body: new URLSearchParams({ email, password: typed, returnTo: "/members/library?q=ink" }),
        redirect: "manual",
      });
    const wrong = await post("not the password");
    expect(wrong.status).toBe(401);
    const again = await wrong.text();
    expect(again).toContain("You are signed in as");
    expect(again).toContain('value="/members/library?q=ink"');

    const right = await post(password);
    expect(right.status).toBe(303);
    expect(right.headers.get("location")).toBe("/members/library?q=ink");
    const cookie = right.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect((await ask("/members/library?q=ink", { headers: [`Cookie: ${cookie}`] }, "text/html")).status).toBe(200);
  });

  test("a role that is given, ended, taken or requested counts for the very next request", async () => {
    const { members } = visits.database.repositories;
    const { id } = await member();
    const presented = await session(id);
    const reason = async () => {
      const answer = await ask("/members", presented, "application/json");
      return answer.status === 200 ? "in" : (JSON.parse(answer.body) as { reason: string }).reason;
    };
    expect(await reason()).toBe("role-missing");
    await members.requestRole(id, "member", Date.now());
    expect(await reason()).toBe("membership-pending");
    await members.grantRole(id, "member", null, Date.now(), Date.now() + hour);
    expect(await reason()).toBe("in");
    // It ends by itself: nothing is written that could tell the site.
    const end = Date.now() + 500;
    await members.grantRole(id, "member", null, Date.now(), end);
    expect(["in", "membership-ended"]).toContain(await reason());
    await wait(end + 20 - Date.now());
    expect(await reason()).toBe("membership-ended");
    await members.grantRole(id, "member", null, Date.now());
    expect(await reason()).toBe("in");
    await members.revokeRole(id, "member");
    expect(await reason()).toBe("role-missing");
  });

  test("a new password ends the other sessions on the very next request", async () => {
    const { id, email } = await member("member");
    const elsewhere = await session(id, { began: day, seen: 0, remembered: true });
    expect((await ask("/members", elsewhere, "text/html")).status).toBe(200);
    const cookie = await visits.site.signIn(email, password);
    const answer = await fetch(`${visits.site.origin}/account`, {
      method: "POST",
      headers: { cookie },
      body: new URLSearchParams({
        do: "change-password",
        currentPassword: password,
        newPassword: "another lantern and key",
      }),
      redirect: "manual",
    });
    expect(answer.status).toBe(303);
    const after = await ask("/members", elsewhere, "application/json");
    expect(JSON.parse(after.body)).toMatchObject({ reason: "session-ended", title: "The session was ended" });
  });

  test("an email confirmed by a link opens the page; the link works once", async () => {
    const { id, email } = await member("member");
    const presented = await session(id);
    expect((await ask("/members/profile", presented, "text/html")).status).toBe(403);
    const key = "a-key-of-a-link";
    const keyHash = createHash("sha256").update(key).digest("hex");
    await visits.database.repositories.emailConfirmations.put({
      memberId: id,
      keyHash,
      email,
      endsAt: Date.now() + hour,
    });

    const shown = await fetch(`${visits.site.origin}/confirm-email?key=${key}`);
    expect(await shown.text()).toContain(email);
    expect((await ask("/members/profile", presented, "text/html")).status).toBe(403);
    const confirm = () =>
      fetch(`${visits.site.origin}/confirm-email`, {
        method: "POST",
        body: new URLSearchParams({ key }),
        redirect: "manual",
      });
    expect((await confirm()).status).toBe(200);
    expect((await ask("/members/profile", presented, "text/html")).status).toBe(200);
    expect((await confirm()).status).toBe(404);
  });
});
