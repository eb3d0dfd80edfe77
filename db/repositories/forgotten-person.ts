/** What the records forget of a person whose account goes, as statements for the batch that removes it. */
import { and, eq } from "drizzle-orm";
import type { QueryBuilder, Tables } from "../engines/engine.ts";
import { forgetInBulk } from "./bulk-changes.ts";
import { withoutAuthor, withoutContent } from "./change-chain.ts";
import type { ForgottenPerson } from "./contract-accounts.ts";

/** Sign-ins go; refusals stay without the person; history says who changed the site, without the name. */
export function forgetInRecords(
  tx: QueryBuilder,
  tables: Tables,
  memberId: string,
  { nameInHistory, summaryInHistory }: ForgottenPerson,
) {
  const { changes, refusals, signIns } = tables;
  return [
    tx.delete(signIns).where(eq(signIns.memberId, memberId)),
    tx.update(refusals).set({ memberId: null }).where(eq(refusals.memberId, memberId)),
    tx.update(changes).set(withoutAuthor(nameInHistory)).where(eq(changes.authorId, memberId)),
    tx
      .update(changes)
      .set(withoutContent(summaryInHistory))
      .where(and(eq(changes.entity, "member"), eq(changes.entityId, memberId))),
    forgetInBulk(tx, tables, memberId),
  ] as const;
}
