/** The repository of accounts at providers, by which members sign in. */
import type { AuthoredWrite, Changed, ChangeRow } from "./contract-authored.ts";
import type { NewMail } from "./contract-jobs.ts";
import type { NewMemberRow } from "./contract-people.ts";

export interface ExternalAccountRow {
  /** Of the provider, as the settings call it. */
  readonly provider: string;
  /**
   * URL of who gave out the subject: the same subject of another issuer is somebody else. In rows of older releases, and for the
   * site's own identity, it is the provider's id.
   */
  readonly issuer: string;
  /** `sub`: who it is there. */
  readonly subject: string;
  readonly memberId: string;
  /** As the provider told it last; empty where it tells none. */
  readonly email: string;
  readonly linkedAt: number;
  readonly lastUsedAt: number | null;
  /** When all sessions of the member were ended: those there that began before have ended, too. */
  readonly sessionsEndedAt: number | null;
}

export type NewExternalAccount = Omit<ExternalAccountRow, "lastUsedAt" | "sessionsEndedAt">;

/** A member has one account at an issuer, and an account there has one member. */
export interface ExternalAccountRepository {
  find(issuer: string, subject: string): Promise<ExternalAccountRow | null>;
  /** Oldest first. */
  listOf(memberId: string): Promise<ExternalAccountRow[]>;
  /**
   * "taken" when the account belongs to a member already, who may be this one; "already" when the member has another account
   * at the issuer. A mail that tells of it goes along.
   */
  link(
    account: NewExternalAccount,
    change: ChangeRow,
    mail?: NewMail | null,
  ): Promise<"written" | "taken" | "already" | Changed>;
  /** A row of an older release belongs to this issuer. "missing" where there is none, or the account has a row already. */
  adopt(
    former: Pick<ExternalAccountRow, "provider" | "subject">,
    issuer: string,
  ): Promise<"written" | "missing" | Changed>;
  /** Creates a member together with the link. "taken", and nothing is written, when the email or the account has a member. */
  join(account: NewExternalAccount, member: NewMemberRow, change: ChangeRow): Promise<"written" | "taken" | Changed>;
  /** Notes a use. */
  use(account: Pick<ExternalAccountRow, "issuer" | "subject" | "email">, at: number): Promise<void>;
  /** Writes what the site's own identity says of a member; the email stays where another member has the new one. */
  describe(
    memberId: string,
    profile: { readonly name: string; readonly email: string; readonly emailVerifiedAt: number | null },
  ): Promise<"written" | "taken" | Changed>;
  /** Removes what the member has at the provider, of all its issuers. A mail that tells of it goes along. */
  unlink(
    memberId: string,
    provider: string,
    authored?: AuthoredWrite,
    mail?: NewMail | null,
  ): Promise<"written" | "missing" | Changed>;
}
