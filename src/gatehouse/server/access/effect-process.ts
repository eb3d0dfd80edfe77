/** Computes effects for `effect-maker.ts`, in a process of its own. It keeps the policy that it was told last, compiled. */
import { readdirSync } from "node:fs";
import { setPriority } from "node:os";
import type { RefusedBefore } from "../../core/access/effect.ts";
import { effectFrom, type EffectSource, type ToldEffect } from "../../core/access/effect-source.ts";
import { compilePolicy, type Policy, type PolicySource } from "../../core/access/policy.ts";
import type { Rule } from "../../core/access/rule.ts";

/** A policy without its rules, which are sent by themselves because they are many. */
export type SourceWithoutRules = Omit<PolicySource, "rules">;

/** Long lists and texts are sent in pieces. */
export type EffectMessage =
  | { readonly kind: "policy"; readonly source: SourceWithoutRules }
  | { readonly kind: "rules"; readonly rules: readonly Rule[] }
  | { readonly kind: "groups"; readonly text: string }
  | { readonly kind: "refused"; readonly refused: readonly RefusedBefore[] }
  | { readonly kind: "ask"; readonly asked: AskedEffect };

export interface AskedEffect extends Pick<EffectSource, "routes" | "waysOut" | "program"> {
  /** Null where rules and roles stay. A number is the place of a rule that stays. */
  readonly after: (SourceWithoutRules & { readonly rules: readonly (number | Rule)[] }) | null;
  readonly people: Omit<EffectSource["people"], "groups">;
}

export type EffectAnswer = { readonly effect: ToldEffect } | { readonly problem: string };

giveWay();
let source: SourceWithoutRules | undefined;
let rules: Rule[] = [];
let groups: string[] = [];
let refused: RefusedBefore[] = [];
let compiled: Policy | undefined;

process.on("message", (message: EffectMessage) => {
  switch (message.kind) {
    case "policy":
      source = message.source;
      rules = [];
      compiled = undefined;
      return;
    case "rules":
      rules.push(...message.rules);
      return;
    case "groups":
      groups.push(message.text);
      return;
    case "refused":
      refused.push(...message.refused);
      return;
    case "ask":
      process.send?.(answer(message.asked));
      groups = [];
      refused = [];
  }
});
// The site has ended: there is no one to answer.
process.on("disconnect", () => process.exit());

function answer({ after, people, ...asked }: AskedEffect): EffectAnswer {
  try {
    if (source === undefined) throw new Error("The policy was not told");
    const policy = (compiled ??= compilePolicy({ ...source, rules }));
    const before = policy.source;
    const changed = after && { ...after, rules: after.rules.flatMap((one) => ruleAt(one)) };
    const told = { ...asked, people: { ...people, groups: groups.join("") }, refused };
    return { effect: effectFrom({ ...told, before, after: changed ?? before }, () => policy) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function ruleAt(one: number | Rule): Rule | [] {
  return typeof one === "number" ? (rules[one] ?? []) : one;
}

/**
 * Where processors are few, visitors come first; beside other programs it still goes on. On Linux each thread has a priority, those
 * that collect garbage as well.
 */
function giveWay(): void {
  try {
    const threads = process.platform === "linux" ? readdirSync("/proc/self/task").map(Number) : [process.pid];
    for (const thread of threads) setPriority(thread, 5);
  } catch {
    // Not allowed here: it works all the same.
  }
}
