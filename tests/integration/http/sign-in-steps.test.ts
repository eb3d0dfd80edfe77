/** Signing in by more than one step, over HTTP: with a challenge, by way of a provider, and with an email and an answer. */
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { openVisits, type Visits } from "../../support/visits.ts";
import { signedBy } from "../../support/made-up-ways.ts";

const withWays = resolve(import.meta.dirname, "../../support/start-with-ways.ts");
const profile = "/members/profile";

let visits: Visits;
beforeAll(async () => {
  visits = await openVisits("sqlite", {}, withWays);
});
afterAll(() => visits.close());

const browser = () => openBrowser(visits.site.origin);

/** The page that leads to the provider has its URL as a link. */
function stateIn(body: string): string {
  return /[?&]state=(\w+)/.exec(body)?.[1] ?? "";
}

async function begin(way: string, more: Readonly<Record<string, string>> = {}) {
  const { send, cookies } = browser();
  const begun = await send("/login", { way, returnTo: profile, ...more });
  return { send, cookies, begun };
}

describe("a key of the browser", () => {
  test("signs its owner in without an email, and leads to the page they wanted", async () => {
    const { id } = await visits.member("member");
    const { send, cookies, begun } = await begin("key", { remember: "on" });
    expect(begun.status).toBe(200);
    expect(begun.headers.get("cache-control")).toBe("no-store");
    expect(begun.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^gatehouse-challenge=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/),
    ]);
    const { challenge } = JSON.parse(begun.body) as { challenge: string };
    const entered = await send("/login/continue?challenge", { signed: signedBy(id, challenge) });
    expect(entered).toMatchObject({ status: 303, location: profile });
    expect(entered.headers.getSetCookie()[0]).toContain("Max-Age=");
    expect([...cookies.keys()].sort()).toEqual(["gatehouse", "gatehouse-device", "gatehouse-way"]);
    expect((await send(profile)).status).toBe(200);
  });

  test("of a proof for another challenge the page says to start again, and the step is gone", async () => {
    const { id } = await visits.member("member");
    const { send, cookies } = await begin("key");
    const refused = await send("/login/continue?challenge", { signed: signedBy(id, "of last week") });
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).not.toBeNull();
    expect(refused.body).toContain("That sign-in could not be completed. Please start again.");
    expect(refused.body).toContain(`name="returnTo" value="${profile}"`);
    expect([...cookies]).toEqual([]);
  });

  test("a step that was copied is of no use a second time, nor one that was made up", async () => {
    const { id } = await visits.member("member");
    const { send, cookies, begun } = await begin("key");
    const copy = cookies.get("gatehouse-challenge") ?? "";
    const { challenge } = JSON.parse(begun.body) as { challenge: string };
    expect((await send("/login/continue?challenge", { signed: signedBy(id, challenge) })).status).toBe(303);
    for (const step of [copy, `${copy.slice(0, -4)}AAAA`, "made-up"]) {
      const thief = browser();
      thief.cookies.set("gatehouse-challenge", step);
      const answer = await thief.send("/login/continue?challenge", { signed: signedBy(id, challenge) });
      expect(answer.status).toBe(401);
      expect([...thief.cookies]).toEqual([]);
    }
  });

  test("another site cannot send the proof", async () => {
    const { cookies } = await begin("key");
    const answer = await fetch(`${visits.site.origin}/login/continue?challenge`, {
      method: "POST",
      headers: { Origin: "https://evil.example", Cookie: `gatehouse-challenge=${cookies.get("gatehouse-challenge")}` },
      body: new URLSearchParams({ signed: "x" }),
    });
    expect(answer.status).toBe(403);
  });
});

describe("a provider", () => {
  test("leads back with whose account it is, and what it adds to its query does not matter", async () => {
    const { id } = await visits.member("member");
    const { send, begun } = await begin("provider");
    // A redirect after a form would be stopped by `form-action`, at the provider's own redirects too.
    expect(begun).toMatchObject({ status: 200, location: null });
    const state = stateIn(begun.body);
    expect((await send("/login/continue", { state, code: id })).status).toBe(405);
    const entered = await send(`/login/continue?code=${id}&state=${state}&session_state=x&iss=https%3A%2F%2Fp`);
    expect(entered).toMatchObject({ status: 303, location: profile });
    expect((await send(profile)).status).toBe(200);
  });

  test("somebody else's way back signs no one in", async () => {
    const { id } = await visits.member("member");
    const theirs = await begin("provider");
    const state = stateIn(theirs.begun.body);
    const { send, cookies } = await begin("provider");
    expect((await send(`/login/continue?code=${id}&state=${state}`)).status).toBe(401);
    expect(cookies.has("gatehouse")).toBe(false);
    // Without a sign-in under way, the URL is the sign-in page.
    const opened = await browser().send(`/login/continue?code=${id}&state=${state}`);
    expect(opened.status).toBe(200);
    expect(opened.body).toContain('name="password"');
  });
});

describe("an email, and then an answer", () => {
  test("goes on at another page, may ask again, and signs in", async () => {
    const { email } = await visits.member("member");
    const { send, begun } = await begin("riddle", { email });
    expect(begun).toMatchObject({ status: 303, location: "/riddle" });
    expect(await send("/login/continue", { answer: "once more" })).toMatchObject({
      status: 303,
      location: "/riddle?again",
    });
    expect(await send("/login/continue", { answer: "an egg" })).toMatchObject({ status: 303, location: profile });
    expect((await send(profile)).status).toBe(200);
  });

  test("an answer without the field asks to start again, with the email still there", async () => {
    const { email } = await visits.member("member");
    const { send } = await begin("riddle", { email });
    const refused = await send("/login/continue", { guess: "an egg" });
    expect(refused.status).toBe(401);
    expect(refused.body).toContain(`value="${email}"`);
  });
});

describe("a code that the page asks for", () => {
  async function asked() {
    const { email, ...member } = await visits.member("member");
    const { send, cookies, begun } = await begin("mailed", { email });
    return { ...member, email, send, cookies, begun };
  }

  test("is asked for at the URL that was refused, without a script, and leads there", async () => {
    const { email, send, begun } = await asked();
    expect(begun).toMatchObject({ status: 303, location: profile });
    const page = await send(profile);
    expect(page.status).toBe(401);
    expect(page.body).toContain('action="/login/continue"');
    expect(page.body).toContain('autocomplete="one-time-code"');
    expect(page.body).toContain(`If there is an account for ${email}, six digits are on their way.`);
    expect(page.body).not.toContain('name="password"');
    expect(await send("/login/continue", { code: "123456" })).toMatchObject({ status: 303, location: profile });
    expect((await send(profile)).status).toBe(200);
  });

  test("a wrong one is said at the same URL, and so is none; a right one still lets in", async () => {
    const { send } = await asked();
    expect(await send("/login/continue", { code: "000000" })).toMatchObject({ status: 303, location: profile });
    expect((await send(profile)).body).toContain("That code is not right");
    expect(await send("/login/continue", { code: "" })).toMatchObject({ status: 303, location: profile });
    expect((await send(profile)).body).toContain("Enter the code.");
    expect(await send("/login/continue", { code: "123456" })).toMatchObject({ status: 303, location: profile });
  });

  test("shows to no one else, and can be given up for another way", async () => {
    const { email, send, cookies } = await asked();
    expect((await browser().send(profile)).body).not.toContain(email);
    expect(await send("/login/continue", { again: "on", code: "" })).toMatchObject({ status: 303, location: profile });
    expect([...cookies]).toEqual([]);
    expect((await send(profile)).body).toContain('name="password"');
  });

  test("is asked for on the sign-in page, where the page that was wanted is open to all", async () => {
    const { email } = await visits.member("member");
    const { send } = browser();
    const begun = await send("/login", { way: "mailed", email, returnTo: "/about" });
    expect(begun).toMatchObject({ status: 303, location: "/login?returnTo=%2Fabout" });
    expect((await send("/login?returnTo=%2Fabout")).body).toContain('name="code"');
    expect(await send("/login/continue", { code: "123456" })).toMatchObject({ status: 303, location: "/about" });
  });
});

test("the page offers only ways that it has a form for", async () => {
  const { body } = await browser().send("/login");
  expect(body.match(/name="password"/g)).toHaveLength(1);
});
