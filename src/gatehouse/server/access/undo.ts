/**
 * Takes back one change of rules or roles, within an hour. Refused where what it changed was changed again since; changes of other things
 * do not matter. It obeys what any change obeys: permissions, the floor of the code, and that no one is locked out.
 */
import type {
  AccessRepository,
  ChainedChange,
  ChangeRepository,
  MemberRepository,
} from "../../../../db/repositories/contract.ts";
import { roleSchema } from "../../core/access/role.ts";
import { isSameRule, ruleOfHistory, type RuleDifference } from "../../core/access/rule-versions.ts";
import { problem } from "../../core/languages/problem.ts";
import { authorId, notPermitted, type Author } from "./author.ts";
import type { AuthoredChanges } from "./authored.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Failure, type Result } from "./result.ts";
import { consoleRulesOf, type RuleChecks } from "./rule-checks.ts";
import { bringBack, mostBroughtBack } from "./rule-rewriting.ts";
import { versionsOf } from "./rule-versions.ts";
import type { Roles } from "./roles.ts";

/** Milliseconds. */
export const undoWithin = 60 * 60_000;

export interface Undo {
  /** The author's own last change of rules or roles, if it can still be taken back; null for none. */
  last(author: Author, entity: "rule" | "role"): Promise<ChainedChange | null>;
  /** For a page that asks. */
  find(author: Author, changeId: string): Promise<Result<ChainedChange>>;
  undo(author: Author, changeId: string): Promise<Result<ChainedChange>>;
}

interface Dependencies {
  readonly access: AccessRepository;
  readonly changes: Pick<ChangeRepository, "find" | "list" | "ofRules">;
  readonly members: Pick<MemberRepository, "countHolders">;
  readonly policies: PolicyStore;
  readonly authored: AuthoredChanges;
  readonly checks: RuleChecks;
  readonly roles: Roles;
  readonly now: () => number;
}

const permissionFor = { rule: "rules:manage", role: "roles:manage" } as const;

const changedSince: Failure = failure("conflict", problem("undo-changed-since"));

export function createUndo(dependencies: Dependencies): Undo {
  const { access, changes, members, policies, authored, checks, roles, now } = dependencies;

  async function find(author: Author, changeId: string): Promise<Result<ChainedChange & { entity: "rule" | "role" }>> {
    const change = await changes.find(changeId);
    if (change === null || (change.entity !== "rule" && change.entity !== "role")) {
      return failure("not-found", problem("undo-nothing"));
    }
    const { entity } = change;
    const forbidden = notPermitted(await policies.current(), author, permissionFor[entity]);
    if (forbidden) return forbidden;
    if (change.before === null && change.after === null) return failure("not-found", problem("undo-nothing"));
    if (entity === "role" && rolesOf(change) === null) return failure("not-found", problem("undo-nothing"));
    if (now() - change.at > undoWithin) return failure("not-valid", problem("undo-too-late"));
    return success({ ...change, entity });
  }

  /** All rows that were written with it. */
  async function together(change: ChainedChange): Promise<ChainedChange[]> {
    const rows = await changes.ofRules({ upTo: (change.number ?? 0) + mostBroughtBack, limit: 2 * mostBroughtBack });
    const version = versionsOf(rows).find(
      ({ number, count }) => (change.number ?? 0) <= number && (change.number ?? 0) > number - count,
    );
    if (version === undefined) return [];
    return rows.filter(
      ({ number }) => (number ?? 0) <= version.number && (number ?? 0) > version.number - version.count,
    );
  }

  async function undoRules(author: Author, change: ChainedChange): Promise<Result<ChainedChange>> {
    const rows = await together(change);
    return authored.change<Author, Result<ChainedChange>>(author, "rules:manage", async (state) => {
      const today = new Map(consoleRulesOf(state.policy).map((rule) => [rule.id, rule]));
      const differences: RuleDifference[] = [];
      for (const { entityId: id, before: stored, after: made } of rows) {
        const [before, after] = [ruleOfHistory(id, stored), ruleOfHistory(id, made)];
        if (before === "unreadable" || after === "unreadable")
          return failure("unreadable", problem("version-unreadable"));
        const current = today.get(id) ?? null;
        if (!isSameRule(current, after)) return changedSince;
        differences.push({ id, before, after: current });
      }
      if (differences.length === 0) return failure("not-found", problem("undo-nothing"));
      const written = await bringBack({ access, checks }, state, differences, null);
      if (written === "changed") return written;
      return written === "written" ? success(change) : written;
    });
  }

  async function undoRole(author: Author, change: ChainedChange): Promise<Result<ChainedChange>> {
    const id = change.entityId;
    const found = rolesOf(change);
    if (found === null) return failure("not-found", problem("undo-nothing"));
    const { before, after } = found;
    const stored = (await access.listRoles()).find((role) => role.id === id);
    if (after === null ? stored !== undefined : stored === undefined) return changedSince;
    if (after !== null && JSON.stringify(roleTextOf(stored)) !== JSON.stringify(roleTextOf(after))) return changedSince;
    if (before === null) {
      // Somebody was given it since: to take it from them was nobody's wish.
      if (((await members.countHolders()).get(id) ?? 0) > 0) return failure("conflict", problem("undo-role-held"));
      const removed = await roles.remove(author, id);
      return removed.ok ? success(change) : removed;
    }
    const written =
      stored === undefined ? await roles.create(author, before) : await roles.change(author, before, stored.version);
    if (written.ok) return success(change);
    return written.code === "conflict" ? changedSince : { ...written, field: undefined };
  }

  return {
    async last(author, entity) {
      const id = authorId(author);
      if (id === null) return null;
      const { rows } = await changes.list({ authorId: id, from: now() - undoWithin }, { limit: 1 });
      const [row] = rows;
      if (row?.entity !== entity) return null;
      return (await find(author, row.id)).ok ? row : null;
    },

    find,

    async undo(author, changeId) {
      const found = await find(author, changeId);
      if (!found.ok) return found;
      return found.value.entity === "rule" ? undoRules(author, found.value) : undoRole(author, found.value);
    },
  };
}

/** The role before and after a change of it. Null where something else changed: who decides on requests for the role. */
function rolesOf(change: Pick<ChainedChange, "before" | "after">) {
  const before = change.before === null ? null : roleSchema.safeParse(change.before);
  const after = change.after === null ? null : roleSchema.safeParse(change.after);
  if (before?.success === false || after?.success === false) return null;
  return { before: before?.data ?? null, after: after?.data ?? null };
}

function roleTextOf(role: unknown) {
  const read = roleSchema.safeParse(definitionOf(role));
  if (!read.success) return null;
  const { id, label, description, permissions, includes, requestable = false, names = {} } = read.data;
  const sortedNames = Object.entries(names).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [id, label, description, permissions, includes, requestable, sortedNames];
}

/** Of a stored role, what its author wrote. */
function definitionOf(role: unknown): unknown {
  if (typeof role !== "object" || role === null) return role;
  const { source: _source, version: _version, ...definition } = role as Record<string, unknown>;
  return definition;
}
