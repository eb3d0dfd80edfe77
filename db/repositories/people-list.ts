/**
 * The list of people, along an index: from the person at the edge of the page before, not by counting rows. So the last page
 * costs as much as the first. Orders are by bytes, because the order of a database's locale differs between servers; names have a
 * column for it in which Ä stands beside A.
 */
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, not, or, sql, type SQL } from "drizzle-orm";
import { union, type PgColumn } from "drizzle-orm/pg-core";
import { boundsOfSpan, type PeopleFilter, type PeopleOrder } from "../../src/gatehouse/core/identity/people-filter.ts";
import { nameOrder } from "../../src/gatehouse/core/identity/name-order.ts";
import type { Engine } from "../engines/engine.ts";
import type { MemberRepository } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { memberColumns, toMember } from "./member-columns.ts";
import { isInForce, isWaiting } from "./preconditions.ts";
import { contains } from "./search.ts";

/**
 * So many are found first and then put in order. More lie so close together that walking along the order finds a page of them
 * soon; to walk for a few would read everybody, one by one.
 */
const mostFew = 1_000;

export function createPeopleList(
  engine: Engine,
  now: () => number,
): Pick<MemberRepository, "list" | "countAlike" | "orderNames"> {
  const { db, tables } = engine;
  const { authenticatorApps, members, passkeys, roleGrants, sessions } = tables;
  const columns = memberColumns(engine);

  /** PostgreSQL compares text by the locale of the database; SQLite by bytes. */
  const bytewise = (column: PgColumn): SQL =>
    engine.name === "postgres" ? sql`${column} collate "C"` : sql`${column}`;

  const orders: Readonly<
    Record<PeopleOrder, { readonly key: SQL; readonly column: PgColumn; readonly down: boolean }>
  > = {
    newest: { key: sql`${members.createdAt}`, column: members.createdAt, down: true },
    oldest: { key: sql`${members.createdAt}`, column: members.createdAt, down: false },
    name: { key: bytewise(members.nameOrder), column: members.nameOrder, down: false },
    email: { key: bytewise(members.email), column: members.email, down: false },
    "signed-in": { key: sql`${members.lastSignInAt}`, column: members.lastSignInAt, down: true },
  };

  function hasSecondFactor(): SQL {
    const apps = db
      .select({ id: authenticatorApps.memberId })
      .from(authenticatorApps)
      .where(isNotNull(authenticatorApps.confirmedAt));
    return inArray(members.id, union(apps, db.select({ id: passkeys.memberId }).from(passkeys)));
  }

  /** A session of an older release counts: it did not note sign-ins with the member. */
  function signedIn(span: NonNullable<PeopleFilter["signedIn"]>): SQL | undefined {
    const { kind, at } = boundsOfSpan(span, now());
    const began = (from: number) =>
      or(
        gt(members.lastSignInAt, from),
        and(
          eq(members.lastSignInAt, 0),
          hasRow(db, sessions, and(eq(sessions.memberId, members.id), gt(sessions.createdAt, from))),
        ),
      );
    const since = began(at);
    if (since === undefined) return undefined;
    return kind === "since" ? since : not(since);
  }

  /** @param walking whether it is tried on one person after the other, in their order; else the database may begin with those who hold a role */
  function conditionOf(filter: PeopleFilter, walking = false): SQL | undefined {
    const { search, role, standing, signedIn: span, secondFactor, source, confirmed, waiting } = filter;
    const isHeld = (roleId: string) => and(eq(roleGrants.roleId, roleId), isInForce(tables, now()));
    const holds = (roleId: string) => hasRow(db, roleGrants, and(eq(roleGrants.memberId, members.id), isHeld(roleId)));
    const whoHold = (roleId: string) => db.select({ id: roleGrants.memberId }).from(roleGrants).where(isHeld(roleId));
    const whoWait = db.select({ id: roleGrants.memberId }).from(roleGrants).where(isWaiting(tables));
    return and(
      search === undefined || search.trim() === ""
        ? undefined
        : sql`(${contains(members.nameFolded, search)} or ${contains(members.email, search)})`,
      role === undefined ? undefined : walking ? holds(role) : inArray(members.id, whoHold(role)),
      standing === undefined ? undefined : ofStanding(standing),
      span === undefined ? undefined : signedIn(span),
      secondFactor === undefined ? undefined : secondFactor === "yes" ? hasSecondFactor() : not(hasSecondFactor()),
      source === undefined ? undefined : eq(members.source, source),
      confirmed === undefined
        ? undefined
        : confirmed === "yes"
          ? isNotNull(members.emailVerifiedAt)
          : isNull(members.emailVerifiedAt),
      waiting === undefined ? undefined : inArray(members.id, whoWait),
    );
  }

  function ofStanding(standing: NonNullable<PeopleFilter["standing"]>): SQL | undefined {
    if (standing === "suspended") return sql`${members.suspendedAt} is not null`;
    if (standing === "leaving") return sql`${members.deletesAt} is not null`;
    return and(isNull(members.suspendedAt), isNull(members.deletesAt));
  }

  /** Ids of the people who meet a condition; null where there are many of them. */
  async function few(condition: SQL | undefined): Promise<readonly string[] | null> {
    if (condition === undefined) return null;
    const rows = await db
      .select({ id: members.id })
      .from(members)
      .where(condition)
      .limit(mostFew + 1);
    return rows.length > mostFew ? null : rows.map(({ id }) => id);
  }

  /** Beyond the person at the edge; null where they are gone. */
  async function beyond(from: string, { key, column }: (typeof orders)[PeopleOrder], falls: boolean) {
    const [edge] = await db.select({ value: column }).from(members).where(eq(members.id, from));
    if (edge === undefined) return null;
    return falls
      ? sql`(${key}, ${members.id}) < (${edge.value}, ${from})`
      : sql`(${key}, ${members.id}) > (${edge.value}, ${from})`;
  }

  return {
    async list({ filter = {}, order = "newest", from = null, backwards = false, limit }) {
      const chosen = orders[order];
      const falls = chosen.down !== backwards;
      const edge = from === null ? undefined : await beyond(from, chosen, falls);
      if (edge === null) return { members: [], more: false, edgeIsGone: true, total: null };
      const ids = await few(conditionOf(filter));
      const direction = falls ? desc : asc;
      const rows = await db
        .select(columns)
        .from(members)
        .where(and(edge, ids === null ? conditionOf(filter, true) : inArray(members.id, [...ids])))
        .orderBy(direction(chosen.key), direction(members.id))
        .limit(limit + 1);
      const at = now();
      const found = rows.slice(0, limit).map((row) => toMember(row, at));
      return {
        members: backwards ? found.reverse() : found,
        more: rows.length > limit,
        edgeIsGone: false,
        total: ids?.length ?? null,
      };
    },

    async orderNames(_bounds, _from, most) {
      const unordered = sql`${bytewise(members.nameOrder)} = ''`;
      // In the order of the index, which SQLite would not take for so many equal values.
      const rows = await db
        .select({ id: members.id, name: members.name })
        .from(members)
        .where(unordered)
        .orderBy(members.id)
        .limit(most);
      if (rows.length > 0) {
        const orders = rows.map(({ id, name }) => sql`when ${id} then ${nameOrder(name)}`);
        const named = inArray(
          members.id,
          rows.map(({ id }) => id),
        );
        await engine.batch((tx) => [
          tx
            .update(members)
            .set({ nameOrder: sql`case ${members.id} ${sql.join(orders, sql` `)} end` })
            // Who was renamed since it was read has one already.
            .where(and(named, eq(members.nameOrder, ""))),
        ]);
      }
      return { removed: rows.length, next: rows.length < most ? null : "again" };
    },

    async countAlike(filter, most) {
      const condition = conditionOf(filter);
      if (condition === undefined || most === undefined) {
        const [counted] = await db.select({ total: count() }).from(members).where(condition);
        return counted?.total ?? 0;
      }
      const some = db
        .select({ one: sql`1`.as("one") })
        .from(members)
        .where(condition)
        .limit(most)
        .as("some");
      const [counted] = await db.select({ total: count() }).from(some);
      return counted?.total ?? 0;
    },
  };
}
