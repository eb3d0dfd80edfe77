import { and, desc, eq, isNull, lt, lte, or, sql } from "drizzle-orm";
import { atFirstUse, type Engine } from "../engines/engine.ts";
import type { TokenRepository } from "./contract.ts";
import { memberColumns, toMember } from "./member-columns.ts";
import { removeAlongKey } from "./purge-steps.ts";

export function createTokenRepository(engine: Engine, now: () => number): TokenRepository {
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
    async create(token) {
      await db.insert(tokens).values({ ...token, permissions: [...token.permissions] });
    },

    async findWithMember(tokenHash) {
      const [row] = await find().execute({ tokenHash });
      return row === undefined ? null : { token: row.token, member: toMember(row.member, now()) };
    },

    async touch(id, at, onlyIfBefore) {
      const touched = await touch().execute({ id, at, onlyIfBefore });
      return touched.length > 0;
    },

    async revoke(id, memberId, at) {
      const revoked = db
        .update(tokens)
        .set({ revokedAt: at })
        .where(and(eq(tokens.id, id), eq(tokens.memberId, memberId), isNull(tokens.revokedAt)));
      return (await engine.affected(revoked)) > 0;
    },

    revokeAll: (memberId, at) =>
      engine.affected(
        db
          .update(tokens)
          .set({ revokedAt: at })
          .where(and(eq(tokens.memberId, memberId), isNull(tokens.revokedAt))),
      ),

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
