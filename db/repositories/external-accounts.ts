import { and, asc, eq, ne, not, sql } from "drizzle-orm";
import { normaliseEmail } from "../../src/gatehouse/core/identity/member.ts";
import { nameOrder } from "../../src/gatehouse/core/identity/name-order.ts";
import type { Engine } from "../engines/engine.ts";
import type { ExternalAccountRepository } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { addMail } from "./mails.ts";
import { insertMember, memberIsNew } from "./new-member.ts";
import { fold } from "./search.ts";
import type { Writer } from "./writer.ts";

export function createExternalAccountRepository(engine: Engine, write: Writer): ExternalAccountRepository {
  const { db, tables } = engine;
  const { externalAccounts, members } = tables;
  const account = (issuer: string, subject: string) =>
    and(eq(externalAccounts.issuer, issuer), eq(externalAccounts.subject, subject));
  const own = (memberId: string, provider: string) =>
    and(eq(externalAccounts.memberId, memberId), eq(externalAccounts.provider, provider));

  return {
    async find(issuer, subject) {
      const [row] = await db.select().from(externalAccounts).where(account(issuer, subject));
      return row ?? null;
    },

    listOf: async (memberId) =>
      await db
        .select()
        .from(externalAccounts)
        .where(eq(externalAccounts.memberId, memberId))
        .orderBy(asc(externalAccounts.linkedAt), asc(externalAccounts.provider)),

    async link(linked, change, mail = null) {
      const { provider, issuer, subject, memberId } = linked;
      const { refused } = await write({
        unless: (tx) => ({
          taken: not(hasRow(tx, externalAccounts, account(issuer, subject))),
          already: not(hasRow(tx, externalAccounts, and(own(memberId, provider), eq(externalAccounts.issuer, issuer)))),
        }),
        history: [change],
        statements: (tx) => [
          tx.insert(externalAccounts).values(linked),
          ...(mail === null ? [] : addMail(tx, tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async adopt({ provider, subject }, issuer) {
      const { refused } = await write({
        unless: (tx) => ({
          missing: and(
            hasRow(tx, externalAccounts, account(provider, subject)),
            not(hasRow(tx, externalAccounts, account(issuer, subject))),
          ),
        }),
        statements: (tx) => [tx.update(externalAccounts).set({ issuer }).where(account(provider, subject))],
      });
      return refused ?? "written";
    },

    async join(linked, member, change) {
      const { refused } = await write({
        unless: (tx) => ({
          taken: and(
            memberIsNew(tx, tables, member),
            not(hasRow(tx, externalAccounts, account(linked.issuer, linked.subject))),
          ),
        }),
        statements: (tx) => [
          ...insertMember(tx, tables, member),
          tx.insert(externalAccounts).values({ ...linked, lastUsedAt: linked.linkedAt }),
        ],
        history: [change],
      });
      return refused ?? "written";
    },

    async use({ issuer, subject, email }, at) {
      await db.update(externalAccounts).set({ email, lastUsedAt: at }).where(account(issuer, subject));
    },

    async describe(memberId, { name, email: written, emailVerifiedAt }) {
      const email = normaliseEmail(written);
      const member = eq(members.id, memberId);
      // As it was confirmed first, while the email stays the same.
      const confirmed = sql`case when ${members.email} = ${email} then coalesce(${members.emailVerifiedAt}, cast(${emailVerifiedAt} as bigint)) else cast(${emailVerifiedAt} as bigint) end`;
      const { refused } = await write({
        unless: (tx) => ({ taken: not(hasRow(tx, members, and(eq(members.email, email), ne(members.id, memberId)))) }),
        statements: (tx) => [
          tx
            .update(members)
            .set({
              name,
              nameFolded: fold(name),
              nameOrder: nameOrder(name),
              email,
              emailVerifiedAt: emailVerifiedAt === null ? null : confirmed,
            })
            .where(member),
        ],
      });
      return refused ?? "written";
    },

    async unlink(memberId, provider, authored, mail = null) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, externalAccounts, own(memberId, provider)) }),
        statements: (tx) => [
          tx.delete(externalAccounts).where(own(memberId, provider)),
          ...(mail === null ? [] : addMail(tx, tables, mail)),
        ],
      });
      return refused ?? "written";
    },
  };
}
