import { and, count, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { atFirstUse, type Engine, type QueryBuilder } from "../engines/engine.ts";
import type { SecondFactorRepository } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { addMail } from "./mails.ts";
import { removeAlongKey } from "./purge-steps.ts";
import { endSessionsOfPasskey } from "./ways-in.ts";
import type { Writer } from "./writer.ts";

export function createSecondFactorRepository(engine: Engine, write: Writer): SecondFactorRepository {
  const {
    db,
    tables: { authenticatorApps: apps, recoveryCodes: codes, passkeys },
  } = engine;
  const of = (memberId: string) => eq(apps.memberId, memberId);
  const inUse = (memberId: string) => and(of(memberId), isNotNull(apps.confirmedAt));

  const findInUse = atFirstUse(() =>
    db
      .select({ memberId: apps.memberId })
      .from(apps)
      .where(and(eq(apps.memberId, sql.placeholder("memberId")), isNotNull(apps.confirmedAt)))
      .prepare("second_factor_in_use"),
  );

  const newCodes = (tx: QueryBuilder, memberId: string, codeHashes: readonly string[]) => [
    tx.delete(codes).where(eq(codes.memberId, memberId)),
    tx.insert(codes).values(codeHashes.map((codeHash) => ({ memberId, codeHash }))),
  ];

  return {
    async find(memberId) {
      const [row] = await db.select().from(apps).where(of(memberId));
      return row ?? null;
    },

    async isInUse(memberId) {
      return (await findInUse().execute({ memberId })).length > 0;
    },

    async begin(app) {
      const { sealedSecret, createdAt } = app;
      await db
        .insert(apps)
        .values({ ...app, lastStep: 0 })
        .onConflictDoUpdate({
          target: apps.memberId,
          set: { sealedSecret, createdAt },
          setWhere: isNull(apps.confirmedAt),
        });
    },

    async confirm({ memberId, sealedSecret }, { step, at, codeHashes, mail = null }, authored) {
      const waiting = and(of(memberId), eq(apps.sealedSecret, sealedSecret), isNull(apps.confirmedAt));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, apps, waiting) }),
        statements: (tx) => [
          tx.update(apps).set({ confirmedAt: at, lastStep: step }).where(waiting),
          ...newCodes(tx, memberId, codeHashes),
          ...(mail === null ? [] : addMail(tx, engine.tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async useStep(memberId, step) {
      const used = db
        .update(apps)
        .set({ lastStep: step })
        .where(and(inUse(memberId), lt(apps.lastStep, step)));
      return (await engine.affected(used)) > 0;
    },

    async useCode(memberId, codeHash, at) {
      const used = db
        .update(codes)
        .set({ usedAt: at })
        .where(and(eq(codes.memberId, memberId), eq(codes.codeHash, codeHash), isNull(codes.usedAt)));
      return (await engine.affected(used)) > 0;
    },

    async countCodes(memberId) {
      const [row] = await db
        .select({ total: count() })
        .from(codes)
        .where(and(eq(codes.memberId, memberId), isNull(codes.usedAt)));
      return row?.total ?? 0;
    },

    async replaceCodes(memberId, codeHashes, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, apps, inUse(memberId)) }),
        statements: (tx) => newCodes(tx, memberId, codeHashes),
      });
      return refused ?? "written";
    },

    async remove(memberId, { passkeys: alsoPasskeys, mail = null } = {}, authored) {
      const { refused } = await write({
        authored,
        statements: (tx) => [
          tx.delete(apps).where(of(memberId)),
          tx.delete(codes).where(eq(codes.memberId, memberId)),
          ...(alsoPasskeys === undefined
            ? []
            : [
                tx.delete(passkeys).where(eq(passkeys.memberId, memberId)),
                endSessionsOfPasskey(tx, engine.tables, memberId, alsoPasskeys),
              ]),
          ...(mail === null ? [] : addMail(tx, engine.tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    purge: (before, from, most) =>
      removeAlongKey(
        engine,
        apps,
        apps.memberId,
        and(isNull(apps.confirmedAt), lt(apps.createdAt, before)),
        from,
        most,
      ),
  };
}
