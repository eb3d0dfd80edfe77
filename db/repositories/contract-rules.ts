/** Rules made in the console. */
import type { Rule, RuleDefinition } from "../../src/gatehouse/core/access/rule.ts";
import type { AuthoredWrite, Changed, ChangeRow, Written } from "./contract-authored.ts";

export interface RuleToStore extends RuleDefinition {
  readonly id: string;
  /** Left out: it is in force. */
  readonly trialSince?: number;
}

export type StoredRuleVersion = Rule & { readonly version: number };

/** One of several changes that are made together. */
export type RuleWrite =
  | { readonly kind: "insert"; readonly rule: RuleToStore }
  | { readonly kind: "update"; readonly rule: RuleToStore; readonly expectedVersion: number }
  | { readonly kind: "delete"; readonly id: string };

/** What was counted of a rule's trial goes with the trial. */
export interface RuleRepository {
  /** One that cannot be read admits only people who can repair it, and says so in `broken`. */
  listRules(): Promise<StoredRuleVersion[]>;
  findRule(id: string): Promise<StoredRuleVersion | null>;
  insertRule(rule: RuleToStore, at: number, authored?: AuthoredWrite): Promise<"written" | Changed>;
  updateRule(rule: RuleToStore, expectedVersion: number, authored?: AuthoredWrite): Promise<Written | Changed>;
  deleteRule(ruleId: string, authored?: AuthoredWrite): Promise<"written" | "missing" | Changed>;
  /**
   * All of them or none. The caller was judged by the policy's version, which every write of a rule advances.
   *
   * @param history rows beside the one of `authored`
   */
  writeRules(
    writes: readonly RuleWrite[],
    at: number,
    authored: AuthoredWrite,
    history: readonly ChangeRow[],
  ): Promise<"written" | Changed>;
}
