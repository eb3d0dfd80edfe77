/** Directories, and the people they manage. */
import { and, asc, count, eq, isNull, lt, ne, not, or, sql } from "drizzle-orm";
import { sourceOfDirectory } from "../../src/gatehouse/core/identity/directory.ts";
import type { Engine, QueryBuilder, Tables } from "../engines/engine.ts";
import type { DirectoryPersonRow, DirectoryRepository, DirectoryRow } from "./contract-directories.ts";
import { hasRow } from "./has-row.ts";
import type { Writer } from "./writer.ts";

/** Whether no other person of the directory has the external id; for use in a batch. */
export function externalIdIsFree(
  tx: QueryBuilder,
  { directoryPeople }: Tables,
  { directoryId, externalId, memberId }: Pick<DirectoryPersonRow, "directoryId" | "externalId" | "memberId">,
) {
  if (externalId === null) return undefined;
  const { directoryId: directory, externalId: external, memberId: member } = directoryPeople;
  const others = and(eq(directory, directoryId), eq(external, externalId), ne(member, memberId));
  return not(hasRow(tx, directoryPeople, others));
}

export function createDirectoryRepository(engine: Engine, write: Writer): DirectoryRepository {
  const { db, tables } = engine;
  const { directories, directoryPeople: people, members, roleGrants } = tables;
  const isPerson = (directoryId: string, memberId: string) =>
    and(eq(people.directoryId, directoryId), eq(people.memberId, memberId));

  async function all() {
    return db.select().from(directories).orderBy(asc(directories.createdAt), asc(directories.id));
  }

  return {
    all,

    async list() {
      const rows = await all();
      const counted = await db
        .select({ id: people.directoryId, total: count() })
        .from(people)
        .where(isNull(people.releasedAt))
        .groupBy(people.directoryId);
      const totals = new Map(counted.map(({ id, total }) => [id, total]));
      return rows.map((row) => ({ ...row, people: totals.get(row.id) ?? 0 }));
    },

    async find(id) {
      const [row] = await db.select().from(directories).where(eq(directories.id, id));
      return row ?? null;
    },

    async findByToken(tokenHash) {
      const [row] = await db.select().from(directories).where(eq(directories.tokenHash, tokenHash));
      return row ?? null;
    },

    async insert(directory, most, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => {
          const counted = tx.select({ total: count() }).from(directories);
          return { "too-many": sql`${counted} < ${most}` };
        },
        statements: (tx) => [tx.insert(directories).values(columnsOf(directory))],
      });
      return refused ?? "written";
    },

    async update(directory, expectedVersion, authored) {
      const { id, lastUsedAt: _, ...columns } = columnsOf(directory);
      const seen = and(eq(directories.id, id), eq(directories.version, expectedVersion));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ conflict: hasRow(tx, directories, seen) }),
        statements: (tx) => [
          tx
            .update(directories)
            .set({ ...columns, version: expectedVersion + 1 })
            .where(seen),
        ],
      });
      return refused ?? "written";
    },

    async remove(id, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, directories, eq(directories.id, id)) }),
        statements: (tx) => [
          tx
            .update(roleGrants)
            .set({ source: null })
            .where(eq(roleGrants.source, sourceOfDirectory(id))),
          tx.update(members).set({ suspendedBy: null }).where(eq(members.suspendedBy, id)),
          tx.delete(directories).where(eq(directories.id, id)),
        ],
      });
      return refused ?? "written";
    },

    async touch(id, at, onlyIfBefore) {
      const due = or(isNull(directories.lastUsedAt), lt(directories.lastUsedAt, onlyIfBefore));
      await db
        .update(directories)
        .set({ lastUsedAt: at })
        .where(and(eq(directories.id, id), due));
    },

    async person(directoryId, memberId) {
      const [row] = await db.select().from(people).where(isPerson(directoryId, memberId));
      return row ?? null;
    },

    async personByExternalId(directoryId, externalId) {
      const [row] = await db
        .select()
        .from(people)
        .where(and(eq(people.directoryId, directoryId), eq(people.externalId, externalId)));
      return row ?? null;
    },

    async people(directoryId, { offset, limit }) {
      const own = and(eq(people.directoryId, directoryId), isNull(people.releasedAt));
      const [counted] = await db.select({ total: count() }).from(people).where(own);
      const rows = db.select().from(people).where(own).orderBy(asc(people.memberId)).limit(limit).offset(offset);
      return { rows: limit === 0 ? [] : await rows, total: counted?.total ?? 0 };
    },

    async directoriesOf(memberId) {
      const rows = await db
        .select({ person: people, directory: directories.name })
        .from(people)
        .innerJoin(directories, eq(directories.id, people.directoryId))
        .where(eq(people.memberId, memberId))
        .orderBy(asc(people.createdAt));
      return rows.map(({ person, directory }) => ({ ...person, directory }));
    },

    async keepPerson(person, authored, said) {
      const { directoryId: _, memberId: __, createdAt: ___, isMade: ____, ...all } = person;
      const set = said ?? all;
      const target = [people.directoryId, people.memberId];
      const { refused } = await write({
        authored,
        unless: (tx) => ({ taken: externalIdIsFree(tx, tables, person) }),
        statements: (tx) => [
          Object.keys(set).length === 0
            ? tx.insert(people).values(person).onConflictDoNothing({ target })
            : tx.insert(people).values(person).onConflictDoUpdate({ target, set }),
        ],
      });
      return refused ?? "written";
    },

    async holders(directoryId, roleId, limit) {
      return db
        .select({ id: members.id, name: members.name })
        .from(roleGrants)
        .innerJoin(members, eq(members.id, roleGrants.memberId))
        .where(and(eq(roleGrants.roleId, roleId), eq(roleGrants.source, sourceOfDirectory(directoryId))))
        .orderBy(asc(members.id))
        .limit(limit);
    },
  };
}

function columnsOf({ roles, ...directory }: DirectoryRow) {
  return { ...directory, roles: [...roles] };
}
