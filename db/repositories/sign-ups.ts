/** People who signed up and wait for an admin. */
import { and, asc, count, eq, gt, lt, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { SignUpRepository } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { addMail } from "./mails.ts";
import { insertMember, memberIsNew } from "./new-member.ts";
import { removeLowest } from "./purge-steps.ts";
import type { Writer } from "./writer.ts";

export function createSignUpRepository(engine: Engine, write: Writer): SignUpRepository {
  const { db, tables } = engine;
  const { signUps, oneTimeKeys } = tables;
  const is = (id: string) => eq(signUps.id, id);

  return {
    async add({ purpose, subject, keyHash }, at, signUp, most) {
      const key = and(
        eq(oneTimeKeys.purpose, purpose),
        eq(oneTimeKeys.subject, subject),
        eq(oneTimeKeys.keyHash, keyHash),
      );
      const { email, ...set } = { ...signUp, roles: [...signUp.roles] };
      const { refused } = await write({
        unless: (tx) => ({
          unusable: hasRow(tx, oneTimeKeys, and(key, gt(oneTimeKeys.endsAt, at))),
          "too-many": sql`${tx.select({ total: count() }).from(signUps)} < ${most}`,
        }),
        statements: (tx) => [
          tx
            .insert(signUps)
            .values({ email, ...set })
            .onConflictDoUpdate({ target: signUps.email, set }),
          tx.delete(oneTimeKeys).where(key),
        ],
      });
      return refused ?? "written";
    },

    async find(id) {
      const [row] = await db.select().from(signUps).where(is(id));
      return row ?? null;
    },

    list: (limit) => db.select().from(signUps).orderBy(asc(signUps.createdAt), asc(signUps.id)).limit(limit),

    async count() {
      const [row] = await db.select({ total: count() }).from(signUps);
      return row?.total ?? 0;
    },

    async accept(id, member, mail, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          // With the password and email that were judged: the person may have asked again meanwhile.
          missing: hasRow(
            tx,
            signUps,
            and(is(id), eq(signUps.email, member.email), eq(signUps.passwordHash, member.passwordHash)),
          ),
          taken: memberIsNew(tx, tables, member),
        }),
        statements: (tx) => [
          ...insertMember(tx, tables, member),
          tx.delete(signUps).where(is(id)),
          ...(mail === null ? [] : addMail(tx, tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async decline(id, mail, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, signUps, is(id)) }),
        statements: (tx) => [tx.delete(signUps).where(is(id)), ...(mail === null ? [] : addMail(tx, tables, mail))],
      });
      return refused ?? "written";
    },

    async purge(before, _, most) {
      const { id, endsAt } = signUps;
      const removed = await removeLowest(engine, signUps, id, endsAt, lt(endsAt, before), most);
      return { removed, next: removed < most ? null : "again" };
    },
  };
}
