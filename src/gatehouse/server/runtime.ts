/** The composition root: settings and configuration in, use cases out. */
import { AsyncLocalStorage } from "node:async_hooks";
import { openDatabase } from "../../../db/client.ts";
import type { Database } from "../../../db/repositories/contract.ts";
import { seed } from "../../../db/seed.ts";
import { shippedDocument } from "../core/page/shipped.ts";
import { shippedThemes } from "../core/theme/themes.ts";
import type { Denial } from "../core/access/denial.ts";
import type { Policy } from "../core/access/policy.ts";
import type { Subject } from "../core/identity/subject.ts";
import type { Explanation } from "../core/refusal/explain.ts";
import type { Face } from "../core/refusal/face.ts";
import { tombstoneAge } from "../core/identity/session.ts";
import { tokenTombstoneAge } from "../core/identity/token.ts";
import { createAuthored } from "./access/authored.ts";
import { createExplain, type Explain } from "./access/explain.ts";
import { createHistory } from "./access/history.ts";
import { createOwners, type Owners } from "./access/owners.ts";
import { createPolicyStore, type PolicyStore } from "./access/policy-store.ts";
import { createRoles, type Roles } from "./access/roles.ts";
import { createRules, type Rules } from "./access/rules.ts";
import { watchAvailability } from "./availability.ts";
import type { SiteConfiguration } from "./configuration.ts";
import { createAccount, type Account } from "./identity/account.ts";
import { createAttemptLimits } from "./identity/attempt-limits.ts";
import { createEmailConfirmations, type EmailConfirmations } from "./identity/email-confirmation.ts";
import { createFirstOwner, type FirstOwner } from "./identity/first-owner.ts";
import { createPasswords, type Passwords } from "./identity/passwords.ts";
import { createPeople, type People } from "./identity/people.ts";
import { createPrograms, type Programs } from "./identity/programs.ts";
import { createRoleRequests, type RoleRequests } from "./identity/role-requests.ts";
import { createSessions, type Sessions } from "./identity/sessions.ts";
import { createSignIn, type SignIn } from "./identity/sign-in.ts";
import { createSignInLog, type SignInLog } from "./identity/sign-in-log.ts";
import { createSignInRecords, type SignInRecords } from "./identity/sign-in-records.ts";
import { createTokens, type Tokens } from "./identity/tokens.ts";
import { createVerifiedPasswords } from "./identity/verified-passwords.ts";
import { createLog, type Log } from "./log.ts";
import type { Mailer } from "./mailer.ts";
import { createOverview, type Overview } from "./overview.ts";
import { createPageEditor, type PageEditor } from "./page/page-editor.ts";
import { createPublishedPage, type PublishedPage } from "./page/published-page.ts";
import { createGivenReferences, type GivenReferences } from "./refusal/given-references.ts";
import { createRefusalLog, type RefusalLog } from "./refusal/refusal-log.ts";
import { createRefusalRecords, type RefusalRecords } from "./refusal/refusal-records.ts";
import type { Settings } from "./settings.ts";

/** What the server in front of Astro knows of a request and Astro does not. */
export interface Connection {
  readonly requestId: string;
  /** Address of the client, for limits and records. */
  readonly address: string;
  /** Address at the other end of the socket: the client's, or the last proxy's. */
  readonly peer: string;
  /** Who asks and what holds, found out in front; absent in development, where there is no server of ours. */
  readonly known?: Known;
  /** Refused in front already, and handed on only to have the page printed: what was asked for, and why not. */
  readonly refused?: { readonly pathname: string; readonly search: string; readonly denial: Denial };
  /** What was asked for, when that was refused in front and the answer is the site's ordinary 404. */
  readonly concealed?: string;
}

export interface Known {
  readonly policy: Policy;
  readonly subject: Subject;
  /**
   * False while the database is away: the policy is the last one known and nobody could be identified. Public pages go
   * on; whoever would be refused is told that the site cannot say (503).
   */
  readonly reached: boolean;
}

export interface Runtime {
  readonly settings: Settings;
  readonly configuration: SiteConfiguration;
  readonly log: Log;
  readonly now: () => number;
  /** The request being answered; the adapter's handler has no way to pass it along. */
  readonly connection: AsyncLocalStorage<Connection>;
  readonly database: Database;
  readonly policies: PolicyStore;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly programs: Programs;
  readonly passwords: Passwords;
  readonly signIn: SignIn;
  readonly signInLog: SignInLog;
  readonly signInRecords: SignInRecords;
  readonly firstOwner: FirstOwner;
  readonly refusals: RefusalLog;
  readonly givenReferences: GivenReferences;
  readonly publishedPage: PublishedPage;
  /** Faces of the refusal page that have been rendered, or the word that they cannot be kept. See `core/refusal/face.ts`. */
  readonly faces: Map<string, Face | "each-time">;
  /** Explanations for whoever is not signed in, kept for the same reason. */
  readonly explanations: Map<string, Explanation>;
  readonly pageEditor: PageEditor;
  readonly refusalRecords: RefusalRecords;
  readonly overview: Overview;
  readonly people: People;
  readonly owners: Owners;
  readonly account: Account;
  readonly roleRequests: RoleRequests;
  readonly emailConfirmations: EmailConfirmations;
  readonly roles: Roles;
  readonly rules: Rules;
  readonly explain: Explain;
  /** Writes what is queued and closes the database. */
  close(): Promise<void>;
}

const maintenanceInterval = 60 * 60_000;

export interface RuntimeInput {
  readonly settings: Settings;
  readonly configuration: SiteConfiguration;
  readonly now?: () => number;
  readonly log?: Log;
  /** Left out, no message is sent. */
  readonly mailer?: Mailer;
}

/**
 * Opens the database, applies migrations, fills it when it is empty and creates the first owner when the settings name
 * one. Throws when the database cannot be reached: a site that cannot tell who may come in does not start.
 */
export async function createRuntime(input: RuntimeInput): Promise<Runtime> {
  const { settings, configuration, now = Date.now, log, mailer = null } = input;
  const logger = log ?? createLog(settings.logLevel);
  const opened = await openDatabase(settings.databaseUrl, { now });
  await opened.migrate();
  const report = (error: unknown) => logger.error("database-unavailable", { error });
  const repositories = watchAvailability(opened.repositories, now, report);
  const database = { ...opened, repositories };
  await seed(database, { document: shippedDocument(configuration.siteName), themes: shippedThemes, now: now() });

  const passwords = createPasswords();
  const sessions = createSessions(repositories.sessions, now);
  const firstOwner = createFirstOwner({ ...repositories, passwords, now });
  if (settings.firstOwner !== null) await firstOwner.fromSettings(settings.firstOwner);
  const refusals = createRefusalLog(repositories.refusals, logger, now);
  const refusalRecords = createRefusalRecords(repositories, refusals, now);
  const policies = createPolicyStore(repositories.access, configuration, settings.ownHosts);
  await policies.current();
  const history = createHistory(repositories.changes, now);
  const authored = createAuthored({ access: repositories.access, sessions, policies, history, now });
  const { consolePath, signInPath, routes, place } = configuration;
  const limits = createAttemptLimits(repositories.attempts, now);
  const tokens = createTokens({ ...repositories, authored, now });

  const signInLog = createSignInLog(repositories.signIns, logger, now);
  const { ownHosts } = settings;
  const owners = createOwners({ members: repositories.members, configuration, publicHosts: settings.publicHosts });
  const shared = {
    ...repositories,
    owners,
    sessions,
    passwords,
    policies,
    history,
    authored,
    signInLog,
    consolePath,
    signInPath,
    consoleRoute: routes.console,
    base: place.base,
    ownHosts,
    now,
  };

  const maintain = async () => {
    await repositories.sessions.purge(now() - tombstoneAge);
    await repositories.tokens.purge(now() - tokenTombstoneAge);
    await repositories.attempts.purge(now());
    await refusals.purge();
    await signInLog.purge();
    await repositories.emailConfirmations.purge(now());
  };
  let maintaining = Promise.resolve();
  const maintainOrSay = () => {
    maintaining = maintain().catch((error: unknown) => logger.error("purge-failed", { error }));
  };
  maintainOrSay();
  const maintenance = setInterval(maintainOrSay, maintenanceInterval).unref();

  return {
    settings,
    configuration,
    log: logger,
    now,
    connection: new AsyncLocalStorage(),
    database,
    policies,
    sessions,
    tokens,
    programs: createPrograms({
      ...repositories,
      signInLog,
      limits,
      passwords,
      tokens,
      verified: createVerifiedPasswords(now),
      now,
    }),
    passwords,
    signIn: createSignIn({ ...shared, limits }),
    signInLog,
    signInRecords: createSignInRecords(repositories, signInLog),
    firstOwner,
    refusals,
    givenReferences: createGivenReferences(repositories.refusals),
    publishedPage: createPublishedPage(repositories, configuration, (error) =>
      logger.error("page-not-shown", { error }),
    ),
    faces: new Map(),
    explanations: new Map(),
    pageEditor: createPageEditor(repositories, authored),
    refusalRecords,
    overview: createOverview(repositories, sessions, refusalRecords),
    people: createPeople(shared),
    owners,
    account: createAccount({ ...shared, limits }),
    roleRequests: createRoleRequests(shared),
    emailConfirmations: createEmailConfirmations({
      ...shared,
      mailer,
      siteName: configuration.siteName,
      confirmEmailUrl: settings.origin + configuration.confirmEmailPath,
      log: logger,
    }),
    roles: createRoles(shared),
    rules: createRules(shared),
    explain: createExplain(shared),
    async close() {
      clearInterval(maintenance);
      await maintaining;
      await refusals.flush();
      await signInLog.flush();
      await database.close();
    },
  };
}
