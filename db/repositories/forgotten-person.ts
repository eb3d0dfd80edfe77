/** What the records forget of a person whose account goes, as statements for the batch that removes it. */
import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { QueryBuilder, Tables } from "../engines/engine.ts";
import { forgetInBulk } from "./bulk-changes.ts";
import { withoutAuthor, withoutContent } from "./change-chain.ts";
import type { ForgottenPerson } from "./contract-accounts.ts";
import { formerIds } from "./former-ids.ts";
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
    tx
      .update(changes)
      .set(withoutAuthor(nameInHistory))
      .where(or(eq(changes.authorId, memberId), inArray(changes.authorId, formerIds(tx, tables, memberId)))),
    tx
      .update(changes)
      .set(withoutContent(summaryInHistory))
      .where(
        and(
          eq(changes.entity, "member"),
          or(eq(changes.entityId, memberId), inArray(changes.entityId, formerIds(tx, tables, memberId))),
        ),
      ),
    // Who decides on requests for a role is told by name, beside the ids.
    tx
      .update(changes)
      .set(withoutContent(summaryInHistory))
      .where(
        and(
          eq(changes.entity, "role"),
          or(names(tables, changes.before, memberId), names(tables, changes.after, memberId)),
        ),
      ),
    ...forgetInBulk(tx, tables, memberId, nameInHistory),
  ] as const;
}

/** Whether the JSON in a column holds the id of this member, or of an account that became part of it. Ids are in lower case. */
function names({ mergedMembers }: Tables, column: Tables["changes"]["before" | "after"], memberId: string) {
  const text = sql`cast(${column} as text)`;
  const { formerId, memberId: into } = mergedMembers;
  return or(
    contains(text, memberId),
    sql`exists (select 1 from ${mergedMembers} where ${into} = ${memberId} and ${text} like '%' || ${formerId} || '%')`,
  );
}
