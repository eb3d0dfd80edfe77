/** What a list says of each session and token: the same on a member's own page and in the console. */
import type { VisitorWords } from "../core/languages/index.ts";
import { placeOf } from "../core/identity/place.ts";
import { deviceInWords } from "../core/languages/device.ts";

export interface ListedSession {
  /** SHA-256 of the session's id. */
  readonly idHash: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly remembered: boolean;
  readonly userAgent: string;
  readonly clientIp: string;
}

export interface ListedToken {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  /** Null: until it is revoked. */
  readonly expiresAt: number | null;
  readonly lastUsedAt: number | null;
  /** What it may do, in words. */
  readonly may: readonly string[];
}

export interface ListedPasskey {
  /** The credential id. */
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  /** Of the browser that it was made in. */
  readonly userAgent: string;
  readonly lastUsedAt: number | null;
  /** Whether it is kept by a password manager on several devices. */
  readonly backedUp: boolean;
}

/** One of the facts about a session or token. */
export interface Fact {
  readonly text: string;
  /** The point in time that the text tells roughly, in milliseconds since 1970. */
  readonly at?: number;
}

type Words = Pick<VisitorWords, "account" | "formats">;

/** @param more further facts, at the end */
export function sessionRow(session: ListedSession, now: number, words: Words, more: readonly string[] = []) {
  const { account, formats } = words;
  const { createdAt, lastSeenAt, remembered, userAgent } = session;
  const { clientIp, place } = placeOf(session.clientIp);
  const facts: Fact[] = [
    { text: account.lastSeen(formats.ago(lastSeenAt, now)), at: lastSeenAt },
    { text: account.signedIn(formats.ago(createdAt, now)), at: createdAt },
    ...[
      place === null ? "" : formats.isolated(place),
      formats.isolated(clientIp),
      remembered ? account.remembered : "",
      ...more,
    ].map((text) => ({ text })),
  ];
  return { device: deviceInWords(userAgent, words), facts: facts.filter(({ text }) => text !== "") };
}

export function passkeyRow({ createdAt, userAgent, lastUsedAt, backedUp }: ListedPasskey, now: number, words: Words) {
  const { account, formats } = words;
  const facts: Fact[] = [
    lastUsedAt === null
      ? { text: account.neverUsed }
      : { text: account.lastUsed(formats.ago(lastUsedAt, now)), at: lastUsedAt },
    { text: account.passkeyMade(formats.ago(createdAt, now), deviceInWords(userAgent, words)), at: createdAt },
    ...(backedUp ? [{ text: account.passkeyBackedUp }] : []),
  ];
  return facts;
}

export function tokenRow(token: ListedToken, now: number, { account, formats }: Words) {
  const { createdAt, expiresAt, lastUsedAt, may } = token;
  const isOver = expiresAt !== null && now >= expiresAt;
  const until = (at: number) => (isOver ? account.wasValidUntil : account.validUntil)(formats.moment(at));
  const facts: Fact[] = [
    lastUsedAt === null
      ? { text: account.neverUsed }
      : { text: account.lastUsed(formats.ago(lastUsedAt, now)), at: lastUsedAt },
    { text: account.madeAt(formats.ago(createdAt, now)), at: createdAt },
    { text: expiresAt === null ? account.validForGood : until(expiresAt) },
  ];
  return { isOver, may: may.join(" · "), facts };
}
