/**
 * Somebody guesses at the owner's password from ten networks, a hundred times a quarter of an hour, so that the account has to
 * wait and its owner cannot get in. A browser that signed in before still can.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../support/database.ts";
import { quickHash } from "../support/quick-hash.ts";
import { runStatement } from "../support/rows.ts";
import { owner, startSite, type Site } from "../support/site.ts";

describe("a hundred guesses from ten networks", () => {
  let fresh: FreshDatabase;
  let site: Site;

  beforeAll(async () => {
    fresh = await createDatabase("sqlite");
    site = await startSite({ databaseUrl: fresh.url, environment: { TRUSTED_PROXIES: "127.0.0.1" } });
    const statement = `update members set password_hash = '${await quickHash(owner.password)}'`;
    await runStatement(fresh.url, { sqlite: statement, postgres: statement });
  });
  afterAll(async () => {
    await site.stop();
    await fresh.remove();
  });

  const post = (path: string, form: Record<string, string>, cookie: string, clientIp: string) =>
    fetch(`${site.origin}${path}`, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { cookie, origin: site.origin, "x-forwarded-for": clientIp },
      redirect: "manual",
    });

  const signIn = (password: string, cookie = "", clientIp = "203.0.113.7") =>
    post("/login", { email: owner.email, password }, cookie, clientIp);

  const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");

  /** Signs in as the owner and answers the session and the mark, as `name=value`. */
  async function device(cookie = ""): Promise<readonly [session: string, mark: string]> {
    const answer = await signIn(owner.password, cookie);
    expect(answer.status).toBe(303);
    const [session = "", mark = ""] = cookiesOf(answer);
    return [session, mark];
  }

  /** A few at a time, as many as passwords can be checked. */
  async function guess(): Promise<void> {
    for (let round = 0; round < 10; round += 1) {
      const networks = Array.from({ length: 10 }, (_, network) => `198.51.100.${network}`);
      const answers = await Promise.all(networks.map((network) => signIn(`guess ${round}`, "", network)));
      for (const { status } of answers) expect(status).toBe(401);
    }
  }

  test("a browser that signed in before gets in, and nothing but a genuine mark does", async () => {
    const [, mark] = await device();
    const [, secondMark] = await device();
    const [session] = await device();
    await guess();

    expect((await signIn(owner.password)).status, "without a mark").toBe(429);
    const forged = mark.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    for (const cookie of [forged, "gatehouse-device=x", "gatehouse-device=", `${mark}; ${secondMark}`]) {
      expect((await signIn(owner.password, cookie)).status, cookie).toBe(429);
    }

    const [, renewed] = await device(mark);
    expect(renewed).not.toBe(mark);

    // A client that holds a mark can use up only the allowance of that mark.
    for (let tries = 0; tries < 10; tries += 1) expect((await signIn("wrong", renewed)).status).toBe(401);
    expect((await signIn(owner.password, renewed)).status).toBe(429);
    const [, kept] = await device(secondMark);

    // The form that changes a password takes it all the while. Marks from before are worthless then; this device has a new one.
    const change = { do: "change-password", currentPassword: owner.password, newPassword: "another gate, other keys" };
    const changed = await post("/account", change, `${session}; ${kept}`, "198.51.100.1");
    expect(changed.status).toBe(303);
    const [, ownMark = ""] = cookiesOf(changed);
    expect((await signIn(change.newPassword, kept)).status, "a mark from before the change").toBe(429);
    expect((await signIn(change.newPassword, ownMark)).status).toBe(303);
  });

  test("signing out leaves the mark with the browser", async () => {
    const signedOut = await post("/logout", {}, "gatehouse=x; gatehouse-device=x", "192.0.2.1");
    expect(signedOut.status).toBe(303);
    expect(cookiesOf(signedOut)).toEqual(["gatehouse="]);
  });
});
