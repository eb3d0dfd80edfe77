/** Invitations that were sent: which are open, which are over; send one again, take one back. */
import type { OneTimeKeyRepository, OneTimeKeyRow } from "../../../../db/repositories/contract.ts";
import { exceedsAuthor } from "../../core/access/change.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import { languageSchema, type Language } from "../../core/page/language.ts";
import { notPermitted, type Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, failureOf, success, type Result } from "../access/result.ts";
import type { Newcomers } from "./newcomers.ts";
import { signUpDetails } from "./sign-up.ts";

/** On the page; more are counted. */
const mostShown = 100;

export interface SentInvitation {
  /** What names it in a form. */
  readonly subject: string;
  readonly email: string;
  readonly roles: readonly string[];
  /** Last day of the roles; null: for good. */
  readonly rolesUntil: string | null;
  readonly language: Language;
  readonly sentAt: number;
  readonly endsAt: number;
}

export interface Invitations {
  /** The newest first; those that are over are kept for a month. */
  list(author: Author): Promise<Result<{ readonly sent: readonly SentInvitation[]; readonly total: number }>>;
  /** A new link in place of the one before, with the same roles, as far as the author can give them. */
  sendAgain(author: Author, subject: string): Promise<Result<string>>;
  /** Its link opens nothing any more. Only by an author who could have sent it. */
  takeBack(author: Author, subject: string): Promise<Result<string>>;
}

interface Dependencies {
  readonly oneTimeKeys: OneTimeKeyRepository;
  readonly newcomers: Pick<Newcomers, "invite">;
  readonly authored: AuthoredChanges;
  readonly policies: PolicyStore;
}

const purpose = "invitation";
const detailsSchema = signUpDetails.extend({ language: languageSchema.catch("en") });

export function createInvitations({ oneTimeKeys, newcomers, authored, policies }: Dependencies): Invitations {
  const find = async (subject: string) => {
    const row = await oneTimeKeys.findOf(purpose, subject);
    return row === null ? null : sentOf(row);
  };

  return {
    async list(author) {
      const forbidden = notPermitted(await policies.current(), author, "people:manage");
      if (forbidden) return forbidden;
      const { rows, total } = await oneTimeKeys.list(purpose, mostShown);
      return success({ sent: rows.map(sentOf).filter((one) => one !== null), total });
    },

    async sendAgain(author, subject) {
      const forbidden = notPermitted(await policies.current(), author, "people:manage");
      if (forbidden) return forbidden;
      const sent = await find(subject);
      if (sent === null) return gone;
      const { email, roles, language, rolesUntil } = sent;
      return newcomers.invite(author, { email, roles, language, until: rolesUntil ?? "" });
    },

    takeBack: (author, subject) =>
      authored.change(author, "people:manage", async ({ author: by, policy, write }) => {
        const sent = await find(subject);
        if (sent === null) return gone;
        const known = sent.roles.filter((role) => policy.roles.has(role));
        const excess = by.kind === "operator" ? null : exceedsAuthor(policy, by, [], known);
        if (excess) return failureOf(excess);
        const summary = changed("invitation-taken-back", { email: sent.email });
        const change = write({ entity: "member", entityId: subject, summary });
        const written = await oneTimeKeys.remove(purpose, subject, change);
        if (written === "missing") return gone;
        return written === "changed" ? written : success(sent.email);
      }),
  };
}

function sentOf({ subject, details, createdAt, endsAt }: OneTimeKeyRow): SentInvitation | null {
  const read = detailsSchema.safeParse(details);
  if (!read.success) return null;
  const { email, roles, until, language } = read.data;
  return { subject, email, roles: roles ?? [], rolesUntil: until, language, sentAt: createdAt, endsAt };
}

const gone = failure("not-found", problem("invitation-gone"));
