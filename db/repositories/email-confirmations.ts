import { and, eq, gt, lt } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { EmailConfirmationRepository } from "./contract.ts";
import { addMail } from "./mails.ts";
import { removeAlongKey } from "./purge-steps.ts";
import { hasRow } from "./has-row.ts";
import type { Writer } from "./writer.ts";

export function createEmailConfirmationRepository(engine: Engine, write: Writer): EmailConfirmationRepository {
  const {
    db,
    tables: { emailConfirmations, members },
  } = engine;
  return {
    async put({ memberId, keyHash, email, endsAt }, authored, mail) {
      const set = { keyHash, email, endsAt };
      const { refused } = await write({
        authored,
        statements: (tx) => [
          tx
            .insert(emailConfirmations)
            .values({ memberId, ...set })
            .onConflictDoUpdate({ target: emailConfirmations.memberId, set }),
          ...(mail === undefined ? [] : addMail(tx, engine.tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async find(keyHash) {
      const [row] = await db.select().from(emailConfirmations).where(eq(emailConfirmations.keyHash, keyHash));
      return row ?? null;
    },

    async use({ memberId, keyHash, email }, at) {
      const member = and(eq(members.id, memberId), eq(members.email, email));
      const key = and(eq(emailConfirmations.keyHash, keyHash), gt(emailConfirmations.endsAt, at));
      const { refused } = await write({
        unless: (tx) => ({
          unusable: and(hasRow(tx, members, member), hasRow(tx, emailConfirmations, key)),
        }),
        statements: (tx) => [
          tx.update(members).set({ emailVerifiedAt: at }).where(member),
          tx.delete(emailConfirmations).where(key),
        ],
      });
      return refused === null;
    },

    purge: (before, from, most) =>
      removeAlongKey(
        engine,
        emailConfirmations,
        emailConfirmations.memberId,
        lt(emailConfirmations.endsAt, before),
        from,
        most,
      ),
  };
}
