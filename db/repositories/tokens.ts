import { and, count, desc, eq, gt, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { atFirstUse, type Engine, type QueryBuilder } from "../engines/engine.ts";
import type { TokenRepository } from "./contract.ts";
import { memberColumns, toMember } from "./member-columns.ts";
import { removeAlongKey } from "./purge-steps.ts";
import { endExpiredTokens } from "./token-endings.ts";
import { hasRow } from "./has-row.ts";
import type { Writer } from "./writer.ts";

export function createTokenRepository(engine: Engine, now: () => number, write: Writer): TokenRepository {
  const { db, tables } = engine;
  const { members, tokens } = tables;

  const find = atFirstUse(() =>
    db
      .select({ token: tokens, member: memberColumns(engine) })
      .from(tokens)
      .innerJoin(members, eq(members.id, tokens.memberId))
      .where(eq(tokens.tokenHash, sql.placeholder("tokenHash")))
      .prepare("token_find_with_member"),
  );

  const findById = atFirstUse(() =>
    db
      .select({ token: tokens, member: memberColumns(engine) })
      .from(tokens)
      .innerJoin(members, eq(members.id, tokens.memberId))
      .where(eq(tokens.id, sql.placeholder("id")))
      .prepare("token_find_by_id_with_member"),
  );

  const touch = atFirstUse(() =>
    db
      .update(tokens)
      .set({ lastUsedAt: sql`${sql.placeholder("at")}` })
      .where(
        and(
          eq(tokens.id, sql.placeholder("id")),
          or(isNull(tokens.lastUsedAt), lte(tokens.lastUsedAt, sql.placeholder("onlyIfBefore"))),
        ),
      )
      .returning({ id: tokens.id })
      .prepare("token_touch"),
  );

  return {
    async create(token, limits, authored) {
      const live = and(
        eq(tokens.memberId, token.memberId),
        isNull(tokens.revokedAt),
        or(isNull(tokens.expiresAt), gt(tokens.expiresAt, token.createdAt)),
      );
      const howMany = (tx: QueryBuilder, condition: SQL | undefined) =>
        tx.select({ total: count() }).from(tokens).where(condition);
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          "name-taken": limits && sql`${howMany(tx, and(live, eq(tokens.name, token.name)))} = 0`,
          "too-many": limits && sql`${howMany(tx, live)} < ${limits.most}`,
        }),
        statements: (tx) => [tx.insert(tokens).values({ ...token, permissions: [...token.permissions] })],
      });
      return refused ?? "written";
    },

    async findWithMember(tokenHash) {
      const [row] = await find().execute({ tokenHash });
      return row === undefined ? null : { token: row.token, member: toMember(row.member, now()) };
    },

    async findByIdWithMember(id) {
      const [row] = await findById().execute({ id });
      return row === undefined ? null : { token: row.token, member: toMember(row.member, now()) };
    },

    async touch(id, at, onlyIfBefore) {
      const touched = await touch().execute({ id, at, onlyIfBefore });
      return touched.length > 0;
    },

    async revoke(id, memberId, at, authored) {
      // One that expired can be revoked as well, and then leaves the lists.
      const notRevoked = or(isNull(tokens.revokedAt), eq(tokens.revokedAt, tokens.expiresAt));
      const open = and(eq(tokens.id, id), eq(tokens.memberId, memberId), notRevoked);
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          missing: hasRow(tx, tokens, open),
        }),
        statements: (tx) => [tx.update(tokens).set({ revokedAt: at }).where(open)],
      });
      return refused ?? "written";
    },

    async endExpired(memberId, at) {
      await endExpiredTokens(db, tables, memberId, at);
    },

    listOf: (memberId) =>
      db.select().from(tokens).where(eq(tokens.memberId, memberId)).orderBy(desc(tokens.createdAt), desc(tokens.id)),

    purge: (before, from, most) =>
      removeAlongKey(
        engine,
        tokens,
        tokens.id,
        or(lt(tokens.revokedAt, before), lt(tokens.expiresAt, before)),
        from,
        most,
      ),
  };
}
