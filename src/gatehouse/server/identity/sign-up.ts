/**
 * Getting an account by oneself, or by an invitation. A visitor gives an email and gets a link; only who opens it chooses a name
 * and password, so that an account cannot be prepared for another person's email. What a visitor who asks gets to see is the same
 * for an email that has an account (OWASP ASVS 5.0, 6.3.8): its owner is told by mail.
 */
import { hash, randomUUID } from "node:crypto";
import { z } from "zod";
import type {
  JobRepository,
  MemberRepository,
  OneTimeKeyRepository,
  SignUpRepository,
} from "../../../../db/repositories/contract.ts";
import { exceedsAuthor } from "../../core/access/change.ts";
import { decide } from "../../core/access/decide.ts";
import type { Policy } from "../../core/access/policy.ts";
import { anonymous } from "../../core/identity/subject.ts";
import { endOfDay } from "../../core/identity/role-grant.ts";
import { namedRole } from "../../core/access/described.ts";
import { acceptsEmail, isOpenToAsk, newcomerRoles, type Joining } from "../../core/identity/joining.ts";
import { emailSchema, memberNameSchema, type Member } from "../../core/identity/member.ts";
import { changed } from "../../core/languages/change.ts";
import { formats } from "../../core/languages/formats.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { accountMail, type MailSite } from "../../core/mail/account-mails.ts";
import { languageSchema, type Language } from "../../core/page/language.ts";
import type { History } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, failureOfAll, success, type Result } from "../access/result.ts";
import { GiveUp, jobKind, newJob, type JobKind } from "../jobs/job-kind.ts";
import type { Mails } from "../mail/mails.ts";
import type { AskingLimits } from "./asking-limits.ts";
import type { JoiningSettings } from "./joining.ts";
import { findOneTimeKey, newOneTimeKey, type OpenKey } from "./one-time-keys.ts";
import type { PasswordChoice } from "./password-choice.ts";
import { unlessBusy, type Passwords } from "./passwords.ts";
import type { Sessions } from "./sessions.ts";
import type { SignInLog } from "./sign-in-log.ts";

const day = 24 * 60 * 60_000;
/** Milliseconds. */
const linkLifetime = day;
const waitsFor = 90 * day;
/** People who wait at once: an admin does not read longer lists, and the table stays small. */
const mostWaiting = 2_000;
const mostOpenJobs = 10_000;

/** Roles are those of an invitation; null where the setting says what a newcomer gets. */
export const signUpDetails = z.object({
  email: z.string(),
  returnTo: z.string().nullable(),
  roles: z.array(z.string()).nullable(),
  invitedBy: z.string().nullable(),
  /** Last day of the roles of an invitation, `2026-11-21`; null: for good. */
  until: z.string().nullable().default(null),
});
export type SignUpDetails = z.infer<typeof signUpDetails>;

export interface AskForAccount {
  /** As it was typed. */
  readonly email: string;
  readonly clientIp: string;
  readonly language: Language;
  /** Where the person was going; checked by the caller. */
  readonly returnTo: string | null;
}

/** What the person with the link fills in. */
export interface NewAccount {
  readonly name: string;
  readonly password: string;
  /** Why they want in; only where an admin decides. */
  readonly note: string;
  readonly acceptsTerms: boolean;
  readonly language: Language;
  readonly clientIp: string;
  readonly userAgent: string;
  /** Of the request, as the log has it. */
  readonly requestId?: string | undefined;
}

export type Joined =
  | { readonly kind: "waiting" }
  | {
      readonly kind: "signed-in";
      readonly sessionId: string;
      readonly memberId: string;
      readonly passwordHash: string;
      readonly returnTo: string | null;
    };

/** The link, as the page that it leads to shows it. */
export interface OpenSignUp {
  readonly email: string;
  readonly waitsForApproval: boolean;
  readonly terms: Joining["terms"];
}

export interface SignUps {
  ask(asked: AskForAccount): Promise<Result<null>>;
  /** Null when the key is unknown, used or too old, or the owner has closed the sign-up. */
  open(key: string): Promise<OpenSignUp | null>;
  /** Uses the key up. */
  join(key: string, account: NewAccount): Promise<Result<Joined>>;
  readonly job: JobKind;
}

export interface SignUpDependencies {
  readonly members: MemberRepository;
  readonly oneTimeKeys: OneTimeKeyRepository;
  readonly signUps: SignUpRepository;
  readonly jobs: JobRepository;
  readonly joining: JoiningSettings;
  readonly askingLimits: AskingLimits;
  readonly policies: PolicyStore;
  readonly sessions: Pick<Sessions, "draft">;
  readonly signInLog: Pick<SignInLog, "record">;
  readonly passwords: Passwords;
  readonly passwordChoice: PasswordChoice;
  readonly history: History;
  readonly mails: Mails;
  readonly siteOfMails: MailSite;
  /** Public URLs of the page that takes a key, and of the one for a forgotten password. */
  readonly signUpUrl: string;
  readonly forgotPasswordUrl: string;
  readonly wake: () => void;
  readonly now: () => number;
}

/**
 * An email has one key of each kind at a time. A sign-up and an invitation do not replace each other, or anybody could end an
 * invitation by asking for an account.
 */
export function subjectOf(email: string): string {
  return hash("sha256", email, "hex");
}

const askedFor = z.object({ email: z.string(), language: languageSchema, returnTo: z.string().nullable() });
const jobName = "sign-up";

export function createSignUps(dependencies: SignUpDependencies): SignUps {
  const { members, oneTimeKeys, signUps, jobs, joining, askingLimits, policies } = dependencies;
  const { sessions, passwords, passwordChoice, history, mails, siteOfMails, wake, now } = dependencies;
  const { signInLog, signUpUrl, forgotPasswordUrl } = dependencies;

  async function sendLink({ email, language, returnTo }: z.infer<typeof askedFor>): Promise<void> {
    const member = await members.findByEmail(email);
    const about = { ...(await siteOfMails(language)), language, to: email };
    if (member !== null) {
      const known = accountMail("sign-up-known", { ...about, link: forgotPasswordUrl, values: { name: member.name } });
      const prepared = await mails.prepare(member.id, known, { isAwaited: true });
      if (!prepared.ok) throw new GiveUp(prepared.message);
      await mails.write(prepared.value);
      return;
    }
    const details: SignUpDetails = { email, returnTo, roles: null, invitedBy: null, until: null };
    const subject = { memberId: null, subject: subjectOf(email) };
    const { key, row } = newOneTimeKey({ purpose: "sign-up", ...subject, details, now: now(), lifetime: linkLifetime });
    const values = { time: formats[language].minutes(linkLifetime / 60_000) };
    const message = accountMail("sign-up", { ...about, link: `${signUpUrl}?key=${key}`, values });
    const prepared = await mails.prepare(null, message, { isAwaited: true, endsAt: row.endsAt });
    if (!prepared.ok) throw new GiveUp(prepared.message);
    await oneTimeKeys.put(row, undefined, prepared.value);
    mails.written();
  }

  /** The key with what holds at this moment, or null where it opens nothing. */
  async function find(key: string): Promise<{ found: OpenKey<SignUpDetails>; setting: Joining } | null> {
    const byPurpose = (purpose: "sign-up" | "invitation") =>
      findOneTimeKey(oneTimeKeys, purpose, key, signUpDetails, now());
    const found = (await byPurpose("invitation")) ?? (await byPurpose("sign-up"));
    const setting = await joining.read();
    if (found === null || setting.mode === "closed") return null;
    const { roles, email } = found.details;
    const isInvited = roles !== null;
    return isInvited || (isOpenToAsk(setting) && acceptsEmail(setting, email)) ? { found, setting } : null;
  }

  async function create(key: string, account: NewAccount): Promise<Result<Joined>> {
    const opened = await find(key);
    if (opened === null) return linkOver;
    const { found, setting } = opened;
    const { email, roles: invitedTo, invitedBy, returnTo, until } = found.details;
    const name = memberNameSchema.safeParse(account.name);
    const weak = await passwordChoice.problemWith(account.password, { email, name: name.data ?? email });
    const wrong = [
      ...(name.success ? [] : [["name", problemOfError(name.error)] as const]),
      ...(weak === null ? [] : [["password", weak] as const]),
      ...(setting.terms === null || account.acceptsTerms ? [] : [["terms", problem("terms-not-accepted")] as const]),
    ];
    if (!name.success || wrong.length > 0) return failureOfAll(wrong);
    const passwordHash = await passwords.hash(account.password);
    const policy = await policies.current();
    // The admin may have been removed since.
    const inviter = invitedBy === null ? null : await members.findById(invitedBy);
    const wanted =
      invitedTo === null
        ? newcomerRoles(setting, sectionRefusedAt(policy, returnTo))
        : rolesStillGivable(policy, invitedTo, { invitedBy, inviter });
    const rolesEndAt = until === null ? null : endOfDay(until);
    const isOver = rolesEndAt !== null && rolesEndAt <= now();
    // Roles whose last day has passed were for then.
    const roles = isOver ? [] : wanted.filter((role) => policy.roles.has(role));
    const terms = setting.terms?.version ?? null;
    const at = now();
    const id = randomUUID();
    if (invitedTo === null && setting.mode === "approved") {
      const { language } = account;
      const note = account.note.slice(0, 1_000);
      const times = { createdAt: at, confirmedAt: at, endsAt: at + waitsFor };
      const row = { id, email, name: name.data, passwordHash, language, note, terms, roles, ...times };
      const added = await signUps.add(found, at, row, mostWaiting);
      if (added === "too-many") return failure("busy", problem("mails-at-once"));
      return added === "written" ? success({ kind: "waiting" }) : linkOver;
    }
    const { clientIp, userAgent, requestId } = account;
    const begun = sessions.draft({ memberId: id, roles, remembered: false, clientIp, userAgent });
    const shown = roles.map((role) => namedRole(policy, role));
    const change = history.rowOf(
      { kind: "member", id, name: name.data },
      {
        entity: "member",
        entityId: id,
        summary: changed(invitedTo === null ? "person-joined" : "person-joined-invited", { roles: shown }),
        after: { email, name: name.data, roles, terms, invitedBy },
      },
    );
    const member = { id, email, name: name.data, passwordHash, createdAt: at, emailVerifiedAt: at, roles, rolesEndAt };
    const written = await oneTimeKeys.join(found, at, {
      member: {
        ...member,
        grantedBy: inviter?.id ?? null,
        source: invitedTo === null ? "sign-up" : "invitation",
        lastSignInAt: at,
      },
      session: begun.row,
      change,
    });
    if (written === "taken") return failure("email-taken", problem("email-taken"));
    if (written !== "written") return linkOver;
    signInLog.record({ outcome: "signed-in", memberId: id, clientIp, userAgent, requestId });
    return success({ kind: "signed-in", sessionId: begun.id, memberId: id, passwordHash, returnTo });
  }

  return {
    async ask({ email: typed, clientIp, language, returnTo }) {
      const setting = await joining.read();
      if (!isOpenToAsk(setting)) return failure("not-found", problem("sign-up-closed"));
      const parsed = emailSchema.safeParse(typed);
      if (!parsed.success) return failure("not-valid", problemOfError(parsed.error), "email");
      const email = parsed.data;
      if (!acceptsEmail(setting, email)) return failure("not-valid", problem("email-domain"), "email");
      const tooOften = await askingLimits.count("sign-up", email, clientIp);
      if (tooOften) return tooOften;
      if ((await jobs.counts()).open >= mostOpenJobs) return failure("busy", problem("mails-at-once"));
      const payload: z.infer<typeof askedFor> = { email, language, returnTo };
      await jobs.add(newJob({ name: jobName }, { dedupeKey: email, payload, now: now() }));
      wake();
      return success(null);
    },

    async open(key) {
      const opened = await find(key);
      if (opened === null) return null;
      const { found, setting } = opened;
      const waitsForApproval = found.details.roles === null && setting.mode === "approved";
      return { email: found.details.email, waitsForApproval, terms: setting.terms };
    },

    join: (key, account) => unlessBusy(() => create(key, account)),

    // A run that is repeated makes another key, which replaces the one before, and another mail with it.
    job: jobKind({ name: jobName, payload: askedFor, mostRuns: 6, longestRun: 60_000, run: sendLink }),
  };
}

/** The section at whose refusal a sign-up began, from where the person was going; null for none. */
function sectionRefusedAt(policy: Policy, returnTo: string | null): string | null {
  const path = returnTo === null ? undefined : URL.parse(returnTo, "http://site.invalid")?.pathname;
  if (path === undefined) return null;
  const decision = decide(policy, anonymous, { method: "GET", path });
  return decision.allowed ? null : (decision.denial.section ?? null);
}

/**
 * The roles of an invitation that the admin who made it could still give: judged when it is accepted, because the admin may
 * have lost the right to since. The command line may give any.
 */
function rolesStillGivable(
  policy: Policy,
  roles: readonly string[],
  { invitedBy, inviter }: { readonly invitedBy: string | null; readonly inviter: Member | null },
): readonly string[] {
  if (invitedBy === null) return roles;
  const mayInvite = inviter?.suspendedAt === null && policy.holdsPermission(inviter.roles, "people:manage");
  if (!mayInvite) return [];
  return roles.filter((role) => exceedsAuthor(policy, inviter, [], [role]) === null);
}

const linkOver = failure("not-found", problem("link-over"));
