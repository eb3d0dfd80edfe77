/**
 * How everything about people, roles, rules and the page is written: under one lock, and only if the state that the
 * decision was based on has not changed meanwhile. The lock is taken first and covers all of it: a change of one is
 * judged by the others (a grant by the roles of its author), and two batches that wait for the same first row cannot
 * wait for each other.
 */
import { eq, sql, type SQL } from "drizzle-orm";
import type { Engine, GuardedAnswers, QueryBuilder } from "../engines/engine.ts";
import { chainBeginning } from "../../src/gatehouse/core/access/change-chain.ts";
import { appendToChain, headColumns, headOf } from "./change-chain.ts";
import type { AuthoredWrite, Changed, ChangeRow } from "./contract-authored.ts";
import { advance } from "./counters.ts";
import { stillHolds } from "./preconditions.ts";

export interface Write<Refusal extends string, Statements extends readonly PromiseLike<unknown>[]> {
  /** Left out for what has no author: the set-up, tests, and the product itself. */
  readonly authored?: AuthoredWrite | undefined;
  /** What else goes into the history, in this order. */
  readonly history?: readonly ChangeRow[];
  /** Additional conditions, each under the name of its failure. Checked in this order. */
  readonly unless?: (tx: QueryBuilder) => Readonly<Record<Refusal, SQL | undefined>>;
  readonly statements: (tx: QueryBuilder) => Statements;
}

/** Runs all statements and writes the history, or nothing and says why. */
export type Writer = <const Statements extends readonly PromiseLike<unknown>[], Refusal extends string = never>(
  write: Write<Refusal, Statements>,
) => Promise<GuardedAnswers<Refusal | Changed, Statements>>;

/** @param now by this clock sessions and roles are over at the moment of the write */
export function createWriter(engine: Engine, now: () => number): Writer {
  const { tables } = engine;
  const { counters } = tables;

  return <const Statements extends readonly PromiseLike<unknown>[], Refusal extends string = never>({
    authored,
    history = [],
    unless,
    statements,
  }: Write<Refusal, Statements>) => {
    /** One column for each condition, named for the refusal. */
    function conditions(tx: QueryBuilder): Record<string, SQL> {
      const changed = authored && stillHolds(tx, tables, authored.preconditions, now());
      const all: Record<string, SQL | undefined> = { changed, ...unless?.(tx) };
      return Object.fromEntries(
        Object.entries(all).flatMap(([name, holds]) => (holds === undefined ? [] : [[name, sql`(${holds})`]])),
      );
    }

    const change = authored?.change ?? null;
    const rows = change === null ? history : [change, ...history];
    let head = chainBeginning;

    return engine.batchIf<Record<string, unknown>, Refusal | Changed, Statements>(
      {
        lock: (tx) => advance(tx, tables, "authority"),
        // From the row of the lock: there is exactly one.
        check: (tx) =>
          tx
            .select({ locked: counters.value, ...conditions(tx), ...(rows.length > 0 && headColumns(tx, tables)) })
            .from(counters)
            .where(eq(counters.name, "authority")),
        judge: ([{ locked: _, headNumber, headHash, ...row } = {}]) => {
          head = headOf({ headNumber, headHash });
          const failing = Object.entries(row).find(([, holds]) => !holds);
          return failing === undefined ? null : (failing[0] as Refusal | Changed);
        },
      },
      (tx) => [...statements(tx), ...appendToChain(tx, tables, head, rows)] as unknown as Statements,
    );
  };
}
