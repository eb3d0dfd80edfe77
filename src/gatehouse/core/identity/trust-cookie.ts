/**
 * The cookie by which a browser shows that a code was given in it and that it need not be asked for again for a while. It holds a
 * mark for each of the accounts that did so last. A mark is no sign-in: the first way to sign in is asked for as ever.
 */
import { readCookie } from "./cookie.ts";

export interface TrustMark {
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  /** HMAC-SHA-256 of that and of the account, base64url. */
  readonly tag: string;
}

/** Most accounts that one browser is spared for. */
export const mostTrustMarks = 4;
/** Days for which a browser is spared the code. */
export const trustDays = 30;

const markPattern = /^(\d{13,15})\.([A-Za-z0-9_-]{43})$/;
const separator = "~";

function cookieName(secure: boolean): string {
  return secure ? "__Host-gatehouse-trust" : "gatehouse-trust";
}

/** The marks in a `Cookie` header. Unreadable ones are left out; whether a mark is genuine is checked elsewhere. */
export function readTrustMarks(header: string | null, secure: boolean): readonly TrustMark[] {
  const cookie = readCookie(header, cookieName(secure));
  if (cookie.kind !== "found") return [];
  return cookie.value
    .split(separator, mostTrustMarks)
    .map((text) => markPattern.exec(text))
    .flatMap((match) => (match === null ? [] : [{ endsAt: Number(match[1]), tag: match[2] ?? "" }]));
}

/**
 * The value of a `Set-Cookie` header. Only forms of this site begin a sign-in, so `SameSite=Strict` is enough.
 *
 * @param marks the newest first; those past `mostTrustMarks` are left out
 */
export function writeTrustCookie(marks: readonly TrustMark[], secure: boolean): string {
  const value = marks
    .slice(0, mostTrustMarks)
    .map(({ endsAt, tag }) => `${endsAt}.${tag}`)
    .join(separator);
  const maxAge = trustDays * 24 * 60 * 60;
  return `${cookieName(secure)}=${value}; Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}; Max-Age=${maxAge}`;
}
