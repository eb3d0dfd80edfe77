/** What members do with their own account: name, password and sessions. */
import type { AccountRepository, MemberRepository, SessionRow } from "../../../../db/repositories/contract.ts";
import type { DeviceMark } from "../../core/identity/device-cookie.ts";
import { memberNameSchema } from "../../core/identity/member.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { Change } from "../access/history.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { PresentedDevice } from "./device-marks.ts";
import type { OwnChanges } from "./own-changes.ts";
import { wrongPassword, type OwnPassword, type TypedPassword } from "./own-password.ts";
import type { PasswordChoice } from "./password-choice.ts";
import { isPasswordHash, isSamePassword } from "./password-key.ts";
import { unlessBusy, type Passwords } from "./passwords.ts";
import type { Identity } from "./identity.ts";
import type { Sessions } from "./sessions.ts";
import { placeOf } from "../../core/identity/place.ts";
import { deviceInWords } from "../../core/languages/device.ts";
import { visitorWordsIn } from "../../core/languages/index.ts";
import type { Language } from "../../core/page/language.ts";
import type { Mails } from "../mail/mails.ts";
import type { TellMember } from "./tell-member.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { changed, type ChangeMessage } from "../../core/languages/change.ts";

export interface PasswordChange extends TypedPassword {
  readonly next: string;
  /** The browser's device marks: the device that changes the password is known from then on. */
  readonly device?: PresentedDevice;
}

export interface RenewedSession {
  readonly deviceMarks: readonly DeviceMark[];
  readonly sessionId: string;
  readonly remembered: boolean;
}

export interface Account {
  /** False for members who came by a provider and have chosen none. */
  hasPassword(memberId: string): Promise<boolean>;
  rename(member: SignedInMember, name: string): Promise<Result<string>>;
  /** Ends every session of the member, and begins a new one in place of the one that asked. */
  changePassword(member: SignedInMember, change: PasswordChange): Promise<Result<RenewedSession>>;
  /** The one in use first, then the newest first. */
  sessions(member: SignedInMember): Promise<SessionRow[]>;
  /** Signs out one other session of the member. */
  endSession(member: SignedInMember, idHash: string): Promise<Result<null>>;
  /** Signs out all sessions of the member but the one in use; answers how many. */
  endOtherSessions(member: SignedInMember): Promise<Result<number>>;
  /** Signs out all of them, the one in use too. */
  endAllSessions(member: SignedInMember): Promise<Result<number>>;
  /** Somebody else had this session: it ends, and the member is told by mail what to check. */
  disownSession(member: SignedInMember, idHash: string): Promise<Result<null>>;
  /** @param language null: as the browser asks */
  chooseLanguage(member: SignedInMember, language: Language | null): Promise<Result<null>>;
}

export interface AccountDependencies {
  readonly members: MemberRepository;
  readonly accounts: AccountRepository;
  readonly mails: Pick<Mails, "write">;
  readonly tell: TellMember;
  readonly siteLanguage: () => Promise<Language>;
  readonly identity: Pick<Identity, "sessionsOf" | "endSession" | "endSessions">;
  /** The session that a new password begins, in place of the one in use. */
  readonly sessions: Pick<Sessions, "draft">;
  readonly passwords: Passwords;
  readonly ownPassword: OwnPassword;
  readonly passwordChoice: PasswordChoice;
  readonly ownChanges: OwnChanges;
  readonly authored: AuthoredChanges;
}

export function createAccount(dependencies: AccountDependencies): Account {
  const { members, identity, sessions, passwords, ownPassword, passwordChoice, ownChanges, authored } = dependencies;
  const { accounts, mails, tell, siteLanguage } = dependencies;

  /** Tells of what is done. */
  async function send(...about: Parameters<TellMember>): Promise<void> {
    const mail = await tell(...about);
    if (mail !== null) await mails.write(mail);
  }

  /** Ends one session that is not in use. @param summary of the history; null: not part of it */
  function endOne(member: SignedInMember, idHash: string, summary: ChangeMessage | null): Promise<Result<SessionRow>> {
    return authored.change<SignedInMember, Result<SessionRow>>(member, null, async (standing) => {
      const over = failure("not-found", problem("session-over"));
      // Only their own sessions: ids of other sessions may be known, for example from the console.
      const row = (await identity.sessionsOf(member.id)).find((one) => one.idHash === idHash);
      if (row === undefined) return over;
      const change: Change | null = summary && { entity: "member", entityId: member.id, summary };
      const ended = await identity.endSession(member.id, idHash, "signed-out", standing.write(change));
      if (ended === "missing") return over;
      return ended === "changed" ? ended : success(row);
    });
  }

  async function listOwn(member: SignedInMember): Promise<SessionRow[]> {
    const open = await identity.sessionsOf(member.id);
    return open.toSorted((one, other) => rank(member, one) - rank(member, other));
  }

  async function replacePassword(member: SignedInMember, change: PasswordChange): Promise<Result<RenewedSession>> {
    const why = await passwordChoice.problemWith(change.next, member);
    if (why !== null) return failure("not-valid", why, "newPassword");
    const checked = await ownPassword.check(member, change, "currentPassword");
    if (!checked.ok) return checked;
    const verifiedHash = checked.value;
    if (change.next.normalize("NFC") === change.current.normalize("NFC")) {
      return failure("not-valid", problem("same-password"), "newPassword");
    }
    const tooOften = await ownChanges.count(member.id, "password");
    if (tooOften) return tooOften;
    const hash = await passwords.hash(change.next);
    return authored.change(member, null, async (standing) => {
      const passwordHash = await members.passwordHashOf(member.id);
      if (!isSamePassword(passwordHash, verifiedHash)) return wrongPassword("currentPassword");
      const { clientIp, userAgent } = change;
      const remembered = standing.author.remembered ?? false;
      // The session in use ends too, so that anyone else who holds its id loses it (OWASP ASVS 5.0, 7.2.4).
      const { roles } = standing.author;
      const begun = sessions.draft({ memberId: member.id, roles, remembered, clientIp, userAgent });
      const replacement = { hash, at: standing.at, session: begun.row };
      const write = standing.write(
        { entity: "member", entityId: member.id, summary: changed("own-password-changed") },
        { passwordHash },
      );
      const replaced = await members.replacePassword(member.id, replacement, write);
      if (replaced === "changed") return replaced;
      const deviceMarks = change.device?.signedIn({ memberId: member.id, storedHash: hash }) ?? [];
      return success({ sessionId: begun.id, remembered, deviceMarks });
    });
  }

  return {
    hasPassword: async (memberId) => isPasswordHash((await members.passwordHashOf(memberId)) ?? ""),

    async rename(member, given) {
      const parsed = memberNameSchema.safeParse(given);
      if (!parsed.success) return failure("not-valid", problemOfError(parsed.error), "name");
      const name = parsed.data;
      if (name === member.name) return success(name);
      const tooOften = await ownChanges.count(member.id, "profile");
      if (tooOften) return tooOften;
      return authored.change(member, null, async (standing) => {
        const before = standing.author.name;
        if (name === before) return success(name);
        const write = standing.write({
          entity: "member",
          entityId: member.id,
          summary: changed("person-renamed", { before, after: name }),
          before: { name: before },
          after: { name },
        });
        const written = await members.rename(member.id, name, write);
        return written === "changed" ? written : success(name);
      });
    },

    async changePassword(member, change) {
      const renewed = await unlessBusy(() => replacePassword(member, change));
      if (renewed.ok) await send("own-password-changed", member);
      return renewed;
    },

    sessions: listOwn,

    async endSession(member, idHash) {
      if (idHash === member.sessionHash) {
        return failure("own-account", problem("session-in-use"));
      }
      const ended = await endOne(member, idHash, null);
      return ended.ok ? success(null) : ended;
    },

    async disownSession(member, idHash) {
      if (idHash === member.sessionHash) return failure("own-account", problem("session-in-use"));
      const tooOften = await ownChanges.count(member.id, "profile");
      if (tooOften) return tooOften;
      const ended = await endOne(member, idHash, changed("session-disowned"));
      if (!ended.ok) return ended;
      const { language = await siteLanguage() } = member;
      const { clientIp, place } = placeOf(ended.value.clientIp);
      const device = deviceInWords(ended.value.userAgent, visitorWordsIn(language));
      await send("session-disowned", member, { device, where: place === null ? clientIp : `${place} (${clientIp})` });
      return success(null);
    },

    endAllSessions: (member) =>
      authored.change(member, null, async (standing) => {
        const closed = await identity.endSessions(member.id, "signed-out", {}, standing.write(null));
        return closed === "changed" ? closed : success(closed.sessionsEnded);
      }),

    chooseLanguage: async (member, language) =>
      (await ownChanges.count(member.id, "profile")) ??
      authored.change(member, null, async (standing) => {
        const { id, language: before = null } = standing.author;
        const summary = changed("own-language-changed", { language });
        const change = { entity: "member" as const, entityId: id, summary, before, after: language };
        const written = await accounts.setLanguage(id, language, standing.write(change));
        return written === "changed" ? written : success(null);
      }),

    endOtherSessions: (member) =>
      authored.change(member, null, async (standing) => {
        const { sessionHash: except } = standing.author;
        const closed = await identity.endSessions(member.id, "signed-out", { except }, standing.write(null));
        return closed === "changed" ? closed : success(closed.sessionsEnded);
      }),
  };
}

function rank(member: SignedInMember, row: SessionRow): number {
  return row.idHash === member.sessionHash ? 0 : 1;
}
