/** A member's second factor: setting it up, checking a code of it, turning it off. */
import { randomBytes } from "node:crypto";
import type { SecondFactorRepository, SettingRepository } from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import { tokenFreshness } from "../../core/identity/token.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import type { AuthoredChanges, CurrentState } from "../access/authored.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import type { Sealing } from "../sealing.ts";
import type { AttemptInput } from "./attempt.ts";
import type { AttemptLimits } from "./attempt-limits.ts";
import { appUri, hashRecoveryCode, newAppSecret, newRecoveryCodes, readCode, stepOfCode } from "./one-time-codes.ts";
import type { OwnChanges } from "./own-changes.ts";
import type { MayChangeFactors } from "./proved-factors.ts";
import type { SignInLog } from "./sign-in-log.ts";
import type { TellOfChanges } from "./tell-of-changes.ts";
import type { TellMember } from "./tell-member.ts";

export interface SecondFactorState {
  /** When the app was set up; null where none is in use. */
  readonly since: number | null;
  /** An app that waits for its first code: what its owner types into it, and what its QR code holds. */
  readonly waiting: { readonly secret: string; readonly uri: string } | null;
  /** Recovery codes that are left. */
  readonly codesLeft: number;
}

export type CodeCheck =
  | { readonly outcome: "right"; readonly by: "app" | "recovery" }
  | { readonly outcome: "wrong" }
  | { readonly outcome: "limited"; readonly retryAfterSeconds: number };

/** Where a code came from, for limits and the record. */
export interface CodeTry extends Omit<AttemptInput, "email" | "device"> {
  readonly memberId: string;
  /** Key of a device that signed in to this account before; its tries are counted by themselves. */
  readonly deviceKey?: string | null;
}

export interface SecondFactors {
  /** Whether a further step is asked of this member when they sign in with another way than a passkey. */
  isInUse(memberId: string): Promise<boolean>;
  state(member: Pick<SignedInMember, "id" | "email">, siteName: string): Promise<SecondFactorState>;
  /** Makes a secret for an app; one that waits already stays. The sign-in must be fresh, here and below. */
  begin(member: SignedInMember): Promise<Result<null>>;
  /** The first code of the app is right: from now on it is asked for. Answers the recovery codes, to be shown once. */
  confirm(member: SignedInMember, code: string): Promise<Result<readonly string[]>>;
  /** New recovery codes in place of the old ones, to be shown once. */
  renewCodes(member: SignedInMember): Promise<Result<readonly string[]>>;
  /** Takes a session in which a factor was proved, as making one does. */
  turnOff(member: SignedInMember): Promise<Result<null>>;
  /** Checks a code and uses it up: behind the limits, and on the record when it is wrong. */
  check(code: string, from: CodeTry): Promise<CodeCheck>;
}

export interface SecondFactorDependencies {
  readonly secondFactors: SecondFactorRepository;
  readonly sealing: Sealing;
  readonly limits: AttemptLimits;
  readonly signInLog: SignInLog;
  readonly ownChanges: OwnChanges;
  readonly authored: AuthoredChanges;
  /** A member learns by mail that their second factor was set up or turned off. */
  readonly tell: TellMember;
  readonly tellOfChanges: Pick<TellOfChanges, "recoveryCodesMade">;
  readonly mayChangeFactors: MayChangeFactors;
  readonly now: () => number;
}

const settingKey = "authenticator-app-secret";

/**
 * Seals the secrets of apps; made at the first start. It has a row of its own, so that it stays where an operator throws the
 * secret of the device marks away.
 */
export function authenticatorAppSecret(settings: SettingRepository): Promise<string> {
  return settings.putIfAbsent(settingKey, randomBytes(32).toString("base64url"));
}

/** Milliseconds since the sign-in, as where a token is made. */
const freshness = tokenFreshness.toSend * 60_000;

export function createSecondFactors(dependencies: SecondFactorDependencies): SecondFactors {
  const {
    secondFactors: factors,
    sealing,
    limits,
    signInLog,
    ownChanges,
    authored,
    tell,
    tellOfChanges,
    mayChangeFactors,
    now,
  } = dependencies;

  /** @param used what is written once everything holds */
  async function prove(memberId: string, typed: string): Promise<"app" | "recovery" | null> {
    const code = readCode(typed);
    if (code === null) return null;
    if (code.kind === "recovery") {
      return (await factors.useCode(memberId, hashRecoveryCode(code.text), now())) ? "recovery" : null;
    }
    const app = await factors.find(memberId);
    const secret = app === null || app.confirmedAt === null ? null : sealing.open(app.sealedSecret);
    const step = secret === null ? null : await stepOfCode(secret, code.text, now());
    return step !== null && (await factors.useStep(memberId, step)) ? "app" : null;
  }

  function staleness({ authenticatedAt }: SignedInMember): Failure | null {
    if (authenticatedAt !== undefined && now() - authenticatedAt <= freshness) return null;
    return failure("sign-in-again", problem("sign-in-again-first"));
  }

  function change<Value>(
    member: SignedInMember,
    attempt: (standing: CurrentState<SignedInMember>) => Promise<Result<Value> | "changed">,
  ): Promise<Result<Value>> {
    return authored.change(member, null, async (standing) => staleness(standing.author) ?? attempt(standing));
  }

  return {
    isInUse: (memberId) => factors.isInUse(memberId),

    async state({ id, email }, siteName) {
      const app = await factors.find(id);
      if (app === null) return { since: null, waiting: null, codesLeft: 0 };
      if (app.confirmedAt !== null) {
        return { since: app.confirmedAt, waiting: null, codesLeft: await factors.countCodes(id) };
      }
      const secret = sealing.open(app.sealedSecret);
      const waiting = secret === null ? null : { secret, uri: await appUri(secret, siteName, email) };
      return { since: null, waiting, codesLeft: 0 };
    },

    async begin(member) {
      return change(member, async ({ author, at }) => {
        const app = await factors.find(author.id);
        if (app !== null && app.confirmedAt !== null) return failure("not-valid", problem("second-factor-already"));
        if (!(await mayChangeFactors(author))) return factorFirst;
        if (app !== null && sealing.open(app.sealedSecret) !== null) return success(null);
        const tooOften = await ownChanges.count(author.id, "profile");
        if (tooOften !== null) return tooOften;
        await factors.begin({
          memberId: author.id,
          sealedSecret: sealing.seal(await newAppSecret()),
          createdAt: at,
        });
        return success(null);
      });
    },

    async confirm(member, typed) {
      const stale = staleness(member);
      if (stale !== null) return stale;
      const attempt = await limits.countCode(member.id, null);
      if (attempt.retryAfterSeconds !== null) return tooManyCodes(attempt.retryAfterSeconds);
      const mailOnce = once(() => tell("second-factor-set-up", member));
      const result = await change(member, async (standing) => {
        const { author, at } = standing;
        if (!(await mayChangeFactors(author))) return factorFirst;
        const app = await factors.find(author.id);
        const secret = app === null ? null : sealing.open(app.sealedSecret);
        // A page with recovery codes that is loaded again sends its form again.
        if (app !== null && app.confirmedAt !== null) return failure("conflict", problem("second-factor-already"));
        if (app === null || secret === null) {
          return failure("conflict", problem("second-factor-over"));
        }
        const code = readCode(typed);
        const step = code?.kind === "app" ? await stepOfCode(secret, code.text, at) : null;
        if (step === null) return failure("not-valid", problem("code-wrong"), "code");
        const codes = newRecoveryCodes();
        const write = standing.write(
          { entity: "member", entityId: author.id, summary: changed("second-factor-set-up") },
          { signedInWithin: freshness },
        );
        // Made once the code is right, so that wrong ones use up none of the mails that one person may get in a day.
        const used = { step, at, codeHashes: codes.map(hashRecoveryCode), mail: await mailOnce() };
        const written = await factors.confirm(app, used, write);
        if (written === "missing") return failure("conflict", problem("second-factor-over"));
        return written === "changed" ? written : success(codes);
      });
      if (!result.ok) return result;
      tell.written();
      await attempt.wasRight();
      return result;
    },

    renewCodes: (member) =>
      change(member, async (standing) => {
        if (!(await mayChangeFactors(standing.author))) return factorFirst;
        const tooOften = await ownChanges.count(standing.author.id, "profile");
        if (tooOften !== null) return tooOften;
        const codes = newRecoveryCodes();
        const write = standing.write(
          { entity: "member", entityId: standing.author.id, summary: changed("recovery-codes-made") },
          { signedInWithin: freshness },
        );
        const written = await factors.replaceCodes(standing.author.id, codes.map(hashRecoveryCode), write);
        if (written === "missing") return failure("conflict", problem("second-factor-over"));
        if (written === "changed") return written;
        tellOfChanges.recoveryCodesMade(member);
        return success(codes);
      }),

    async turnOff(member) {
      const mailOnce = once(() => tell("second-factor-turned-off", member));
      const result = await change(member, async (standing) => {
        const { id } = standing.author;
        const app = await factors.find(id);
        if (app === null) return success(null);
        if (!(await mayChangeFactors(standing.author))) return factorFirst;
        // One that only waits is given up without a line in the history.
        const summary = changed("second-factor-turned-off");
        const line = app.confirmedAt === null ? null : ({ entity: "member", entityId: id, summary } as const);
        const mail = line === null ? null : await mailOnce();
        const written = await factors.remove(id, { mail }, standing.write(line, { signedInWithin: freshness }));
        return written === "changed" ? written : success(null);
      });
      if (result.ok) tell.written();
      return result;
    },

    async check(code, { memberId, deviceKey = null, clientIp, userAgent = "", requestId }) {
      const attempt = await limits.countCode(memberId, deviceKey);
      if (attempt.retryAfterSeconds !== null) {
        signInLog.record({ outcome: "too-many", memberId, clientIp, userAgent, requestId });
        return { outcome: "limited", retryAfterSeconds: attempt.retryAfterSeconds };
      }
      const by = await prove(memberId, code);
      if (by !== null) {
        await attempt.wasRight();
        return { outcome: "right", by };
      }
      signInLog.record({ outcome: "wrong-code", memberId, clientIp, userAgent, requestId });
      return { outcome: "wrong" };
    },
  };
}

const factorFirst = failure("sign-in-again", problem("factor-first"));

/** A change that another one overtook is tried again; its mail stays the same. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

function tooManyCodes(retryAfterSeconds: number): Failure {
  const why = problem("codes-tried-too-often", { wait: Math.ceil(retryAfterSeconds / 60) });
  return { ...failure("limited", why, "code"), retryAfterSeconds };
}
