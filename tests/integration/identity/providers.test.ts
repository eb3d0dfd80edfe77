/** Signing in at providers by OpenID Connect: who is let in, who is linked, and what a provider or an attacker cannot do. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { github } from "../../../src/gatehouse/core/identity/ready-providers.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";
import { appCode } from "../../../src/gatehouse/server/identity/one-time-codes.ts";
import { createRuntime, type Runtime } from "../../../src/gatehouse/server/runtime.ts";
import { changed } from "../../../src/gatehouse/core/languages/change.ts";
import { providerSessionOf } from "../../../src/gatehouse/server/identity/provider-session.ts";
import { createSignOutAtProvider } from "../../../src/gatehouse/server/identity/provider-sign-out.ts";
import { readSettings } from "../../../src/gatehouse/server/settings.ts";
import type { SignInResult } from "../../../src/gatehouse/server/identity/sign-in.ts";
import { isSignedIn, type SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { createDatabase } from "../../support/database.ts";
import { client, startProvider, type Lie, type MadeUpProvider } from "../../support/made-up-provider.ts";

const browser = { clientIp: "192.0.2.7", userAgent: "A browser" };
const ada = { sub: "ada-there", email: "ada@example.org", email_verified: true, name: "Ada" };

let work: MadeUpProvider;
let other: MadeUpProvider;
let site: Runtime;
/** The same, with a log. */
let loud: Runtime;
let time = 0;
const leftovers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  [work, other] = await Promise.all([startProvider(), startProvider()]);
  const database = await createDatabase("sqlite");
  const settings = readSettings({
    DATABASE_URL: database.url,
    LOG_LEVEL: "silent",
    OIDC_WORK_ISSUER: work.issuer,
    OIDC_WORK_CLIENT_ID: client.id,
    OIDC_WORK_CLIENT_SECRET: client.secret,
    OIDC_OTHER_ISSUER: other.issuer,
    OIDC_OTHER_CLIENT_ID: client.id,
    OIDC_OTHER_CLIENT_SECRET: client.secret,
    OIDC_GITHUB_ISSUER: other.issuer,
    OIDC_GITHUB_CLIENT_ID: client.id,
    OIDC_GITHUB_CLIENT_SECRET: client.secret,
  });
  if (!settings.ok) throw new Error(settings.problems.join());
  const configuration = readConfiguration({
    siteName: "Test",
    roles: [{ id: "press", label: "Press" }],
    providers: [
      {
        id: "work",
        name: "Work",
        signsOutThere: true,
        signUp: { domains: ["example.org"], roles: ["member", "admin"] },
        roles: { "groups:press": "press", "realm.roles:writer": ["editor"], "groups:boss": ["admin", "owner"] },
      },
      { id: "other", name: "Other", roles: { "groups:boss": "owner" }, mayAdminister: ["owner"] },
      github({ signUp: true }),
    ],
  });
  site = await createRuntime({ settings: settings.settings, configuration, now: () => Date.now() + time });
  loud = await createRuntime({ settings: { ...settings.settings, logLevel: "error" }, configuration, runsJobs: false });
  leftovers.push(
    () => loud.close(),
    () => site.close(),
    () => database.remove(),
    () => work.close(),
    () => other.close(),
  );
});

afterAll(async () => {
  for (const clear of leftovers) await clear();
});

beforeEach(() => {
  for (const provider of [work, other]) Object.assign(provider, { lie: {}, fails: 0, person: ada });
});

function begin(provider: string, previousSessionId?: string, terms = "") {
  return site.signIn({
    ...browser,
    previousSessionId,
    way: "provider",
    form: { provider, terms },
    remembered: false,
    returnTo: "/members",
  });
}

function onward(result: SignInResult) {
  if (result.outcome !== "continue" || !("location" in result.to)) throw new Error(`It answered ${result.outcome}.`);
  return { location: result.to.location, step: result.step };
}

function goOn(sealed: string, form: Readonly<Record<string, string>>, signedInAs?: string) {
  const step = site.signInSteps.open(sealed);
  if (step === null) throw new Error("The step is over.");
  return site.continueSignIn({ ...browser, step, form: { error: "", ...form }, signedInAs });
}

async function signInAt(provider: MadeUpProvider, name = provider === work ? "work" : "other") {
  const { location, step } = onward(await begin(name));
  return goOn(step, provider.visit(location));
}

async function whoEntered(result: SignInResult): Promise<SignedInMember> {
  if (result.outcome !== "signed-in") throw new Error(`It answered ${JSON.stringify(result)}.`);
  const subject = await site.sessions.identify(result.sessionId);
  if (!isSignedIn(subject)) throw new Error("The session does not hold.");
  return subject;
}

/** Somebody with an account of the site's own. */
async function person(id: string): Promise<string> {
  const given = {
    id,
    email: `${id}@example.org`,
    name: id,
    passwordHash: "none",
    createdAt: 1,
    roles: [],
    grantedBy: null,
  };
  await site.database.repositories.members.create(given);
  return id;
}

async function linkTo(memberId: string, provider: string, readsIn?: "de"): Promise<{ location: string; step: string }> {
  const begun = await site.providers?.beginLink(provider, { id: memberId, ...(readsIn && { readsIn }) });
  if (begun?.outcome !== "continue" || !("location" in begun.to)) throw new Error("Linking does not begin.");
  const { kept } = begun;
  const step = site.signInSteps.seal({ way: "provider", kept, claimed: null, remembered: false, returnTo: null });
  return { location: begun.to.location, step };
}

describe("a person who comes through the company", () => {
  test("gets an account where the site says so, and the same one the next time", async () => {
    const first = await whoEntered(await signInAt(work));
    expect(first).toMatchObject({ name: "Ada", email: ada.email, authenticatedBy: ["fed"], roles: ["member"] });
    work.person = { ...ada, email: "ada.new@example.org" };
    expect((await whoEntered(await signInAt(work))).id).toBe(first.id);
    expect(await site.passwords.verify(await hashOf(first.id), "")).toBe(false);
  });

  test("asks the provider with PKCE, state and nonce, and keeps less than 300 bytes", async () => {
    const { location, step } = onward(await begin("work"));
    const asked = Object.fromEntries(new URL(location).searchParams);
    expect(asked).toMatchObject({
      client_id: client.id,
      code_challenge_method: "S256",
      redirect_uri: "http://localhost:4321/login/continue",
      scope: "openid email profile",
    });
    for (const name of ["state", "nonce", "code_challenge"]) expect(asked[name]?.length).toBe(43);
    const kept = site.signInSteps.open(step)?.kept ?? "";
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThanOrEqual(300);
    expect(kept).not.toContain(asked["state"]);
  });

  test.each([
    ["an email that the provider has not confirmed", { email_verified: false, sub: "2", email: "b@example.org" }],
    ["an email of another domain", { sub: "3", email: "c@example.com", email_verified: true }],
    ["a domain that only ends alike", { sub: "4", email: "d@evilexample.org", email_verified: true }],
    ["no email", { sub: "5", email: undefined }],
  ])("gets none with %s", async (_, told) => {
    work.person = { ...ada, ...told };
    expect(await signInAt(work)).toEqual({ outcome: "invalid", problem: "not-linked" });
  });

  test("gets none from a provider that only signs in", async () => {
    other.person = { ...ada, sub: "6", email: "new@example.org" };
    expect(await signInAt(other)).toEqual({ outcome: "invalid", problem: "not-linked" });
  });
});

describe("terms of use", () => {
  const terms = { url: "/terms", version: "2026-11, with a name that is rather long" };
  const newcomer = { ...ada, sub: "newcomer", email: "newcomer@example.org" };

  async function ask(accepted: string) {
    work.person = newcomer;
    const { location, step } = onward(await begin("work", undefined, accepted));
    const kept = site.signInSteps.open(step)?.kept ?? "";
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThanOrEqual(300);
    return goOn(step, work.visit(location));
  }

  test("are accepted before the account exists, in the version that holds, and kept in the history", async () => {
    const joining = await site.joining.read();
    const { version } = terms;
    await site.joining.change(operator, { ...joining, terms });
    const { members } = site.database.repositories;
    for (const accepted of ["", "2025-01"]) {
      expect(await ask(accepted)).toEqual({ outcome: "invalid", problem: "terms-first" });
      expect(await members.findByEmail(newcomer.email)).toBeNull();
    }
    const { id } = await whoEntered(await ask(version));
    expect((await site.history.of("member", id, 1))[0]?.after).toMatchObject({ terms: version });
    // Who has an account is not asked, nor is somebody who has to link theirs.
    expect((await whoEntered(await ask(""))).id).toBe(id);
    await person("has-account");
    work.person = { ...ada, sub: "has-account", email: "has-account@example.org" };
    expect(await signInAt(work)).toEqual({ outcome: "invalid", problem: "not-linked" });
    await site.joining.change(operator, { ...(await site.joining.read()), terms: null });
  });
});

describe("roles from claims", () => {
  const cleo = { ...ada, sub: "cleo", email: "cleo@example.org" };

  async function rolesOf(claims: object, provider = work) {
    provider.person = { ...cleo, ...claims };
    const { id } = await whoEntered(await signInAt(provider));
    return (await site.database.repositories.members.findById(id))?.grants.map(
      ({ role, source = "a person" }) => `${role} from ${source}`,
    );
  }

  test("come and go with each sign-in; what people gave stays", async () => {
    const both = { groups: ["press", "others"], realm: { roles: ["writer"] } };
    expect(await rolesOf(both)).toEqual(["editor from work", "member from a person", "press from work"]);
    expect(await rolesOf({ groups: "press" })).toEqual(["member from a person", "press from work"]);
    expect(await rolesOf({})).toEqual(["member from a person"]);
    const { id } = await whoEntered(await signInAt(work));
    const [latest] = await site.history.of("member", id, 1);
    expect(latest?.summary).toContain("role-taken-provider");
    await rolesOf({ groups: ["press"] });
    expect((await site.people.grantRole(operator, id, "press")).ok).toBe(true);
    expect(await rolesOf({})).toEqual(["member from a person", "press from a person"]);
  });

  test("never make an admin or an owner, nor does signing up, unless the settings name the role", async () => {
    expect(await rolesOf({ groups: ["boss"], sub: "boss", email: "boss@example.org" })).toEqual([
      "member from a person",
    ]);
  });

  test("that the settings name make an owner, and the last one stays one", async () => {
    const id = await person("chief");
    const { location, step } = await linkTo(id, "other");
    other.person = { ...ada, sub: "chief" };
    await goOn(step, other.visit(location), id);
    const chief = { sub: "chief", email: "chief@example.org" };
    expect(await rolesOf({ ...chief, groups: ["boss"] }, other)).toEqual(["owner from other"]);
    expect(await rolesOf(chief, other)).toEqual(["owner from other"]);
    await site.database.repositories.members.grantRole(await person("heir"), "owner", null, Date.now());
    expect(await rolesOf(chief, other)).toEqual([]);
  });

  test("go when the link is removed", async () => {
    work.person = { ...cleo, groups: ["press"], sub: "gone", email: "gone@example.org" };
    const member = await whoEntered(await signInAt(work));
    expect(member.roles).toEqual(["member", "press"]);
    expect((await site.providerAccounts.unlink(member, "work")).ok).toBe(true);
    expect((await site.database.repositories.members.findById(member.id))?.roles).toEqual(["member"]);
    expect(await site.providerAccounts.listOf(member.id)).toEqual([]);
  });
});

describe("a link that is removed while somebody signs in by it", () => {
  test.each(["sign-in", "removal"] as const)(
    "leaves no roles behind that nothing could take away (in the middle of the %s)",
    async (moment) => {
      const told = { ...ada, sub: `racer-${moment}`, email: `racer-${moment}@example.org` };
      work.person = told;
      const member = await whoEntered(await signInAt(work));
      const { externalAccounts, members } = site.database.repositories;
      const remove = () => site.providerAccounts.unlink(member, "work");
      const find = vi.spyOn(externalAccounts, "find");
      const unlink = vi.spyOn(externalAccounts, "unlink");
      work.person = { ...told, groups: ["press"] };
      if (moment === "sign-in") {
        find.mockImplementationOnce(async (...asked) => {
          find.mockRestore();
          const found = await externalAccounts.find(...asked);
          expect((await remove()).ok).toBe(true);
          return found;
        });
        expect(await signInAt(work)).toEqual({ outcome: "invalid", problem: "not-linked" });
      } else {
        unlink.mockImplementationOnce(async (...asked) => {
          unlink.mockRestore();
          await whoEntered(await signInAt(work));
          return externalAccounts.unlink(...asked);
        });
        expect((await remove()).ok).toBe(true);
      }
      expect((await members.findById(member.id))?.roles).toEqual(["member"]);
      expect(await site.providerAccounts.listOf(member.id)).toEqual([]);
    },
  );
});

describe("GitHub", () => {
  async function come(email: string, told: { readonly primary: boolean; readonly verified: boolean }) {
    other.emails = [
      { email: "a.spare.one@example.org", primary: false, verified: true },
      { email, ...told },
    ];
    const { location, step } = onward(await begin("github"));
    expect(new URL(location).searchParams.has("nonce")).toBe(false);
    const { code, state } = other.visit(location);
    return goOn(step, { code, state, iss: "" });
  }

  test("lets in who has a confirmed primary email there, under their id", async () => {
    expect(await come("octo@example.org", { primary: true, verified: false })).toMatchObject({ problem: "not-linked" });
    const first = await whoEntered(await come("octo@example.org", { primary: true, verified: true }));
    expect(first).toMatchObject({ name: "octocat", email: "octo@example.org", roles: [] });
    expect((await whoEntered(await come("new@example.org", { primary: true, verified: false }))).id).toBe(first.id);
  });
});

describe("an account that is there already", () => {
  test("is not taken over by somebody who has its email at the provider", async () => {
    const id = await person("victim");
    work.person = { ...ada, sub: "attacker", email: "victim@example.org" };
    expect(await signInAt(work)).toEqual({ outcome: "invalid", problem: "not-linked" });
    expect(await site.providerAccounts.listOf(id)).toEqual([]);
  });

  test("is linked by its owner, and signs in from then on", async () => {
    const id = await person("owner");
    other.person = { ...ada, sub: "owner-there", email: "private@example.net" };
    const { location, step } = await linkTo(id, "other");
    expect(await goOn(step, other.visit(location), id)).toEqual({ outcome: "linked" });
    expect((await whoEntered(await signInAt(other))).id).toBe(id);
  });

  test("tells its owner by mail when it is linked, and when the link is removed, which are few in a day", async () => {
    const id = await person("careful");
    other.person = { ...ada, sub: "careful-there", email: "careful@example.net" };
    const { location, step } = await linkTo(id, "other");
    expect(await goOn(step, other.visit(location), id)).toEqual({ outcome: "linked" });
    const mails = async () => (await site.database.repositories.mails.list({ limit: 100, offset: 0 })).mails;
    const told = async (subject: string) =>
      (await mails()).filter((mail) => mail.recipient === "careful@example.org" && mail.subject === subject);
    const [linked] = await told("A sign-in for Test was linked");
    expect(linked?.text).toContain("this account at Other: careful@example.net");
    const member = await whoEntered(await signInAt(other));
    expect((await site.providerAccounts.unlink(member, "other")).ok).toBe(true);
    expect(await told("A sign-in for Test was removed")).toHaveLength(1);
    // Who chose no language is told in that of the page on which they began to link it.
    const inGerman = await linkTo(id, "other", "de");
    expect(await goOn(inGerman.step, other.visit(inGerman.location), id)).toEqual({ outcome: "linked" });
    expect(await told("Weitere Anmeldung für Test verknüpft")).toHaveLength(1);
    expect((await site.providerAccounts.unlink({ ...member, readsIn: "de" }, "other")).ok).toBe(true);
    expect(await told("Verknüpfte Anmeldung für Test entfernt")).toHaveLength(1);
    for (let number = 0; number < 100; number += 1) await site.account.chooseLanguage(member, "en");
    const once = await linkTo(id, "other");
    expect(await goOn(once.step, other.visit(once.location), id)).toEqual({ outcome: "invalid" });
    expect(await site.providerAccounts.unlink(member, "other")).toMatchObject({ ok: false, code: "limited" });
    expect(await site.providerAccounts.listOf(id)).toEqual([]);
  });

  test("is not linked when its owner has signed out meanwhile, or somebody else is signed in", async () => {
    const [mine, theirs] = [await person("mine"), await person("theirs")];
    other.person = { ...ada, sub: "passer-by" };
    for (const signedInAs of [undefined, theirs]) {
      const { location, step } = await linkTo(mine, "other");
      expect(await goOn(step, other.visit(location), signedInAs)).toEqual({ outcome: "invalid" });
    }
    expect(await site.providerAccounts.listOf(mine)).toEqual([]);
  });

  test("cannot be linked to one that belongs to another member", async () => {
    const id = await person("second");
    other.person = { ...ada, sub: "owner-there" };
    const { location, step } = await linkTo(id, "other");
    expect(await goOn(step, other.visit(location), id)).toEqual({ outcome: "invalid", problem: "provider-taken" });
  });
});

describe("an id that stands for another issuer by now", () => {
  /** A row as the release before wrote it: by the id of the provider. */
  async function formerLink(memberId: string, subject: string): Promise<void> {
    const change = site.history.rowOf(operator, {
      entity: "member",
      entityId: memberId,
      summary: changed("provider-linked", { provider: "Other" }),
    });
    const row = { provider: "other", issuer: "other", subject, memberId, email: "", linkedAt: 1 };
    expect(await site.database.repositories.externalAccounts.link(row, change)).toBe("written");
  }

  test("does not give its subject the account of the former issuer's", async () => {
    const id = await person("of-former-issuer");
    const change = site.history.rowOf(operator, {
      entity: "member",
      entityId: id,
      summary: changed("provider-linked", { provider: "Other" }),
    });
    const row = { provider: "other", issuer: "https://former.example", subject: "1", memberId: id, linkedAt: 1 };
    await site.database.repositories.externalAccounts.link({ ...row, email: "" }, change);
    other.person = { ...ada, sub: "1", email: "somebody.else@example.org" };
    expect(await signInAt(other)).toEqual({ outcome: "invalid", problem: "not-linked" });
    expect(await site.providerAccounts.listOf(id)).toEqual([]);
    // The member can link the one that they have there.
    other.person = { ...ada, sub: "2" };
    const { location, step } = await linkTo(id, "other");
    expect(await goOn(step, other.visit(location), id)).toEqual({ outcome: "linked" });
    expect((await whoEntered(await signInAt(other))).id).toBe(id);
  });

  test("nor an account of a release that did not know issuers, where nothing tells that it is theirs", async () => {
    const id = await person("unproved");
    await formerLink(id, "numbered-7");
    other.person = { ...ada, sub: "numbered-7", email: "unproved@example.org" };
    expect(await signInAt(other)).toEqual({ outcome: "invalid", problem: "not-linked" });
    expect((await site.providerAccounts.listOf(id)).map(({ issuer }) => issuer)).toEqual(["other"]);
  });

  test("but who has the same confirmed email, or came from there before, goes on with theirs", async () => {
    const [mia, tom] = [await person("same-email"), await person("came-before")];
    const { members: people, externalAccounts: accounts } = site.database.repositories;
    await people.setEmailVerified(mia, 1);
    await formerLink(mia, "numbered-8");
    other.person = { ...ada, sub: "numbered-8", email: "same-email@example.org", email_verified: false };
    expect(await signInAt(other)).toEqual({ outcome: "invalid", problem: "not-linked" });
    other.person = { ...other.person, email_verified: true };
    expect((await whoEntered(await signInAt(other))).id).toBe(mia);
    expect(await accounts.find(other.issuer, "numbered-8")).toMatchObject({ memberId: mia });
    await formerLink(tom, "numbered-9");
    const session = { ...browser, memberId: tom, roles: [], remembered: false };
    const providerSession = providerSessionOf(other.issuer, "numbered-9", null);
    await site.sessions.begin({ ...session, providerSession });
    other.person = { sub: "numbered-9" };
    expect((await whoEntered(await signInAt(other))).id).toBe(tom);
  });
});

describe("a response that was not made for this browser", () => {
  const refused = { outcome: "invalid" };

  test("with the state of another sign-in", async () => {
    const theirs = onward(await begin("work"));
    const mine = onward(await begin("work"));
    expect(await goOn(mine.step, work.visit(theirs.location))).toEqual(refused);
  });

  test("with a code of another sign-in (code injection)", async () => {
    const theirs = onward(await begin("work"));
    const mine = onward(await begin("work"));
    const { code } = work.visit(theirs.location);
    expect(await goOn(mine.step, { ...work.visit(mine.location), code })).toEqual(refused);
  });

  test("with the name of another provider, or none (mix-up)", async () => {
    for (const iss of [other.issuer, ""]) {
      const { location, step } = onward(await begin("work"));
      expect(await goOn(step, { ...work.visit(location), iss })).toEqual(refused);
    }
  });

  test("twice", async () => {
    const { location, step } = onward(await begin("work"));
    const response = work.visit(location);
    await whoEntered(await goOn(step, response));
    expect(await goOn(step, response)).toEqual(refused);
  });

  test("with an error: the person went back", async () => {
    const { location, step } = onward(await begin("work"));
    const { state, iss } = work.visit(location);
    expect(await goOn(step, { code: "", state, iss, error: "access_denied" })).toEqual(refused);
  });

  const now = Math.floor(Date.now() / 1000);
  test.each<[string, Lie]>([
    ["of another site", { claims: { aud: "another-site" } }],
    ["of another issuer", { claims: { iss: "https://evil.example" } }],
    ["with another nonce", { claims: { nonce: "another" } }],
    ["without a nonce", { claims: { nonce: undefined } }],
    ["that has ended", { claims: { iat: now - 2_000, exp: now - 900 } }],
    ["without a signature (alg: none)", { header: { alg: "none" }, unsigned: true }],
    ["whose signature was cut off", { unsigned: true }],
    ["signed by somebody else", { otherKey: true }],
    ["signed with the public key as a secret", { header: { alg: "HS256" } }],
    ["with a subject of 300 characters", { claims: { sub: "x".repeat(300) } }],
    ["without a name for the person", { claims: { sub: "" } }],
  ])("with an ID token %s", async (_, lie) => {
    work.lie = lie;
    expect(await signInAt(work)).toEqual(refused);
  });

  test("but clocks may differ by some minutes", async () => {
    work.lie = { claims: { iat: now - 700, exp: now - 200 } };
    await whoEntered(await signInAt(work));
    work.lie = { claims: { iat: now + 240, exp: now + 700 } };
    await whoEntered(await signInAt(work));
  });
});

describe("a provider that does not answer", () => {
  test("is told on the page, the others go on, and it is not asked at every click", async () => {
    const away = { outcome: "invalid", problem: "provider-away" };
    time += 2 * 60 * 60_000;
    work.fails = 503;
    expect(await begin("work")).toEqual(away);
    expect((await begin("other")).outcome).toBe("continue");
    work.fails = 0;
    const before = work.discoveries;
    for (let count = 0; count < 5; count += 1) expect(await begin("work")).toEqual(away);
    expect(work.discoveries).toBe(before);
    time += 6_000;
    expect((await begin("work")).outcome).toBe("continue");
    for (let count = 0; count < 5; count += 1) await begin("work");
    expect(work.discoveries).toBe(before + 1);
    time = 0;
  });

  test("or fails on the way back", async () => {
    const { location, step } = onward(await begin("other"));
    const response = other.visit(location);
    other.fails = 502;
    expect(await goOn(step, response)).toEqual({ outcome: "invalid", problem: "provider-away" });
  });
});

describe("a page that asks for a fresh sign-in", () => {
  test("asks the provider to ask again, and takes no older proof from it", async () => {
    const { location, step } = onward(await begin("work", "a session"));
    expect(new URL(location).searchParams.get("prompt")).toBe("login");
    work.lie = { claims: { auth_time: Math.floor(Date.now() / 1000) - 3_600 } };
    expect(await goOn(step, work.visit(location))).toEqual({ outcome: "invalid" });
  });

  test("is not opened by a provider that let the person in without asking", async () => {
    const ago = 20 * 60 * 60_000;
    work.lie = { claims: { auth_time: Math.floor((Date.now() - ago) / 1000) } };
    const { authenticatedAt = 0 } = await whoEntered(await signInAt(work));
    // The session lasts nearly as long as any other.
    expect(Math.round((Date.now() - authenticatedAt) / 60_000)).toBe(60);
    work.lie = { claims: { auth_time: Math.floor(Date.now() / 1000) - 5 } };
    expect(Date.now() - ((await whoEntered(await signInAt(work))).authenticatedAt ?? 0)).toBeLessThan(60_000);
  });
});

describe("signing out here", () => {
  const home = encodeURIComponent("http://localhost:4321/");

  test("leads to the provider, where the site wants it and the session came from there", async () => {
    const subject = await whoEntered(await signInAt(work));
    expect(await site.signOutAtProvider(subject)).toBe(
      `${work.issuer}/sign-out?post_logout_redirect_uri=${home}&client_id=${client.id}`,
    );
    const byPassword = await site.sessions.begin({
      ...{ ...browser, memberId: subject.id, roles: [], remembered: false },
    });
    expect(await site.signOutAtProvider(await site.sessions.identify(byPassword.id))).toBeNull();
    expect(await site.signOutAtProvider({ kind: "anonymous", because: { reason: "no-credentials" } })).toBeNull();
  });

  test("leads nowhere from a provider for which the site does not want it", async () => {
    other.person = { ...ada, sub: "owner-there" };
    expect(await site.signOutAtProvider(await whoEntered(await signInAt(other)))).toBeNull();
  });

  test("goes on here when the provider is away", async () => {
    const subject = await whoEntered(await signInAt(work));
    const [provider] = site.configuration.providers;
    if (provider === undefined) throw new Error("There is no provider.");
    const signOutAtProvider = createSignOutAtProvider({
      ...{ ...site, ...site.database.repositories, homeUrl: "http://localhost/" },
      clients: [
        {
          provider: { ...provider, issuer: work.issuer, clientId: client.id, clientSecret: client.secret },
          client: {
            authorizationUrl: () => Promise.reject(new Error("away")),
            identityFrom: () => Promise.reject(new Error("away")),
            logoutFrom: () => Promise.reject(new Error("away")),
            signOutUrl: () => Promise.reject(new Error("away")),
          },
        },
      ],
    });
    expect(await signOutAtProvider(subject)).toBeNull();
  });
});

describe("a provider where somebody signs out", () => {
  async function sessionOf(sid: string): Promise<{ id: string; holds: () => Promise<boolean> }> {
    work.person = { ...ada, sid };
    const result = await signInAt(work);
    if (result.outcome !== "signed-in") throw new Error(`It answered ${result.outcome}.`);
    const id = result.sessionId;
    return { id, holds: async () => isSignedIn(await site.sessions.identify(id)) };
  }

  test("ends the session that began there, and no other", async () => {
    const [laptop, phone] = [await sessionOf("laptop"), await sessionOf("phone")];
    expect(await site.endByProvider?.(work.logoutToken({ sid: "laptop" }))).toBe("ended");
    expect([await laptop.holds(), await phone.holds()]).toEqual([false, true]);
    expect(await site.endByProvider?.(work.logoutToken({}))).toBe("ended");
    expect(await phone.holds()).toBe(false);
  });

  test.each<[string, () => string]>([
    ["for another site", () => work.logoutToken({ aud: "another-site" })],
    ["that is an ID token (it has a nonce)", () => work.logoutToken({ nonce: "a nonce" })],
    ["without the event", () => work.logoutToken({ events: {} })],
    ["that is an access token", () => work.logoutToken({}, { typ: "at+jwt" })],
    ["without an id", () => work.logoutToken({ jti: undefined })],
    ["of last year", () => work.logoutToken({ iat: 1_700_000_000, exp: undefined })],
    ["by another provider in this one's name", () => other.logoutToken({ iss: work.issuer })],
    ["that is no token", () => "not.a.token"],
  ])("a logout token %s ends nothing", async (_, token) => {
    const { holds } = await sessionOf("laptop");
    expect(await site.endByProvider?.(token())).toBe("refused");
    expect(await holds()).toBe(true);
  });

  test("also ends the session that set an app up, or was stepped up, meanwhile", async () => {
    const laptop = await sessionOf("laptop");
    const withoutApp = await site.sessions.identify(laptop.id);
    if (!isSignedIn(withoutApp)) throw new Error("The session does not hold.");
    await site.secondFactors.begin(withoutApp);
    const secret = (await site.secondFactors.state(withoutApp, "Test")).waiting?.secret ?? "";
    const codeNow = () => appCode(secret, Date.now() + time);
    expect((await site.secondFactors.confirm(withoutApp, await codeNow())).ok).toBe(true);
    const renewed = await site.renewWithCode(withoutApp, { ...browser, previousSessionId: laptop.id });
    if (renewed === null) throw new Error("The session has ended.");
    const withApp = await site.sessions.identify(renewed);
    if (!isSignedIn(withApp)) throw new Error("The session does not hold.");
    time += 60_000;
    const steppedUp = await site.stepUp(withApp, await codeNow(), browser);
    const proved = await whoEntered(steppedUp);
    expect(await site.signOutAtProvider(proved)).toContain(work.issuer);
    expect(await site.endByProvider?.(work.logoutToken({ sid: "laptop" }))).toBe("ended");
    for (const id of [renewed, steppedUp.outcome === "signed-in" ? steppedUp.sessionId : ""]) {
      expect(await site.sessions.identify(id)).toMatchObject({ because: { cause: "signed-out" } });
    }
    await site.database.repositories.secondFactors.remove(withApp.id);
    time = 0;
  });

  test("may send the token again where the session could not be ended", async () => {
    const laptop = await sessionOf("laptop");
    const token = work.logoutToken({ sid: "laptop" });
    const endOne = vi.spyOn(site.database.repositories.sessions, "endOne");
    endOne.mockRejectedValueOnce(new Error("The database is away."));
    await expect(site.endByProvider?.(token)).rejects.toThrow("away");
    endOne.mockRestore();
    expect(await laptop.holds()).toBe(true);
    expect(await site.endByProvider?.(token)).toBe("ended");
    expect(await laptop.holds()).toBe(false);
  });

  test("forged logout tokens write one line a minute, not one each", async () => {
    const lines: string[] = [];
    const write = vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
    const { endByProvider } = loud;
    for (let number = 0; number < 20; number += 1) await endByProvider?.(work.logoutToken({ aud: "another-site" }));
    write.mockRestore();
    expect(lines.filter((line) => line.includes("provider-logout-refused"))).toHaveLength(1);
  });

  test("a logout token counts once", async () => {
    const token = work.logoutToken({});
    expect(await site.endByProvider?.(token)).toBe("ended");
    const { holds } = await sessionOf("laptop");
    expect(await site.endByProvider?.(token)).toBe("refused");
    expect(await holds()).toBe(true);
  });
});

async function hashOf(memberId: string): Promise<string | null> {
  return site.database.repositories.members.passwordHashOf(memberId);
}

describe("somebody whom a directory added", () => {
  /** A directory whose people sign in at `provider`, and one person of it. */
  async function personOf(provider: string, email: string, externalId: string | null = null): Promise<string> {
    const connected = await site.directories.add(operator, { name: "Okta", roles: [], mayMakeRoles: false, provider });
    if (!connected.ok) throw new Error(connected.message);
    leftBehind.push(connected.value.id);
    const by = await site.scim.asking(connected.value.token, "https://site.test/scim");
    if (by === null) throw new Error("A new token holds.");
    return (await site.scim.users.create(by, { userName: email, externalId })).id;
  }

  const leftBehind: string[] = [];
  afterEach(async () => {
    for (const id of leftBehind.splice(0)) await site.directories.remove(operator, id);
  });

  test("comes in by the directory's provider at once, known by the id that both use", async () => {
    const id = await personOf("other", "moved@example.net", "grace-there");
    other.person = { sub: "grace-there", email: "grace@elsewhere.example", email_verified: false, name: "Grace" };
    expect(await whoEntered(await signInAt(other))).toMatchObject({ id, email: "moved@example.net" });
    expect(await site.database.repositories.externalAccounts.listOf(id)).toMatchObject([{ subject: "grace-there" }]);
  });

  test("comes in by the email that the provider has confirmed, until somebody has signed in to the account", async () => {
    const id = await personOf("other", "hedy@example.net");
    other.person = { sub: "hedy", email: "hedy@example.net", email_verified: false, name: "Hedy" };
    expect(await signInAt(other)).toMatchObject({ problem: "not-linked" });
    other.person = { sub: "hedy", email: "Hedy@example.net", email_verified: true, name: "Hedy" };
    expect(await whoEntered(await signInAt(other))).toMatchObject({ id });
    // Another account there with the same email is somebody else.
    other.person = { sub: "not hedy", email: "hedy@example.net", email_verified: true, name: "Eve" };
    expect(await signInAt(other)).toMatchObject({ problem: "not-linked" });
  });

  test("does not come in by a provider that is not the directory's, nor after the directory let them go", async () => {
    const id = await personOf("work", "alan@example.net", "alan");
    other.person = { sub: "alan", email: "alan@example.net", email_verified: true, name: "Alan" };
    expect(await signInAt(other)).toMatchObject({ problem: "not-linked" });
    const { directories } = site.database.repositories;
    const [row] = await directories.directoriesOf(id);
    if (row === undefined) throw new Error("The directory looks after them.");
    const { directory: _, ...person } = row;
    await directories.keepPerson({ ...person, releasedAt: site.now() });
    work.person = { sub: "alan", email: "alan@example.net", email_verified: true, name: "Alan" };
    expect(await signInAt(work)).toMatchObject({ problem: "not-linked" });
  });

  test("and who has become stronger than it links the account themselves; a second way in is told by mail", async () => {
    const entering = (sub: string) => {
      other.person = { sub, email: "elsewhere@example.net", email_verified: false, name: sub };
      return signInAt(other);
    };
    const before = (memberId: string) => site.sessions.begin({ ...browser, memberId, roles: [], remembered: false });
    const joan = await personOf("other", "joan@example.net", "joan");
    await site.people.grantRole(operator, joan, "owner");
    expect(await entering("joan")).toMatchObject({ problem: "not-linked" });
    const [kathleen, mary] = [
      await personOf("other", "kathleen@example.net", "kathleen"),
      await personOf("other", "mary.k@example.net", "mary-k"),
    ];
    await site.people.grantRole(operator, kathleen, "editor");
    for (const id of [kathleen, mary]) await before(id);
    expect(await entering("kathleen")).toMatchObject({ problem: "not-linked" });
    expect(await whoEntered(await entering("mary-k"))).toMatchObject({ id: mary });
    const { mails } = await site.database.repositories.mails.list({ limit: 100, offset: 0 });
    expect(mails.filter(({ memberId }) => memberId === mary)).toHaveLength(1);
  });

  test("whom it only looks after links the account themselves", async () => {
    const made = await site.people.add(operator, { email: "mary@example.net", name: "Mary", roles: [] });
    const id = made.ok ? made.value.member.id : "";
    await personOf("other", "someone@example.net");
    const directory = leftBehind[0] ?? "";
    const name = { display: null, formatted: null, given: null, family: null };
    const row = {
      directoryId: directory,
      memberId: id,
      externalId: "mary",
      name,
      isMade: false,
      createdAt: 0,
      releasedAt: null,
    };
    await site.database.repositories.directories.keepPerson(row);
    other.person = { sub: "mary", email: "mary@example.net", email_verified: true, name: "Mary" };
    expect(await signInAt(other)).toMatchObject({ problem: "not-linked" });
  });
});
