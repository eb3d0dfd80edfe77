/** Brings rules back as they were: all of them in one write, judged like any other change of rules. */
import type { AccessRepository, RuleWrite } from "../../../../db/repositories/contract.ts";
import { describeRequirement } from "../../core/access/described.ts";
import type { Rule } from "../../core/access/rule.ts";
import type { RuleDifference } from "../../core/access/rule-versions.ts";
import { mostTrials } from "../../core/access/trial.ts";
import { changed, type ChangeMessage } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { Author } from "./author.ts";
import type { CurrentState } from "./authored.ts";
import type { Change } from "./history.ts";
import { hostAndPattern } from "./listed-rules.ts";
import { failure, type Failure } from "./result.ts";
import { consoleRulesOf, type RuleChecks } from "./rule-checks.ts";
import { storedPart } from "./rules.ts";

/** Rules that one step brings back; a larger one would hold up every other write. */
export const mostBroughtBack = 500;

/** `before` is what each becomes again, `after` what it is now. */
export async function bringBack(
  { access, checks }: { readonly access: AccessRepository; readonly checks: RuleChecks },
  { author, policy, at, write }: CurrentState<Author>,
  differences: readonly RuleDifference[],
  /** The moment whose rules they were; null where one change is undone. */
  moment: number | null,
): Promise<"written" | "changed" | Failure> {
  const becoming = new Map(
    differences.map(({ id, before }) => {
      const again = before?.trialSince === undefined ? before : { ...before, trialSince: at };
      return [id, again];
    }),
  );
  const others = consoleRulesOf(policy).filter(({ id }) => !becoming.has(id));
  const again = [...becoming.values()].filter((rule) => rule !== null);
  for (const rule of again) {
    const against = checks.content(policy, author, rule, true);
    if (against) return { ...against, field: undefined };
  }
  const next = [...others, ...again];
  if (next.filter(({ trialSince }) => trialSince !== undefined).length > mostTrials) {
    return failure("limited", problem("too-many-trials", { most: mostTrials }));
  }
  const against = await checks.outcome(policy, author, next);
  if (against) return against;

  const writes: RuleWrite[] = [];
  const history: Change[] = [];
  for (const { id, after } of differences) {
    const rule = becoming.get(id) ?? null;
    const stored = after === null ? null : await access.findRule(id);
    if (after !== null && stored === null) return "changed";
    if (rule === null && stored === null) continue;
    if (rule === null) writes.push({ kind: "delete", id });
    else if (stored === null) writes.push({ kind: "insert", rule: storedPart(rule) });
    else writes.push({ kind: "update", rule: storedPart(rule), expectedVersion: stored.version });
    history.push({
      entity: "rule",
      entityId: id,
      summary: summaryOf(rule ?? after, rule === null, moment),
      ...(stored !== null && { before: storedPart(stored) }),
      ...(rule !== null && { after: storedPart(rule) }),
    });
  }
  const [first, ...rest] = history;
  if (first === undefined) return "written";
  const rows = rest.flatMap((change) => write(change).change ?? []);
  // Whether a rule locks someone out depends on people too, so no person may have changed when it is written.
  const authored = write(first, { everything: true });
  const moments = rows.map((row) => ({ ...row, at: authored.change?.at ?? row.at }));
  return access.writeRules(writes, at, authored, moments);

  function summaryOf(rule: Rule | null, isRemoved: boolean, of: number | null): ChangeMessage {
    const path = rule === null ? "" : hostAndPattern(rule);
    if (isRemoved) return changed("rule-taken-back", { path, of });
    const asked = rule === null ? null : describeRequirement(rule.requirement, policy);
    return changed("rule-brought-back", { path, of, asked });
  }
}
