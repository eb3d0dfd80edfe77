/** What a list says of each session and token: the same on a member's own page and in the console. */
import type { VisitorWords } from "../core/languages/index.ts";
import { deviceInWords } from "./device.ts";

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

type Words = Pick<VisitorWords, "account" | "formats">;

/** @param more further facts, at the end */
export function sessionRow(session: ListedSession, now: number, words: Words, more: readonly string[] = []) {
  const { account, formats } = words;
  const { createdAt, lastSeenAt, clientIp, remembered, userAgent } = session;
  const facts = [
    account.lastSeen(formats.ago(lastSeenAt, now)),
    account.signedIn(formats.ago(createdAt, now)),
    formats.isolated(clientIp),
    remembered ? account.remembered : "",
    ...more,
  ];
  return { device: deviceInWords(userAgent, words), facts: facts.filter((fact) => fact !== "").join(" · ") };
}

export function tokenRow(token: ListedToken, now: number, { account, formats }: Words) {
  const { createdAt, expiresAt, lastUsedAt, may } = token;
  const isOver = expiresAt !== null && now >= expiresAt;
  const until = (at: number) => (isOver ? account.wasValidUntil : account.validUntil)(formats.moment(at));
  const facts = [
    lastUsedAt === null ? account.neverUsed : account.lastUsed(formats.ago(lastUsedAt, now)),
    account.madeAt(formats.ago(createdAt, now)),
    expiresAt === null ? account.validForGood : until(expiresAt),
  ];
  return { isOver, may: may.join(" · "), facts: facts.join(" · ") };
}
