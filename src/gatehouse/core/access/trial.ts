/**
 * Rules that are tried out: what they would have refused, had they been in force. Each is looked at by itself, beside the policy as
 * it is.
 */
import type { Subject } from "../identity/subject.ts";
import { shortfallOf, type AccessRequest, type Shortfall } from "./decide.ts";
import type { TrialRule } from "./host-rules.ts";
import type { Policy } from "./policy.ts";
import type { Rule } from "./rule.ts";

/** Rules that may be tried out at once: each of them is asked at every request that is let in. */
export const mostTrials = 20;

export interface TrialOutcome {
  readonly rule: Rule;
  /** Null: it would let them in, as far as it is asked. */
  readonly shortfall: Shortfall | null;
}

/** Of the trial rules that would decide about the request, what each would say. */
export function trialOutcomes(policy: Policy, subject: Subject, request: AccessRequest): TrialOutcome[] {
  return policy.trials.flatMap((trial) =>
    wouldDecide(policy, trial, request)
      ? [{ rule: trial.rule, shortfall: shortfallOf(policy, subject, trial.rule.requirement) }]
      : [],
  );
}

/** The rule as it is once it is in force. */
export function putInForce(rule: Rule): Rule {
  const { trialSince: _, ...inForce } = rule;
  return inForce;
}

/** Only for a request that is let in: of one that is refused anyway a trial has nothing to tell. */
export function trialRefusals(policy: Policy, subject: Subject, request: AccessRequest): readonly TrialOutcome[] {
  if (policy.trials.length === 0) return none;
  return trialOutcomes(policy, subject, request).filter(({ shortfall }) => shortfall !== null);
}

const none: readonly TrialOutcome[] = [];

function wouldDecide(policy: Policy, trial: TrialRule, { method, path, host }: AccessRequest): boolean {
  if (trial.rule.host !== host) return false;
  return policy.match(method, path, host, trial)?.rules.includes(trial.rule) === true;
}
