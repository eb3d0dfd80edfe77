/** The repository of accounts at providers, by which members sign in. */
import type { AuthoredWrite, Changed, ChangeRow } from "./contract-authored.ts";
import type { NewMemberRow } from "./contract-people.ts";

export interface ExternalAccountRow {
  /** Of the provider, as the settings call it. */
  readonly provider: string;
  /** `sub`: who it is there. */
  readonly subject: string;
  readonly memberId: string;
  /** As the provider told it last; empty where it tells none. */
  readonly email: string;
  readonly linkedAt: number;
  readonly lastUsedAt: number | null;
}

export type NewExternalAccount = Omit<ExternalAccountRow, "lastUsedAt">;

/** A member has one account at a provider, and an account there has one member. */
export interface ExternalAccountRepository {
  find(provider: string, subject: string): Promise<ExternalAccountRow | null>;
  /** Oldest first. */
  listOf(memberId: string): Promise<ExternalAccountRow[]>;
  /**
   * "taken" when the account belongs to a member already, who may be this one; "already" when the member has another account
   * at the provider.
   */
  link(account: NewExternalAccount, change: ChangeRow): Promise<"written" | "taken" | "already" | Changed>;
  /** Creates a member together with the link. "taken", and nothing is written, when the email or the account has a member. */
  join(account: NewExternalAccount, member: NewMemberRow, change: ChangeRow): Promise<"written" | "taken" | Changed>;
  /** Notes a use. */
  use(account: Pick<ExternalAccountRow, "provider" | "subject" | "email">, at: number): Promise<void>;
  /** Writes what the site's own identity says of a member; the email stays where another member has the new one. */
  describe(
    memberId: string,
    profile: { readonly name: string; readonly email: string; readonly emailVerifiedAt: number | null },
  ): Promise<"written" | "taken" | Changed>;
  unlink(memberId: string, provider: string, authored?: AuthoredWrite): Promise<"written" | "missing" | Changed>;
}
