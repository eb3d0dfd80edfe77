/** The repository of accounts that became part of another one. */
import type { AuthoredWrite, Changed } from "./contract-authored.ts";
import type { NewMail } from "./contract-jobs.ts";

export interface MergeRow {
  /** Ids of members. */
  readonly stays: string;
  readonly goes: string;
  readonly at: number;
  readonly mergedBy: string | null;
  /** Of the account afterwards: one of the two. */
  readonly email: string;
  readonly emailVerifiedAt: number | null;
  /** Grants of the account that goes which take the place of those of the other. */
  readonly roles: readonly string[];
  /** Accounts at providers that come along; others go. */
  readonly linked: readonly { readonly issuer: string; readonly subject: string }[];
  /** Whether the authenticator app and its recovery codes come along. Then all sessions of both end. */
  readonly takesApp: boolean;
  readonly mails: readonly NewMail[];
}

export interface MergeRepository {
  /**
   * One account of two. What refers to the one that goes refers to the other from then on, but for the history, whose links cannot be
   * changed: it is found by `intoWhom`. Sessions and tokens of the one that goes end, and are told apart as ended ones are.
   */
  merge(merge: MergeRow, authored: AuthoredWrite): Promise<"written" | Changed>;
  /** Id of the member that this former one is part of. */
  intoWhom(formerId: string): Promise<string | null>;
}
