/** What admins do about newcomers: invite them, let those in who asked, or decline. */
import { randomUUID } from "node:crypto";
import type {
  MemberRepository,
  OneTimeKeyRepository,
  SignUpRepository,
  SignUpRow,
} from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, unknownRole } from "../../core/access/change.ts";
import { namedRole } from "../../core/access/described.ts";
import { emailSchema } from "../../core/identity/member.ts";
import { changed } from "../../core/languages/change.ts";
import { formats } from "../../core/languages/formats.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { accountMail, type AccountMail, type MailSite } from "../../core/mail/account-mails.ts";
import { languageSchema, type Language } from "../../core/page/language.ts";
import { authorId, authorName, notPermitted, type Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, failureOf, success, type Result } from "../access/result.ts";
import type { Mails } from "../mail/mails.ts";
import type { JoiningSettings } from "./joining.ts";
import { endOfGrant } from "./person-changes.ts";
import { newOneTimeKey } from "./one-time-keys.ts";
import { subjectOf, type SignUpDetails } from "./sign-up.ts";

/** Milliseconds. */
const invitationLifetime = 14 * 24 * 60 * 60_000;
/** People on the list. */
const mostShown = 200;

export interface Invitation {
  readonly email: string;
  readonly roles: readonly string[];
  /** Last day of the roles, `2026-11-21`; empty or left out: for good. */
  readonly until?: string;
  /** Of the mail. */
  readonly language: Language;
}

export interface Newcomers {
  /** Sends the link with which the person creates an account, or puts it into the outbox. A new one replaces the one before. */
  invite(author: Author, invitation: Invitation): Promise<Result<string>>;
  /** Who waits, oldest first, and how many in all. */
  waiting(author: Author): Promise<Result<{ readonly people: readonly SignUpRow[]; readonly total: number }>>;
  accept(author: Author, id: string): Promise<Result<SignUpRow>>;
  decline(author: Author, id: string): Promise<Result<SignUpRow>>;
}

export interface NewcomersDependencies {
  readonly members: MemberRepository;
  readonly oneTimeKeys: OneTimeKeyRepository;
  readonly signUps: SignUpRepository;
  readonly joining: JoiningSettings;
  readonly authored: AuthoredChanges;
  readonly policies: PolicyStore;
  readonly mails: Mails;
  readonly siteOfMails: MailSite;
  readonly signUpUrl: string;
  readonly signInUrl: string;
  readonly homeUrl: string;
  readonly now: () => number;
}

export function createNewcomers(dependencies: NewcomersDependencies): Newcomers {
  const { members, oneTimeKeys, signUps, joining, authored, policies, mails, siteOfMails } = dependencies;
  const { signUpUrl, signInUrl, homeUrl, now } = dependencies;

  /** Null where no mail can be written now: the decision holds all the same. */
  async function mailTo({ email, name, language: stored }: SignUpRow, kind: AccountMail, link: string) {
    const language = languageSchema.safeParse(stored).data ?? "en";
    const message = accountMail(kind, {
      ...(await siteOfMails(language)),
      language,
      to: email,
      link,
      values: { name },
    });
    const prepared = await mails.prepare(null, message);
    return prepared.ok ? prepared.value : null;
  }

  return {
    async invite(author, invitation) {
      const parsed = emailSchema.safeParse(invitation.email);
      if (!parsed.success) return failure("not-valid", problemOfError(parsed.error), "email");
      const email = parsed.data;
      const { language } = invitation;
      const roles = [...new Set(invitation.roles)].sort();
      const made = await authored.change(author, "people:manage", async (standing) => {
        const { author: by, policy } = standing;
        if ((await joining.read()).mode === "closed") return failure("not-valid", problem("sign-up-closed"));
        const excess =
          unknownRole(policy, roles) ?? (by.kind === "operator" ? null : exceedsAuthor(policy, by, [], roles));
        if (excess) return failureOf(excess, "roles");
        const until = invitation.until ?? "";
        for (const role of roles) {
          const end = endOfGrant(role, until, now());
          if (!end.ok) return end;
        }
        if ((await members.findByEmail(email)) !== null) return failure("email-taken", problem("email-taken"), "email");
        const last = until === "" || roles.length === 0 ? null : until;
        const details: SignUpDetails & { readonly language: Language } = {
          ...{ email, returnTo: null, roles, invitedBy: authorId(by) },
          ...{ until: last, language },
        };
        const { key, row } = newOneTimeKey({
          purpose: "invitation",
          memberId: null,
          subject: subjectOf(email),
          details,
          now: now(),
          lifetime: invitationLifetime,
        });
        const values = { inviter: authorName(by), time: formats[language].minutes(invitationLifetime / 60_000) };
        const link = `${signUpUrl}?key=${key}`;
        const site = await siteOfMails(language);
        const prepared = await mails.prepare(
          null,
          accountMail("invitation", { ...site, language, to: email, link, values }),
          { isAwaited: false, endsAt: row.endsAt },
        );
        if (!prepared.ok) return prepared;
        const shown = roles.map((role) => namedRole(policy, role));
        const summary = changed("person-invited", { email, roles: shown });
        const write = standing.write({
          entity: "member",
          entityId: row.subject,
          summary,
          after: { email, roles, ...(last !== null && { until: last }) },
        });
        const written = await oneTimeKeys.put(row, write, prepared.value);
        return written === "changed" ? written : success(email);
      });
      if (made.ok) mails.written();
      return made;
    },

    async waiting(author) {
      const forbidden = notPermitted(await policies.current(), author, "people:view");
      if (forbidden) return forbidden;
      const [people, total] = await Promise.all([signUps.list(mostShown), signUps.count()]);
      return success({ people, total });
    },

    async accept(author, id) {
      const done = await authored.change(author, "people:manage", async (standing) => {
        const { author: by, policy, at } = standing;
        const found = await signUps.find(id);
        if (found === null) return gone;
        const roles = found.roles.filter((role) => policy.roles.has(role));
        const excess = by.kind === "operator" ? null : exceedsAuthor(policy, by, [], roles);
        if (excess) return failureOf(excess);
        const { email, name, passwordHash, confirmedAt: emailVerifiedAt, terms } = found;
        const memberId = randomUUID();
        const member = { id: memberId, email, name, passwordHash, createdAt: at, emailVerifiedAt, roles };
        const summary = changed("person-accepted", {
          person: name,
          roles: roles.map((role) => namedRole(policy, role)),
        });
        const change = { entity: "member", entityId: memberId, summary, after: { email, name, roles, terms } } as const;
        const mail = await mailTo(found, "sign-up-accepted", signInUrl);
        const row = { ...member, grantedBy: authorId(by), source: "sign-up" as const };
        const written = await signUps.accept(id, row, mail, standing.write(change));
        if (written === "missing") return gone;
        if (written === "taken") return failure("email-taken", problem("email-taken"));
        return written === "changed" ? written : success(found);
      });
      if (done.ok) mails.written();
      return done;
    },

    async decline(author, id) {
      const done = await authored.change(author, "people:manage", async (standing) => {
        const found = await signUps.find(id);
        if (found === null) return gone;
        const summary = changed("person-declined", { email: found.email });
        const mail = await mailTo(found, "sign-up-declined", homeUrl);
        const change = standing.write({ entity: "member", entityId: id, summary });
        const written = await signUps.decline(id, mail, change);
        if (written === "missing") return gone;
        return written === "changed" ? written : success(found);
      });
      if (done.ok) mails.written();
      return done;
    },
  };
}

const gone = failure("not-found", problem("sign-up-gone"));
