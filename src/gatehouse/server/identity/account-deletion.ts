/**
 * Members delete their own account: at once, or after a time in which they can change their mind, as the owner decides. Asking
 * takes a fresh sign-in, the password and, where there is one, the second factor (OWASP ASVS 5.0, 7.5.3). What must stay, the
 * history, stays without their name.
 */
import type { AccountRepository, MemberRepository, SettingRepository } from "../../../../db/repositories/contract.ts";
import { tokenFreshness } from "../../core/identity/token.ts";
import type { Member } from "../../core/identity/member.ts";
import { isOver } from "../../core/identity/role-grant.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { changed, textOfChange } from "../../core/languages/change.ts";
import { formats } from "../../core/languages/formats.ts";
import { problem } from "../../core/languages/problem.ts";
import { ownerRoleId } from "../../core/access/role.ts";
import type { Language } from "../../core/page/language.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { deletedPerson, type History } from "../access/history.ts";
import type { Owners } from "../access/owners.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import type { Log } from "../log.ts";
import type { OwnAccountSettings } from "./account-settings.ts";
import type { OwnChanges } from "./own-changes.ts";
import type { OwnPassword, TypedPassword } from "./own-password.ts";
import { isPasswordHash } from "./password-key.ts";
import { unlessBusy } from "./passwords.ts";
import type { MayChangeFactors } from "./proved-factors.ts";
import type { SecondFactors } from "./second-factors.ts";
import type { TellMember } from "./tell-member.ts";

const day = 24 * 60 * 60_000;
/** Milliseconds since the sign-in. */
const freshness = tokenFreshness.toSend * 60_000;
/** Where the clock of deletions is stored. */
const clockSetting = "deletion-clock";
/**
 * Milliseconds by which the clock of deletions moves in one hourly run, at most. So even a machine whose clock is far ahead keeps
 * an account for about half of the promised time.
 */
const longestStep = 2 * 60 * 60_000;
/** Members that one step reads. */
const perStep = 500;

/**
 * Proves who asks: the password and a code of the app, as far as they have them. Who has a passkey alone for a second factor has
 * proved it in this session; who has neither password nor factor, and signs in by a provider, by the fresh sign-in.
 */
export interface DeletionProof extends TypedPassword {
  readonly code: string;
  /** Of the page that asks, for a member who chose no language. */
  readonly language: Language;
}

export interface AccountDeletion {
  /** Answers when the account is deleted; null: it was deleted at once. All sessions have ended. */
  ask(member: SignedInMember, proof: DeletionProof): Promise<Result<{ readonly deletesAt: number | null }>>;
  /** The account stays. */
  keep(member: SignedInMember): Promise<Result<null>>;
  /** Deletes what is due, by a clock that no jump of the machine's clock takes far ahead. */
  purge(at: number, stop: AbortSignal): Promise<void>;
}

export interface AccountDeletionDependencies {
  readonly accounts: AccountRepository;
  readonly members: Pick<MemberRepository, "findById" | "passwordHashOf">;
  readonly settings: SettingRepository;
  readonly ownAccountSettings: Pick<OwnAccountSettings, "read">;
  readonly ownPassword: OwnPassword;
  readonly secondFactors: Pick<SecondFactors, "isInUse" | "check">;
  readonly mayChangeFactors: MayChangeFactors;
  /** Each request for a deletion, and each change of mind, is a line of the history. */
  readonly ownChanges: OwnChanges;
  readonly authored: AuthoredChanges;
  readonly history: History;
  readonly owners: Owners;
  readonly policies: PolicyStore;
  readonly tell: TellMember;
  readonly log: Log;
  readonly now: () => number;
}

export function createAccountDeletion(dependencies: AccountDeletionDependencies): AccountDeletion {
  const { accounts, members, settings, ownAccountSettings, ownPassword, secondFactors, mayChangeFactors } =
    dependencies;
  const { ownChanges, authored, history, owners, policies, tell, log, now } = dependencies;

  async function prove(member: SignedInMember, proof: DeletionProof): Promise<Failure | null> {
    const { authenticatedAt } = member;
    if (authenticatedAt === undefined || now() - authenticatedAt > freshness) return stale;
    if (isPasswordHash((await members.passwordHashOf(member.id)) ?? "")) {
      const checked = await ownPassword.check(member, proof, "password");
      if (!checked.ok) return checked;
    }
    if (!(await secondFactors.isInUse(member.id))) return (await mayChangeFactors(member)) ? null : factorFirst;
    const { clientIp, userAgent, requestId } = proof;
    const checked = await secondFactors.check(proof.code, { memberId: member.id, clientIp, userAgent, requestId });
    if (checked.outcome === "right") return null;
    if (checked.outcome === "wrong") return failure("not-valid", problem("code-wrong"), "code");
    const { retryAfterSeconds } = checked;
    const why = problem("codes-tried-too-often", { wait: Math.ceil(retryAfterSeconds / 60) });
    return { ...failure("limited", why, "code"), retryAfterSeconds };
  }

  function rowInHistory(memberId: string) {
    const summary = changed("account-deleted");
    return history.rowOf(
      { kind: "member", id: memberId, name: deletedPerson },
      { entity: "member", entityId: memberId, summary },
    );
  }

  const inHistory = { nameInHistory: deletedPerson, summaryInHistory: textOfChange(changed("about-deleted-person")) };

  async function ask(member: SignedInMember, proof: DeletionProof): Promise<Result<{ deletesAt: number | null }>> {
    const { deletionAfter } = await ownAccountSettings.read();
    if (deletionAfter === null) return failure("not-permitted", problem("deletion-by-admin"));
    const notProved = await prove(member, proof);
    if (notProved !== null) return notProved;
    const tooOften = await ownChanges.count(member.id, "profile");
    if (tooOften !== null) return tooOften;
    const deletesAt = now() + deletionAfter * day;
    const { language = proof.language } = member;
    const mail =
      deletionAfter === 0
        ? await tell("account-deleted", { ...member, language, id: null })
        : await tell("deletion-asked", { ...member, language }, { day: formats[language].lastDay(deletesAt + 1) });
    const asked = await authored.change(member, null, async (standing) => {
      const mustBeConfirmed = owners.mustBeConfirmed(standing.policy);
      const { id } = standing.author;
      if (deletionAfter === 0) {
        const deletion = { change: rowInHistory(id), mail, ...inHistory, mustBeConfirmed };
        const removed = await accounts.removeForGood(id, deletion, standing.write(null, { signedInWithin: freshness }));
        if (removed === "last-owner") return onlyOwner;
        return removed === "changed" ? removed : success({ deletesAt: null });
      }
      const summary = changed("deletion-asked", { on: new Date(deletesAt).toISOString().slice(0, 10) });
      const write = standing.write({ entity: "member", entityId: id, summary }, { signedInWithin: freshness });
      const written = await accounts.askForDeletion(id, { at: standing.at, deletesAt, mail, mustBeConfirmed }, write);
      if (written === "last-owner") return onlyOwner;
      return written === "changed" ? written : success({ deletesAt });
    });
    if (asked.ok) tell.written();
    return asked;
  }

  /** The time by which accounts are deleted. It never goes ahead of the machine's clock. */
  async function deletionClock(at: number, isFirst: boolean): Promise<number> {
    const stored = Number(await settings.putIfAbsent(clockSetting, String(at)));
    // The first run of a process moves nothing, so that one which starts again and again gains no time.
    const next = Math.min(at, isFirst ? stored : stored + longestStep);
    if (next !== stored) await settings.put(clockSetting, String(next));
    return next;
  }

  async function remove(memberId: string, dueAt: number): Promise<void> {
    const member: Member | null = await members.findById(memberId);
    if (member === null) return;
    const isOwner = member.grants.some((grant) => grant.role === ownerRoleId && !isOver(grant, now()));
    const mustBeConfirmed = isOwner && owners.mustBeConfirmed(await policies.current());
    const mail = await tell("account-deleted", { ...member, id: null });
    const removed = await accounts.removeForGood(memberId, {
      dueAt,
      change: rowInHistory(memberId),
      mail,
      ...inHistory,
      mustBeConfirmed,
    });
    // The other owners left since it was asked for: the account stays, and the next run tries again.
    if (removed === "last-owner") log.error("last-owner-not-deleted", { memberId });
    if (removed === "written") tell.written();
  }

  let hasRun = false;

  return {
    ask: (member, proof) => unlessBusy(() => ask(member, proof)),

    keep: async (member) =>
      (await ownChanges.count(member.id, "profile")) ??
      authored.change(member, null, async (standing) => {
        const { id } = standing.author;
        const summary = changed("account-kept");
        const written = await accounts.keep(id, standing.write({ entity: "member", entityId: id, summary }));
        return written === "changed" ? written : success(null);
      }),

    async purge(at, stop) {
      const dueAt = await deletionClock(at, !hasRun);
      hasRun = true;
      let from: string | null = null;
      do {
        const step: Awaited<ReturnType<AccountRepository["due"]>> = await accounts.due(dueAt, from, perStep);
        for (const memberId of step.due) {
          if (stop.aborted) return;
          await remove(memberId, dueAt);
        }
        from = step.next;
      } while (from !== null && !stop.aborted);
    },
  };
}

const stale = failure("sign-in-again", problem("sign-in-again-first"));
const factorFirst = failure("sign-in-again", problem("factor-first"));
const onlyOwner = failure("last-owner", problem("only-owner"));
