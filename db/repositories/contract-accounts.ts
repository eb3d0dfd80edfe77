/** The repository of what members decide about their own account, and of everything that is known about one. */
import type { MailRow, NewMail } from "./contract-jobs.ts";
import type { AuthoredWrite, Changed, ChangeRow } from "./contract-authored.ts";
import type { TrialCount } from "./contract-trials.ts";
import type { RefusalRow, SessionRow } from "./contract.ts";

/** A role as its member sees it. */
export interface OwnGrant {
  readonly role: string;
  /** When it was given, or asked for while it is pending. */
  readonly grantedAt: number;
  /** Null: for good. */
  readonly endsAt: number | null;
  readonly pending: boolean;
  /** Why, as the member who asks wrote it. */
  readonly requestNote: string | null;
  /** The provider whose claims gave it; null: a person did. */
  readonly source: string | null;
  /** What was written back to them. */
  readonly answer: string | null;
}

/** What another program was told. */
export interface OwnDelivery {
  readonly event: string;
  readonly createdAt: number;
  readonly state: string;
  /** May hold a secret of the receiver. */
  readonly url: string;
}

/** What stays of a person in the records once their account is gone. */
export interface ForgottenPerson {
  /** How history names the author of what they did. */
  readonly nameInHistory: string;
  /** What history says of changes to them: their names and emails go. */
  readonly summaryInHistory: string;
}

export interface DeletionWrite extends ForgottenPerson {
  /** Only if it is due at this time by what the member asked for; left out, at once. */
  readonly dueAt?: number;
  /** Written in place of what the history said of the person. */
  readonly change: ChangeRow;
  /** To the email that the account had. */
  readonly mail: NewMail | null;
  readonly mustBeConfirmed: boolean;
}

export interface AccountRepository {
  setLanguage(memberId: string, language: string | null, authored?: AuthoredWrite): Promise<"written" | Changed>;
  /** Sorted by role, those that are over among them. */
  grantsOf(memberId: string): Promise<OwnGrant[]>;
  /**
   * Notes when the account is deleted, ends all sessions and revokes all tokens. "last-owner" when the site would have no active owner then;
   * see `MemberRepository.revokeRole` for `mustBeConfirmed`.
   */
  askForDeletion(
    memberId: string,
    asked: {
      readonly at: number;
      readonly deletesAt: number;
      readonly mail: NewMail | null;
      readonly mustBeConfirmed: boolean;
    },
    authored?: AuthoredWrite,
  ): Promise<"written" | "last-owner" | Changed>;
  /** The account stays. "nothing-to-do" when its member has not asked for its deletion. */
  keep(memberId: string, authored?: AuthoredWrite): Promise<"written" | "nothing-to-do" | Changed>;
  /**
   * Accounts whose deletion is due (`core/identity/deletion.ts`), along the order of ids.
   *
   * @param from the last id of the step before; null for the first
   * @param most rows that one step reads
   */
  due(at: number, from: string | null, most: number): Promise<{ readonly due: readonly string[]; next: string | null }>;
  /**
   * Removes the account with all that hangs on it, its sign-ins too. Refusals stay without a person, history without names.
   * "missing" when it is not due or was removed meanwhile, by another instance for example.
   */
  removeForGood(
    memberId: string,
    deletion: DeletionWrite,
    authored?: AuthoredWrite,
  ): Promise<"written" | "missing" | "last-owner" | Changed>;
  /** Newest first, for the person themselves. */
  mailsOf(memberId: string, limit: number): Promise<Pick<MailRow, "subject" | "recipient" | "state" | "createdAt">[]>;
  /** Those that have ended among them, while they are kept. */
  sessionsOf(memberId: string, limit: number): Promise<SessionRow[]>;
  /** Newest first, for the person themselves: without those that were answered like a missing page. */
  refusalsOf(memberId: string, limit: number): Promise<RefusalRow[]>;
  /** What rules on trial would have refused them. */
  trialRefusalsOf(memberId: string, limit: number): Promise<TrialCount[]>;
  /** Ids of the roles whose requests they were chosen to decide on. */
  approverOf(memberId: string): Promise<string[]>;
  /** What webhooks were told of them. */
  toldOf(memberId: string, limit: number): Promise<OwnDelivery[]>;
  /** Changes of many people that concern the member, with what is noted of them there; and those that they made. */
  changesOfMany(
    memberId: string,
    limit: number,
  ): Promise<{
    readonly about: readonly {
      readonly action: unknown;
      readonly createdAt: number;
      readonly state: string;
      readonly label: string;
      readonly undo: unknown;
    }[];
    readonly by: readonly { readonly action: unknown; readonly createdAt: number; readonly state: string }[];
  }>;
  changesBy(memberId: string, limit: number): Promise<ChangeRow[]>;
}
