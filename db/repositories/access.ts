/**
 * Roles and rules made in the console. Code that caches a compiled policy reads `policyVersion` first and the roles and
 * rules after it. A change in between then shows as a newer version at the next read, so nothing stale is kept.
 */
import { and, asc, count, eq, not, or, sql } from "drizzle-orm";
import { labelToStore, readStoredRole } from "../../src/gatehouse/core/access/stored.ts";
import { atFirstUse, type Engine } from "../engines/engine.ts";
import { asStored } from "./as-stored.ts";
import type { AccessRepository } from "./contract.ts";
import { advance, type CounterName } from "./counters.ts";
import { hasRow } from "./has-row.ts";
import { isWaiting } from "./preconditions.ts";
import { giveInstead } from "./role-replacement.ts";
import { createRuleRepository } from "./rules.ts";
import type { Writer } from "./writer.ts";

export function createAccessRepository(engine: Engine, write: Writer): AccessRepository {
  const { db, tables } = engine;
  const { counters, directories, roleApprovers, roleGrants, roles, oneTimeKeys, signUps } = tables;

  /** Links that were sent to people who get the role when they join. */
  const isInvitationTo = (roleId: string) =>
    and(eq(oneTimeKeys.purpose, "invitation"), engine.withinHas(oneTimeKeys.details, "roles", roleId));

  const version = atFirstUse(() =>
    db
      .select({ value: counters.value })
      .from(counters)
      .where(eq(counters.name, sql.placeholder("name")))
      .prepare("counter_value"),
  );

  async function valueOf(name: CounterName): Promise<number> {
    const [row] = await version().execute({ name });
    return row?.value ?? 0;
  }

  return {
    ...createRuleRepository(engine, write),
    policyVersion: () => valueOf("policy"),
    authorityVersion: () => valueOf("authority"),

    async listRoles() {
      const { id, label, description, requestable, version } = roles;
      const rows = await db
        .select({
          ...{ id, label, description, requestable, version },
          permissions: asStored(roles.permissions),
          includes: asStored(roles.includes),
        })
        .from(roles)
        .orderBy(asc(roles.createdAt), asc(id));
      return rows.map(({ version: seen, ...role }) => ({ ...readStoredRole(role), version: seen }));
    },

    async insertRole(role, at, authored) {
      const { id, description, permissions, includes, requestable = false } = role;
      const label = labelToStore(role);
      const { refused } = await write({
        authored,
        unless: (tx) => ({ taken: not(hasRow(tx, roles, eq(roles.id, id))) }),
        statements: (tx) => [
          tx.insert(roles).values({ id, label, description, permissions, includes, requestable, createdAt: at }),
          advance(tx, tables, "policy"),
        ],
      });
      return refused ?? "written";
    },

    async updateRole(role, expectedVersion, authored) {
      const { id, description, permissions, includes, requestable = false } = role;
      const label = labelToStore(role);
      const seen = and(eq(roles.id, id), eq(roles.version, expectedVersion));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ conflict: hasRow(tx, roles, seen) }),
        statements: (tx) => [
          tx
            .update(roles)
            .set({ label, description, permissions, includes, requestable, version: expectedVersion + 1 })
            .where(seen),
          advance(tx, tables, "policy"),
        ],
      });
      return refused ?? "written";
    },

    async usesOfRole(roleId) {
      const [[waiting], [joining], [invited], decidesOn] = await Promise.all([
        db
          .select({ total: count() })
          .from(roleGrants)
          .where(and(eq(roleGrants.roleId, roleId), isWaiting(tables))),
        db.select({ total: count() }).from(signUps).where(engine.listHas(signUps.roles, roleId)),
        db.select({ total: count() }).from(oneTimeKeys).where(isInvitationTo(roleId)),
        db
          .selectDistinct({ roleId: roleApprovers.roleId })
          .from(roleApprovers)
          .where(eq(roleApprovers.approverRoleId, roleId)),
      ]);
      return {
        waiting: waiting?.total ?? 0,
        invitations: (joining?.total ?? 0) + (invited?.total ?? 0),
        decidesOn: decidesOn.map((row) => row.roleId),
      };
    },

    async deleteRole(roleId, authored, replacement) {
      const { refused } = await write({
        authored,
        statements: (tx) => [
          advance(tx, tables, "policy"),
          ...(replacement === undefined ? [] : giveInstead(tx, engine, roleId, replacement)),
          // Otherwise a later role with the same id would be given to those who join by an invitation of today.
          tx
            .update(signUps)
            .set({
              roles:
                replacement === undefined
                  ? engine.listWithout(signUps.roles, roleId)
                  : engine.listReplaced(signUps.roles, roleId, replacement.roleId),
            })
            .where(and(engine.listHas(signUps.roles, roleId), hasRow(tx, roles, eq(roles.id, roleId)))),
          tx
            .update(oneTimeKeys)
            .set({ details: engine.withinReplaced(oneTimeKeys.details, "roles", roleId, replacement?.roleId ?? null) })
            .where(and(isInvitationTo(roleId), hasRow(tx, roles, eq(roles.id, roleId)))),
          // Only roles made in the console can be deleted: for a built-in role this must not remove its grants.
          tx.delete(roleGrants).where(and(eq(roleGrants.roleId, roleId), hasRow(tx, roles, eq(roles.id, roleId)))),
          // Otherwise a later role with the same id would be decided on by people who were not chosen for it.
          tx
            .delete(roleApprovers)
            .where(
              and(
                or(eq(roleApprovers.roleId, roleId), eq(roleApprovers.approverRoleId, roleId)),
                hasRow(tx, roles, eq(roles.id, roleId)),
              ),
            ),
          // Otherwise a directory could give a later role with the same id, which no one put on its list.
          tx
            .update(directories)
            .set({
              roles: engine.objectsWithout(directories.roles, "role", roleId),
              version: sql`${directories.version} + 1`,
            })
            .where(and(engine.hasObject(directories.roles, "role", roleId), hasRow(tx, roles, eq(roles.id, roleId)))),
          tx.delete(roles).where(eq(roles.id, roleId)),
          // Otherwise a later role with the same id would be included in these without anyone having chosen that.
          tx
            .update(roles)
            .set({ includes: engine.listWithout(roles.includes, roleId), version: sql`${roles.version} + 1` })
            .where(engine.listHas(roles.includes, roleId)),
        ],
      });
      return refused ?? "written";
    },
  };
}
