/** Turns what a request presents into a subject, or into the reason why there is none. Never throws for bad input. */
import { readSessionCookie } from "../core/identity/cookie.ts";
import { anonymous, type Subject } from "../core/identity/subject.ts";
import type { RequestFields } from "../core/refusal/negotiate.ts";
import type { Sessions } from "../server/identity/sessions.ts";

const invalid: Subject = { kind: "anonymous", because: { reason: "invalid-credentials" } };

/** Throws only when the database cannot answer. */
export async function identify(fields: RequestFields, sessions: Sessions, secure: boolean): Promise<Subject> {
  const cookie = readSessionCookie(fields.get("cookie"), secure);
  if (cookie.kind === "malformed") return invalid;
  if (cookie.kind === "found") return sessions.identify(cookie.id);
  // An Authorization field is a credential too; none of the kinds a client may send is known here.
  return fields.get("authorization") === null ? anonymous : invalid;
}
