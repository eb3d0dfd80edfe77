/**
 * Roles and rules made in the console. Whoever keeps a compiled policy reads `policyVersion` first and the roles and
 * rules after it: then a change in between shows as a newer version at the next look, and nothing stale is kept.
 */
import { and, asc, eq, exists, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { readStoredRole, readStoredRule } from "../../src/gatehouse/core/access/stored.ts";
import { atFirstUse, type Engine } from "../engines/engine.ts";
import type { AccessRepository } from "./contract.ts";
import { advance } from "./counters.ts";

/** Drizzle would parse it as JSON, and one text that is none would fail the whole list. */
function asStored(column: PgColumn): SQL<unknown> {
  return sql<unknown>`${column}`;
}

export function createAccessRepository(engine: Engine): AccessRepository {
  const { db, tables } = engine;
  const { counters, roleGrants, roles, rules } = tables;

  const policyVersion = atFirstUse(() =>
    db
      .select({ value: counters.value })
      .from(counters)
      .where(eq(counters.name, sql.placeholder("name")))
      .prepare("policy_version"),
  );

  return {
    async policyVersion() {
      const [row] = await policyVersion().execute({ name: "policy" });
      return row?.value ?? 0;
    },

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

    async insertRole(role, at) {
      const { id, label, description, permissions, includes, requestable = false } = role;
      const [inserted] = await engine.batch((tx) => [
        tx
          .insert(roles)
          .values({ id, label, description, permissions, includes, requestable, createdAt: at })
          .onConflictDoNothing()
          .returning({ id: roles.id }),
        advance(tx, tables, "policy"),
      ]);
      return inserted.length > 0;
    },

    async updateRole(role, expectedVersion) {
      const { id, label, description, permissions, includes, requestable = false } = role;
      const [updated] = await engine.batch((tx) => [
        tx
          .update(roles)
          .set({ label, description, permissions, includes, requestable, version: expectedVersion + 1 })
          .where(and(eq(roles.id, id), eq(roles.version, expectedVersion)))
          .returning({ id: roles.id }),
        advance(tx, tables, "policy"),
      ]);
      return updated.length > 0 ? "written" : "conflict";
    },

    async deleteRole(roleId) {
      await engine.batch((tx) => [
        advance(tx, tables, "policy"),
        // Only what was made in the console can be deleted: asked for a built-in role, this must not take its grants.
        tx.delete(roleGrants).where(
          and(
            eq(roleGrants.roleId, roleId),
            exists(
              tx
                .select({ one: sql`1` })
                .from(roles)
                .where(eq(roles.id, roleId)),
            ),
          ),
        ),
        tx.delete(roles).where(eq(roles.id, roleId)),
        // Otherwise a later role with the same id would be included in these without anybody having said so.
        tx
          .update(roles)
          .set({ includes: engine.listWithout(roles.includes, roleId), version: sql`${roles.version} + 1` })
          .where(engine.listHas(roles.includes, roleId)),
      ]);
    },

    async listRules() {
      const { id, host, pattern, conceal, note, version } = rules;
      const rows = await db
        .select({
          ...{ id, host, pattern, conceal, note, version },
          methods: asStored(rules.methods),
          requirement: asStored(rules.requirement),
        })
        .from(rules)
        .orderBy(asc(rules.createdAt), asc(id));
      return rows.map(({ version: seen, ...rule }) => ({ ...readStoredRule(rule), version: seen }));
    },

    async insertRule(rule, at) {
      const { id, host = null, pattern, methods, requirement, conceal = false, note } = rule;
      await engine.batch((tx) => [
        tx.insert(rules).values({ id, host, pattern, methods, requirement, conceal, note, createdAt: at }),
        advance(tx, tables, "policy"),
      ]);
    },

    async updateRule(rule, expectedVersion) {
      const { id, host = null, pattern, methods, requirement, conceal = false, note } = rule;
      const [updated] = await engine.batch((tx) => [
        tx
          .update(rules)
          .set({ host, pattern, methods, requirement, conceal, note, version: expectedVersion + 1 })
          .where(and(eq(rules.id, id), eq(rules.version, expectedVersion)))
          .returning({ id: rules.id }),
        advance(tx, tables, "policy"),
      ]);
      return updated.length > 0 ? "written" : "conflict";
    },

    async deleteRule(ruleId) {
      const [deleted] = await engine.batch((tx) => [
        tx.delete(rules).where(eq(rules.id, ruleId)).returning({ id: rules.id }),
        advance(tx, tables, "policy"),
      ]);
      return deleted.length > 0;
    },
  };
}
