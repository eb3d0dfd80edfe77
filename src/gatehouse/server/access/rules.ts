/** Rules of the code, shown and locked, and rules made in the console: created, changed and removed. */
import { randomUUID } from "node:crypto";
import type { AccessRepository, ChangeRow, RuleToStore } from "../../../../db/repositories/contract.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Rule, RuleDefinition } from "../../core/access/rule.ts";
import { changedParts } from "../../core/access/rule-versions.ts";
import { mostTrials } from "../../core/access/trial.ts";
import { notPermitted, type Author } from "./author.ts";
import type { AuthoredChanges } from "./authored.ts";
import type { History } from "./history.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Failure, type Result } from "./result.ts";
import { consoleRulesOf, withRule, type RuleChecks } from "./rule-checks.ts";
import { problem } from "../../core/languages/problem.ts";
import { changed } from "../../core/languages/change.ts";
import { describeRequirement } from "../../core/access/described.ts";
import { hostAndPattern, listed, pageOfRules, type ListedRule, type RulePage, type RuleQuery } from "./listed-rules.ts";

export interface RuleInDetail extends ListedRule {
  readonly history: readonly ChangeRow[];
}

export interface NewRule {
  /** It refuses no one at first: what it would have refused is recorded. */
  readonly onTrial?: boolean;
  /** Left out, a new one. */
  readonly id?: string;
}

export interface Rules {
  /** Those of the console first, newest first; then those of the code. */
  list(author: Author): Promise<Result<ListedRule[]>>;
  /** A page of those of the console, and all of the code, as far as they fit a search. */
  page(author: Author, query: RuleQuery): Promise<Result<RulePage>>;
  find(author: Author, id: string): Promise<Result<RuleInDetail>>;
  /**
   * What would keep the rule from being saved now; null where it could be. Nothing is changed.
   *
   * @param id of the rule that it is to take the place of; left out, it is a new one
   */
  problemWith(author: Author, rule: RuleDefinition, id?: string): Promise<Failure | null>;
  /** Answers the rule with its new id. Holds from the next request on. */
  create(author: Author, rule: RuleDefinition, how?: NewRule): Promise<Result<Rule>>;
  /** @param comesBack it is what was before, as at the end of a plan */
  change(
    author: Author,
    id: string,
    rule: RuleDefinition,
    expectedVersion: number,
    comesBack?: boolean,
  ): Promise<Result<Rule>>;
  remove(author: Author, id: string): Promise<Result<Rule>>;
}

export interface RulesDependencies {
  readonly access: AccessRepository;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly authored: AuthoredChanges;
  readonly checks: RuleChecks;
}

/** Whether a rule locks someone out depends on people too, so no person may have changed when it is written. */
const everything = true;

export function createRules(dependencies: RulesDependencies): Rules {
  const { access, policies, history, authored, checks } = dependencies;

  async function begin(author: Author): Promise<Result<Policy>> {
    const policy = await policies.current();
    return notPermitted(policy, author, "rules:manage") ?? success(policy);
  }

  async function editable(policy: Policy, id: string): Promise<Result<Rule & { version: number }>> {
    const stored = await access.findRule(id);
    if (stored !== null) return success(stored);
    if (!policy.rules.some((rule) => rule.id === id)) return failure("not-found", problem("rule-gone"));
    return failure("not-editable", problem("rule-fixed"));
  }

  return {
    async list(author) {
      const begun = await begin(author);
      if (!begun.ok) return begun;
      const policy = begun.value;
      const own = (await access.listRules()).reverse().map((rule) => listed(policy, rule, rule.version));
      const locked = policy.rules.filter((rule) => rule.source === "code").map((rule) => listed(policy, rule));
      return success([...own, ...locked]);
    },

    async page(author, query) {
      const begun = await begin(author);
      return begun.ok ? success(pageOfRules(begun.value, query)) : begun;
    },

    async find(author, id) {
      const begun = await begin(author);
      if (!begun.ok) return begun;
      const stored = await access.findRule(id);
      const rule = stored ?? begun.value.rules.find((one) => one.id === id && one.source === "code");
      if (rule === undefined) return failure("not-found", problem("rule-gone"));
      return success({ ...listed(begun.value, rule, stored?.version), history: await history.of("rule", id) });
    },

    async problemWith(author, given, id) {
      const begun = await begin(author);
      if (!begun.ok) return begun;
      const definition = checks.atHome(given);
      const rule: Rule = { ...definition, id: id ?? randomUUID(), source: "console" };
      return (
        checks.content(begun.value, author, definition) ??
        (await checks.outcome(begun.value, author, withRule(begun.value, rule)))
      );
    },

    async create(author, given, { onTrial = false, id = randomUUID() } = {}) {
      const definition = checks.atHome(given);
      return authored.change(author, "rules:manage", async ({ author: by, policy, at, write }) => {
        if (onTrial && policy.trials.length >= mostTrials) {
          return failure("limited", problem("too-many-trials", { most: mostTrials }));
        }
        const rule: Rule = { ...definition, id, source: "console", ...(onTrial && { trialSince: at }) };
        const against =
          checks.content(policy, by, definition) ?? (await checks.outcome(policy, by, withRule(policy, rule)));
        if (against) return against;
        const asked = describeRequirement(rule.requirement, policy);
        const summary = changed(onTrial ? "rule-tried" : "rule-created", { path: hostAndPattern(rule), asked });
        const change = write({ entity: "rule", entityId: id, summary, after: storedPart(rule) }, { everything });
        const written = await access.insertRule(storedPart(rule), at, change);
        return written === "changed" ? written : success(rule);
      });
    },

    async change(author, id, given, expectedVersion, comesBack = false) {
      const definition = checks.atHome(given);
      return authored.change(author, "rules:manage", async ({ author: by, policy, write }) => {
        const before = await editable(policy, id);
        if (!before.ok) return before;
        const { trialSince } = before.value;
        const rule: Rule = { ...definition, id, source: "console", ...(trialSince !== undefined && { trialSince }) };
        const against =
          checks.content(policy, by, definition, comesBack) ??
          (await checks.outcome(policy, by, withRule(policy, rule)));
        if (against) return against;
        const change = write(
          {
            entity: "rule",
            entityId: id,
            summary: changed("rule-changed", {
              path: hostAndPattern(rule),
              asked: describeRequirement(rule.requirement, policy),
              parts: changedParts(before.value, rule),
            }),
            before: storedPart(before.value),
            after: storedPart(rule),
          },
          { everything },
        );
        const written = await access.updateRule(storedPart(rule), expectedVersion, change);
        if (written === "conflict") {
          return failure("conflict", problem("rule-changed-meanwhile"));
        }
        return written === "changed" ? written : success(rule);
      });
    },

    remove: (author, id) =>
      authored.change(author, "rules:manage", async ({ author: by, policy, write }) => {
        const before = await editable(policy, id);
        if (!before.ok) return before;
        const others = consoleRulesOf(policy).filter((one) => one.id !== id);
        const against = await checks.outcome(policy, by, others);
        if (against) return against;
        const summary = changed("rule-removed", { path: hostAndPattern(before.value) });
        const change = write(
          { entity: "rule", entityId: id, summary, before: storedPart(before.value) },
          { everything },
        );
        const written = await access.deleteRule(id, change);
        if (written === "missing") return failure("not-found", problem("rule-gone"));
        return written === "changed" ? written : success(before.value);
      }),
  };
}

export function storedPart(rule: Rule): RuleToStore {
  const { id, host, pattern, methods, requirement, conceal, explain, page, note, trialSince } = rule;
  return {
    id,
    ...(host !== undefined && { host }),
    pattern,
    methods,
    requirement,
    ...(conceal === true && { conceal }),
    ...(explain === "little" && { explain }),
    ...(page !== undefined && { page }),
    note,
    ...(trialSince !== undefined && { trialSince }),
  };
}
