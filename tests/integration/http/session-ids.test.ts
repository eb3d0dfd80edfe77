/** The id of a session changes whenever a password was typed, and the old one never works again: over the built site. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shareVisits, password, type Visits } from "../../support/visits.ts";

describe("the id of a session", () => {
  let visits: Visits;

  beforeAll(async () => {
    visits = await shareVisits("sqlite");
    await visits.rule("/members/library/**", { kind: "any-role", roles: ["member"], freshWithin: 15 });
  });
  afterAll(() => visits.close());

  async function post(path: string, fields: Record<string, string>, cookie?: string): Promise<Response> {
    return fetch(visits.site.origin + path, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams(fields),
      headers: { Origin: visits.site.origin, ...(cookie !== undefined && { Cookie: cookie }) },
    });
  }

  async function newCookie(answer: Response): Promise<string> {
    const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
    if (answer.status !== 303 || cookie === undefined) throw new Error(`The form was answered ${answer.status}.`);
    return cookie;
  }

  const signIn = async (email: string, cookie?: string) => newCookie(await post("/login", { email, password }, cookie));
  const ask = (path: string, cookie: string, accept = "application/json") =>
    visits.ask(path, { headers: [`Cookie: ${cookie}`] }, accept);
  const headingOf = async (cookie: string) =>
    /<h1[^>]*>([^<]*)</.exec((await ask("/members", cookie, "text/html")).body)?.[1]?.trim();

  test("changes at every sign-in, and the old id is refused with the reason", async () => {
    const [ada, bo] = [await visits.member("member"), await visits.member("member")];
    const first = await signIn(ada.email);
    const second = await signIn(ada.email, first);
    const third = await signIn(bo.email, second);
    expect(new Set([first, second, third]).size).toBe(3);
    for (const old of [first, second]) {
      const { status, body } = await ask("/members", old);
      expect([status, JSON.parse(body)]).toMatchObject([401, { reason: "session-ended" }]);
      expect(await headingOf(old)).toBe("There is a newer sign-in");
    }
    expect((await ask("/members", third)).status).toBe(200);
  });

  test("changes when the password is asked for once more", async () => {
    const { id } = await visits.member("member");
    const { email } = (await visits.database.repositories.members.findById(id)) ?? { email: "" };
    const { headers } = await visits.session(id, { began: 20 * 60_000 });
    const old = (headers[0] ?? "").replace("Cookie: ", "");
    expect(JSON.parse((await ask("/members/library", old)).body)).toMatchObject({ reason: "sign-in-again" });
    const fresh = await newCookie(await post("/login", { email, password, returnTo: "/members/library" }, old));
    expect(fresh).not.toBe(old);
    expect((await ask("/members/library", fresh)).status).toBe(200);
    expect(await headingOf(old)).toBe("There is a newer sign-in");
  });

  test("changes with the password", async () => {
    const { email } = await visits.member("member");
    const [here, elsewhere] = [await signIn(email), await signIn(email)];
    const form = {
      do: "change-password",
      username: email,
      currentPassword: password,
      newPassword: "a bell over a gate",
    };
    const fresh = await newCookie(await post("/account", form, here));
    expect(fresh).not.toBe(here);
    expect((await ask("/members", fresh)).status).toBe(200);
    for (const old of [here, elsewhere]) expect(await headingOf(old)).toBe("Your password has changed");
  });

  test("is told of a suspension while it lasts, as of an account that is signed in nowhere, and after it", async () => {
    const { id, email } = await visits.member("member");
    const cookie = await signIn(email);
    await visits.database.repositories.members.suspend(id, Date.now());
    const suspended = await ask("/members", cookie, "text/html");
    expect(suspended.status).toBe(403);
    expect(suspended.body).toContain("Use another account");
    expect(suspended.body).not.toContain("You are signed in as");
    expect(suspended.body).not.toContain(email);
    expect(JSON.parse((await ask("/members", cookie)).body)).toMatchObject({ reason: "account-suspended" });
    await visits.database.repositories.members.reinstate(id);
    const ended = await ask("/members", cookie, "text/html");
    expect(ended.status).toBe(401);
    expect(ended.body).toContain("Your account was switched off for a time");
    expect(ended.body).toContain('name="password"');
    const other = await ask("/members", "gatehouse=somebodyelse", "text/html");
    expect(other.body).not.toContain("switched off");
  });
});
