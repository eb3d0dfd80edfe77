import { and, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Engine, QueryBuilder, Tables } from "../engines/engine.ts";
import { forgetItemsInBulk } from "./bulk-changes.ts";
import type { MergeRepository, MergeRow } from "./contract-merges.ts";
import { addMail } from "./mails.ts";
import { endSessionsOf, revokeTokensOf } from "./ways-in.ts";
import type { Writer } from "./writer.ts";

export function createMergeRepository(engine: Engine, write: Writer): MergeRepository {
  const { db, tables } = engine;
  const { mergedMembers } = tables;

  return {
    async merge(merge, authored) {
      const { refused } = await write({
        authored,
        statements: (tx) => [
          ...endAndMove(tx, tables, merge),
          ...moveBelongings(tx, tables, merge),
          ...moveRecords(tx, tables, merge),
          ...settle(tx, tables, merge),
          ...merge.mails.flatMap((mail) => addMail(tx, tables, mail)),
        ],
      });
      return refused ?? "written";
    },

    async intoWhom(formerId) {
      const [row] = await db
        .select({ memberId: mergedMembers.memberId })
        .from(mergedMembers)
        .where(eq(mergedMembers.formerId, formerId));
      return row?.memberId ?? null;
    },
  };
}

/** They end first and then move, so that a browser or program that comes with one is told why it holds no more. */
function endAndMove(tx: QueryBuilder, tables: Tables, { stays, goes, at, takesApp }: MergeRow) {
  const { sessions, tokens } = tables;
  return [
    endSessionsOf(tx, tables, goes, { cause: "ended-by-admin", at }),
    revokeTokensOf(tx, tables, goes, at),
    tx.update(sessions).set({ memberId: stays }).where(eq(sessions.memberId, goes)),
    tx.update(tokens).set({ memberId: stays }).where(eq(tokens.memberId, goes)),
    // They began without the app, which is asked for from now on.
    ...(takesApp ? [endSessionsOf(tx, tables, stays, { cause: "ended-by-admin", at })] : []),
  ];
}

function moveBelongings(tx: QueryBuilder, tables: Tables, merge: MergeRow) {
  const { stays, goes, roles, linked, takesApp } = merge;
  const { roleGrants, roleApprovers, passkeys, externalAccounts, authenticatorApps: apps, recoveryCodes } = tables;
  const isLinked = or(
    ...linked.map(({ issuer, subject }) =>
      and(eq(externalAccounts.issuer, issuer), eq(externalAccounts.subject, subject)),
    ),
  );
  const decides = tx
    .select({ roleId: roleApprovers.roleId })
    .from(roleApprovers)
    .where(eq(roleApprovers.memberId, stays));
  return [
    ...(roles.length === 0
      ? []
      : [
          tx.delete(roleGrants).where(and(eq(roleGrants.memberId, stays), inArray(roleGrants.roleId, [...roles]))),
          tx
            .update(roleGrants)
            .set({ memberId: stays })
            .where(and(eq(roleGrants.memberId, goes), inArray(roleGrants.roleId, [...roles]))),
        ]),
    // Who decides on a role once is not named twice.
    tx.delete(roleApprovers).where(and(eq(roleApprovers.memberId, goes), inArray(roleApprovers.roleId, decides))),
    tx.update(roleApprovers).set({ memberId: stays }).where(eq(roleApprovers.memberId, goes)),
    tx.update(passkeys).set({ memberId: stays }).where(eq(passkeys.memberId, goes)),
    ...(isLinked === undefined
      ? []
      : [
          tx
            .update(externalAccounts)
            .set({ memberId: stays })
            .where(and(eq(externalAccounts.memberId, goes), isLinked)),
        ]),
    ...(takesApp
      ? [
          tx.delete(apps).where(eq(apps.memberId, stays)),
          tx.delete(recoveryCodes).where(eq(recoveryCodes.memberId, stays)),
          tx
            .update(apps)
            .set({ memberId: stays })
            .where(and(eq(apps.memberId, goes), isNotNull(apps.confirmedAt))),
          tx.update(recoveryCodes).set({ memberId: stays }).where(eq(recoveryCodes.memberId, goes)),
        ]
      : []),
  ];
}

function moveRecords(tx: QueryBuilder, tables: Tables, { stays, goes }: MergeRow) {
  const { refusals, signIns, mails, webhookDeliveries, bulkChanges, bulkItems, mergedMembers } = tables;
  const { roleGrants, tokens, pageDraft, pageRevisions, pictures, plannedRules, trialRefusals: tried } = tables;
  const isCountedOfBoth = sql`exists (select 1 from trial_refusals as theirs where theirs.member_id = ${stays} and theirs.rule_id = ${tried.ruleId} and theirs.day = ${tried.day} and theirs.reason = ${tried.reason} and theirs.request = ${tried.request})`;
  return [
    tx.update(refusals).set({ memberId: stays }).where(eq(refusals.memberId, goes)),
    tx.update(signIns).set({ memberId: stays }).where(eq(signIns.memberId, goes)),
    tx.update(mails).set({ memberId: stays }).where(eq(mails.memberId, goes)),
    tx.update(webhookDeliveries).set({ memberId: stays }).where(eq(webhookDeliveries.memberId, goes)),
    tx.update(bulkChanges).set({ authorId: stays }).where(eq(bulkChanges.authorId, goes)),
    // Else their author would be gone at the hour, and their name would stay when the person goes for good.
    tx.update(plannedRules).set({ authorId: stays }).where(eq(plannedRules.authorId, goes)),
    tx.update(roleGrants).set({ grantedBy: stays }).where(eq(roleGrants.grantedBy, goes)),
    tx.update(tokens).set({ createdBy: stays }).where(eq(tokens.createdBy, goes)),
    tx.update(pageDraft).set({ savedBy: stays }).where(eq(pageDraft.savedBy, goes)),
    tx.update(pageRevisions).set({ publishedBy: stays }).where(eq(pageRevisions.publishedBy, goes)),
    // The same request may be counted for both.
    tx.delete(tried).where(and(eq(tried.memberId, goes), isCountedOfBoth)),
    tx.update(tried).set({ memberId: stays }).where(eq(tried.memberId, goes)),
    tx.update(pictures).set({ createdBy: stays }).where(eq(pictures.createdBy, goes)),
    // A change of many that is taken back must neither take from the one what the other had, nor remove an account that is two now.
    forgetItemsInBulk(tx, tables, goes),
    tx
      .update(bulkItems)
      .set({ state: "kept" })
      .where(and(eq(bulkItems.memberId, stays), eq(bulkItems.state, "done"))),
    tx.update(mergedMembers).set({ memberId: stays }).where(eq(mergedMembers.memberId, goes)),
  ];
}

function settle(tx: QueryBuilder, tables: Tables, { stays, goes, at, email, emailVerifiedAt }: MergeRow) {
  const { members, mergedMembers, emailConfirmations, oneTimeKeys } = tables;
  const lastSignIn = (id: string) => tx.select({ at: members.lastSignInAt }).from(members).where(eq(members.id, id));
  return [
    tx.insert(mergedMembers).values({ formerId: goes, memberId: stays, mergedAt: at }),
    tx
      .update(members)
      .set({
        lastSignInAt: sql`case when ${lastSignIn(goes)} > ${members.lastSignInAt} then ${lastSignIn(goes)} else ${members.lastSignInAt} end`,
      })
      .where(eq(members.id, stays)),
    // Links that were sent to either hold no more, for any purpose.
    tx.delete(emailConfirmations).where(eq(emailConfirmations.memberId, stays)),
    tx.delete(oneTimeKeys).where(eq(oneTimeKeys.memberId, stays)),
    tx.delete(members).where(eq(members.id, goes)),
    tx.update(members).set({ email, emailVerifiedAt }).where(eq(members.id, stays)),
  ];
}
