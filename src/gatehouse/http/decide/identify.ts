/** Turns what a request presents into a subject, or into the reason why there is none. Never throws for bad input. */
import type { AcceptedCredentials, CredentialKind } from "../../core/access/credential.ts";
import { readAuthorization } from "../../core/identity/authorization.ts";
import { readSessionCookie } from "../../core/identity/cookie.ts";
import { anonymous, type Subject } from "../../core/identity/subject.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { Programs, Wait } from "../../server/identity/programs.ts";
import type { Sessions } from "../../server/identity/sessions.ts";

export interface Presented {
  readonly headers: RequestHeaders;
  readonly method: string;
  readonly clientIp: string;
  /** The id that the log uses. */
  readonly requestId: string;
  /** The credentials that the path accepts. Called only when something is presented. */
  readonly accepted: () => AcceptedCredentials;
  /** Whether the site is on https, where the cookie has another name. */
  readonly secure: boolean;
}

const invalid: Subject = { kind: "anonymous", because: { reason: "invalid-credentials" } };
const notTakenHere: Subject = {
  kind: "anonymous",
  because: { reason: "invalid-credentials", presented: "not-taken-here" },
};

export function presentsNothing(headers: RequestHeaders): boolean {
  return headers.get("authorization") === null && headers.get("cookie") === null;
}

/**
 * An `Authorization` header takes precedence over any cookie: programs send it on purpose, while browsers send cookies by
 * themselves. Throws only when the database cannot answer.
 */
export async function identify(
  { headers, method, clientIp, requestId, accepted, secure }: Presented,
  { sessions, programs }: { readonly sessions: Sessions; readonly programs: Programs },
): Promise<Subject | Wait> {
  const authorization = readAuthorization(headers.get("authorization"));
  if (authorization.kind !== "none") {
    return programs.identify({ authorization, accepted: accepted(), method, clientIp: clientIp, requestId });
  }
  const cookie = readSessionCookie(headers.get("cookie"), secure);
  if (cookie.kind === "none") return anonymous;
  if (cookie.kind === "malformed") return invalid;
  return onlyIfAccepted(await sessions.identify(cookie.id), accepted());
}

/** The same without the database, where nothing has changed since this session was last read; else null. */
export function identifyKept(
  { headers, accepted, secure }: Pick<Presented, "headers" | "accepted" | "secure">,
  sessions: Sessions,
): Subject | null {
  if (headers.get("authorization") !== null) return null;
  const cookie = readSessionCookie(headers.get("cookie"), secure);
  if (cookie.kind === "none") return anonymous;
  if (cookie.kind === "malformed") return invalid;
  const subject = sessions.identifyKept(cookie.id);
  return subject === null ? null : onlyIfAccepted(subject, accepted());
}

/** The subject, where its credential is accepted; else an anonymous one. Called again when a page rewrites to another path. */
export function onlyIfAccepted(subject: Subject, accepted: AcceptedCredentials): Subject {
  if (subject.kind === "anonymous") return subject;
  const credential: CredentialKind = subject.program ?? "session";
  return accepted.has(credential) ? subject : notTakenHere;
}
