/** Requests for roles, as the people who decide see them; and who may decide. What members do is in `role-grants.ts`. */
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, or, sql, type SQL } from "drizzle-orm";
import { neverHeld } from "../../src/gatehouse/core/identity/role-grant.ts";
import type { Engine } from "../engines/engine.ts";
import type { Approver, RequestKey, RequestRepository, RolesAskedFor, WaitingRequestRow } from "./contract-requests.ts";
import { hasRow } from "./has-row.ts";
import { addMail } from "./mails.ts";
import { isInForce, isWaiting } from "./preconditions.ts";
import { addDelivery } from "./webhooks.ts";
import type { Writer } from "./writer.ts";

/** Requests of one member whose words are read. */
const mostWords = 100;

export function createRequestRepository(engine: Engine, write: Writer): RequestRepository {
  const { db, tables } = engine;
  const { members, roleApprovers, roleGrants } = tables;
  const { memberId, roleId, grantedAt: askedAt, requestNote, answer, answeredAt } = roleGrants;

  const ofRoles = (roles: RolesAskedFor) => (roles === null ? undefined : inArray(roleId, [...roles]));

  function read(condition: SQL | undefined) {
    return db
      .select({ memberId, roleId, askedAt, name: members.name, email: members.email, requestNote, answer, answeredAt })
      .from(roleGrants)
      .innerJoin(members, eq(members.id, memberId))
      .where(and(isWaiting(tables), condition));
  }

  type Read = Awaited<ReturnType<typeof read>>[number];
  const toRow = ({ requestNote: note, answer: said, ...row }: Read): WaitingRequestRow => ({
    ...row,
    note: note ?? "",
    answer: said ?? "",
  });

  return {
    async waiting({ roles, after, limit }) {
      if (roles?.length === 0) return [];
      const rows = await read(and(ofRoles(roles), after === null ? undefined : isBehind(after)))
        .orderBy(desc(askedAt), desc(memberId), desc(roleId))
        .limit(limit);
      return rows.map(toRow);
    },

    async waitingSince(at, limit) {
      const rows = await read(gt(askedAt, at)).orderBy(asc(askedAt), asc(memberId), asc(roleId)).limit(limit);
      return rows.map(toRow);
    },

    async find(member, role) {
      const [row] = await read(and(eq(memberId, member), eq(roleId, role)));
      return row === undefined ? null : toRow(row);
    },

    async count(roles, most) {
      if (roles?.length === 0) return 0;
      const some = db
        .select({ memberId })
        .from(roleGrants)
        .where(and(isWaiting(tables), ofRoles(roles)))
        .limit(most)
        .as("some");
      const [row] = await db.select({ total: count() }).from(some);
      return row?.total ?? 0;
    },

    async decide(request, decision, { at, answer: said, mail, deliveries }, authored) {
      const asked = and(
        eq(memberId, request.memberId),
        eq(roleId, request.roleId),
        eq(askedAt, request.askedAt),
        eq(roleGrants.pending, true),
      );
      const given = decision.kind === "give" ? decision : null;
      const isAsked = given?.roleId === request.roleId;
      const grant = given && {
        ...{ grantedBy: given.givenBy, grantedAt: at, endsAt: given.endsAt, pending: false, requestNote: null },
        ...{ source: null, answer: null, answeredAt: null },
      };
      const answered = { answer: said, answeredAt: at };
      // The row stays, so that its member can be told (`isDeclined`).
      const declined = {
        ...answered,
        pending: false,
        requestNote: null,
        endsAt: sql`coalesce(${roleGrants.endsAt}, ${neverHeld})`,
      };
      const { refused } = await write({
        authored,
        unless: (tx) => ({ gone: hasRow(tx, roleGrants, asked) }),
        statements: (tx) => [
          tx
            .update(roleGrants)
            .set(decision.kind === "answer" ? answered : isAsked && grant !== null ? grant : declined)
            .where(asked),
          ...(given === null || grant === null || isAsked
            ? []
            : [
                tx
                  .insert(roleGrants)
                  .values({ memberId: request.memberId, roleId: given.roleId, ...grant })
                  .onConflictDoUpdate({ target: [memberId, roleId], set: grant }),
              ]),
          ...(mail === null ? [] : addMail(tx, tables, mail)),
          ...deliveries.flatMap((delivery) => addDelivery(tx, tables, delivery)),
        ],
      });
      return refused ?? "written";
    },

    async wordsAbout(member) {
      const rows = await db
        .select({ roleId, note: requestNote, answer })
        .from(roleGrants)
        .where(and(eq(memberId, member), or(isNotNull(requestNote), isNotNull(answer))))
        .limit(mostWords);
      return new Map(rows.map((row) => [row.roleId, { note: row.note ?? "", answer: row.answer ?? "" }]));
    },

    async rolesDecidedBy(member, heldRoles) {
      const isTheirs = eq(roleApprovers.memberId, member);
      const byRole = heldRoles.length === 0 ? undefined : inArray(roleApprovers.approverRoleId, [...heldRoles]);
      const rows = await db
        .selectDistinct({ roleId: roleApprovers.roleId })
        .from(roleApprovers)
        .where(or(isTheirs, byRole));
      return rows.map((row) => row.roleId);
    },

    async approversOf(role) {
      const rows = await db
        .select({ memberId: roleApprovers.memberId, approverRoleId: roleApprovers.approverRoleId })
        .from(roleApprovers)
        .where(eq(roleApprovers.roleId, role))
        .orderBy(asc(roleApprovers.id));
      return rows.flatMap((row): Approver[] => {
        if (row.memberId !== null) return [{ kind: "member", id: row.memberId }];
        return row.approverRoleId === null ? [] : [{ kind: "role", id: row.approverRoleId }];
      });
    },

    async putApprovers(role, approvers, authored) {
      const rows = approvers.map(({ kind, id, rowId }) => ({
        id: rowId,
        roleId: role,
        memberId: kind === "member" ? id : null,
        approverRoleId: kind === "role" ? id : null,
      }));
      const { refused } = await write({
        authored,
        statements: (tx) => [
          tx.delete(roleApprovers).where(eq(roleApprovers.roleId, role)),
          ...(rows.length === 0 ? [] : [tx.insert(roleApprovers).values(rows)]),
        ],
      });
      return refused ?? "written";
    },

    async holdersOf(roles, at, limit) {
      if (roles.length === 0) return [];
      const rows = await db
        .selectDistinct({ id: members.id })
        .from(roleGrants)
        .innerJoin(members, eq(members.id, memberId))
        .where(and(inArray(roleId, [...roles]), isInForce(tables, at), isNull(members.suspendedAt)))
        .orderBy(asc(members.id))
        .limit(limit);
      return rows.map(({ id }) => id);
    },
  };

  /** Earlier than this one, in the order of the list. */
  function isBehind({ memberId: member, roleId: role, askedAt: at }: RequestKey): SQL | undefined {
    return or(
      lt(askedAt, at),
      and(eq(askedAt, at), or(lt(memberId, member), and(eq(memberId, member), lt(roleId, role)))),
    );
  }
}
