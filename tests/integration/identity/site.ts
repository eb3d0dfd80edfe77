/** A site with a database of its own, a clock that the test moves, and people made for the occasion. */
import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { afterEach, describe } from "vitest";
import { isSignedIn, memberSubject, type SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { readConfiguration, type SiteOptions } from "../../../src/gatehouse/server/configuration.ts";
import type { SignIn, SignInInput, SignInResult } from "../../../src/gatehouse/server/identity/sign-in.ts";
import { createRuntime, type Runtime } from "../../../src/gatehouse/server/runtime.ts";
import { readSettings } from "../../../src/gatehouse/server/settings.ts";
import type { MailRow } from "../../../db/repositories/contract.ts";
import { createDatabase, engines, type EngineName } from "../../support/database.ts";
import { quickHash } from "../../support/quick-hash.ts";

export const password = "correct horse battery staple";

/** Signing in with a password, the one way that these sites have. */
export type PasswordSignIn = (
  input: Omit<SignInInput, "way" | "form"> & { readonly email: string; readonly password: string },
) => Promise<SignInResult>;

export function byPassword(signIn: SignIn): PasswordSignIn {
  return ({ email, password: typed, ...rest }) =>
    signIn({ ...rest, way: "password", form: { email, password: typed } });
}

export interface Site extends Omit<Runtime, "signIn"> {
  readonly signIn: PasswordSignIn;
  /** By any of the site's ways. */
  readonly signInBy: SignIn;
  /** Another instance of the site, on the same database and with the same clock. @param changed options of a newer deployment */
  another(changed?: Partial<SiteOptions>): Promise<Runtime>;
  /** Mails in the order in which they were written: the site has no mail server, so they wait in the outbox. */
  outbox(): Promise<MailRow[]>;
  /** Moves the clock forward. */
  wait(milliseconds: number): void;
  /** Somebody with the password above, who is signed in and stays so ("keep me signed in"). */
  person(name: string, ...roles: string[]): Promise<SignedInMember>;
  /** The same person as a request would see them now. */
  again(subject: SignedInMember): Promise<SignedInMember>;
  /** Signs the person in and answers the id of the session. */
  signInAs(subject: SignedInMember, remembered?: boolean): Promise<string>;
  /** Who holds the session with this id. */
  visit(sessionId: string): Promise<SignedInMember>;
}

const siteOptions: SiteOptions = {
  siteName: "Test",
  sections: [
    { id: "members", label: "the members’ section", path: "/members", requirement: { kind: "signed-in" } },
    {
      id: "data",
      label: "the members’ data",
      path: "/data",
      requirement: { kind: "signed-in" },
      credentials: ["session", "bearer", "basic"],
    },
    { id: "vault", label: "the vault", path: "/vault" },
  ],
  permissions: { "library:borrow": "Borrow from the library" },
  roles: [
    { id: "librarian", label: "Librarian", permissions: ["library:borrow"] },
    { id: "reader", label: "Reader", requestable: true },
  ],
};

/** Further options of the site, and of its environment. */
type TestOptions = SiteOptions & { readonly environment?: Readonly<Record<string, string>> };
type Tests = (open: () => Promise<Site>) => void;

/** On SQLite; with further options of the site, where given: what a use case asks of its repositories is tested on both engines in `tests/integration/db`. */
export function describeSite(name: string, tests: Tests, options: TestOptions = {}): void {
  describeOn(["sqlite"], name, tests, options);
}

/** Where engines differ beyond that: several instances, writes at the same moment, statements that a test writes itself. */
export function describeSiteOnBothEngines(name: string, tests: Tests, options: TestOptions = {}): void {
  describeOn(engines, name, tests, options);
}

function describeOn(
  chosen: readonly EngineName[],
  name: string,
  tests: Tests,
  { environment, ...options }: TestOptions = {},
): void {
  describe.each(chosen)(`${name} (%s)`, (engine) => {
    const leftovers: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const clear of leftovers.splice(0).reverse()) await clear();
    });
    tests(async () => {
      const fresh = await createDatabase(engine);
      leftovers.push(() => fresh.remove());
      const settings = readSettings({ DATABASE_URL: fresh.url, LOG_LEVEL: "silent", ...environment });
      if (!settings.ok) throw new Error(settings.problems.join());
      const given = settings.settings;
      let time = Date.UTC(2030, 0, 1);
      async function start(changed: Partial<SiteOptions> = {}): Promise<Runtime> {
        const configuration = readConfiguration({ ...siteOptions, ...options, ...changed });
        const started = await createRuntime({ settings: given, configuration, now: () => time });
        leftovers.push(() => started.close());
        return started;
      }
      const runtime = await start();
      return {
        ...runtime,
        signIn: byPassword(runtime.signIn),
        signInBy: runtime.signIn,
        another: start,
        outbox: async () => {
          const { mails } = await runtime.database.repositories.mails.list({ limit: 1_000, offset: 0 });
          return mails.reverse();
        },
        wait: (milliseconds) => void (time += milliseconds),
        person: (personName, ...roles) => addPerson(runtime, personName, roles),
        again: (subject) => again(runtime, subject),
        signInAs: (subject, remembered = false) => signInAs(runtime, subject, remembered),
        visit: (sessionId) => visit(runtime, sessionId),
      };
    });
  });
}

let knownHash: Promise<string> | undefined;

/** Writes to the repository directly, so that a test can start from any state. */
async function addPerson(runtime: Runtime, name: string, roles: readonly string[]): Promise<SignedInMember> {
  const id = randomUUID();
  knownHash ??= quickHash(password);
  await runtime.database.repositories.members.create({
    id,
    email: `${name.toLowerCase()}@example.com`,
    name,
    passwordHash: await knownHash,
    createdAt: runtime.now(),
    roles,
    grantedBy: null,
  });
  const session = { memberId: id, roles, remembered: true, clientIp: "192.0.2.1", userAgent: "Test" };
  return visit(runtime, (await runtime.sessions.begin(session)).id);
}

async function visit({ sessions }: Runtime, sessionId: string): Promise<SignedInMember> {
  const subject = await sessions.identify(sessionId);
  if (!isSignedIn(subject)) throw new Error("The session does not hold.");
  return subject;
}

/** Their session may be over: this is who they are, not whether they may come in. */
async function again({ database, now: clock }: Runtime, subject: SignedInMember): Promise<SignedInMember> {
  const member = await database.repositories.members.findById(subject.id);
  if (member === null) throw new Error("No member has this id.");
  const { sessionHash, authenticatedAt, remembered } = subject;
  const now = memberSubject(member, { at: clock(), sessionHash, authenticatedAt, remembered });
  if (!isSignedIn(now)) throw new Error("A subject with a session is signed in.");
  return now;
}

async function signInAs(runtime: Runtime, { email }: SignedInMember, remembered: boolean): Promise<string> {
  const result = await byPassword(runtime.signIn)({
    email,
    password,
    remembered,
    clientIp: "192.0.2.1",
    userAgent: "Test",
  });
  if (result.outcome !== "signed-in") throw new Error(`Signing in answered ${result.outcome}.`);
  return result.sessionId;
}

/** The page that the next visitor who is refused sees. Reads what a request reads first, which says which page is live. */
export async function shownPage({ policies, publishedPage }: Pick<Runtime, "policies" | "publishedPage">) {
  // A request comes in a turn of the event loop of its own, and those of one turn share what they read.
  await setImmediate();
  await policies.forRequests();
  return publishedPage.forRequests();
}
