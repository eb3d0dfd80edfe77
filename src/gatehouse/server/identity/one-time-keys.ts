/**
 * Keys of links that are sent by mail. A key is random, stored only as a hash, works once and for a while, for one purpose,
 * and a new one replaces the one before (OWASP ASVS 5.0, 6.4.2 and 6.6.2).
 */
import { hash, randomBytes } from "node:crypto";
import type { z } from "zod";
import type { FoundKey, OneTimeKeyRepository, OneTimeKeyRow } from "../../../../db/repositories/contract.ts";

/** What a key is for: a row of one purpose is never found by another. */
export type KeyPurpose = "new-password" | "new-email" | "sign-up" | "invitation";

/** Bytes of a key: far more than ASVS 6.6.2 asks for (20 bits), because nothing counts tries. */
const keyBytes = 24;
/** Characters of the longest key that is looked up. */
const longestKey = 200;

interface NewKey {
  readonly purpose: KeyPurpose;
  /** Null for an email that no member has; then `subject` names it. */
  readonly memberId: string | null;
  /** Whom it is for; left out, the member. */
  readonly subject?: string;
  /** JSON: what the purpose needs to know again. */
  readonly details: unknown;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds. */
  readonly lifetime: number;
}

/** @returns the key, for the link alone, and the row that knows it again */
export function newOneTimeKey({ purpose, memberId, subject = memberId ?? "", details, now, lifetime }: NewKey): {
  readonly key: string;
  readonly row: OneTimeKeyRow;
} {
  const key = randomBytes(keyBytes).toString("base64url");
  const row = { purpose, subject, memberId, details, keyHash: digest(key) };
  return { key, row: { ...row, createdAt: now, endsAt: now + lifetime } };
}

export interface OpenKey<Details> extends FoundKey {
  readonly memberId: string | null;
  readonly details: Details;
}

/** Null when the key is unknown, used, replaced or too old, or when another version of Gatehouse made it. */
export async function findOneTimeKey<Details>(
  keys: Pick<OneTimeKeyRepository, "find">,
  purpose: KeyPurpose,
  key: string,
  schema: z.ZodType<Details>,
  now: number,
): Promise<OpenKey<Details> | null> {
  if (key === "" || key.length > longestKey) return null;
  const row = await keys.find(purpose, digest(key));
  if (row === null || row.endsAt <= now) return null;
  const details = schema.safeParse(row.details);
  return details.success ? { ...row, details: details.data } : null;
}

function digest(key: string): string {
  return hash("sha256", key, "hex");
}
