/** The composition root: settings and configuration in, use cases out. */
import { openDatabase } from "../../../db/client.ts";
import type { AccountRepository, Database } from "../../../db/repositories/contract.ts";
import { seed } from "../../../db/seed.ts";
import { chooseLanguage, languages } from "../core/page/language.ts";
import { shippedDocument } from "../core/page/shipped.ts";
import { mailLook } from "../core/mail/mail-look.ts";
import { pathOfConsoleSection } from "../core/access/console-pages.ts";
import type { Language } from "../core/page/language.ts";
import { siteNameOf } from "../core/page/site-name.ts";
import type { SignInOutcome } from "../core/identity/sign-in-outcome.ts";
import { limitsFor, longestRemembered } from "../core/identity/session-lifetimes.ts";
import { createAccessUseCases, type AccessUseCases } from "./access/access-use-cases.ts";
import { createAuthoredChanges } from "./access/authored.ts";
import { createAnsweredWrites, type AnsweredWrites } from "./api/answered-writes.ts";
import { createRequestAllowance, type RequestAllowance } from "./api/request-allowance.ts";
import { createCheckMarks, type CheckMarks } from "./access/check-marks.ts";
import { createExportSlots } from "./export-slots.ts";
import { createNoteExport } from "./access/noted-export.ts";
import { createHistory, type History } from "./access/history.ts";
import { createOwners, type Owners } from "./access/owners.ts";
import { createPolicyStore, type PolicyStore } from "./access/policy-store.ts";
import { createTrialRecorder, type TrialRecorder } from "./access/trial-recorder.ts";
import { watchAvailability, type Availability } from "./availability.ts";
import type { SiteConfiguration } from "./configuration.ts";
import { createAccountUseCases, type AccountUseCases } from "./identity/account-use-cases.ts";
import { createPeopleUseCases, type PeopleUseCases } from "./identity/people-use-cases.ts";
import { createAskingLimits } from "./identity/asking-limits.ts";
import { createAttemptLimits } from "./identity/attempt-limits.ts";
import { passkeyAuthenticator } from "./identity/authenticators/passkey.ts";
import { passwordAuthenticator } from "./identity/authenticators/password.ts";
import { createEmailCodes } from "./identity/authenticators/email-code.ts";
import type { Authenticator } from "./identity/authenticators/authenticator.ts";
import { createDeviceMarks, deviceMarkSecret, type DeviceMarks } from "./identity/device-marks.ts";
import { createHashUpgrade } from "./identity/hash-upgrade.ts";
import { createForgottenPasswords, type ForgottenPasswords } from "./identity/forgotten-password.ts";
import { createFirstOwner, type FirstOwner } from "./identity/first-owner.ts";
import type { Identity } from "./identity/identity.ts";
import { createKeptRequests, type KeptRequests } from "./identity/kept-requests.ts";
import { createAdapterIdentity } from "./identity/adapter-identity.ts";
import { elsewhereAuthenticator } from "./identity/authenticators/elsewhere.ts";
import { createLoadedIdentity, type LoadIdentity } from "./identity/loaded-identity.ts";
import { createOwnIdentity } from "./identity/own-identity.ts";
import { createJoiningSettings, type JoiningSettings } from "./identity/joining.ts";
import { createSignUps, type SignUps } from "./identity/sign-up.ts";
import { createOwnPassword } from "./identity/own-password.ts";
import { createPasswordChoice } from "./identity/password-choice.ts";
import { createOwnChanges } from "./identity/own-changes.ts";
import { createPasswords, type Passwords } from "./identity/passwords.ts";
import type { EndByProvider } from "./identity/provider-logout.ts";
import type { SignOutAtProvider } from "./identity/provider-sign-out.ts";
import { providersOf } from "./identity/providers.ts";
import { createProviderAccounts, type ProviderAccounts } from "./identity/provider-accounts.ts";
import { createProviderRoles } from "./identity/provider-roles.ts";
import type { ProviderAuthenticator } from "./identity/authenticators/provider.ts";
import { continuePathOf } from "./own-paths.ts";
import type { ProviderButton } from "../core/identity/provider.ts";
import { createPrograms, type Programs } from "./identity/programs.ts";
import { createSessions, type Sessions } from "./identity/sessions.ts";
import { createSignInLog, type SignInLog } from "./identity/sign-in-log.ts";
import { createSignInRecords, type SignInRecords } from "./identity/sign-in-records.ts";
import { createSigningInSettings, type SigningInSettings } from "./identity/signing-in-settings.ts";
import { createSignInSteps, type SignInSteps } from "./identity/sign-in-steps.ts";
import { createTokens, type Tokens } from "./identity/tokens.ts";
import { createVerifiedPasswords } from "./identity/verified-passwords.ts";
import { createLog, type Log } from "./log.ts";
import { startMaintenance } from "./maintenance.ts";
import { counting, createMetrics, type Metrics } from "./metrics.ts";
import { startWorker } from "./jobs/worker.ts";
import { mailJob } from "./mail/mail-job.ts";
import { createMails, type Mails } from "./mail/mails.ts";
import { createOptionalWrites, type OptionalWrites } from "./optional-writes.ts";
import { createSparseErrors } from "./sparse-errors.ts";
import { createOverview, type Overview } from "./overview.ts";
import { createPageUseCases, type PageUseCases } from "./page/page-use-cases.ts";
import { createTimeouts, type Timeouts } from "./timeouts.ts";
import { createRefusalUseCases, type RefusalUseCases } from "./refusal/refusal-use-cases.ts";
import { createRequestReads } from "./request-reads.ts";
import { createSearch, type Search } from "./search.ts";
import { createSealing, type Sealing } from "./sealing.ts";
import { createTellOfChanges } from "./identity/tell-of-changes.ts";
import { createTellMember, type TellMember } from "./identity/tell-member.ts";
import { passkeyPartyOf } from "../core/identity/passkey-party.ts";
import type { Settings } from "./settings.ts";
import { createAnnounce } from "./webhooks/announce.ts";
import { createSendWebhook } from "./webhooks/send.ts";
import { webhookJob } from "./webhooks/webhook-job.ts";
import { createWebhooks, type Webhooks } from "./webhooks/webhooks.ts";

export interface Runtime extends PageUseCases, RefusalUseCases, AccessUseCases, PeopleUseCases, AccountUseCases {
  readonly settings: Settings;
  readonly configuration: SiteConfiguration;
  readonly log: Log;
  /** Null unless METRICS_PORT is set. */
  readonly metrics: Metrics | null;
  readonly now: () => number;
  readonly database: Database;
  readonly availability: Availability;
  readonly timeouts: Timeouts;
  readonly optionalWrites: OptionalWrites;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly identity: Identity;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly programs: Programs;
  readonly passwords: Passwords;
  readonly deviceMarks: DeviceMarks;
  readonly checkMarks: CheckMarks;
  /** The ways to sign in, in the order in which a page offers them. */
  readonly authenticators: readonly Authenticator[];
  /** The site's own identity, for words about it; null where people are known by Gatehouse. */
  readonly identityElsewhere: { readonly name: string; readonly endsAllSessions: boolean } | null;
  /** Providers with a button on the page, in the order of the page. */
  readonly signInProviders: readonly ProviderButton[];
  /** Loads the site's own identity, so that what is wrong with it shows before the first visitor comes. */
  readonly loadIdentity: () => Promise<void>;
  readonly providerAccounts: ProviderAccounts;
  /** Null where the site has no provider. */
  readonly providers: ProviderAuthenticator | null;
  readonly endByProvider: EndByProvider | null;
  readonly signOutAtProvider: SignOutAtProvider;
  readonly signInSteps: SignInSteps;
  readonly keptRequests: KeptRequests;
  /** What a browser keeps of a sign-in that failed, until the page tells it. */
  readonly failedSignIns: Sealing;
  readonly signInLog: SignInLog;
  readonly signInRecords: SignInRecords;
  readonly firstOwner: FirstOwner;
  readonly overview: Overview;
  readonly owners: Owners;
  readonly accounts: Pick<AccountRepository, "grantsOf">;
  readonly webhooks: Webhooks;
  readonly search: Search;
  readonly forgottenPasswords: ForgottenPasswords;
  readonly joining: JoiningSettings;
  readonly signingIn: SigningInSettings;
  readonly signUps: SignUps;
  readonly mails: Mails;
  readonly trialRecorder: TrialRecorder;
  readonly answeredWrites: AnsweredWrites;
  readonly requestAllowance: RequestAllowance;
  /** Writes what is queued and closes the database. */
  close(): Promise<void>;
}

/** Milliseconds that a form waits for another process that writes to the same SQLite file. */
const writeWait = 800;

export interface RuntimeInput {
  readonly settings: Settings;
  readonly configuration: SiteConfiguration;
  readonly now?: () => number;
  readonly log?: Log;
  /** Whether this process also does what waits in the queue. Not for a command that ends at once; else it does. */
  readonly runsJobs?: boolean;
  /** See `OpenDatabaseOptions`. */
  readonly answersVisitors?: boolean;
  /** Ways to sign in beside the password. */
  readonly furtherWays?: readonly Authenticator[];
  /** Loads the site's own identity, where the configuration names one. */
  readonly loadIdentity?: LoadIdentity;
  /** It can be loaded only after this, by `loadIdentity` of the runtime; else it is loaded at once. */
  readonly identityComesLater?: boolean;
}

/**
 * Opens the database, applies migrations, fills it when it is empty and creates the first owner when the settings name
 * one. Throws when the database cannot be reached: a site that cannot decide requests does not start.
 */
export async function createRuntime(input: RuntimeInput): Promise<Runtime> {
  const {
    settings,
    configuration,
    now = Date.now,
    log,
    runsJobs = true,
    answersVisitors = false,
    furtherWays = [],
    loadIdentity,
    identityComesLater = false,
  } = input;
  const logger = log ?? createLog(settings.logLevel);
  const opened = await openDatabase(settings.databaseUrl, { now, patience: writeWait, answersVisitors });
  await opened.migrate();
  const timeouts = createTimeouts();
  const availability = watchAvailability(opened, timeouts, logger);
  const { repositories, dataVersion } = availability;
  const database = { ...opened, repositories };
  const ownLanguage = chooseLanguage(configuration.location.language ?? null, languages);
  await seed(database, { document: shippedDocument(ownLanguage), now: now() });

  const optionalWrites = createOptionalWrites((error) => logger.error("last-seen-not-written", { error }));
  const passwords = createPasswords();
  const requestReads = createRequestReads(repositories.requestReads);
  const lifetimes = configuration.sessions;
  const sessions = createSessions(
    repositories.sessions,
    now,
    optionalWrites,
    dataVersion,
    requestReads.session,
    ({ roles, remembered }) => limitsFor(lifetimes, roles, policies.lastKnown()?.roles ?? new Map(), remembered),
  );
  const passwordChoice = createPasswordChoice(configuration.siteName);
  const history = createHistory(repositories.changes, now);
  const firstOwner = createFirstOwner({ ...repositories, passwords, passwordChoice, history, now });
  if (settings.firstOwner !== null) await firstOwner.fromSettings(settings.firstOwner);
  const metrics =
    settings.metrics === null ? null : await createMetrics(availability.isReady, () => repositories.jobs.counts());
  const trialRecorder = createTrialRecorder(repositories.trials, logger, now);
  const policies = createPolicyStore(
    repositories.access,
    configuration,
    settings.ownHosts,
    (broken) => logger.error("policy-part-broken", { ...broken }),
    dataVersion,
    requestReads.policyVersion,
  );
  await policies.current();
  const authored = createAuthoredChanges({
    ...repositories,
    sessions,
    policies,
    history,
    now,
  });
  const { consolePath, signInPath, routes, location } = configuration;
  const secret = await deviceMarkSecret(repositories.settings);
  const deviceMarks = createDeviceMarks(secret);
  const limits = createAttemptLimits(repositories.attempts, now);
  const ownChanges = createOwnChanges(repositories.attempts, now);
  const tokens = createTokens({
    ...{ ...repositories, authored, optionalWrites, ownChanges, now },
    // It is made below, with the mails.
    tellOfChanges: { tokenMade: (...made) => tellOfChanges.tokenMade(...made) },
  });

  const signInLog = counting(
    createSignInLog(repositories.signIns, logger, now),
    ({ outcome }: { readonly outcome: SignInOutcome }) => metrics?.countSignIn(outcome),
  );
  const { ownHosts } = settings;
  const owners = createOwners({ members: repositories.members, configuration, publicHosts: settings.publicHosts });
  const library =
    configuration.identity === undefined || loadIdentity === undefined ? null : createLoadedIdentity(loadIdentity);
  if (!identityComesLater) await library?.get();
  const roles = createProviderRoles({ ...repositories, policies, history, owners, log: logger, now });
  const own = createOwnIdentity(sessions, settings.origin.startsWith("https:"), longestRemembered(lifetimes));
  const identity =
    library === null
      ? own
      : createAdapterIdentity({
          ...repositories,
          own,
          library,
          sessions,
          roles,
          policies,
          history,
          optionalWrites,
          timeouts,
          log: logger,
          homeUrl: settings.origin + configuration.homePath,
          hosts: settings.allowedHosts,
          now,
        });
  const shared = {
    ...repositories,
    owners,
    identity,
    sessions,
    passwords,
    passwordChoice,
    policies,
    history,
    authored,
    ownChanges,
    signInLog,
    consolePath,
    signInPath,
    consoleRoute: routes.console,
    accountRoute: routes.account,
    base: location.base,
    ownHosts,
    now,
  };

  const exportSlots = createExportSlots();
  const noteExport = createNoteExport({ ...repositories, history });
  const records = createRefusalUseCases({ ...shared, repositories, exportSlots, noteExport, metrics, log: logger });

  const { smtp, from } = settings.mail;
  // The library is loaded only where there is a mail server.
  const transport = smtp === null ? null : (await import("./mail/smtp.ts")).createSmtpTransport(smtp, from);
  const signInProviders = providersOf(configuration.providers, settings.providers, (provider, missing) =>
    logger.error("provider-left-out", { provider, missing }),
  );
  const providerAccounts = createProviderAccounts({
    ...shared,
    roles,
    externalAccounts: repositories.externalAccounts,
    directories: repositories.directories,
    providers: signInProviders,
    // Both are made below: they need the page, which needs the ways to sign in.
    tell: Object.assign((...about: Parameters<TellMember>) => tell(...about), { written: () => tell.written() }),
    terms: async () => (await joining.read()).terms,
    optionalWrites,
  });
  const redirectUri = settings.origin + continuePathOf(signInPath);
  // The library is loaded only where there is a provider.
  const byProvider =
    signInProviders.length === 0
      ? null
      : (await import("./identity/provider-sign-in.ts")).createProviderSignIn({
          ...shared,
          ...repositories,
          providers: signInProviders,
          accounts: providerAccounts,
          log: logger,
          failures: createSparseErrors(logger, now),
          redirectUri,
          homeUrl: settings.origin + configuration.homePath,
        });
  const wake = () => worker.wake();
  const delivery = transport === null ? "outbox" : "smtp";
  const mails = createMails({ ...repositories, authored, delivery, wake, now });
  const signingIn = createSigningInSettings({ ...shared, now });
  await signingIn.read();
  const askingLimits = createAskingLimits(repositories.attempts, now);
  async function siteOfMails(language: Language) {
    const { document, themes } = await page.publishedPage.current();
    const siteName = siteNameOf(document, configuration.siteName, language);
    return { siteName, look: mailLook(themes.site, configuration.accent) };
  }
  const signInUrl = settings.origin + configuration.signInPath;
  const emailCodes = createEmailCodes({
    ...{ ...repositories, secret, signingIn, askingLimits, siteOfMails, signInUrl, wake, now },
    mails,
  });
  const party = passkeyPartyOf(settings.origin, ownHosts);
  const ownWays: readonly Authenticator[] = [
    passwordAuthenticator(passwords, createHashUpgrade(repositories.members, passwords, optionalWrites)),
    ...(party === null ? [] : [passkeyAuthenticator({ ...repositories, party, now })]),
    ...(byProvider === null ? [] : [byProvider.authenticator]),
    emailCodes.authenticator,
  ];
  const authenticators: readonly Authenticator[] = [
    ...(library === null ? ownWays : [elsewhereAuthenticator(library, configuration.homePath)]),
    ...furtherWays,
  ];
  const { uses: page, close: closePage } = createPageUseCases({
    ...shared,
    repositories,
    configuration,
    origin: settings.origin,
    authenticators,
    timeouts,
    log: logger,
    dataVersion,
    requestReads,
    wake,
  });
  // Like the policy, it stays known from here on, even if the database becomes unavailable.
  await page.publishedPage.current();

  const signInSteps = createSignInSteps(secret, repositories.attempts, now);
  const joining = createJoiningSettings({ ...shared, now });
  await joining.read();
  const byMail = {
    ...shared,
    joining,
    mails,
    askingLimits,
    ownPassword: createOwnPassword({ ...shared, limits }),
    siteOfMails,
    homeUrl: settings.origin + configuration.homePath,
    confirmEmailUrl: settings.origin + configuration.confirmEmailPath,
    siteLanguage: async () => (await page.publishedPage.current()).document.languages[0] ?? "en",
    accountUrl: settings.origin + configuration.accountPath,
    steps: signInSteps,
    forgotPasswordUrl: settings.origin + configuration.forgotPasswordPath,
    signUpUrl: settings.origin + configuration.signUpPath,
    signInUrl,
    resetPasswordUrl: settings.origin + configuration.resetPasswordPath,
    wake,
  };
  const forgottenPasswords = createForgottenPasswords(byMail);
  const signUps = createSignUps(byMail);

  const webhookSealing = createSealing(secret, "webhooks");
  const allowsPrivate = settings.webhooksToPrivateNetworks;
  const announce = createAnnounce(repositories, wake, now);
  const { webhooks: webhookRows } = repositories;
  const send = createSendWebhook(allowsPrivate);
  const webhookDelivery = webhookJob({ webhooks: webhookRows, sealing: webhookSealing, send, now });
  const tell = createTellMember(byMail);
  const tellOfChanges = createTellOfChanges({ ...byMail, tell, optionalWrites });
  const requestsUrl = `${settings.origin}${consolePath}${pathOfConsoleSection("requests")}`;
  const mailJobs = transport === null ? [] : [mailJob(repositories.mails, transport, now)];
  const { uses: access, close: closeAccess } = createAccessUseCases({
    ...shared,
    repositories,
    configuration,
    joining,
    publishedPage: page.publishedPage,
    ...records,
    trialRecorder,
    tell,
    optionalWrites,
    exportSlots,
    noteExport,
    wake,
    log: logger,
  });
  const people = createPeopleUseCases({
    ...repositories,
    ...byMail,
    tell,
    tellOfChanges,
    announce,
    requestsUrl,
    exportSlots,
    noteExport,
    optionalWrites,
    roles: access.roles,
    providers: library === null ? signInProviders : [],
  });
  const byMailJobs = [forgottenPasswords.job, signUps.job, emailCodes.job, ...mailJobs];
  const jobs = [page.schedule.job, access.rulePlans.job, webhookDelivery, ...people.jobs, ...byMailJobs];
  const worker = startWorker({ jobs: repositories.jobs, kinds: runsJobs ? jobs : [], log: logger, now });

  const account = await createAccountUseCases({
    ...repositories,
    ...byMail,
    limits,
    authenticators,
    signingIn,
    secret,
    party,
    tell,
    tellOfChanges,
    optionalWrites,
    refusals: records.refusals,
    log: logger,
  });
  const maintenance = startMaintenance({
    repositories,
    records: [records.refusals, signInLog, records.refusalCounter, trialRecorder, access.audit],
    deletions: account.accountDeletion,
    views: access.viewAs,
    log: logger,
    now,
  });

  return {
    settings,
    configuration,
    log: logger,
    metrics,
    now,
    database,
    availability,
    timeouts,
    optionalWrites,
    policies,
    history,
    identity,
    sessions,
    tokens,
    programs: createPrograms({
      ...repositories,
      signInLog,
      limits,
      passwords,
      tokens,
      verified: createVerifiedPasswords(now),
      takesPasswords: configuration.identity === undefined,
      now,
    }),
    passwords,
    deviceMarks,
    checkMarks: createCheckMarks(secret, now),
    authenticators,
    get signInProviders() {
      return library === null ? signInProviders : (library.known()?.signIn ?? []);
    },
    get identityElsewhere() {
      const adapter = library?.known() ?? null;
      return adapter && { name: adapter.name, endsAllSessions: adapter.endAllSessions !== undefined };
    },
    async loadIdentity() {
      await library?.get();
    },
    providerAccounts,
    providers: byProvider?.authenticator ?? null,
    endByProvider: byProvider?.endByProvider ?? null,
    signOutAtProvider: byProvider?.signOutAtProvider ?? (() => Promise.resolve(null)),
    signInSteps,
    failedSignIns: createSealing(secret, "failed sign-in"),
    keptRequests: createKeptRequests(secret, repositories.keptRequests, now),
    signInLog,
    signInRecords: createSignInRecords(repositories, signInLog),
    firstOwner,
    ...page,
    ...records,
    ...access,
    ...people.uses,
    ...account,
    overview: createOverview({
      ...shared,
      rulePlans: access.rulePlans,
      newRoutes: access.newRoutes,
      signUps: repositories.signUps,
      records: records.refusalRecords,
      requestInbox: people.uses.requestInbox,
    }),
    owners,
    accounts: repositories.accounts,
    search: createSearch({ ...shared, siteRoutes: access.siteRoutes, records: records.refusalRecords }),
    webhooks: createWebhooks({ ...shared, ...repositories, sealing: webhookSealing, allowsPrivate, wake, now }),
    forgottenPasswords,
    joining,
    signingIn,
    signUps,
    mails,
    trialRecorder,
    answeredWrites: createAnsweredWrites({ ...repositories, secret, now }),
    requestAllowance: createRequestAllowance(now),
    async close() {
      closePage();
      closeAccess();
      await worker.stop();
      await Promise.all([
        maintenance.stop(),
        records.refusals.close(),
        signInLog.close(),
        records.onwardSteps.settled(),
      ]);
      await Promise.all([records.refusalCounter.close(), trialRecorder.close(), optionalWrites.settled()]);
      availability.stop();
      await database.close();
    },
  };
}
