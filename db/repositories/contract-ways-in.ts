/** The repositories of ways in: keys of links and codes that work once. */
import type { AuthoredWrite, Changed, ChangeRow } from "./contract-authored.ts";
import type { NewMail } from "./contract-jobs.ts";
import type { NewMemberRow } from "./contract-people.ts";
import type { NewSessionRow, Purge } from "./contract.ts";

export interface OneTimeKeyRow {
  readonly purpose: string;
  /** Whom it is for: the id of a member, or the SHA-256 of an email, hex. */
  readonly subject: string;
  /** SHA-256 of the key, hex. */
  readonly keyHash: string;
  readonly memberId: string | null;
  /** JSON: what the purpose needs to know again. */
  readonly details: unknown;
  readonly createdAt: number;
  readonly endsAt: number;
}

/** A key as the caller found it. It is used up only while it is there and has time left. */
export type FoundKey = Pick<OneTimeKeyRow, "purpose" | "subject" | "keyHash">;

export interface PasswordByKey {
  readonly memberId: string;
  /** The member's email, to which the key was sent; another one by now makes the key unusable. */
  readonly email: string;
  readonly hash: string;
  /** Begins together with the new password; all others end. Null where more than the key is asked to sign in. */
  readonly session: NewSessionRow | null;
  readonly change: ChangeRow;
  readonly mail: NewMail | null;
}

export interface EmailByKey {
  readonly memberId: string;
  readonly from: string;
  readonly to: string;
  readonly change: ChangeRow;
  readonly mail: NewMail | null;
}

/** A person who has confirmed their email and waits for an admin. */
export interface SignUpRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly language: string | null;
  /** Why they want in, as they wrote it. */
  readonly note: string;
  /** Version of the terms that they accepted; null where the site has none. */
  readonly terms: string | null;
  readonly roles: readonly string[];
  readonly createdAt: number;
  readonly confirmedAt: number | null;
  readonly endsAt: number;
}

export interface SignUpRepository {
  /**
   * Uses the key up and lets the person wait, in place of an earlier request for the same email. "too-many" while `most` wait.
   */
  add(
    key: FoundKey,
    at: number,
    signUp: SignUpRow,
    most: number,
  ): Promise<"written" | "unusable" | "too-many" | Changed>;
  find(id: string): Promise<SignUpRow | null>;
  /** Oldest first. */
  list(limit: number): Promise<SignUpRow[]>;
  count(): Promise<number>;
  /** Makes the person a member and removes their request. */
  accept(
    id: string,
    member: NewMemberRow,
    mail: NewMail | null,
    authored: AuthoredWrite,
  ): Promise<"written" | "missing" | "taken" | Changed>;
  /** Removes the request. */
  decline(id: string, mail: NewMail | null, authored: AuthoredWrite): Promise<"written" | "missing" | Changed>;
  /** Removes requests that ended before the given time. */
  readonly purge: Purge<number, "again">;
}

export interface JoinByKey {
  readonly member: NewMemberRow;
  readonly session: NewSessionRow;
  readonly change: ChangeRow;
}

export interface OneTimeKeyRepository {
  /**
   * In place of the one before for the same purpose and subject.
   *
   * @param mail brings the key to its reader
   */
  put(key: OneTimeKeyRow, authored?: AuthoredWrite, mail?: NewMail): Promise<"written" | Changed>;
  /** Keys that have ended included. */
  find(purpose: string, keyHash: string): Promise<OneTimeKeyRow | null>;
  /** Of one purpose, the newest first, and how many there are. */
  list(purpose: string, limit: number): Promise<{ readonly rows: OneTimeKeyRow[]; readonly total: number }>;
  findOf(purpose: string, subject: string): Promise<OneTimeKeyRow | null>;
  /** Its link opens nothing any more. */
  remove(purpose: string, subject: string, authored?: AuthoredWrite): Promise<"written" | "missing" | Changed>;
  /** Uses a key up that allows nothing which is stored. Of two calls at once one gets true. */
  use(key: FoundKey, at: number): Promise<boolean>;
  /**
   * Uses the key up and sets the password, which ends the member's sessions and revokes their tokens. Their email is confirmed
   * with it. "unusable", and nothing is written, when the key was used or has ended, or the account is suspended or has another
   * email.
   */
  setPassword(key: FoundKey, at: number, password: PasswordByKey): Promise<"written" | "unusable" | Changed>;
  /**
   * Uses the key up and changes the member's email, which is confirmed with it. "taken" when another member has it; the key
   * stays then.
   */
  changeEmail(key: FoundKey, at: number, email: EmailByKey): Promise<"written" | "unusable" | "taken" | Changed>;
  /** Uses the key up and creates a member, who is signed in. "taken" when the email has an account by now. */
  join(key: FoundKey, at: number, joining: JoinByKey): Promise<"written" | "unusable" | "taken" | Changed>;
  /** Removes keys that ended before the given time; invitations a month later, so that one that is over can be sent again. */
  readonly purge: Purge<number, "again">;
}
