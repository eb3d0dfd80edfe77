/** Writes changes as links of the chain. Called under the lock that every change takes, so that it never forks. */
import { createHash, randomBytes } from "node:crypto";
import { desc, isNotNull, sql, type SQL } from "drizzle-orm";
import {
  chainBeginning,
  linkText,
  sealedOf,
  sealText,
  type ChainHead,
} from "../../src/gatehouse/core/access/change-chain.ts";
import type { QueryBuilder, Tables } from "../engines/engine.ts";
import type { ChangeRow } from "./contract-authored.ts";
import type { CounterName } from "./counters.ts";

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Columns that tell where the chain stands, for a SELECT under the lock. */
export function headColumns(db: QueryBuilder, { changes }: Tables): { headNumber: SQL; headHash: SQL } {
  const last = (column: typeof changes.number | typeof changes.hash) =>
    sql`${db.select({ column }).from(changes).where(isNotNull(changes.number)).orderBy(desc(changes.number)).limit(1)}`;
  return { headNumber: last(changes.number), headHash: last(changes.hash) };
}

/** What such a SELECT found. The last row of the chain is never removed. */
export function headOf(row: Readonly<Record<string, unknown>>): ChainHead {
  const { headNumber, headHash } = row;
  return typeof headHash === "string" ? { number: Number(headNumber), hash: headHash } : chainBeginning;
}

/** The statements that write these changes behind `head`. */
export function appendToChain(tx: QueryBuilder, tables: Tables, head: ChainHead, rows: readonly ChangeRow[]) {
  if (rows.length === 0) return [];
  let last = head;
  const links = rows.map((given) => {
    const row = {
      ...given,
      before: asStored(given.before),
      after: asStored(given.after),
      source: given.source ?? (given.authorId === null ? ("command" as const) : ("console" as const)),
      why: given.why ?? null,
    };
    const [authorSalt, contentSalt] = [newSalt(), newSalt()];
    const { author, content } = sealedOf(row);
    const authorSeal = sha256(sealText(authorSalt, author));
    const contentSeal = sha256(sealText(contentSalt, content));
    const number = last.number + 1;
    const hash = sha256(linkText(last, number, row, authorSeal, contentSeal));
    last = { number, hash };
    return { ...row, number, authorSalt, contentSalt, authorSeal, contentSeal, hash };
  });
  return [
    tx.insert(tables.changes).values(links),
    // Kept beside the rows, so that a chain whose last rows were cut off shows.
    tx
      .insert(tables.counters)
      .values({ name: lastNumberCounter, value: last.number })
      .onConflictDoUpdate({ target: tables.counters.name, set: { value: last.number } }),
  ];
}

/** Holds the number that was given last. */
export const lastNumberCounter: CounterName = "audit";

/** How the name of a person who is forgotten is taken out of what they did: with its salt, so that the chain stays whole. */
export function withoutAuthor(nameInHistory: string) {
  return { authorName: nameInHistory, authorSalt: null };
}

/** The same for what was done about them. */
export function withoutContent(summaryInHistory: string) {
  return { summary: summaryInHistory, before: null, after: null, why: null, contentSalt: null };
}

/** As it comes back from the database, because that is what is checked. */
function asStored(value: unknown): unknown {
  return value === undefined || value === null ? null : JSON.parse(JSON.stringify(value));
}

/** 128 bits. */
function newSalt(): string {
  return randomBytes(16).toString("base64url");
}
