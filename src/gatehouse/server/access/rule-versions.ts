/** Earlier sets of rules: listed, compared, and brought back. */
import type { AccessRepository, ChainedChange, ChangeRepository } from "../../../../db/repositories/contract.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Rule } from "../../core/access/rule.ts";
import {
  changesRule,
  differencesBetween,
  differencesSince,
  type RuleDifference,
} from "../../core/access/rule-versions.ts";
import { problem } from "../../core/languages/problem.ts";
import { notPermitted, type Author } from "./author.ts";
import type { AuthoredChanges } from "./authored.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Result } from "./result.ts";
import { consoleRulesOf, type RuleChecks } from "./rule-checks.ts";
import { bringBack, mostBroughtBack } from "./rule-rewriting.ts";

/** The rules as one change left them. */
export interface RuleVersion {
  /** Place in the history, from 1. */
  readonly number: number;
  readonly at: number;
  readonly authorId: string | null;
  readonly authorName: string;
  /** Id of a change that made it. */
  readonly changeId: string;
  /** What was changed: of many rules that were changed together, the first ones. */
  readonly summaries: readonly string[];
  /** How many rules that were. */
  readonly count: number;
}

export interface RuleVersionPage {
  /** Newest first. */
  readonly versions: readonly RuleVersion[];
  /** Older ones are below this number; null where these are the oldest. */
  readonly below: number | null;
}

export interface ComparedVersions {
  readonly version: RuleVersion;
  /** What it differs in from the other one; `before` is this version's. */
  readonly differences: readonly RuleDifference[];
}

export interface RuleVersions {
  page(author: Author, below?: number): Promise<Result<RuleVersionPage>>;
  /** @param other number of another version; left out, the rules of today */
  compare(author: Author, number: number, other?: number): Promise<Result<ComparedVersions>>;
  /** The rules as they would be, for their effect. */
  rulesOf(author: Author, number: number): Promise<Result<readonly Rule[]>>;
  /**
   * Makes the rules what they were.
   *
   * @param seen the newest version when the author decided; where there is a newer one by now, nothing is changed
   */
  restore(author: Author, number: number, seen: number): Promise<Result<RuleVersion>>;
  newest(author: Author): Promise<Result<number>>;
}

export interface RuleVersionsDependencies {
  readonly access: AccessRepository;
  readonly changes: Pick<ChangeRepository, "ofRules" | "rulesSince">;
  readonly policies: PolicyStore;
  readonly authored: AuthoredChanges;
  readonly checks: RuleChecks;
}

const pageSize = 50;
/** Changes that are read to find an earlier set of rules. */
const furthest = 2_000;
const mostSummaries = 5;

export function createRuleVersions(dependencies: RuleVersionsDependencies): RuleVersions {
  const { access, changes, policies, authored, checks } = dependencies;

  async function begin(author: Author): Promise<Result<Policy>> {
    const policy = await policies.current();
    return notPermitted(policy, author, "rules:manage") ?? success(policy);
  }

  async function find(number: number): Promise<Result<RuleVersion>> {
    // The rows that were written with it stand in front of it.
    const rows = await changes.ofRules({ upTo: number, limit: mostBroughtBack });
    const found = versionsOf(rows)[0];
    return found?.number === number ? success(found) : failure("not-found", problem("no-such-version"));
  }

  async function differences(policy: Policy, number: number): Promise<Result<RuleDifference[]>> {
    const since = await changes.rulesSince(number, furthest + 1);
    if (since.length > furthest) return failure("too-large", problem("version-too-old", { most: furthest }));
    const found = differencesSince(since, consoleRulesOf(policy));
    return typeof found === "string" ? failure("unreadable", problem("version-unreadable")) : success(found);
  }

  async function newestNumber(): Promise<number> {
    return versionsOf(await changes.ofRules({ limit: mostBroughtBack }))[0]?.number ?? 0;
  }

  return {
    async page(author, below) {
      const begun = await begin(author);
      if (!begun.ok) return begun;
      const limit = pageSize + mostBroughtBack;
      const rows = await changes.ofRules({ ...(below !== undefined && { upTo: below - 1 }), limit });
      const versions = versionsOf(rows);
      // The last one may have more rows than were read.
      const whole = rows.length < limit ? versions : versions.slice(0, -1);
      const shown = whole.slice(0, pageSize);
      const isLast = rows.length < limit && whole.length <= pageSize;
      const last = shown.at(-1);
      return success({ versions: shown, below: isLast || last === undefined ? null : last.number - last.count + 1 });
    },

    async compare(author, number, other) {
      const begun = await begin(author);
      if (!begun.ok) return begun;
      const version = await find(number);
      if (!version.ok) return version;
      const mine = await differences(begun.value, number);
      if (!mine.ok || other === undefined) {
        return mine.ok ? success({ version: version.value, differences: mine.value }) : mine;
      }
      const theirs = await differences(begun.value, other);
      if (!theirs.ok) return theirs;
      return success({ version: version.value, differences: differencesBetween(mine.value, theirs.value) });
    },

    async rulesOf(author, number) {
      const begun = await begin(author);
      if (!begun.ok) return begun;
      const found = await differences(begun.value, number);
      if (!found.ok) return found;
      const differing = new Set(found.value.map(({ id }) => id));
      return success([
        ...consoleRulesOf(begun.value).filter(({ id }) => !differing.has(id)),
        ...found.value.flatMap(({ before }) => before ?? []),
      ]);
    },

    restore: (author, number, seen) =>
      authored.change<Author, Result<RuleVersion>>(author, "rules:manage", async (state) => {
        if ((await newestNumber()) !== seen) return failure("conflict", problem("rules-changed-meanwhile"));
        const version = await find(number);
        if (!version.ok) return version;
        const found = await differences(state.policy, number);
        if (!found.ok) return found;
        if (found.value.length > mostBroughtBack) {
          return failure("too-large", problem("version-too-different", { most: mostBroughtBack }));
        }
        const written = await bringBack({ access, checks }, state, found.value, version.value.at);
        if (written === "changed") return written;
        return written === "written" ? version : written;
      }),

    async newest(author) {
      const begun = await begin(author);
      return begun.ok ? success(await newestNumber()) : begun;
    },
  };
}

/** Rows that were written together are one version. @param rows newest first */
export function versionsOf(rows: readonly ChainedChange[]): RuleVersion[] {
  const versions: (RuleVersion & { summaries: string[]; count: number; lowest: number })[] = [];
  for (const row of rows) {
    const { id, number, at, authorId, authorName, summary } = row;
    if (number === null || !changesRule(row)) continue;
    const last = versions.at(-1);
    const isTogether = last?.at === at && last.authorId === authorId && last.lowest === number + 1;
    if (!isTogether) {
      versions.push({ number, lowest: number, at, authorId, authorName, changeId: id, summaries: [summary], count: 1 });
      continue;
    }
    last.lowest = number;
    last.count += 1;
    if (last.summaries.length < mostSummaries) last.summaries.push(summary);
  }
  return versions;
}
