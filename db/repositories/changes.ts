import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { ChainHead } from "../../src/gatehouse/core/access/change-chain.ts";
import type { Engine } from "../engines/engine.ts";
import { lastNumberCounter } from "./change-chain.ts";
import type { ChangeFilter, ChangeRepository } from "./contract.ts";
import { formerIds } from "./former-ids.ts";
import { findRows } from "./row-range.ts";
import { contains } from "./search.ts";
import type { Writer } from "./writer.ts";

/** Setting that holds where the chain begins once old rows were removed. */
const startKey = "audit-start";

export function createChangeRepository(engine: Engine, write: Writer): ChangeRepository {
  const {
    db,
    tables: { changes, counters, settings },
  } = engine;
  const { at, id, authorId, authorName, entity, entityId, summary, before, after, source, number, hash } = changes;
  return {
    recent(query) {
      return db
        .select({ id, at, authorId, authorName, entity, entityId, summary, before, after, source })
        .from(changes)
        .where(
          and(
            query.entity === undefined ? undefined : eq(entity, query.entity),
            query.entityId === undefined ? undefined : isAbout(engine, query.entityId),
          ),
        )
        .orderBy(desc(at), desc(id))
        .limit(query.limit);
    },

    async find(wanted) {
      const [row] = await db.select().from(changes).where(eq(id, wanted));
      return row ?? null;
    },

    list(filter, range) {
      const { indexed, others } = conditionsOf(engine, filter);
      return findRows(engine, changes, indexed, others, range);
    },

    ofRules: async ({ upTo, limit }) =>
      await db
        .select()
        .from(changes)
        .where(and(isNotNull(number), eq(entity, "rule"), upTo === undefined ? undefined : lte(number, upTo)))
        .orderBy(desc(number))
        .limit(limit),

    rulesSince: async (behind, limit) =>
      await db
        .select({ entityId, before, after })
        .from(changes)
        .where(and(gt(number, behind), eq(entity, "rule")))
        .orderBy(asc(number))
        .limit(limit),

    chain: async (behind, limit) =>
      await db.select().from(changes).where(gt(number, behind)).orderBy(asc(number)).limit(limit),

    async lastNumber() {
      const [row] = await db
        .select({ value: counters.value })
        .from(counters)
        .where(eq(counters.name, lastNumberCounter));
      return row?.value ?? 0;
    },

    async append(change) {
      const { refused } = await write({ history: [change], statements: () => [] });
      return refused ?? "written";
    },

    async start() {
      const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, startKey));
      return row === undefined ? null : (JSON.parse(row.value) as ChainHead);
    },

    async purge({ before: oldest, keep }, _, most) {
      const old = and(isNull(number), lt(at, oldest));
      const lowest = db.select({ id }).from(changes).where(old).orderBy(asc(at)).limit(most);
      const outside = await engine.affected(db.delete(changes).where(sql`${id} in ${lowest}`));

      const [newest] = await db
        .select({ number })
        .from(changes)
        .where(isNotNull(number))
        .orderBy(desc(number))
        .limit(1);
      const last = newest?.number ?? 0;
      const first = await db
        .select({ number, at, hash })
        .from(changes)
        .where(isNotNull(number))
        .orderBy(asc(number))
        .limit(most);
      // Rows go from the beginning on, without a gap, and never the last one, to which the next is chained.
      const goes = first.findIndex(
        (row) => row.number === last || (row.at >= oldest && (row.number ?? 0) > last - keep),
      );
      const count = goes === -1 ? first.length : goes;
      const end = first[count - 1];
      if (end === undefined) return { removed: outside, next: outside < most ? null : "again" };
      const value = JSON.stringify({ number: end.number, hash: end.hash });
      await write({
        statements: (tx) => [
          tx
            .insert(settings)
            .values({ key: startKey, value })
            .onConflictDoUpdate({ target: settings.key, set: { value } }),
          tx.delete(changes).where(lte(number, end.number ?? 0)),
        ],
      });
      return { removed: outside + count, next: "again" };
    },
  };
}

/** What is about an account that became part of this one is about this one. The links of the chain keep the id as it was. */
function isAbout({ db, tables }: Engine, id: string) {
  return or(eq(tables.changes.entityId, id), inArray(tables.changes.entityId, formerIds(db, tables, id)));
}

function conditionsOf(engine: Engine, filter: ChangeFilter) {
  const { changes } = engine.tables;
  const { entity, entityId, authorId, source, text, from, until } = filter;
  const about =
    entity === undefined || entityId === undefined
      ? undefined
      : and(eq(changes.entity, entity), isAbout(engine, entityId));
  const by = authorId === undefined ? undefined : eq(changes.authorId, authorId);
  const narrowest = about ?? by;
  const parts = [
    about === narrowest ? undefined : about,
    by === narrowest ? undefined : by,
    about === undefined && entity !== undefined ? eq(changes.entity, entity) : undefined,
    source === undefined ? undefined : eq(changes.source, source),
    text === undefined
      ? undefined
      : or(
          ...[changes.summary, changes.authorName, changes.why, changes.before, changes.after].map((column) =>
            contains(sql`lower(cast(${column} as text))`, text),
          ),
        ),
  ];
  return {
    indexed: [
      narrowest,
      from === undefined ? undefined : gte(changes.at, from),
      until === undefined ? undefined : lt(changes.at, until),
    ],
    others: parts.filter((part) => part !== undefined),
  };
}
