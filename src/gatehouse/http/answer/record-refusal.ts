/** Records a refusal, for the console and the log. */
import { refusalDetails, type Refused } from "../../core/refusal/details.ts";
import { isPrefetch } from "../../core/refusal/prefetch.ts";
import { checkMarkHeader } from "../../server/access/check-marks.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { RefusedRequest } from "./refused-request.ts";
import { userAgentOf } from "./user-agent.ts";

/** What was asked for, as the record has it. */
export function recordedPath({ host = "", pathname }: Pick<RefusedRequest, "host" | "pathname">): string {
  return `${host}${pathname}`.slice(0, 500) || "(cannot be read)";
}

/**
 * Records a refusal. Does nothing for a prefetch, where no person was refused, for `gatehouse check`, and
 * for a refusal that is recorded already.
 *
 * @param status of the response, where it is not the denial's own
 */
export function recordRefusal(
  refused: RefusedRequest,
  runtime: Runtime,
  denial: Refused,
  refusalId: string,
  status: number = denial.status,
): void {
  const { method, headers, subject, requestId } = refused;
  if (refused.recordedAs !== undefined || isPrefetch(method, headers)) return;
  if (runtime.checkMarks.isGenuine(headers.get(checkMarkHeader))) return;
  const { reason, rule } = denial;
  const details = refusalDetails(denial, subject);
  runtime.refusals.record({
    id: refusalId,
    at: runtime.now(),
    method,
    path: recordedPath(refused),
    reason,
    status,
    ruleId: rule?.id ?? null,
    memberId: subject.kind === "member" ? subject.id : (refused.accountId ?? null),
    clientIp: refused.clientIp,
    userAgent: userAgentOf(headers),
    details,
    requestId,
  });
  const { clientIp } = refused;
  runtime.log.info("refused", { clientIp, requestId, refusalId, reason, rule: rule?.id, ...details });
}
