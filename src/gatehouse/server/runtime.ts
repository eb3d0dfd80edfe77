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
import { refusalCookieAge } from "../core/identity/refusal-cookie.ts";
import type { Explanation } from "../core/refusal/explain.ts";
import type { ProgramExplanation } from "../core/refusal/explain-to-program.ts";
import type { PageTemplate } from "../core/refusal/page-template.ts";
import { createAuthored } from "./access/authored.ts";
import { createExplain, type Explain } from "./access/explain.ts";
import { createHistory } from "./access/history.ts";
import { createOwners, type Owners } from "./access/owners.ts";
import { createPolicyStore, type PolicyStore } from "./access/policy-store.ts";
import { createRoles, type Roles } from "./access/roles.ts";
import { createRules, type Rules } from "./access/rules.ts";
import { watchAvailability, type Availability } from "./availability.ts";
import type { SiteConfiguration } from "./configuration.ts";
import { createAccount, type Account } from "./identity/account.ts";
import { createAttemptLimits } from "./identity/attempt-limits.ts";
import { createDeviceMarks, deviceMarkSecret, type DeviceMarks } from "./identity/device-marks.ts";
import { createEmailConfirmations, type EmailConfirmations } from "./identity/email-confirmation.ts";
import { createFirstOwner, type FirstOwner } from "./identity/first-owner.ts";
import { createOwnChanges } from "./identity/own-changes.ts";
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
import { startMaintenance } from "./maintenance.ts";
import type { Mailer } from "./mailer.ts";
import { createOptionalWrites, type OptionalWrites } from "./optional-writes.ts";
import { createOverview, type Overview } from "./overview.ts";
import { createPageEditor, type PageEditor } from "./page/page-editor.ts";
import { createPublishedPage, type PublishedPage } from "./page/published-page.ts";
import { createPatience, type Patience } from "./patience.ts";
import { createFollowUps, type FollowUps } from "./refusal/follow-ups.ts";
import { createIssuedReferences, type IssuedReferences } from "./refusal/issued-references.ts";
import { createRefusalLog, type RefusalLog } from "./refusal/refusal-log.ts";
import { createRefusalRecords, type RefusalRecords } from "./refusal/refusal-records.ts";
import type { Settings } from "./settings.ts";

/** What the server in front of Astro knows of a request and Astro does not. */
export interface RequestContext {
  readonly requestId: string;
  /** Client IP, for limits and records. */
  readonly address: string;
  /** IP at the other end of the socket: the client's, or the last proxy's. */
  readonly peer: string;
  /** Subject and policy as resolved in front of Astro; absent in development, where our server does not run. */
  readonly resolved?: ResolvedRequest;
  /** Set when the request was refused in front and is passed on only to render the page: the request and its denial. */
  readonly refused?: { readonly pathname: string; readonly search: string; readonly denial: Denial };
  /** The original request, when it was refused in front and the response is the site's ordinary 404. */
  readonly concealed?: string;
  /** Set where the body is read while it arrives. */
  readonly underWay?: UnderWay;
  /** What became of the request inside Astro; absent for actions in development. */
  readonly passage?: Passage;
}

/**
 * What Gatehouse's middleware and raised refusals did with a request. The server in front checks it when the response
 * begins, because a site's own `src/fetch.ts` may leave the middleware out or drop its response.
 */
export interface Passage {
  /** Whether the middleware let the request pass, or answered it. */
  hasPassed: boolean;
  /** The first refusal that was raised, even if other code caught it. */
  raised?: Denial;
  /** What the middleware answers in place of what the site made. */
  instead?: WholeAnswer;
  /** Prerendered pages are rendered on request, and pass the middleware without a decision there. */
  readonly inDevelopment?: true;
}

/** An answer that can be sent as it is. */
export interface WholeAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A request whose body is still arriving while Astro works on it, and which is judged again at the end of the body. */
export interface UnderWay {
  /** Subject and policy as resolved at the end of the body; replaces what was resolved when the headers arrived. */
  resolved?: ResolvedRequest;
  /**
   * Called with subject and policy at the end, before the last part of the body is passed on, so that code working on
   * the request continues with them. Returns a denial that only code inside Astro can find.
   */
  renew?: (resolved: ResolvedRequest) => Promise<Denial | null>;
  /** How the request was refused at the end of its body. */
  refused?: { readonly denial: Denial } | { readonly notice: Response };
}

export interface ResolvedRequest {
  readonly policy: Policy;
  readonly subject: Subject;
  /**
   * False while the database is unavailable: the policy is the last one known and no visitor can be identified. Public
   * pages are served; requests that would be refused get a 503.
   */
  readonly reached: boolean;
}

export interface Runtime {
  readonly settings: Settings;
  readonly configuration: SiteConfiguration;
  readonly log: Log;
  readonly now: () => number;
  /** The request being answered. Kept in async storage because the adapter's handler cannot pass it on. */
  readonly requestContext: AsyncLocalStorage<RequestContext>;
  readonly database: Database;
  readonly availability: Availability;
  readonly patience: Patience;
  readonly optionalWrites: OptionalWrites;
  readonly policies: PolicyStore;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly programs: Programs;
  readonly passwords: Passwords;
  readonly deviceMarks: DeviceMarks;
  readonly signIn: SignIn;
  readonly signInLog: SignInLog;
  readonly signInRecords: SignInRecords;
  readonly firstOwner: FirstOwner;
  readonly refusals: RefusalLog;
  readonly issuedReferences: IssuedReferences;
  readonly followUps: FollowUps;
  readonly publishedPage: PublishedPage;
  /**
   * Templates of the refusal page that have been rendered, or a mark that this one must be rendered each time. See
   * `core/refusal/page-template.ts`.
   */
  readonly pageTemplates: Map<string, PageTemplate | "each-time">;
  /** Explanations for anonymous visitors, cached for the same reason. */
  readonly explanations: Map<string, Explanation>;
  /** The same for programs. */
  readonly programWords: Map<string, ProgramExplanation>;
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

/** Milliseconds that a form waits for another process that writes to the same SQLite file. */
const writePatience = 800;

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
 * one. Throws when the database cannot be reached: a site that cannot decide requests does not start.
 */
export async function createRuntime(input: RuntimeInput): Promise<Runtime> {
  const { settings, configuration, now = Date.now, log, mailer = null } = input;
  const logger = log ?? createLog(settings.logLevel);
  const opened = await openDatabase(settings.databaseUrl, { now, patience: writePatience });
  await opened.migrate();
  const patience = createPatience();
  const availability = watchAvailability(opened, patience, logger);
  const { repositories, dataVersion } = availability;
  const database = { ...opened, repositories };
  await seed(database, { document: shippedDocument(configuration.siteName), themes: shippedThemes, now: now() });

  const optionalWrites = createOptionalWrites((error) => logger.error("last-seen-not-written", { error }));
  const passwords = createPasswords();
  const sessions = createSessions(repositories.sessions, now, optionalWrites, dataVersion);
  const firstOwner = createFirstOwner({ ...repositories, passwords, now });
  if (settings.firstOwner !== null) await firstOwner.fromSettings(settings.firstOwner);
  const refusals = createRefusalLog(repositories.refusals, logger, now);
  const refusalRecords = createRefusalRecords(repositories, refusals, now);
  const policies = createPolicyStore(
    repositories.access,
    configuration,
    settings.ownHosts,
    (broken) => logger.error("policy-part-broken", { ...broken }),
    dataVersion,
  );
  await policies.current();
  const history = createHistory(repositories.changes, now);
  const authored = createAuthored({ access: repositories.access, sessions, policies, history, now });
  const { consolePath, signInPath, routes, place } = configuration;
  const deviceMarks = createDeviceMarks(await deviceMarkSecret(repositories.settings));
  const limits = createAttemptLimits(repositories.attempts, now);
  const ownChanges = createOwnChanges(repositories.attempts, now);
  const tokens = createTokens({ ...repositories, authored, optionalWrites, ownChanges, now });

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
    ownChanges,
    signInLog,
    consolePath,
    signInPath,
    consoleRoute: routes.console,
    base: place.base,
    ownHosts,
    now,
  };

  const publishedPage = createPublishedPage(
    repositories,
    configuration,
    patience,
    (error) => logger.error("page-not-shown", { error }),
    dataVersion,
  );
  // Like the policy, it stays known from here on, even if the database becomes unavailable.
  await publishedPage.current();

  const maintenance = startMaintenance({ repositories, records: [refusals, signInLog], log: logger, now });

  return {
    settings,
    configuration,
    log: logger,
    now,
    requestContext: new AsyncLocalStorage(),
    database,
    availability,
    patience,
    optionalWrites,
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
    deviceMarks,
    signIn: createSignIn({ ...shared, limits }),
    signInLog,
    signInRecords: createSignInRecords(repositories, signInLog),
    firstOwner,
    refusals,
    issuedReferences: createIssuedReferences(repositories.refusals),
    followUps: createFollowUps(now, refusalCookieAge * 1000),
    publishedPage,
    pageTemplates: new Map(),
    explanations: new Map(),
    programWords: new Map(),
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
      await Promise.all([maintenance.stop(), refusals.close(), signInLog.close(), optionalWrites.settled()]);
      availability.stop();
      await database.close();
    },
  };
}
