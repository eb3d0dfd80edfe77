/** The repositories of what proves more than a password: authenticator apps, recovery codes, passkeys. */
import type { AuthoredWrite, Changed } from "./contract-authored.ts";
import type { NewMail, Purge } from "./contract.ts";

export interface AuthenticatorApp {
  readonly memberId: string;
  readonly sealedSecret: string;
  readonly createdAt: number;
  /** Null: no code of it was right yet, so it is not asked for. */
  readonly confirmedAt: number | null;
  /** Number of the 30 seconds whose code was used last. */
  readonly lastStep: number;
}

export interface SecondFactorRepository {
  find(memberId: string): Promise<AuthenticatorApp | null>;
  /** Whether the member has an app that is in use. One prepared statement. */
  isInUse(memberId: string): Promise<boolean>;
  /** An app to be confirmed, in place of one that never was. Changes nothing while one is in use. */
  begin(app: Pick<AuthenticatorApp, "memberId" | "sealedSecret" | "createdAt">): Promise<void>;
  /**
   * The first code was right: the app is in use, with new recovery codes. "missing" where the app is in use already, or has
   * another secret by now.
   */
  confirm(
    app: Pick<AuthenticatorApp, "memberId" | "sealedSecret">,
    used: {
      readonly step: number;
      readonly at: number;
      readonly codeHashes: readonly string[];
      /** Tells of it. */
      readonly mail?: NewMail | null;
    },
    authored?: AuthoredWrite,
  ): Promise<"written" | "missing" | Changed>;
  /** Uses up the code of a step and of all before it. Of two calls at once, on any instances, one gets true. */
  useStep(memberId: string, step: number): Promise<boolean>;
  /** Uses up a recovery code. Of two calls at once one gets true. */
  useCode(memberId: string, codeHash: string, at: number): Promise<boolean>;
  /** Number of recovery codes that were not used yet. */
  countCodes(memberId: string): Promise<number>;
  /** New recovery codes in place of all before. "missing" where no app is in use. */
  replaceCodes(
    memberId: string,
    codeHashes: readonly string[],
    authored?: AuthoredWrite,
  ): Promise<"written" | "missing" | Changed>;
  /**
   * Removes the app and the recovery codes. With `passkeys`, those too, and at that time the sessions end that one of them
   * began. A mail that tells of it goes along.
   */
  remove(
    memberId: string,
    also?: { readonly passkeys?: { readonly at: number }; readonly mail?: NewMail | null },
    authored?: AuthoredWrite,
  ): Promise<"written" | Changed>;
  /** Removes apps that were begun before the given time and never confirmed. */
  readonly purge: Purge<number, string>;
}

/** Of one member at most this many. */
export const mostPasskeys = 20;

export interface PasskeyRow {
  /** The credential id, base64url. */
  readonly id: string;
  readonly memberId: string;
  readonly name: string;
  /** COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly backedUp: boolean;
  readonly createdAt: number;
  readonly userAgent: string;
  readonly lastUsedAt: number | null;
}

export interface PasskeyRepository {
  find(id: string): Promise<PasskeyRow | null>;
  /** Newest first. */
  listOf(memberId: string): Promise<PasskeyRow[]>;
  /** A mail that tells of it goes along, here and where one is removed. */
  create(
    passkey: Omit<PasskeyRow, "lastUsedAt">,
    also?: { readonly mail?: NewMail | null },
    authored?: AuthoredWrite,
  ): Promise<"written" | "taken" | "too-many" | Changed>;
  /**
   * Notes a use. False, and nothing is written, where the counter was moved on meanwhile, so that one proof is used once and
   * a copied key is noticed.
   */
  use(
    id: string,
    seen: { readonly counter: number },
    used: { readonly counter: number; readonly backedUp: boolean; readonly at: number },
  ): Promise<boolean>;
  rename(
    id: string,
    memberId: string,
    name: string,
    authored?: AuthoredWrite,
  ): Promise<"written" | "missing" | Changed>;
  /** Ends the sessions that it began, but the one in use. */
  remove(
    id: string,
    memberId: string,
    also: { readonly at: number; readonly except?: string; readonly mail?: NewMail | null },
    authored?: AuthoredWrite,
  ): Promise<"written" | "missing" | Changed>;
}
