/** A page of this site that is asked for under another host has to meet the rules of both. */
import { decide, type AccessRequest } from "../../core/access/decide.ts";
import type { Decision } from "../../core/access/denial.ts";
import { withoutBase } from "../../core/access/site-location.ts";
import type { ResolvedRequest } from "./resolve-request.ts";

/** @param host The Host header (RFC 9110 7.2). A host that no rule names adds no rules. */
export function decideUnderHost(
  { policy, subject }: Pick<ResolvedRequest, "policy" | "subject">,
  request: AccessRequest,
  host: string | null,
): Decision {
  const here = decide(policy, subject, request);
  if (!here.allowed || host === null || policy.hosts.size === 0) return here;
  const name = host.toLowerCase();
  if (!policy.hosts.has(name)) return here;
  const path = withoutBase(request.path, policy.base);
  const there = decide(policy, subject, { ...request, path, host: name });
  return there.allowed && isGuarded(here) ? here : there;
}

/** Whether the page is not open to everyone, so that no cache may keep the response. */
export function isGuarded(decision: Decision): boolean {
  return !decision.allowed || (decision.rule !== undefined && decision.rule.requirement.kind !== "public");
}
