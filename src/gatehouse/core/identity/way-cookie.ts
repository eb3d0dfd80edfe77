/**
 * The cookie with the way in which this browser signed in last, so that the page shows that one first. It holds the name of the
 * way and nothing about the person. Why a cookie: docs/decisions/2026-11-26-the-way-used-last-is-a-cookie.md.
 */
import { isOffered, type SignInWay } from "../refusal/sign-in-way.ts";
import { readCookie } from "./cookie.ts";

/** Half a year after the last sign-in. */
const maxAgeSeconds = 180 * 24 * 60 * 60;

function wayCookieName(secure: boolean): string {
  return secure ? "__Host-gatehouse-way" : "gatehouse-way";
}

/** Null where there is none, or no way that pages offer. */
export function readWayCookie(header: string | null, secure: boolean): SignInWay | null {
  if (header === null) return null;
  const cookie = readCookie(header, wayCookieName(secure));
  return cookie.kind === "found" && isOffered(cookie.value) ? cookie.value : null;
}

/** The value of a `Set-Cookie` header. */
export function writeWayCookie(way: SignInWay, secure: boolean): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}; Max-Age=${maxAgeSeconds}`;
  return `${wayCookieName(secure)}=${way}; ${attributes}`;
}
