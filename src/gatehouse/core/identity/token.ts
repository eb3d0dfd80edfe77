/**
 * API tokens: credentials with which a program acts for its member. Times are milliseconds since 1970; nothing here
 * reads a clock.
 */
import { z } from "zod";
import type { Permission } from "../access/permission.ts";
import { isPrintable } from "./printable.ts";
import { complaint } from "../languages/problem.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** Last use is written at most this often, however many requests arrive. */
export const lastUsedInterval = 5 * minute;

/** An ended token is kept this long so that "expired" and "never existed" can be told apart. */
export const tokenTombstoneAge = 365 * day;

/**
 * `gh_` and 43 letters and digits: 256 bits. The prefix makes a token that was published by mistake easy to find, and
 * tells it from a password.
 */
export const tokenPrefix = "gh_";
export const tokenLetters = 43;
const tokenPattern = /^gh_[0-9A-Za-z]{43}$/;

export function isTokenText(text: string): boolean {
  return tokenPattern.test(text);
}

/** Lifetimes of a token to choose from, in days. */
export const tokenLifetimes = ["30", "90", "365", "never"] as const;
export type TokenLifetime = (typeof tokenLifetimes)[number];

/** When a token made at `now` ends; null: never. */
export function tokenExpiresAt(lifetime: TokenLifetime, now: number): number | null {
  return lifetime === "never" ? null : now + Number(lifetime) * day;
}

/**
 * How many minutes old a sign-in may be at most where a token is made: to open the form, and to send it, which takes
 * its time. Otherwise a stolen cookie could be turned into a token, which lasts longer and needs no password.
 */
export const tokenFreshness = { toOpen: 15, toSend: 30 } as const;

export const tokenNameSchema = z
  .string()
  .trim()
  .min(1, complaint("token-name-empty"))
  .max(80, complaint("too-long", { most: 80 }))
  .refine(isPrintable, complaint("name-invisible"));

export interface TokenTimes {
  readonly expiresAt: number | null;
  readonly lastUsedAt: number | null;
  readonly revokedAt: number | null;
}

/**
 * Why a token no longer holds at `now`; null while it does. Revocation takes precedence over expiry, because a person
 * decided it. A token that was once found expired stores its expiry as the time of revocation, and stays expired even
 * if the clock steps back.
 */
export function tokenIsOver(token: TokenTimes, now: number): "token-revoked" | "token-expired" | null {
  if (token.revokedAt !== null) return token.revokedAt === token.expiresAt ? "token-expired" : "token-revoked";
  return token.expiresAt !== null && now >= token.expiresAt ? "token-expired" : null;
}

/** Whether last-used is due to be written. */
export function lastUsedIsDue(token: TokenTimes, now: number): boolean {
  return token.lastUsedAt === null || now - token.lastUsedAt >= lastUsedInterval;
}

/** A token as the subject of a request carries it. */
export interface TokenGrant {
  readonly id: string;
  readonly name: string;
  readonly scope: readonly Permission[];
  /** The scope entry that this request needs, by its method, where a rule names no permission. */
  readonly entry: ScopeEntry;
}

/**
 * Entries of a scope that are not permissions of members. They let a token meet rules that ask for a sign-in or a role,
 * for reading or for all other methods.
 */
export const scopeEntries = {
  "site:read": "Read pages and data",
  "site:write": "Send and change things",
} as const satisfies Record<Permission, string>;

export type ScopeEntry = keyof typeof scopeEntries;

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** The entry that a request with this method needs (safe methods: RFC 9110 9.2.1). */
export function scopeEntryOf(method: string): ScopeEntry {
  return safeMethods.has(method.toUpperCase()) ? "site:read" : "site:write";
}
