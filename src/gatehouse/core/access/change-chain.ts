/**
 * The chain of the audit: each change holds a hash of itself and of the change before it, so that one that was taken out,
 * put in or altered shows, and so does every one after it.
 *
 * What may have to be erased one day, names above all, is not hashed into the chain itself but sealed first: with a random
 * salt, so that no one can try out what a seal stands for once the salt is gone. The chain holds the seals, and so stays
 * whole when a person is forgotten.
 */

/** What of a change is sealed on its own, in the order in which it is hashed. */
export interface Sealed {
  readonly author: readonly unknown[];
  readonly content: readonly unknown[];
}

interface ChainedFields {
  readonly id: string;
  readonly at: number;
  readonly authorId: string | null;
  readonly authorName: string;
  readonly entity: string;
  readonly entityId: string;
  readonly summary: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly source: string | null;
  readonly why: string | null;
}

/** Where a chain stands: the number and hash of its last link. */
export interface ChainHead {
  readonly number: number;
  readonly hash: string;
}

/** Before the first link. */
export const chainBeginning: ChainHead = { number: 0, hash: "" };

export function sealedOf({ authorName, summary, before, after, why }: ChainedFields): Sealed {
  return { author: [authorName], content: [summary, before, after, why] };
}

/** The text whose SHA-256 is a seal. */
export function sealText(salt: string, sealed: readonly unknown[]): string {
  return canonical([salt, ...sealed]);
}

/** The text whose SHA-256 is the hash of a link. */
export function linkText(
  { hash: before }: ChainHead,
  number: number,
  { id, at, authorId, entity, entityId, source }: ChainedFields,
  authorSeal: string,
  contentSeal: string,
): string {
  return canonical([before, number, id, at, authorId, entity, entityId, source, authorSeal, contentSeal]);
}

/**
 * JSON with the names of each object in order: PostgreSQL stores objects without the order in which they were written.
 * Numbers are read back as they were written by both engines.
 */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}

/** A link as it is stored. */
export interface StoredLink extends ChainedFields {
  readonly number: number | null;
  readonly authorSalt: string | null;
  readonly contentSalt: string | null;
  readonly authorSeal: string | null;
  readonly contentSeal: string | null;
  readonly hash: string | null;
}

export type ChainFault = "missing" | "altered";

/**
 * What is wrong with a link that should follow `head`; null for nothing. A link without a salt was erased: its name or
 * content cannot be checked, everything else can.
 */
export function faultOf(link: StoredLink, head: ChainHead, sha256: (text: string) => string): ChainFault | null {
  const { number, authorSalt, contentSalt, authorSeal, contentSeal, hash } = link;
  if (number !== head.number + 1) return "missing";
  if (authorSeal === null || contentSeal === null) return "altered";
  const { author, content } = sealedOf(link);
  if (authorSalt !== null && sha256(sealText(authorSalt, author)) !== authorSeal) return "altered";
  if (contentSalt !== null && sha256(sealText(contentSalt, content)) !== contentSeal) return "altered";
  return sha256(linkText(head, number, link, authorSeal, contentSeal)) === hash ? null : "altered";
}
