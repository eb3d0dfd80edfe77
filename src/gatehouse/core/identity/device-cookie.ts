/**
 * The cookie by which a device shows that it signed in before (OWASP, "Slow Down Online Guessing Attacks with Device
 * Cookies"). It holds one mark for each account that signed in there last. A mark names no account and grants no
 * access: it only gives its holder a separate allowance of tries.
 */
import { readCookie } from "./cookie.ts";

export interface DeviceMark {
  /** 16 bytes, base64url: random ones, and what the site makes of them. */
  readonly nonce: string;
  /** HMAC-SHA-256 of the nonce and the account, base64url. */
  readonly tag: string;
}

/** Most accounts that are remembered for one device. */
export const mostMarks = 4;
/** 180 days, renewed at every sign-in. */
const maxAgeSeconds = 180 * 24 * 60 * 60;

const markPattern = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;
const separator = "~";

/** On https the prefix `__Host-` makes browsers refuse the cookie from any other host, and from plain http (RFC 6265bis). */
function deviceCookieName(secure: boolean): string {
  return secure ? "__Host-gatehouse-device" : "gatehouse-device";
}

/** The marks in a `Cookie` header. Unreadable ones are left out; whether a mark is genuine is checked elsewhere. */
export function readDeviceMarks(header: string | null, secure: boolean): readonly DeviceMark[] {
  const cookie = readCookie(header, deviceCookieName(secure));
  if (cookie.kind !== "found") return [];
  return cookie.value
    .split(separator, mostMarks)
    .map((text) => markPattern.exec(text))
    .flatMap((match) => (match === null ? [] : [{ nonce: match[1] ?? "", tag: match[2] ?? "" }]));
}

/**
 * The value of a `Set-Cookie` header. Only forms of this site send a password, so `SameSite=Strict` is enough.
 *
 * @param marks the newest first; those past `mostMarks` are left out
 */
export function writeDeviceCookie(marks: readonly DeviceMark[], secure: boolean): string {
  const value = marks
    .slice(0, mostMarks)
    .map(({ nonce, tag }) => `${nonce}.${tag}`)
    .join(separator);
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}; Max-Age=${maxAgeSeconds}`;
  return `${deviceCookieName(secure)}=${value}; ${attributes}`;
}
