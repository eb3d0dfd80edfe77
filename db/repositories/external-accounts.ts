import { and, asc, eq, not } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { ExternalAccountRepository } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { insertMember, memberIsNew } from "./new-member.ts";
import type { Writer } from "./writer.ts";

export function createExternalAccountRepository(engine: Engine, write: Writer): ExternalAccountRepository {
  const { db, tables } = engine;
  const { externalAccounts, changes } = tables;
  const account = (provider: string, subject: string) =>
    and(eq(externalAccounts.provider, provider), eq(externalAccounts.subject, subject));
  const own = (memberId: string, provider: string) =>
    and(eq(externalAccounts.memberId, memberId), eq(externalAccounts.provider, provider));

  return {
    async find(provider, subject) {
      const [row] = await db.select().from(externalAccounts).where(account(provider, subject));
      return row ?? null;
    },

    listOf: async (memberId) =>
      await db
        .select()
        .from(externalAccounts)
        .where(eq(externalAccounts.memberId, memberId))
        .orderBy(asc(externalAccounts.linkedAt), asc(externalAccounts.provider)),

    async link(linked, change) {
      const { provider, subject, memberId } = linked;
      const { refused } = await write({
        unless: (tx) => ({
          taken: not(hasRow(tx, externalAccounts, account(provider, subject))),
          already: not(hasRow(tx, externalAccounts, own(memberId, provider))),
        }),
        statements: (tx) => [tx.insert(externalAccounts).values(linked), tx.insert(changes).values(change)],
      });
      return refused ?? "written";
    },

    async join(linked, member, change) {
      const { refused } = await write({
        unless: (tx) => ({
          taken: and(
            memberIsNew(tx, tables, member),
            not(hasRow(tx, externalAccounts, account(linked.provider, linked.subject))),
          ),
        }),
        statements: (tx) => [
          ...insertMember(tx, tables, member),
          tx.insert(externalAccounts).values({ ...linked, lastUsedAt: linked.linkedAt }),
          tx.insert(changes).values(change),
        ],
      });
      return refused ?? "written";
    },

    async use({ provider, subject, email }, at) {
      await db.update(externalAccounts).set({ email, lastUsedAt: at }).where(account(provider, subject));
    },

    async unlink(memberId, provider, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, externalAccounts, own(memberId, provider)) }),
        statements: (tx) => [tx.delete(externalAccounts).where(own(memberId, provider))],
      });
      return refused ?? "written";
    },
  };
}
