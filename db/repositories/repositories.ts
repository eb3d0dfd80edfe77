/** The repositories of one engine. */
import type { Engine } from "../engines/engine.ts";
import { withPlainErrors } from "../errors.ts";
import { createAccountRepository } from "./accounts.ts";
import { createAccessRepository } from "./access.ts";
import { createAuthoredSettingRepository } from "./authored-settings.ts";
import { createAnsweredWriteRepository } from "./answered-writes.ts";
import { createAttemptRepository } from "./attempts.ts";
import { createBulkRepository } from "./bulk-changes.ts";
import { createChangeRepository } from "./changes.ts";
import type { Repositories } from "./contract.ts";
import { createDirectoryRepository } from "./directories.ts";
import { createEmailConfirmationRepository } from "./email-confirmations.ts";
import { createExternalAccountRepository } from "./external-accounts.ts";
import { createKeptRequestRepository } from "./kept-requests.ts";
import { createJobRepository } from "./jobs.ts";
import { createMailRepository } from "./mails.ts";
import { createMergeRepository } from "./merges.ts";
import { createMemberRepository } from "./members.ts";
import { createOneTimeKeyRepository } from "./one-time-keys.ts";
import { createPageRepository } from "./pages.ts";
import { createPasskeyRepository } from "./passkeys.ts";
import { createPlanRepository } from "./plans.ts";
import { createPictureRepository } from "./pictures.ts";
import { createRefusalCountRepository } from "./refusal-counts.ts";
import { createRefusalRepository } from "./refusals.ts";
import { createRequestRepository } from "./role-requests.ts";
import { createRequestReadRepository } from "./request-reads.ts";
import { createScheduleRepository } from "./schedule.ts";
import { createSecondFactorRepository } from "./second-factors.ts";
import { createSessionRepository } from "./sessions.ts";
import { createSettingRepository } from "./settings.ts";
import { createSignUpRepository } from "./sign-ups.ts";
import { createSignInRepository } from "./sign-ins.ts";
import { createTokenRepository } from "./tokens.ts";
import { createTrialRepository } from "./trials.ts";
import { createWebhookRepository } from "./webhooks.ts";
import { createViewRepository } from "./views.ts";
import { createWriter } from "./writer.ts";

export function createRepositories(engine: Engine, now: () => number): Repositories {
  const write = createWriter(engine, now);
  return {
    requestReads: withPlainErrors(createRequestReadRepository(engine, now), engine),
    members: withPlainErrors(createMemberRepository(engine, now, write), engine),
    accounts: withPlainErrors(createAccountRepository(engine, write), engine),
    sessions: withPlainErrors(createSessionRepository(engine, now, write), engine),
    views: withPlainErrors(createViewRepository(engine, write), engine),
    tokens: withPlainErrors(createTokenRepository(engine, now, write), engine),
    access: withPlainErrors(createAccessRepository(engine, write), engine),
    trials: withPlainErrors(createTrialRepository(engine), engine),
    plans: withPlainErrors(createPlanRepository(engine, write), engine),
    pages: withPlainErrors(createPageRepository(engine, write), engine),
    schedule: withPlainErrors(createScheduleRepository(engine, write), engine),
    pictures: withPlainErrors(createPictureRepository(engine, write), engine),
    attempts: withPlainErrors(createAttemptRepository(engine), engine),
    refusals: withPlainErrors(createRefusalRepository(engine), engine),
    refusalCounts: withPlainErrors(createRefusalCountRepository(engine), engine),
    signIns: withPlainErrors(createSignInRepository(engine), engine),
    emailConfirmations: withPlainErrors(createEmailConfirmationRepository(engine, write), engine),
    answeredWrites: withPlainErrors(createAnsweredWriteRepository(engine), engine),
    keptRequests: withPlainErrors(createKeptRequestRepository(engine), engine),
    oneTimeKeys: withPlainErrors(createOneTimeKeyRepository(engine, write), engine),
    signUps: withPlainErrors(createSignUpRepository(engine, write), engine),
    secondFactors: withPlainErrors(createSecondFactorRepository(engine, write), engine),
    passkeys: withPlainErrors(createPasskeyRepository(engine, write), engine),
    externalAccounts: withPlainErrors(createExternalAccountRepository(engine, write), engine),
    changes: withPlainErrors(createChangeRepository(engine, write), engine),
    mails: withPlainErrors(createMailRepository(engine, write), engine),
    jobs: withPlainErrors(createJobRepository(engine), engine),
    bulkChanges: withPlainErrors(createBulkRepository(engine, write), engine),
    requests: withPlainErrors(createRequestRepository(engine, write), engine),
    merges: withPlainErrors(createMergeRepository(engine, write), engine),
    directories: withPlainErrors(createDirectoryRepository(engine, write), engine),
    webhooks: withPlainErrors(createWebhookRepository(engine, write), engine),
    settings: withPlainErrors(createSettingRepository(engine), engine),
    authoredSettings: withPlainErrors(createAuthoredSettingRepository(engine, write), engine),
  };
}
