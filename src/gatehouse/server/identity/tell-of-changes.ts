/**
 * Tells members by mail of what was changed in their account, once it is done: a new token, new recovery codes, and what an admin
 * changed. Only where the site sends mail: in the outbox an admin would read it, and the member would not.
 */
import type { AttemptRepository } from "../../../../db/repositories/contract.ts";
import { namedRole } from "../../core/access/described.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Member } from "../../core/identity/member.ts";
import { visitorWordsIn } from "../../core/languages/index.ts";
import { spokenName } from "../../core/languages/names.ts";
import type { AccountMail } from "../../core/mail/account-mails.ts";
import type { Language } from "../../core/page/language.ts";
import type { Author } from "../access/author.ts";
import type { Mails } from "../mail/mails.ts";
import type { OptionalWrites } from "../optional-writes.ts";
import type { TellMember } from "./tell-member.ts";

/**
 * Mails in an hour about what one author changes for others. A change of many people at once tells the first of them, and leaves
 * room for the mails that others get.
 */
const mostByAuthor = 100;
const hour = 60 * 60_000;

/** `readsIn` is the language of the page on which they changed it themselves. */
type Told = Pick<Member, "id" | "name" | "email" | "language"> & { readonly readsIn?: Language };
type Values = () => Promise<Readonly<Record<string, string>>>;

/** Each answers at once; what cannot be written now keeps no change from being made. */
export interface TellOfChanges {
  tokenMade(member: Told, token: string): void;
  recoveryCodesMade(member: Told): void;
  roleChanged(kind: "role-was-given" | "role-was-taken", author: Author, member: Told, role: ChangedRole): void;
  /** @param note for the member to read; empty for nothing */
  standingChanged(
    kind: "account-switched-off" | "account-switched-on",
    author: Author,
    member: Told,
    note?: string,
  ): void;
}

interface ChangedRole {
  readonly policy: Policy;
  readonly id: string;
}

export interface TellOfChangesDependencies {
  readonly attempts: Pick<AttemptRepository, "count">;
  readonly mails: Pick<Mails, "delivery" | "write">;
  readonly tell: TellMember;
  readonly siteLanguage: () => Promise<Language>;
  readonly optionalWrites: OptionalWrites;
  readonly now: () => number;
}

export function createTellOfChanges(dependencies: TellOfChangesDependencies): TellOfChanges {
  const { attempts, mails, tell, siteLanguage, optionalWrites, now } = dependencies;

  function send(kind: AccountMail, member: Told, values: Values, mayTell?: () => Promise<boolean>): void {
    if (mails.delivery !== "smtp") return;
    optionalWrites.try(`${kind} ${member.id} ${now()}`, async () => {
      if (mayTell !== undefined && !(await mayTell())) return;
      const mail = await tell(kind, member, await values());
      if (mail !== null) await mails.write(mail);
    });
  }

  /** A directory says what its own people need to know, and an admin is not told of what they did themselves. */
  function sendFrom(author: Author, kind: AccountMail, member: Told, values: Values): void {
    if (author.kind === "directory") return;
    const by = author.kind === "operator" ? author.kind : author.id;
    if (by === member.id) return;
    send(kind, member, values, async () => (await attempts.count(`told-by:${by}`, now(), hour)).count <= mostByAuthor);
  }

  async function inTheirWords({ policy, id }: ChangedRole, member: Told): Promise<Record<string, string>> {
    const own = await siteLanguage();
    const language = member.language ?? own;
    return { role: spokenName(namedRole(policy, id), visitorWordsIn(language).names, language, own).text };
  }

  return {
    tokenMade: (member, token) => send("token-made", member, () => Promise.resolve({ token })),
    recoveryCodesMade: (member) => send("recovery-codes-made", member, () => Promise.resolve({})),
    roleChanged: (kind, author, member, role) => sendFrom(author, kind, member, () => inTheirWords(role, member)),
    standingChanged: (kind, author, member, note = "") =>
      sendFrom(author, kind, member, () => Promise.resolve({ note })),
  };
}
