/** Names the session at a provider from which a session here came, so that the provider can end it. Its length is bounded. */
import { hash } from "node:crypto";

/** Of all sessions of one person at a provider: what their names begin with. */
function personOf(issuer: string, subject: string): string {
  return hash("sha256", JSON.stringify([issuer, subject]), "base64url");
}

/** @param session `sid`; null where the provider tells none */
export function providerSessionOf(issuer: string, subject: string, session: string | null): string {
  return `${personOf(issuer, subject)} ${session === null ? "" : hash("sha256", session, "base64url")}`;
}

/** @param session null for any of the person's */
export function isProviderSession(
  stored: string | null,
  issuer: string,
  subject: string,
  session: string | null,
): boolean {
  if (session !== null) return stored === providerSessionOf(issuer, subject, session);
  return stored?.startsWith(`${personOf(issuer, subject)} `) === true;
}

/** Whether `providerSessionOf` made it: a site's own library names its sessions in another way, at any length. */
export function isOfProvider(stored: string): boolean {
  return /^[\w-]{43} (?:[\w-]{43})?$/.test(stored);
}
