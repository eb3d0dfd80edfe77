import { and, count, desc, eq, lt, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import { mostPasskeys } from "./contract-second-factor.ts";
import type { PasskeyRepository, PasskeyRow } from "./contract.ts";
import { addMail } from "./mails.ts";
import { hasRow } from "./has-row.ts";
import { endSessionsOfPasskey } from "./ways-in.ts";
import type { Writer } from "./writer.ts";

export function createPasskeyRepository(engine: Engine, write: Writer): PasskeyRepository {
  const {
    db,
    tables: { passkeys },
  } = engine;
  const own = (id: string, memberId: string) => and(eq(passkeys.id, id), eq(passkeys.memberId, memberId));
  type Stored = Omit<PasskeyRow, "publicKey"> & { readonly publicKey: Buffer };
  const toRow = (row: Stored): PasskeyRow => ({ ...row, publicKey: new Uint8Array(row.publicKey) });

  return {
    async find(id) {
      const [row] = await db.select().from(passkeys).where(eq(passkeys.id, id));
      return row === undefined ? null : toRow(row);
    },

    async listOf(memberId) {
      const rows = await db
        .select()
        .from(passkeys)
        .where(eq(passkeys.memberId, memberId))
        .orderBy(desc(passkeys.createdAt), desc(passkeys.id));
      return rows.map(toRow);
    },

    async create(passkey, { mail = null } = {}, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => {
          const total = tx.select({ total: count() }).from(passkeys).where(eq(passkeys.memberId, passkey.memberId));
          return {
            taken: sql`not ${hasRow(tx, passkeys, eq(passkeys.id, passkey.id))}`,
            "too-many": lt(sql`(${total})`, mostPasskeys),
          };
        },
        statements: (tx) => [
          tx
            .insert(passkeys)
            .values({ ...passkey, publicKey: Buffer.from(passkey.publicKey), transports: [...passkey.transports] }),
          ...(mail === null ? [] : addMail(tx, engine.tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async use(id, seen, { counter, backedUp, at }) {
      const used = db
        .update(passkeys)
        .set({ counter, backedUp, lastUsedAt: at })
        .where(and(eq(passkeys.id, id), eq(passkeys.counter, seen.counter)));
      return (await engine.affected(used)) > 0;
    },

    async rename(id, memberId, name, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, passkeys, own(id, memberId)) }),
        statements: (tx) => [tx.update(passkeys).set({ name }).where(own(id, memberId))],
      });
      return refused ?? "written";
    },

    async remove(id, memberId, { mail = null, at, except }, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, passkeys, own(id, memberId)) }),
        statements: (tx) => [
          tx.delete(passkeys).where(own(id, memberId)),
          endSessionsOfPasskey(tx, engine.tables, memberId, { passkeyId: id, at, except }),
          ...(mail === null ? [] : addMail(tx, engine.tables, mail)),
        ],
      });
      return refused ?? "written";
    },
  };
}
