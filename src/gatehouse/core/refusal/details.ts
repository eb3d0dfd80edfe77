/**
 * What the record of a refusal stores beside reason and rule, so that an admin sees at least what the visitor was told.
 * Only known facts are stored, and no secrets. Times are milliseconds since 1970.
 */
import { z } from "zod";
import type { Denial } from "../access/denial.ts";
import { permissionSchema } from "../access/permission.ts";
import { sessionEndCauses, sessionHandle } from "../identity/session.ts";
import type { RecordedReason } from "./reason.ts";
import { credentialProblems, type EndedCredential, type Subject } from "../identity/subject.ts";

export const refusalDetailsSchema = z.object({
  /** How the session ended (`session-ended`). */
  cause: z.enum(sessionEndCauses).optional(),
  /** Which limit passed (`session-expired`). */
  limit: z.enum(["idle", "absolute"]).optional(),
  /** What is known of the credential (`invalid-credentials`). */
  presented: z.enum(credentialProblems).optional(),
  /** Roles any one of which would have been enough. */
  missingRoles: z.array(z.string()).optional(),
  missingPermissions: z.array(permissionSchema).optional(),
  /** The permissions are missing from the token's scope; its member has them. */
  beyondScope: z.literal(true).optional(),
  /** The role that had ended, or that awaits approval. */
  grant: z.object({ role: z.string(), endsAt: z.number().nullable() }).optional(),
  /** How many minutes old a sign-in might be at most. */
  freshWithin: z.number().optional(),
  /** The session that was used, or that was over: its handle, and when it began. */
  session: z.object({ handle: z.string(), began: z.number() }).optional(),
  /** Name of the token that was used, or that was over. */
  token: z.string().optional(),
  /** The member whose session or token it was, where it was no longer valid. */
  formerMemberId: z.string().optional(),
});

/** A denial, or the refusal of a write from another site. */
export type Refused = Omit<Denial, "reason"> & { readonly reason: RecordedReason };

export type RefusalDetails = z.infer<typeof refusalDetailsSchema>;

/** Null where reason and rule say everything, as for anonymous visitors, who are most of those refused. */
export function refusalDetails(denial: Refused, subject: Subject): RefusalDetails | null {
  const details = { ...askedFor(denial), ...presented(subject, denial) };
  return Object.keys(details).length === 0 ? null : details;
}

function askedFor(denial: Refused): RefusalDetails {
  const { cause, missingRoles, missingPermissions, scopeNeeded, grant, freshWithin } = denial;
  return {
    ...(cause !== undefined && { cause }),
    ...(missingRoles !== undefined && { missingRoles: [...missingRoles] }),
    ...(missingPermissions !== undefined && { missingPermissions: [...missingPermissions] }),
    ...(scopeNeeded !== undefined && { beyondScope: true as const }),
    ...(grant !== undefined && { grant: { role: grant.role, endsAt: grant.endsAt } }),
    ...(freshWithin !== undefined && { freshWithin }),
  };
}

function presented(subject: Subject, { reason }: Refused): RefusalDetails {
  if (subject.kind === "member") {
    const { sessionHash, authenticatedAt, token } = subject;
    const known = sessionHash !== undefined && authenticatedAt !== undefined;
    return {
      ...(known && { session: { handle: sessionHandle(sessionHash), began: authenticatedAt } }),
      ...(token !== undefined && { token: token.name }),
    };
  }
  const { because } = subject;
  // A page's code may refuse for another reason than the one for which the visitor is not signed in.
  if (because.reason !== reason) return {};
  switch (because.reason) {
    case "no-credentials":
      return {};
    case "invalid-credentials":
      return because.presented === undefined ? {} : { presented: because.presented };
    case "session-expired":
      return { limit: because.limit, ...former(because.former) };
    case "session-ended":
      return { cause: because.cause, ...former(because.former) };
    case "token-expired":
    case "token-revoked":
      return former(because.former);
  }
}

function former(known: EndedCredential | undefined): RefusalDetails {
  if (known === undefined) return {};
  const { memberId, session, token } = known;
  return {
    formerMemberId: memberId,
    ...(session !== undefined && { session: { ...session } }),
    ...(token !== undefined && { token }),
  };
}
