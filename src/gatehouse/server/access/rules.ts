/** Rules of the code, shown and locked, and rules made in the console: created, changed and removed. */
import { problemWithBase } from "../../core/access/site-location.ts";
import { randomUUID } from "node:crypto";
import type { AccessRepository, ChangeRow } from "../../../../db/repositories/contract.ts";
import { asksUnconfirmed, closesConsole, locksOut, unknownInRule } from "../../core/access/change.ts";
import { concealsBasic } from "../../core/access/concealment.ts";
import { weakensCodeRule } from "../../core/access/code-floor.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Rule, RuleDefinition } from "../../core/access/rule.ts";
import { notPermitted, type Author } from "./author.ts";
import type { AuthoredChanges } from "./authored.ts";
import type { History } from "./history.ts";
import type { Owners } from "./owners.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, failureOf, success, type Failure, type Result } from "./result.ts";
import { closesSignIn } from "./sign-in-stays-open.ts";
import { problem } from "../../core/languages/problem.ts";
import { changed } from "../../core/languages/change.ts";
import { describeRequirement } from "../../core/access/described.ts";
import { hostAndPattern, listed, pageOfRules, type ListedRule, type RulePage, type RuleQuery } from "./listed-rules.ts";

export interface RuleInDetail extends ListedRule {
  readonly history: readonly ChangeRow[];
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
  create(author: Author, rule: RuleDefinition): Promise<Result<Rule>>;
  change(author: Author, id: string, rule: RuleDefinition, expectedVersion: number): Promise<Result<Rule>>;
  remove(author: Author, id: string): Promise<Result<Rule>>;
}

export interface RulesDependencies {
  readonly access: AccessRepository;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly authored: AuthoredChanges;
  readonly owners: Owners;
  /** Paths as people see them, with the base. */
  readonly consolePath: string;
  readonly signInPath: string;
  /** The console without the base, as patterns have it. */
  readonly consoleRoute: string;
  readonly base: string;
  /** A rule that names one of these is for the site itself, and names none. */
  readonly ownHosts: readonly string[];
}

/** Whether a rule locks someone out depends on people too, so no person may have changed when it is written. */
const everything = true;

export function createRules(dependencies: RulesDependencies): Rules {
  const { access, policies, history, consolePath, signInPath, consoleRoute, base, ownHosts } = dependencies;
  const { authored, owners } = dependencies;

  async function begin(author: Author): Promise<Result<Policy>> {
    const policy = await policies.current();
    return notPermitted(policy, author, "rules:manage") ?? success(policy);
  }

  async function editable(policy: Policy, id: string): Promise<Result<Rule & { version: number }>> {
    const stored = (await access.listRules()).find((rule) => rule.id === id);
    if (stored !== undefined) return success(stored);
    if (!policy.rules.some((rule) => rule.id === id)) return failure("not-found", problem("rule-gone"));
    return failure("not-editable", problem("rule-fixed"));
  }

  function atHome(rule: RuleDefinition): RuleDefinition {
    return rule.host !== undefined && ownHosts.includes(rule.host) ? { ...rule, host: undefined } : rule;
  }

  function checkContent(policy: Policy, author: Author, rule: RuleDefinition): Failure | null {
    const unknown = unknownInRule(policy, rule);
    if (unknown) return failureOf(unknown, unknown.code === "unknown-role" ? "roles" : "permissions");
    if (rule.conceal === true && rule.host !== undefined) {
      return failure("not-valid", problem("conceals-host"), "host");
    }
    const based = rule.host === undefined ? problemWithBase(rule.pattern, base) : null;
    if (based !== null) return failure("not-valid", based, "pattern");
    const against =
      closesConsole(rule, consoleRoute) ??
      concealsBasic(rule, policy.sections.values()) ??
      weakensCodeRule(policy, rule);
    if (against) return failureOf(against, "pattern");
    const shut = author.kind !== "member" ? null : asksUnconfirmed(rule, consoleRoute, author);
    return shut && failureOf(shut, "verifiedEmail");
  }

  /** Problems that these rules of the console would cause. */
  async function checkOutcome(policy: Policy, author: Author, rules: readonly Rule[]): Promise<Failure | null> {
    const next = policies.preview({ rules, roles: await access.listRoles() });
    const shut = closesSignIn(next, signInPath, policy);
    if (shut) return shut;
    const locked = author.kind !== "member" ? null : locksOut(next, author, consolePath, policy);
    return locked ? failureOf(locked) : owners.lockedOut(author, next, policy);
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
      const stored = (await access.listRules()).find((rule) => rule.id === id);
      const rule = stored ?? begun.value.rules.find((one) => one.id === id && one.source === "code");
      if (rule === undefined) return failure("not-found", problem("rule-gone"));
      return success({ ...listed(begun.value, rule, stored?.version), history: await history.of("rule", id) });
    },

    async problemWith(author, given, id) {
      const begun = await begin(author);
      if (!begun.ok) return begun;
      const definition = atHome(given);
      const others = (await access.listRules()).filter((one) => one.id !== id);
      const rule: Rule = { ...definition, id: id ?? randomUUID(), source: "console" };
      return (
        checkContent(begun.value, author, definition) ?? (await checkOutcome(begun.value, author, [...others, rule]))
      );
    },

    async create(author, given) {
      const definition = atHome(given);
      const rule: Rule = { ...definition, id: randomUUID(), source: "console" };
      return authored.change(author, "rules:manage", async ({ author: by, policy, at, write }) => {
        const against =
          checkContent(policy, by, definition) ??
          (await checkOutcome(policy, by, [...(await access.listRules()), rule]));
        if (against) return against;
        const asked = describeRequirement(rule.requirement, policy);
        const summary = changed("rule-created", { path: hostAndPattern(rule), asked });
        const change = write({ entity: "rule", entityId: rule.id, summary, after: definition }, { everything });
        const written = await access.insertRule(storedPart(rule), at, change);
        return written === "changed" ? written : success(rule);
      });
    },

    async change(author, id, given, expectedVersion) {
      const definition = atHome(given);
      const rule: Rule = { ...definition, id, source: "console" };
      return authored.change(author, "rules:manage", async ({ author: by, policy, write }) => {
        const before = await editable(policy, id);
        if (!before.ok) return before;
        const others = (await access.listRules()).filter((one) => one.id !== id);
        const against = checkContent(policy, by, definition) ?? (await checkOutcome(policy, by, [...others, rule]));
        if (against) return against;
        const change = write(
          {
            entity: "rule",
            entityId: id,
            summary: changed("rule-changed", {
              path: hostAndPattern(rule),
              asked: describeRequirement(rule.requirement, policy),
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
        const others = (await access.listRules()).filter((one) => one.id !== id);
        const against = await checkOutcome(policy, by, others);
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

function storedPart(rule: Rule): RuleDefinition & { id: string } {
  const { id, host, pattern, methods, requirement, conceal, note } = rule;
  return {
    id,
    ...(host !== undefined && { host }),
    pattern,
    methods,
    requirement,
    ...(conceal === true && { conceal }),
    note,
  };
}
