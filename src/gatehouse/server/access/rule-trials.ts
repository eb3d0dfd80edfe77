/** Rules that are tried out: what they would have refused, and how one comes into force. */
import type { AccessRepository, MemberRepository, TrialRepository } from "../../../../db/repositories/contract.ts";
import { describeRequirement } from "../../core/access/described.ts";
import type { Rule } from "../../core/access/rule.ts";
import { putInForce } from "../../core/access/trial.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { Reason } from "../../core/refusal/reason.ts";
import { notPermitted, type Author } from "./author.ts";
import type { AuthoredChanges } from "./authored.ts";
import { hostAndPattern } from "./listed-rules.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Result } from "./result.ts";
import { withRule, type RuleChecks } from "./rule-checks.ts";
import { storedPart } from "./rules.ts";
import type { TrialRecorder } from "./trial-recorder.ts";

export interface WouldBeRefused {
  readonly at: number;
  readonly count: number;
  readonly reason: Reason;
  /** Method and path. */
  readonly request: string;
  /** Null for a visitor who was not signed in, for a person who is gone, and for a reader who may not look at people. */
  readonly person: { readonly id: string; readonly name: string } | null;
}

export interface TrialReport {
  readonly since: number;
  readonly requests: number;
  readonly people: number;
  readonly ofStrangers: number;
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
  /** Newest first; the latest alone. */
  readonly latest: readonly WouldBeRefused[];
}

export interface RuleTrials {
  /** Null for a rule that is in force. */
  report(author: Author, rule: Rule): Promise<Result<TrialReport | null>>;
  /** From the next request on it refuses. */
  putInForce(author: Author, id: string, expectedVersion: number): Promise<Result<Rule>>;
}

interface Dependencies {
  readonly access: AccessRepository;
  readonly trials: TrialRepository;
  readonly members: Pick<MemberRepository, "findByIds">;
  readonly policies: PolicyStore;
  readonly authored: AuthoredChanges;
  readonly checks: RuleChecks;
  readonly recorder: Pick<TrialRecorder, "flush">;
}

const mostListed = 20;

/** Whether a rule locks someone out depends on people too, so no person may have changed when it is written. */
const everything = true;

export function createRuleTrials(dependencies: Dependencies): RuleTrials {
  const { access, trials, members, policies, authored, checks, recorder } = dependencies;

  return {
    async report(author, { id, trialSince }) {
      const policy = await policies.current();
      const forbidden = notPermitted(policy, author, "rules:manage");
      if (forbidden) return forbidden;
      if (trialSince === undefined) return success(null);
      await recorder.flush();
      const [total, reasons, rows] = await Promise.all([
        trials.total(id),
        trials.reasons(id),
        trials.latest(id, mostListed),
      ]);
      const mayName = notPermitted(policy, author, "people:view") === null;
      const ids = [...new Set(rows.map(({ memberId }) => memberId).filter((one) => one !== ""))];
      const people = new Map((mayName ? await members.findByIds(ids) : []).map((member) => [member.id, member]));
      const latest = rows.map(({ lastAt, count, reason, request, memberId }) => {
        const person = people.get(memberId);
        return { at: lastAt, count, reason, request, person: person ? { id: person.id, name: person.name } : null };
      });
      return success({ since: trialSince, ...total, reasons, latest });
    },

    putInForce: (author, id, expectedVersion) =>
      authored.change(author, "rules:manage", async ({ author: by, policy, write }) => {
        const before = await access.findRule(id);
        if (before === null) return failure("not-found", problem("rule-gone"));
        if (before.trialSince === undefined) return failure("conflict", problem("rule-in-force"));
        if (before.version !== expectedVersion) return failure("conflict", problem("rule-changed-meanwhile"));
        const rule = putInForce(before);
        const against =
          checks.content(policy, by, rule, true) ?? (await checks.outcome(policy, by, withRule(policy, rule)));
        if (against) return { ...against, field: undefined };
        const asked = describeRequirement(rule.requirement, policy);
        const summary = changed("rule-put-in-force", { path: hostAndPattern(rule), asked });
        const change = write(
          { entity: "rule", entityId: id, summary, before: storedPart(before), after: storedPart(rule) },
          { everything },
        );
        const written = await access.updateRule(storedPart(rule), expectedVersion, change);
        if (written === "conflict") return failure("conflict", problem("rule-changed-meanwhile"));
        return written === "changed" ? written : success(rule);
      }),
  };
}
