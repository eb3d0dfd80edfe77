/** The subject of a session at a moment, from the session's row and its member. */
import type { SessionRow } from "../../../../db/repositories/contract.ts";
import { readViewing } from "../../core/view-as/viewing.ts";
import type { Member } from "../../core/identity/member.ts";
import { expiredLimit, isLimit, sessionHandle, sessionOver } from "../../core/identity/session.ts";
import { memberSubject, type Subject } from "../../core/identity/subject.ts";

/**
 * The member, or why the session has ended at `at` (milliseconds since 1970).
 *
 * While an account is suspended, the subject of a session that ended for that is the suspended member, so that the page
 * says so; "sign in again" could not work. After the suspension the session stays ended.
 */
export function sessionSubject(row: SessionRow, member: Member, at: number): Subject {
  const known = {
    at,
    sessionHash: row.idHash,
    authenticatedAt: row.createdAt,
    authenticatedBy: row.authenticatedBy.split(" "),
    remembered: row.remembered,
    ...(row.viewing !== null && { viewing: readViewing(row.viewing, row.viewingUntil) }),
  };
  if (row.endCause === "suspended" && member.suspendedAt !== null) return memberSubject(member, known);
  const { language } = member;
  const former = {
    memberId: row.memberId,
    ...(language !== undefined && { language }),
    session: { handle: sessionHandle(row.idHash), began: row.createdAt },
  };
  const told = (over: ReturnType<typeof sessionOver>) => (over === null ? {} : { over });
  const end = row.endCause ?? expiredLimit(row, at);
  if (end === null) return memberSubject(member, known);
  return {
    kind: "anonymous",
    because: isLimit(end)
      ? { reason: "session-expired", limit: end, ...told(sessionOver(row, end)), former }
      : { reason: "session-ended", cause: end, ...told(sessionOver(row, end)), former },
  };
}
