/** What keeps a set of rules from being written: asked wherever rules change. */
import type { AccessRepository } from "../../../../db/repositories/contract.ts";
import {
  asksUnconfirmed,
  closesConsole,
  keepsHours,
  locksOut,
  unknownInRule,
  unknownPage,
} from "../../core/access/change.ts";
import { weakensCodeRule } from "../../core/access/code-floor.ts";
import { concealsBasic } from "../../core/access/concealment.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Rule, RuleDefinition } from "../../core/access/rule.ts";
import { problemWithBase } from "../../core/access/site-location.ts";
import { problem } from "../../core/languages/problem.ts";
import type { Author } from "./author.ts";
import type { Owners } from "./owners.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, failureOf, type Failure } from "./result.ts";
import { closesSignIn } from "./sign-in-stays-open.ts";

export interface RuleChecks {
  /** As the site itself names its hosts. */
  atHome(rule: RuleDefinition): RuleDefinition;
  /**
   * Problems of one rule, independent of the others.
   *
   * @param comesBack it was there before. The version of the page that it chose may be of a section that the site no longer has: the
   *   choice then comes to nothing, and must not keep what the rule guards open.
   */
  content(policy: Policy, author: Author, rule: RuleDefinition, comesBack?: boolean): Failure | null;
  /** Problems that these rules of the console would cause, on trial or not. */
  outcome(policy: Policy, author: Author, rules: readonly Rule[]): Promise<Failure | null>;
  /** The one of them that is asked also where no author is left to undo the change. */
  ownersLockedOut(policy: Policy, rules: readonly Rule[]): Promise<Failure | null>;
}

export interface RuleChecksDependencies {
  readonly access: Pick<AccessRepository, "listRoles">;
  readonly policies: PolicyStore;
  readonly owners: Owners;
  /** Paths as people see them, with the base. */
  readonly consolePath: string;
  readonly signInPath: string;
  /** The console without the base, as patterns have it. */
  readonly consoleRoute: string;
  readonly accountRoute: string;
  readonly base: string;
  /** A rule that names one of these is for the site itself, and names none. */
  readonly ownHosts: readonly string[];
}

/** Rules made in the console, on trial or not: those that a policy of this version was compiled from. */
export function consoleRulesOf(policy: Policy): Rule[] {
  return [...policy.rules.filter(({ source }) => source === "console"), ...policy.trials.map(({ rule }) => rule)];
}

/** The same with a rule that is new or changed, in the order in which they are stored. */
export function withRule(policy: Policy, changed: Rule): Rule[] {
  const rules = consoleRulesOf(policy);
  if (!rules.some(({ id }) => id === changed.id)) return [...rules, changed];
  return rules.map((rule) => (rule.id === changed.id ? changed : rule));
}

export function createRuleChecks(dependencies: RuleChecksDependencies): RuleChecks {
  const { access, policies, owners, consolePath, signInPath, consoleRoute, accountRoute, base, ownHosts } =
    dependencies;

  return {
    atHome: (rule) => (rule.host !== undefined && ownHosts.includes(rule.host) ? { ...rule, host: undefined } : rule),

    content(policy, author, rule, comesBack = false) {
      const unknown = unknownInRule(policy, rule);
      if (unknown) return failureOf(unknown, unknown.code === "unknown-role" ? "roles" : "permissions");
      const noPage = comesBack ? null : unknownPage(policy, rule);
      if (noPage) return failureOf(noPage, "page");
      if (rule.conceal === true && rule.host !== undefined) {
        return failure("not-valid", problem("conceals-host"), "host");
      }
      const based = rule.host === undefined ? problemWithBase(rule.pattern, base) : null;
      if (based !== null) return failure("not-valid", based, "pattern");
      const against =
        closesConsole(rule, consoleRoute) ??
        keepsHours(rule, [consoleRoute, accountRoute]) ??
        concealsBasic(rule, policy.sections.values()) ??
        weakensCodeRule(policy, rule);
      if (against) return failureOf(against, "pattern");
      const shut = author.kind !== "member" ? null : asksUnconfirmed(rule, consoleRoute, author);
      return shut && failureOf(shut, "verifiedEmail");
    },

    async outcome(policy, author, rules) {
      const next = policies.preview({ rules, roles: await access.listRoles() });
      const shut = closesSignIn(next, signInPath, policy);
      if (shut) return shut;
      const locked = author.kind !== "member" ? null : locksOut(next, author, consolePath, policy);
      if (locked) return failureOf(locked);
      // The operator can undo it from the command line.
      return author.kind === "operator" ? null : owners.lockedOut(next, policy);
    },

    async ownersLockedOut(policy, rules) {
      return owners.lockedOut(policies.preview({ rules, roles: await access.listRoles() }), policy);
    },
  };
}
