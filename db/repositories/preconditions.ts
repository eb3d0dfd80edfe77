/** The preconditions of a change as one condition in SQL. */
import { and, count, eq, gt, gte, inArray, isNotNull, isNull, not, or, sql, type SQL } from "drizzle-orm";
import type { QueryBuilder, Tables } from "../engines/engine.ts";
import type { CounterName } from "./counters.ts";
import { hasRow } from "./has-row.ts";
import { passed } from "./session-limits.ts";
import type { AuthorPreconditions, PersonPreconditions, Preconditions } from "./contract-authored.ts";

/** @param at the moment of the write, milliseconds since 1970 */
export function stillHolds(
  db: QueryBuilder,
  tables: Tables,
  { author, directory, policyVersion, authorityVersion, person }: Preconditions,
  at: number,
): SQL | undefined {
  return and(
    author === null ? undefined : authorHolds(db, tables, author, at),
    directory === undefined ? undefined : directoryIsAs(db, tables, directory),
    policyVersion === undefined ? undefined : sql`${counterAt(db, tables, "policy")} = ${policyVersion}`,
    // The write itself has advanced it by one, when it took the lock.
    authorityVersion === undefined ? undefined : sql`${counterAt(db, tables, "authority")} = ${authorityVersion + 1}`,
    person === undefined ? undefined : personIsAs(db, tables, person),
  );
}

/** Sessions that have not ended and are within their limits at `at`. */
export function isLive(tables: Pick<Tables, "sessions">, at: number): SQL | undefined {
  return and(isNull(tables.sessions.endedAt), not(passed(tables, "idle", at)), not(passed(tables, "absolute", at)));
}

/** Grants that hold at `at`. */
export function isInForce({ roleGrants }: Pick<Tables, "roleGrants">, at: number): SQL | undefined {
  return and(eq(roleGrants.pending, false), or(isNull(roleGrants.endsAt), gt(roleGrants.endsAt, at)));
}

/** Roles that members asked for. In the words of the index `role_grants_waiting`: SQLite does not use it for a parameter. */
export function isWaiting({ roleGrants }: Pick<Tables, "roleGrants">): SQL {
  return sql`${roleGrants.pending} = true`;
}

function authorHolds(db: QueryBuilder, tables: Tables, author: AuthorPreconditions, at: number): SQL | undefined {
  const { members, roleGrants, sessions, tokens } = tables;
  const { id, sessionHash, tokenId, signedInWithin, passwordHash } = author;
  const roles = [...new Set(author.roles)];
  const session = and(
    sessionHash === undefined ? undefined : eq(sessions.idHash, sessionHash),
    eq(sessions.memberId, id),
    isLive(tables, at),
    signedInWithin === undefined ? undefined : gte(sessions.createdAt, at - signedInWithin),
  );
  const token = and(
    eq(tokens.id, tokenId ?? ""),
    eq(tokens.memberId, id),
    isNull(tokens.revokedAt),
    or(isNull(tokens.expiresAt), gt(tokens.expiresAt, at)),
  );
  const member = and(
    eq(members.id, id),
    isNull(members.suspendedAt),
    passwordHash === undefined ? undefined : eq(members.passwordHash, passwordHash),
  );
  const held = and(eq(roleGrants.memberId, id), inArray(roleGrants.roleId, roles), isInForce(tables, at));
  return and(
    sessionHash === undefined ? undefined : hasRow(db, sessions, session),
    tokenId === undefined ? undefined : hasRow(db, tokens, token),
    hasRow(db, members, member),
    roles.length === 0 ? undefined : rowsAre(db, roleGrants, held, roles.length),
  );
}

function directoryIsAs(
  db: QueryBuilder,
  { directories }: Tables,
  { id, tokenHash, version }: NonNullable<Preconditions["directory"]>,
): SQL {
  const { id: ofRow, tokenHash: token, version: seen } = directories;
  return hasRow(db, directories, and(eq(ofRow, id), eq(token, tokenHash), eq(seen, version)));
}

function personIsAs(db: QueryBuilder, { members, roleGrants }: Tables, person: PersonPreconditions): SQL | undefined {
  const standing = person.suspended ? isNotNull(members.suspendedAt) : isNull(members.suspendedAt);
  const all = eq(roleGrants.memberId, person.id);
  const asRead = person.grants.map(({ role, endsAt, pending, source }) =>
    and(
      eq(roleGrants.roleId, role),
      endsAt === null ? isNull(roleGrants.endsAt) : eq(roleGrants.endsAt, endsAt),
      eq(roleGrants.pending, pending),
      source === undefined ? isNull(roleGrants.source) : eq(roleGrants.source, source),
    ),
  );
  return and(
    hasRow(db, members, and(eq(members.id, person.id), standing)),
    rowsAre(db, roleGrants, all, person.grants.length),
    asRead.length === 0 ? undefined : rowsAre(db, roleGrants, and(all, or(...asRead)), person.grants.length),
  );
}

function counterAt(db: QueryBuilder, { counters }: Tables, name: CounterName): SQL {
  const value = db.select({ value: counters.value }).from(counters).where(eq(counters.name, name));
  return sql`coalesce(${value}, 0)`;
}

function rowsAre(db: QueryBuilder, table: Tables["roleGrants"], condition: SQL | undefined, rows: number): SQL {
  const counted = db.select({ total: count() }).from(table).where(condition);
  return sql`${counted} = ${rows}`;
}
