/**
 * Mails of the site. A mail is written in the same batch as the change it tells of, so that neither is there without the
 * other, and a job sends it later. Without a mail server it stays in the outbox, where an admin reads it and passes it on.
 */
import { createHash, randomUUID } from "node:crypto";
import type {
  AttemptRepository,
  JobRepository,
  MailRepository,
  MailRow,
  MemberRepository,
  NewMail,
  OneTimeKeyRepository,
} from "../../../../db/repositories/contract.ts";
import { exceedsAuthor } from "../../core/access/change.ts";
import type { Member } from "../../core/identity/member.ts";
import { tooLate } from "../../core/mail/mail-state.ts";
import { messageSchema, type Message } from "../../core/mail/message.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges, CurrentState } from "../access/authored.ts";
import { failure, failureOf, success, type Result } from "../access/result.ts";
import { manageable } from "../identity/person-changes.ts";
import { signUpDetails, subjectOf } from "../identity/sign-up.ts";
import { newJob } from "../jobs/job-kind.ts";
import { mailJobName } from "./mail-job.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";

/**
 * Milliseconds, and mails in them. Mails that somebody waits for are counted apart from all others, so
 * that no list of invitations and no program that changes people keeps somebody from their sign-in code; and those that were
 * asked for in a browser of the account apart from those that a stranger may have asked for.
 */
const perRecipient = { window: 24 * 60 * 60_000, most: 20 };
const perSite = { window: 60 * 60_000, most: 1_000 };
/** Jobs that wait, of all kinds. */
const mostOpenJobs = 10_000;

export interface MailPage {
  /** Newest first, without their words. */
  readonly mails: readonly MailRow[];
  readonly total: number;
  /** Counted from 1; the last one where fewer are left than were asked for. */
  readonly page: number;
  readonly pageSize: number;
  /** Mails that somebody asked for and that were not written in the last day, because one person was to get too many. */
  readonly heldBack: number;
}

/** Who asked for a mail, and how long it is of use. */
export interface AskedMail {
  /** Somebody has just asked for it, or for what is not done without it, and waits. */
  readonly isAwaited: boolean;
  /** They asked in a browser that signed in to the account before. */
  readonly isKnownDevice?: boolean;
  /** When what it brings ends, in milliseconds since 1970: it is not sent after that. */
  readonly endsAt?: number;
}

const heldBackKey = "mails-held-back";

const pageSize = 50;

export interface Mails {
  /** `smtp`: mails are sent. `outbox`: they wait for an admin to pass them on, and no page may promise more. */
  readonly delivery: "smtp" | "outbox";
  /**
   * A mail for a repository that writes it together with what it tells of. Call `written` afterwards.
   *
   * @param memberId null for an email that no member has
   * @throws when the message cannot become a mail; its words are the caller's own
   */
  prepare(memberId: string | null, message: Message, asked?: AskedMail): Promise<Result<NewMail>>;
  /** Writes and sends a mail that tells of no change. */
  write(mail: NewMail): Promise<void>;
  /** Sends what was written, without waiting for it. */
  written(): void;
  /** @param page counted from 1 */
  list(author: Author, page: number): Promise<Result<MailPage>>;
  /**
   * A mail with its words. A link in them lets its reader act for the recipient, so it takes what making such a link
   * takes: to manage people, and this one; of an invitation, to give its roles.
   */
  read(author: Author, id: string): Promise<Result<MailRow>>;
  /** Sends a mail that was given up, or one from the outbox. */
  sendAgain(author: Author, id: string): Promise<Result<MailRow>>;
}

export interface MailDependencies {
  readonly mails: MailRepository;
  readonly jobs: Pick<JobRepository, "counts">;
  readonly members: Pick<MemberRepository, "findById">;
  readonly oneTimeKeys: Pick<OneTimeKeyRepository, "findOf">;
  readonly attempts: AttemptRepository;
  readonly authored: AuthoredChanges;
  readonly delivery: Mails["delivery"];
  /** Makes the worker look for jobs. */
  readonly wake: () => void;
  readonly now: () => number;
}

export function createMails(dependencies: MailDependencies): Mails {
  const { mails, jobs, members, oneTimeKeys, attempts, authored, delivery, wake, now } = dependencies;

  async function isTooMany(key: string, { window, most }: typeof perSite): Promise<boolean> {
    return (await attempts.count(key, now(), window)).count > most;
  }

  function jobFor(id: string, endsAt?: number) {
    const payload = { mail: id, ...(endsAt !== undefined && { endsAt }) };
    return newJob({ name: mailJobName }, { dedupeKey: id, payload, now: now() });
  }

  async function heldBack(): Promise<number> {
    const [row] = await attempts.look([heldBackKey]);
    return row !== undefined && row.windowEndsAt > now() ? row.count : 0;
  }

  /** The member whom the mail is for, if the author may change anything about them; null where it is for no member. */
  async function recipientOf(
    { memberId, recipient }: MailRow,
    standing: CurrentState<Author>,
  ): Promise<Result<Member | null>> {
    return memberId === null ? newcomer(recipient, standing) : manageable(members, standing, memberId);
  }

  /** Who opens the link of an invitation gets its roles, so it is read only by who could give them. */
  async function newcomer(recipient: string, { author, policy }: CurrentState<Author>): Promise<Result<null>> {
    const invitation = await oneTimeKeys.findOf("invitation", subjectOf(recipient));
    const details = invitation === null ? null : signUpDetails.safeParse(invitation.details);
    const excess = author.kind === "operator" ? null : exceedsAuthor(policy, author, [], details?.data?.roles ?? []);
    return excess ? failureOf(excess) : success(null);
  }

  return {
    delivery,

    async prepare(memberId, message, { isAwaited, isKnownDevice = false, endsAt }: AskedMail = { isAwaited: false }) {
      const { to: recipient, subject, text, html } = messageSchema.parse(message);
      const counted = !isAwaited ? "mail" : isKnownDevice ? "mail-known" : "mail-awaited";
      if (await isTooMany(`${counted}-to:${createHash("sha256").update(recipient).digest("hex")}`, perRecipient)) {
        // For the console. The page that asked says the same for every email.
        if (isAwaited) await attempts.count(heldBackKey, now(), perRecipient.window);
        return failure("limited", problem("mails-to-one-email"));
      }
      if ((await isTooMany(`${counted}-all`, perSite)) || (await jobs.counts()).open >= mostOpenJobs) {
        return failure("busy", problem("mails-at-once"));
      }
      const id = randomUUID();
      const row = { id, memberId, recipient, subject, text, html, createdAt: now() };
      return success(
        delivery === "smtp"
          ? { row: { ...row, state: "waiting" }, job: jobFor(id, endsAt) }
          : { row: { ...row, state: "outbox" }, job: null },
      );
    },

    async write(mail) {
      await mails.add(mail);
      wake();
    },

    written: wake,

    list: (author, asked) =>
      authored.change(author, "people:view", async () => {
        const first = await mails.list({ limit: pageSize, offset: (asked - 1) * pageSize });
        const page = Math.min(asked, Math.max(1, Math.ceil(first.total / pageSize)));
        const { mails: rows, total } =
          page === asked ? first : await mails.list({ limit: pageSize, offset: (page - 1) * pageSize });
        return success({
          mails: rows.map((row) => ({ ...row, text: null, html: null })),
          total,
          page,
          pageSize,
          heldBack: await heldBack(),
        });
      }),

    read: (author, id) =>
      authored.change(author, "people:manage", async (standing) => {
        const mail = await mails.find(id);
        if (mail === null) return noSuchMail;
        const found = await recipientOf(mail, standing);
        return found.ok ? success(mail) : found;
      }),

    sendAgain: (author, id) =>
      authored.change(author, "people:manage", async (standing) => {
        if (delivery === "outbox") return failure("not-valid", problem("no-mail-server"));
        const mail = await mails.find(id);
        if (mail === null) return noSuchMail;
        if (mail.lastError === tooLate) return failure("not-valid", problem("mail-too-late"));
        const found = await recipientOf(mail, standing);
        if (!found.ok) return found;
        const about = found.value === null ? {} : { person: found.value };
        const change = { entity: "record" as const, entityId: id, summary: changed("mail-sent-again") };
        const written = await mails.sendAgain(id, jobFor(id), standing.write(change, about));
        if (written === "missing") return failure("not-valid", problem("mail-sent-already"));
        if (written === "changed") return written;
        wake();
        return success(mail);
      }),
  };
}

const noSuchMail = failure("not-found", problem("no-such-mail"));
