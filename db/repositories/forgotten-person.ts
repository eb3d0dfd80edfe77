/** What the records forget of a person whose account goes, as statements for the batch that removes it. */
import { and, eq, or, sql } from "drizzle-orm";
import type { QueryBuilder, Tables } from "../engines/engine.ts";
import { forgetInBulk } from "./bulk-changes.ts";
import { withoutAuthor, withoutContent } from "./change-chain.ts";
import type { ForgottenPerson } from "./contract-accounts.ts";
import { contains } from "./search.ts";

/** Sign-ins go; refusals stay without the person; history says who changed the site, without the name. */
export function forgetInRecords(
  tx: QueryBuilder,
  tables: Tables,
  memberId: string,
  { nameInHistory, summaryInHistory }: ForgottenPerson,
) {
  const { changes, plannedRules, refusals, signIns, trialRefusals } = tables;
  return [
    tx.delete(signIns).where(eq(signIns.memberId, memberId)),
    tx.delete(trialRefusals).where(eq(trialRefusals.memberId, memberId)),
    tx.update(plannedRules).set({ authorName: nameInHistory }).where(eq(plannedRules.authorId, memberId)),
    tx.update(refusals).set({ memberId: null }).where(eq(refusals.memberId, memberId)),
    tx.update(changes).set(withoutAuthor(nameInHistory)).where(eq(changes.authorId, memberId)),
    tx
      .update(changes)
      .set(withoutContent(summaryInHistory))
      .where(and(eq(changes.entity, "member"), eq(changes.entityId, memberId))),
    // Who decides on requests for a role is told by name, beside the ids.
    tx
      .update(changes)
      .set(withoutContent(summaryInHistory))
      .where(and(eq(changes.entity, "role"), or(names(changes.before, memberId), names(changes.after, memberId)))),
    ...forgetInBulk(tx, tables, memberId, nameInHistory),
  ] as const;
}

/** Ids are of lower case. */
function names(column: Tables["changes"]["before" | "after"], memberId: string) {
  return contains(sql`cast(${column} as text)`, memberId);
}
