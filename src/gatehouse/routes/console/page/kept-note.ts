/** What was typed on the page for publishing, kept in the browser while its author looks at the preview or mends something. */
import { z } from "zod";
import { readCookie } from "../../../core/identity/cookie.ts";

const cookieName = "gatehouse-publish-note";
/** An hour. */
const maxAgeSeconds = 60 * 60;

const keptSchema = z.object({ note: z.string().max(200), at: z.string().max(20) });
type KeptNote = z.infer<typeof keptSchema>;

/** @param header `Cookie` */
export function readKeptNote(header: string | null): KeptNote {
  const cookie = readCookie(header, cookieName);
  const nothing = { note: "", at: "" };
  if (cookie.kind !== "found") return nothing;
  try {
    return keptSchema.safeParse(JSON.parse(Buffer.from(cookie.value, "base64url").toString())).data ?? nothing;
  } catch {
    return nothing;
  }
}

/**
 * The value of a `Set-Cookie` header, sent to the page for publishing alone.
 *
 * @param kept null forgets it
 * @param path of that page
 */
export function keptNoteCookie(kept: KeptNote | null, path: string, isSecure: boolean): string {
  const value = kept === null ? "" : Buffer.from(JSON.stringify(kept)).toString("base64url");
  const age = kept === null ? 0 : maxAgeSeconds;
  return `${cookieName}=${value}; Path=${path}; HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}; Max-Age=${age}`;
}
