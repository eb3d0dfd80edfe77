/** Return paths after signing in or out, and requested URLs, written so that a browser would leave the site. */
import { describe, expect, inject, test } from "vitest";
import { buildNames } from "../support/built-sites.ts";
import { leadingAway } from "../support/open-redirects.ts";
import { owner } from "../support/site.ts";
import { bytesOf, problemsWith, anonymousVisitor, utf8, type Attack } from "./support/describe-attack.ts";
import { ownPath } from "./support/protected.ts";
import { leadsAway } from "./support/verdict.ts";
import { openWire } from "./support/wire.ts";

const form = ["Content-Type: application/x-www-form-urlencoded"];

describe.each(buildNames)("open redirects (%s build)", (build) => {
  const site = inject("openSites")[build];
  const signIn = ownPath(build, "/login");
  const signOut = ownPath(build, "/logout");
  /** All builds judge a return path with the same function, so each tries a part of the list. */
  const part = leadingAway.filter((_, index) => index % buildNames.length === buildNames.indexOf(build));

  /** Where each of them is sent with 303; a form that cannot be read is 400, and all else is wrong. */
  async function wrongOf(attacks: readonly Attack[], headers: readonly string[] = []): Promise<string[]> {
    const wire = openWire(site.origin);
    const wrong: string[] = [];
    for (const attack of attacks) {
      const bytes = bytesOf(attack, { ...anonymousVisitor(), headers }, site.origin);
      const outcome = await wire.ask(bytes);
      const answer = outcome.kind === "answered" ? outcome.answer : undefined;
      const location = answer?.headers.get("location")?.join(" and ") ?? "(nowhere)";
      const isUnreadable = answer?.status === 400 && location === "(nowhere)";
      const isLedBack = answer?.status === 303 && location !== "(nowhere)" && !leadsAway(location, site.origin);
      if (!isUnreadable && !isLedBack)
        wrong.push(`${attack.target} ${attack.body ?? ""}: ${answer?.status ?? outcome.kind} ${location}`);
    }
    wire.close();
    return wrong;
  }

  test("a member who is signed in already and comes to the sign-in page stays on the site", async () => {
    const asked = part.map((input) => ({ target: `${signIn}?returnTo=${encodeURIComponent(input)}` }));
    expect(await wrongOf(asked, [site.ownerCookie])).toEqual([]);
  });

  test("the form of the sign-in page carries none of them", async () => {
    const wire = openWire(site.origin);
    for (const input of part.filter((_, index) => index % 2 === 0)) {
      const target = `${signIn}?returnTo=${encodeURIComponent(input)}`;
      const outcome = await wire.ask(bytesOf({ target }, anonymousVisitor(), site.origin));
      if (outcome.kind !== "answered") throw new Error(`${target} was not answered.`);
      expect(outcome.answer.status).toBe(200);
      const carried = /name="returnTo" value="([^"]*)"/.exec(outcome.answer.body)?.[1]?.replaceAll("&amp;", "&");
      if (carried !== undefined) expect([input, leadsAway(carried, site.origin)]).toEqual([input, false]);
    }
    wire.close();
  });

  test("signing out leads to none of them", async () => {
    const posted = part.map((input) => ({
      method: "POST",
      target: signOut,
      headers: form,
      body: new URLSearchParams({ returnTo: input }).toString(),
    }));
    expect(await wrongOf(posted)).toEqual([]);
  });

  test("choosing a language leads to none of them", async () => {
    const posted = part
      .filter((_, index) => index % 2 === 0)
      .map((input) => ({
        method: "POST",
        target: ownPath(build, "/_gatehouse/language"),
        headers: form,
        body: new URLSearchParams({ language: "de", returnTo: input }).toString(),
      }));
    expect(await wrongOf(posted)).toEqual([]);
  });

  test("signing in leads to none of them", async () => {
    // Each costs a password check, so a part of the list for each build.
    const few = part.filter((_, index) => index % 16 === 0);
    const posted = few.map((input) => ({
      method: "POST",
      target: signIn,
      headers: form,
      body: new URLSearchParams({ email: owner.email, password: owner.password, returnTo: input }).toString(),
    }));
    expect(few.length).toBeGreaterThan(10);
    expect(await wrongOf(posted)).toEqual([]);
  });

  test("requested as a URL, none is answered with a redirect off the site", async () => {
    const asked = leadingAway
      .flatMap((input) => (build === "base-slash" ? [input, `/docs${input}`] : [input]))
      .filter((target) => !/[\r\n]/.test(target))
      .map((target) => ({ target: utf8(target) }));
    expect(await problemsWith(asked, anonymousVisitor(), site.origin)).toEqual([]);
  });
});
