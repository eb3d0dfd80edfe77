/**
 * The cookie with the language that a visitor chose on a page of ours. It tells nothing else about them, and a language that
 * the page is not offered in has no effect.
 */
import { readCookie } from "../identity/cookie.ts";
import { languageSchema, type Language } from "./language.ts";

/** A year. */
const maxAgeSeconds = 365 * 24 * 60 * 60;

/** On https the prefix `__Host-` makes browsers refuse the cookie from any other host, and from plain http (RFC 6265bis). */
function languageCookieName(secure: boolean): string {
  return secure ? "__Host-gatehouse-language" : "gatehouse-language";
}

/** The language in a `Cookie` header; null where there is none, or no language of ours. */
export function readLanguageCookie(header: string | null, secure: boolean): Language | null {
  const cookie = readCookie(header, languageCookieName(secure));
  return (cookie.kind === "found" ? languageSchema.safeParse(cookie.value).data : undefined) ?? null;
}

/** The value of a `Set-Cookie` header that forgets the choice. */
export function clearLanguageCookie(secure: boolean): string {
  return `${languageCookieName(secure)}=; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}; Max-Age=0`;
}

/** The value of a `Set-Cookie` header. A link from another site leads to the page in the chosen language too: `SameSite=Lax`. */
export function writeLanguageCookie(language: Language, secure: boolean): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}; Max-Age=${maxAgeSeconds}`;
  return `${languageCookieName(secure)}=${language}; ${attributes}`;
}
