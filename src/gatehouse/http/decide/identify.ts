/** Turns what a request presents into a subject, or into the reason why there is none. Never throws for bad input. */
import type { AcceptedCredentials, CredentialKind } from "../../core/access/credential.ts";
import { readAuthorization } from "../../core/identity/authorization.ts";
import type { Subject } from "../../core/identity/subject.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { Identity } from "../../server/identity/identity.ts";
import type { Programs, Wait } from "../../server/identity/programs.ts";

export interface Presented {
  readonly headers: RequestHeaders;
  readonly method: string;
  readonly clientIp: string;
  /** The id that the log uses. */
  readonly requestId: string;
  /** The credentials that the path accepts. Called only when something is presented. */
  readonly accepted: () => AcceptedCredentials;
}

const notTakenHere: Subject = {
  kind: "anonymous",
  because: { reason: "invalid-credentials", presented: "not-taken-here" },
};

export function presentsNothing(headers: RequestHeaders, identity: Identity): boolean {
  return headers.get("authorization") === null && identity.presentsNothing(headers);
}

/**
 * An `Authorization` header takes precedence over any cookie: programs send it on purpose, while browsers send cookies by
 * themselves. Throws only when the database cannot answer.
 */
export async function identify(
  { headers, method, clientIp, requestId, accepted }: Presented,
  { identity, programs }: { readonly identity: Identity; readonly programs: Programs },
): Promise<Subject | Wait> {
  const authorization = readAuthorization(headers.get("authorization"));
  if (authorization.kind !== "none") {
    return programs.identify({ authorization, accepted: accepted(), method, clientIp, requestId });
  }
  return onlyIfAccepted(await identity.identify(headers, clientIp), accepted());
}

/** The same without waiting, where that can be told at once; else null. */
export function identifyNow(
  { headers, accepted }: Pick<Presented, "headers" | "accepted">,
  identity: Identity,
): Subject | null {
  if (headers.get("authorization") !== null) return null;
  const subject = identity.identifyNow(headers);
  return subject === null ? null : onlyIfAccepted(subject, accepted());
}

/** The subject, where its credential is accepted; else an anonymous one. Called again when a page rewrites to another path. */
export function onlyIfAccepted(subject: Subject, accepted: AcceptedCredentials): Subject {
  if (subject.kind === "anonymous") return subject;
  const credential: CredentialKind = subject.program ?? "session";
  return accepted.has(credential) ? subject : notTakenHere;
}
