/** Records a refusal, for the console and the log. */
import { refusalDetails, type Refused } from "../../core/refusal/details.ts";
import { negotiate, type RefusalForm } from "../../core/refusal/negotiate.ts";
import { isPrefetch } from "../../core/refusal/prefetch.ts";
import { checkMarkHeader } from "../../server/access/check-marks.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { RefusedRequest } from "./refused-request.ts";
import { userAgentOf } from "./user-agent.ts";

/** Characters that are kept of the path before. */
const longestFrom = 300;

/** What was asked for, as the record has it. */
export function recordedPath({ host = "", pathname }: Pick<RefusedRequest, "host" | "pathname">): string {
  return `${host}${pathname}`.slice(0, 500) || "(cannot be read)";
}

/** No person was refused, but its page may be slow or its link lead nowhere: prefetches are counted apart. */
export function countPrefetch({ refusalCounter, now }: Runtime, { reason }: Pick<Refused, "reason">): void {
  refusalCounter.countUnmet("prefetch", reason, now());
}

/** Path of the page of the site that led here, by the Referer header (RFC 9110 10.1.3); null where none is known. */
function pageBefore({ headers, pathname, host }: RefusedRequest, { settings }: Runtime): string | null {
  const referer = headers.get("referer");
  if (referer === null || host !== undefined) return null;
  const page = URL.parse(referer);
  // A page that sends its own form, or is loaded again, leads nowhere.
  if (page === null || !settings.ownHosts.includes(page.host) || page.pathname === pathname) return null;
  // Not ours: such as a preview, whose link opens it to anybody.
  if (page.pathname.includes("/_gatehouse/")) return null;
  return page.pathname.slice(0, longestFrom);
}

/**
 * Records a refusal. Does nothing for a prefetch, where no person was refused, for `gatehouse check`, and
 * for a refusal that is recorded already.
 *
 * @param answered status of the response, where it is not the denial's own, and its form, where it is known already
 */
export function recordRefusal(
  refused: RefusedRequest,
  runtime: Runtime,
  denial: Refused,
  refusalId: string,
  answered: { readonly status?: number; readonly form?: RefusalForm } = {},
): void {
  const { status = denial.status } = answered;
  const { method, headers, subject, requestId } = refused;
  const { reason, rule } = denial;
  if (refused.recordedAs !== undefined) return;
  // No one was refused: an admin saw how it would be.
  if (subject.kind === "member" && subject.viewedBy !== undefined) {
    return runtime.log.info("refused-in-view", { requestId, reason, viewedBy: subject.viewedBy.id });
  }
  if (isPrefetch(method, headers)) return countPrefetch(runtime, denial);
  if (runtime.checkMarks.isGenuine(headers.get(checkMarkHeader))) {
    return runtime.refusalCounter.countUnmet("check", reason, runtime.now());
  }
  const details = refusalDetails(denial, subject);
  const isPage =
    status !== 404 &&
    method === "GET" &&
    (answered.form ?? negotiate(headers, { island: refused.isIsland })) === "page";
  const refusal = {
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
    fromPath: pageBefore(refused, runtime),
  };
  runtime.refusals.record(refusal, isPage);
  const { clientIp } = refused;
  runtime.log.info("refused", { clientIp, requestId, refusalId, reason, rule: rule?.id, ...details });
}
