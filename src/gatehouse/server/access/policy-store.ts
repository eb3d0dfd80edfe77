/**
 * The policy in force: rules and roles from the code and from the console, compiled. Unless the database says that nothing
 * in it has changed, a request asks for the policy's version, so that a change made on any instance holds from the next
 * request on.
 */
import type { AccessRepository } from "../../../../db/repositories/contract.ts";
import { compilePolicy, type Policy, type PolicySource } from "../../core/access/policy.ts";
import type { Role } from "../../core/access/role.ts";
import type { Rule, RulePart } from "../../core/access/rule.ts";
import { isSameRule } from "../../core/access/rule-versions.ts";
import { oncePerTurn } from "../once-per-turn.ts";
import type { RequestReads } from "../request-reads.ts";
import type { SiteConfiguration } from "../configuration.ts";
import { codePolicySource } from "./code-policy.ts";
import { listInWords } from "../../core/access/words.ts";

export interface VersionedPolicy {
  readonly version: number;
  readonly policy: Policy;
}

export interface PolicyStore {
  /** The policy in force now. Throws when the database is unavailable. */
  current(): Promise<Policy>;
  /** The same with its version: a write that was judged by it names the version. */
  withVersion(): Promise<VersionedPolicy>;
  /** The same for incoming requests; all that arrive in one turn of the event loop share one read. */
  forRequests(): Policy | Promise<Policy>;
  /** The last policy that was in force, for finding public paths while the database is unavailable. */
  lastKnown(): Policy | null;
  /** Compiles the policy as it would be after a change, without making the change. */
  preview(console: ConsolePart): Policy;
  /** What `preview` would compile. */
  sourceOf(console: ConsolePart): PolicySource;
}

/** Rules and roles made in the console, those on trial among them. */
export interface ConsolePart {
  readonly rules: readonly Rule[];
  readonly roles: readonly Role[];
}

/** A rule or role in the database that cannot be read. */
export interface BrokenPart {
  readonly kind: "rule" | "role";
  readonly id: string;
  readonly problem: string;
}

/**
 * @param reportBroken told once per version of the policy
 * @param dataVersion of the database, null where only asking it tells whether anything has changed
 * @param versionForRequests the policy's version as of a moment after the call
 */
export function createPolicyStore(
  repository: AccessRepository,
  configuration: SiteConfiguration,
  ownHosts: readonly string[] = [],
  reportBroken: (what: BrokenPart) => void = () => undefined,
  dataVersion: () => string | null = () => null,
  versionForRequests: RequestReads["policyVersion"] = () => repository.policyVersion(),
): PolicyStore {
  const ofCode = codePolicySource(configuration);
  let held: (VersionedPolicy & { readonly turn: number; readonly data: string | null }) | null = null;
  let turns = 0;

  /** A rule that names the site's own host is a rule for the site itself. */
  const atHome = <Named extends { host?: string | undefined }>(named: Named): Named =>
    named.host !== undefined && ownHosts.includes(named.host) ? { ...named, host: undefined } : named;

  const sourceOf = (console: ConsolePart): PolicySource => ({
    ...ofCode,
    rules: [...ofCode.rules, ...console.rules].map(atHome),
    roles: [...ofCode.roles, ...console.roles],
    sections: ofCode.sections.map(atHome),
  });
  /** Mostly saved next, and then not compiled a second time. */
  let previewed: { readonly console: ConsolePart; readonly policy: Policy } | null = null;

  function preview(console: ConsolePart): Policy {
    previewed = { console, policy: compilePolicy(sourceOf(console)) };
    return previewed.policy;
  }

  function compile(console: ConsolePart): Policy {
    const last = previewed;
    previewed = null;
    return last !== null && isSamePart(last.console, console) ? last.policy : compilePolicy(sourceOf(console));
  }

  async function atVersion(ask: () => Promise<number>): Promise<VersionedPolicy> {
    turns += 1;
    const turn = turns;
    const data = dataVersion();
    const version = await ask();
    if (held?.version !== version) {
      const [consoleRules, consoleRoles] = await Promise.all([repository.listRules(), repository.listRoles()]);
      // A change that lands between the two reads has a higher version and is picked up by the next request.
      const loaded = { version, turn, data, policy: compile({ rules: consoleRules, roles: consoleRoles }) };
      // A late answer does not replace a newer one, which is used while the database is unavailable.
      if (held === null || held.turn < turn) held = loaded;
      for (const [kind, parts] of [
        ["rule", consoleRules],
        ["role", consoleRoles],
      ] as const) {
        for (const { id, broken } of parts)
          if (broken !== undefined) reportBroken({ kind, id, problem: unreadable(broken) });
      }
      return loaded;
    }
    if (held.turn < turn) held = { ...held, turn, data };
    return held;
  }

  const withVersion = () => atVersion(() => repository.policyVersion());
  const current = async () => (await withVersion()).policy;
  const shared = oncePerTurn(async () => (await atVersion(versionForRequests)).policy);

  function forRequests(): Policy | Promise<Policy> {
    const data = dataVersion();
    return data !== null && held?.data === data ? held.policy : shared();
  }

  return {
    current,
    withVersion,
    forRequests,
    lastKnown: () => held?.policy ?? null,
    preview,
    sourceOf,
  };
}

/** Whether both compile to the same policy. Rules that did not change are the same objects, as a rule. */
function isSamePart(one: ConsolePart, other: ConsolePart): boolean {
  return (
    one.rules.length === other.rules.length &&
    one.rules.every((rule, index) => isSameStored(rule, other.rules[index])) &&
    JSON.stringify(one.roles) === JSON.stringify(other.roles)
  );
}

function isSameStored(one: Rule, other: Rule | undefined): boolean {
  if (one === other) return true;
  return (
    other !== undefined &&
    one.broken === undefined &&
    other.broken === undefined &&
    one.id === other.id &&
    one.source === other.source &&
    one.trialSince === other.trialSince &&
    isSameRule(one, other)
  );
}

/** For the log. */
function unreadable(broken: true | readonly RulePart[]): string {
  const parts = broken === true ? ["permissions"] : broken;
  return `Its ${listInWords(parts, "and")} cannot be read.`;
}
