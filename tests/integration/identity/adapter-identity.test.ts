/** People known by a library of the site's own: what it says holds, and what it, or a visitor, cannot do. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { KnownPerson, UnknownPerson } from "../../../src/gatehouse/core/identity/identity-adapter.ts";
import { isSignedIn, type SignedInMember, type Subject } from "../../../src/gatehouse/core/identity/subject.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { isDatabaseUnavailable } from "../../../src/gatehouse/server/availability.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";
import { createRuntime, type Runtime } from "../../../src/gatehouse/server/runtime.ts";
import { readSettings } from "../../../src/gatehouse/server/settings.ts";
import { createDatabase } from "../../support/database.ts";

const day = 24 * 60 * 60_000;
const noCookie = new Headers();
const cookie = new Headers({ Cookie: "library=1" });

let site: Runtime;
let answer: () => unknown = () => ({ because: "nothing" });
let asked = 0;
let seen = new Request("http://localhost");
let endsAll = false;
const ended: string[] = [];
const leftovers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const database = await createDatabase("sqlite");
  const settings = readSettings({ DATABASE_URL: database.url, LOG_LEVEL: "silent" });
  if (!settings.ok) throw new Error(settings.problems.join());
  const adapter = {
    name: "The library",
    async identify(request: Request) {
      asked += 1;
      seen = request;
      return (await answer()) as KnownPerson | UnknownPerson;
    },
    signIn: [{ id: "page", name: "the library", href: (to: string) => `/enter?to=${encodeURIComponent(to)}` }],
    signOut: () => Promise.resolve(["library=; Max-Age=0"]),
    endSession: (session: string, who: string) => Promise.resolve(void ended.push(`${session} of ${who}`)),
    get endAllSessions() {
      if (!endsAll) return undefined;
      return (who: string, except: string | null) =>
        Promise.resolve(void ended.push(`all of ${who} but ${except ?? "none"}`));
    },
    mayAdminister: ["admin"],
  };
  site = await createRuntime({
    settings: settings.settings,
    configuration: readConfiguration({
      siteName: "Test",
      identity: "./src/identity.ts",
      sessions: { roles: { admin: { idle: "30m" } } },
    }),
    loadIdentity: () => Promise.resolve(adapter),
  });
  leftovers.push(
    () => site.close(),
    () => database.remove(),
  );
});

afterAll(async () => {
  for (const clear of leftovers) await clear();
});

beforeEach(() => void (asked = 0));

let count = 0;
function person(told: Partial<KnownPerson> = {}): KnownPerson {
  count += 1;
  const id = `person-${count}`;
  return { id, name: id, email: `${id}@example.org`, session: `s${count}`, since: Date.now() - 1_000, ...told };
}

function identify(told: unknown, headers = cookie): Promise<Subject> {
  answer = () => told;
  return site.identity.identify(headers);
}

async function enter(told: KnownPerson): Promise<SignedInMember> {
  const subject = await identify(told);
  if (!isSignedIn(subject)) throw new Error(JSON.stringify(subject));
  return subject;
}

const refusedFor = (reason: string) => ({ kind: "anonymous", because: { reason } });

describe("a person whom the library knows", () => {
  test("has a member and a session here, the same ones at each request", async () => {
    const ada = person({ name: "Ada", methods: ["pwd", "mfa"], emailVerified: true });
    const subject = await enter(ada);
    expect(subject).toMatchObject({
      name: "Ada",
      email: ada.email,
      emailVerified: true,
      authenticatedBy: ["pwd", "mfa"],
    });
    expect(subject.authenticatedAt).toBe(ada.since);
    const again = await Promise.all([enter(ada), enter(ada), enter(ada)]);
    expect(new Set(again.map(({ id, sessionHash }) => `${id} ${sessionHash}`)).size).toBe(1);
    expect((await site.account.sessions(subject)).length).toBe(1);
    expect((await enter({ ...ada, session: "another" })).id).toBe(subject.id);
  });

  test("is one member, even when the first requests of a page come at once", async () => {
    const told = person();
    answer = () => told;
    const all = await Promise.all(Array.from({ length: 6 }, () => site.identity.identify(cookie)));
    expect(new Set(all.map((subject) => (subject.kind === "member" ? subject.id : "no one"))).size).toBe(1);
    expect(all[0]?.kind).toBe("member");
  });

  test("holds a role given here from the next request on, and those of the library for as long as it says so", async () => {
    const told = person();
    const { id } = await enter(told);
    expect((await site.people.grantRole(operator, id, "editor")).ok).toBe(true);
    expect((await enter(told)).roles).toEqual(["editor"]);
    expect((await enter({ ...told, roles: ["member"] })).roles).toEqual(["editor", "member"]);
    expect((await enter(told)).roles).toEqual(["editor"]);
  });

  test("is called as the library calls them by now", async () => {
    const told = person();
    const { id } = await enter(told);
    expect((await enter({ ...told, name: "New name", email: "new.one@example.org" })).name).toBe("New name");
    await site.optionalWrites.settled();
    expect(await site.database.repositories.members.findById(id)).toMatchObject({
      name: "New name",
      email: "new.one@example.org",
      emailVerifiedAt: null,
    });
  });

  test("can change what is theirs: the session is that of an author", async () => {
    const admin = await enter(person({ roles: ["admin"] }));
    const { id } = await enter(person());
    expect((await site.people.grantRole(admin, id, "member")).ok).toBe(true);
  });

  test("whom the library has switched off is told so", async () => {
    expect(await identify(person({ suspended: true }))).toMatchObject({ kind: "member", standing: "suspended" });
  });

  test("of a confirmed email is the member who had it; of one that is not confirmed, no one", async () => {
    const { members } = site.database.repositories;
    const before = { id: "before", email: "before@example.org", name: "B", passwordHash: "none", createdAt: 1 };
    await members.create({ ...before, roles: ["member"], grantedBy: null });
    const attacker = person({ email: before.email });
    expect(await identify(attacker)).toMatchObject(refusedFor("invalid-credentials"));
    expect((await enter({ ...attacker, emailVerified: true })).id).toBe("before");
  });
});

describe("a session of the library", () => {
  test("that was ended here stays ended, is told, and is ended in the library", async () => {
    const told = person();
    const { id, sessionHash } = await enter(told);
    expect((await site.people.endSession(operator, id, sessionHash)).ok).toBe(true);
    expect(ended).toEqual([`${told.session} of ${told.id}`]);
    expect(await identify(told)).toMatchObject({ because: { reason: "session-ended", cause: "ended-by-admin" } });
    expect((await enter({ ...told, session: "new" })).id).toBe(id);
  });

  test("that was ended here stays ended, however many others of the person have ended since", async () => {
    const told = person({ since: Date.now() - 60_000 });
    const { id, sessionHash } = await enter(told);
    await site.sessions.end(sessionHash, "signed-out");
    for (let number = 0; number < 200; number += 1) {
      const later = { memberId: id, roles: [], remembered: true, clientIp: "", userAgent: "" };
      const session = await site.sessions.begin(later);
      await site.sessions.signOut(session.id);
    }
    await enter({ ...told, session: "another", since: Date.now() });
    await site.optionalWrites.settled();
    expect(await identify(told)).toMatchObject(refusedFor("session-expired"));
  });

  test("has the limits of the roles that the library gives, from the first one on", async () => {
    const admin = await enter(person({ roles: ["admin"] }));
    const [row] = await site.sessions.listOf(admin.id);
    expect(row).toMatchObject({ idleLimit: 30 * 60_000 });
  });

  test("that never came here ends with the others, when all are ended here", async () => {
    const told = person({ since: Date.now() - 60_000 });
    const unseen = { ...told, session: "unseen" };
    const member = await enter(told);
    ended.length = 0;
    expect(await site.account.endOtherSessions(member)).toMatchObject({ ok: true });
    expect(ended).toEqual([]);
    expect(await identify(unseen)).toMatchObject({ because: { reason: "session-ended", cause: "signed-out" } });
    expect((await enter(told)).sessionHash).toBe(member.sessionHash);
    expect((await enter({ ...told, session: "later", since: Date.now() + 1_000 })).id).toBe(member.id);
    expect(await site.people.endAllSessions(operator, member.id)).toMatchObject({ ok: true });
    expect(await identify({ ...unseen, session: "unseen too" })).toMatchObject(refusedFor("session-ended"));
  });

  test("that never came here is ended in the library too, where the library can end all of a person's", async () => {
    endsAll = true;
    const told = person();
    const member = await enter(told);
    ended.length = 0;
    expect(site.identityElsewhere).toEqual({ name: "The library", endsAllSessions: true });
    await site.account.endOtherSessions(member);
    await site.account.endAllSessions(member);
    expect(ended).toEqual([`all of ${told.id} but ${told.session}`, `all of ${told.id} but none`]);
    endsAll = false;
    expect(site.identityElsewhere).toMatchObject({ endsAllSessions: false });
  });

  test("is over when the person is suspended here", async () => {
    const told = person();
    const { id } = await enter(told);
    await site.people.suspend(operator, id);
    expect(await identify(told)).toMatchObject({ kind: "member", standing: "suspended" });
  });

  test("older than what is known of ended ones is not taken", async () => {
    expect(await identify(person({ since: Date.now() - 31 * day }))).toMatchObject(refusedFor("session-expired"));
  });

  test("of one person is not that of another, though both are called the same", async () => {
    const [one, other] = [person({ session: "1" }), person({ session: "1" })];
    expect((await enter(one)).sessionHash).not.toBe((await enter(other)).sessionHash);
  });

  test("ends by signing out, here and there", async () => {
    const told = person();
    await enter(told);
    expect(await site.identity.signOut(cookie)).toContain("library=; Max-Age=0");
    expect(await identify(told)).toMatchObject({ because: { reason: "session-ended", cause: "signed-out" } });
    expect(await site.identity.timeLeft(cookie, false)).toEqual({ signedIn: false });
  });
});

describe("the library", () => {
  test("gets the request as this server knows it, not as its headers say of proxies", async () => {
    answer = () => ({ because: "nothing" });
    const forged = new Headers(cookie);
    for (const [name, value] of [
      ["host", "evil.example"],
      ["x-forwarded-for", "127.0.0.1"],
      ["x-forwarded-host", "evil.example"],
      ["x-forwarded-proto", "gopher"],
      ["x-real-ip", "127.0.0.1"],
      ["forwarded", "for=127.0.0.1"],
    ] as const)
      forged.set(name, value);
    await site.identity.identify(forged, "192.0.2.9");
    expect(seen.url).toBe("http://localhost:4321/");
    expect(Object.fromEntries(seen.headers)).toEqual({
      cookie: "library=1",
      host: "localhost:4321",
      "x-forwarded-for": "192.0.2.9",
      "x-forwarded-host": "localhost:4321",
      "x-forwarded-proto": "http",
    });
    await site.identity.identify(forged);
    expect(seen.headers.get("x-forwarded-for")).toBeNull();
  });

  test("is not asked about a visitor without cookies", async () => {
    expect(await identify(person(), noCookie)).toMatchObject(refusedFor("no-credentials"));
    expect(site.identity.identifyNow(noCookie)).toMatchObject(refusedFor("no-credentials"));
    expect(asked).toBe(0);
  });

  test.each([
    ["nothing", "no-credentials"],
    ["not-valid", "invalid-credentials"],
    ["expired", "session-expired"],
    ["ended", "session-ended"],
  ])("says %s, and the page gives that reason", async (because, reason) => {
    expect(await identify({ because })).toMatchObject(refusedFor(reason));
  });

  test("makes no one an owner, only an admin where the adapter names that role", async () => {
    expect((await enter(person({ roles: ["owner", "admin", "no-such-role"] }))).roles).toEqual(["admin"]);
  });

  test.each<[string, () => unknown]>([
    ["fails", () => Promise.reject(new Error("away"))],
    ["answers nothing", () => undefined],
    ["forgets who it is", () => ({ ...person(), id: "" })],
    ["does not say when", () => ({ ...person(), since: undefined })],
    ["answers something that is no email", () => ({ ...person(), email: "<script>" })],
    ["does not answer", () => new Promise(() => undefined)],
  ])("that %s lets no one in, and does not tell them that they are unknown", async (_, told) => {
    answer = told;
    const failed: unknown = await site.identity.identify(cookie).catch((error: unknown) => error);
    expect(isDatabaseUnavailable(failed)).toBe(true);
  });
});

test("the button leads to the library and back to the place; a password lets no one in", async () => {
  const browser = { clientIp: "192.0.2.1", userAgent: "", remembered: false, returnTo: "/members?a=1" };
  const led = await site.signIn({ ...browser, way: "provider", form: { provider: "page" } });
  expect(led).toMatchObject({ outcome: "continue", to: { location: "/enter?to=%2Fmembers%3Fa%3D1" } });
  expect(await site.signIn({ ...browser, way: "provider", form: { provider: "else" } })).toEqual({
    outcome: "invalid",
  });
  expect(site.authenticators.map(({ way }) => way)).toEqual(["provider"]);
  expect(site.signInProviders.map(({ id }) => id)).toEqual(["page"]);
});

test("a password of ours, from before, lets no program in either", async () => {
  const { members } = site.database.repositories;
  const typed = "from before the library";
  const before = { id: "with-password", email: "with.password@example.org", name: "W", createdAt: 1 };
  const passwordHash = await site.passwords.hash(typed);
  await members.create({ ...before, passwordHash, roles: [], grantedBy: null });
  const subject = await site.programs.identify({
    authorization: { kind: "basic", user: before.email, password: typed },
    accepted: new Set(["basic"]),
    method: "GET",
    clientIp: "192.0.2.1",
    requestId: "request",
  });
  expect(subject).toMatchObject({ ...refusedFor("invalid-credentials"), because: { presented: "wrong-password" } });
});

test("a file that exports something else stops the start with a sentence", async () => {
  const { settings, configuration } = site;
  const started = createRuntime({ settings, configuration, loadIdentity: () => Promise.resolve({ name: "x" }) });
  await expect(started).rejects.toThrow(/does not export an IdentityAdapter .*"identify" is missing/);
});
