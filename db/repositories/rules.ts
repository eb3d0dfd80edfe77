/** Rules made in the console. */
import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import { readStoredRule } from "../../src/gatehouse/core/access/stored.ts";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { RuleRepository, RuleToStore, RuleWrite, StoredRuleVersion } from "./contract-rules.ts";
import { advance } from "./counters.ts";
import { hasRow } from "./has-row.ts";
import { asStored } from "./as-stored.ts";
import type { Writer } from "./writer.ts";

export function createRuleRepository(engine: Engine, write: Writer): RuleRepository {
  const { db, tables } = engine;
  const { rules, trialRefusals } = tables;

  function select(where?: SQL) {
    const { id, host, pattern, conceal, explain, page, note, trialSince, version } = rules;
    const rows = db
      .select({
        ...{ id, host, pattern, conceal, explain, page, note, trialSince, version },
        methods: asStored(rules.methods),
        requirement: asStored(rules.requirement),
      })
      .from(rules)
      .where(where);
    return rows.orderBy(asc(rules.createdAt), asc(id));
  }

  type Row = Awaited<ReturnType<typeof select>>[number];
  const read = ({ version, ...rule }: Row) => ({ ...readStoredRule(rule), version });

  /** What was listed last, by id: each change lists all rules again, and all but one are as they were. */
  let listed = new Map<string, { readonly row: Row; readonly rule: StoredRuleVersion }>();

  const seen = ({ id, expectedVersion }: { readonly id: string; readonly expectedVersion?: number | undefined }) =>
    and(eq(rules.id, id), expectedVersion === undefined ? undefined : eq(rules.version, expectedVersion));

  const forgetTrial = (tx: QueryBuilder, ids: readonly string[]) =>
    tx.delete(trialRefusals).where(inArray(trialRefusals.ruleId, [...ids]));

  function statementsOf(tx: QueryBuilder, writes: readonly RuleWrite[], at: number) {
    const noTrial = writes.flatMap((one) =>
      one.kind === "insert" || (one.kind === "update" && one.rule.trialSince !== undefined) ? [] : [idOf(one)],
    );
    return [
      ...writes.map((one) => {
        if (one.kind === "insert") return tx.insert(rules).values({ ...columnsOf(one.rule), createdAt: at });
        if (one.kind === "delete") return tx.delete(rules).where(seen(one));
        return tx
          .update(rules)
          .set({ ...columnsOf(one.rule), version: one.expectedVersion + 1 })
          .where(seen({ ...one, id: one.rule.id }));
      }),
      ...(noTrial.length === 0 ? [] : [forgetTrial(tx, noTrial)]),
      advance(tx, tables, "policy"),
    ];
  }

  return {
    async listRules() {
      const rows = await select();
      const before = listed;
      const now = new Map<string, { readonly row: Row; readonly rule: StoredRuleVersion }>();
      for (const row of rows) {
        const known = before.get(row.id);
        now.set(row.id, known !== undefined && isSameRow(known.row, row) ? known : { row, rule: read(row) });
      }
      listed = now;
      return [...now.values()].map(({ rule }) => rule);
    },

    async findRule(id) {
      const [row] = await select(eq(rules.id, id));
      return row === undefined ? null : read(row);
    },

    async insertRule(rule, at, authored) {
      const { refused } = await write({
        authored,
        statements: (tx) => statementsOf(tx, [{ kind: "insert", rule }], at),
      });
      return refused ?? "written";
    },

    async updateRule(rule, expectedVersion, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ conflict: hasRow(tx, rules, seen({ id: rule.id, expectedVersion })) }),
        statements: (tx) => statementsOf(tx, [{ kind: "update", rule, expectedVersion }], 0),
      });
      return refused ?? "written";
    },

    async deleteRule(id, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, rules, seen({ id })) }),
        statements: (tx) => statementsOf(tx, [{ kind: "delete", id }], 0),
      });
      return refused ?? "written";
    },

    async writeRules(writes, at, authored, history) {
      const { refused } = await write({ authored, history, statements: (tx) => statementsOf(tx, writes, at) });
      return refused ?? "written";
    },
  };
}

/** Their values are texts, numbers and null. JSON is compared as it is stored. */
function isSameRow(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  for (const name in one) if (one[name] !== other[name]) return false;
  return true;
}

function idOf(one: RuleWrite): string {
  return one.kind === "delete" ? one.id : one.rule.id;
}

function columnsOf(rule: RuleToStore) {
  const { id, host = null, pattern, methods, requirement, conceal = false, note, trialSince = null } = rule;
  const { explain = null, page = null } = rule;
  return { id, host, pattern, methods, requirement, conceal, explain, page, note, trialSince };
}
