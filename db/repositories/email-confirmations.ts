import { and, eq, exists, lt, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { EmailConfirmationRepository } from "./contract.ts";
import { removeAlongKey } from "./purge-steps.ts";

export function createEmailConfirmationRepository(engine: Engine): EmailConfirmationRepository {
  const {
    db,
    tables: { emailConfirmations, members },
  } = engine;
  return {
    async put({ memberId, keyHash, email, endsAt }) {
      const set = { keyHash, email, endsAt };
      await db
        .insert(emailConfirmations)
        .values({ memberId, ...set })
        .onConflictDoUpdate({ target: emailConfirmations.memberId, set });
    },

    async find(keyHash) {
      const [row] = await db.select().from(emailConfirmations).where(eq(emailConfirmations.keyHash, keyHash));
      return row ?? null;
    },

    async use({ memberId, keyHash, email }, at) {
      const [, used] = await engine.batch((tx) => [
        tx
          .update(members)
          .set({ emailVerifiedAt: at })
          .where(
            and(
              eq(members.id, memberId),
              // The address may have changed since the link was sent.
              eq(members.email, email),
              exists(
                tx
                  .select({ one: sql`1` })
                  .from(emailConfirmations)
                  .where(eq(emailConfirmations.keyHash, keyHash)),
              ),
            ),
          ),
        tx
          .delete(emailConfirmations)
          .where(eq(emailConfirmations.keyHash, keyHash))
          .returning({ memberId: emailConfirmations.memberId }),
      ]);
      return used.length > 0;
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
