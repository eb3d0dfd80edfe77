/** Roles, rules, requests for roles, the map, and why. */
import type { Operations } from "../../../core/api/registry.ts";
import type { RoleDefinition } from "../../../core/access/role.ts";
import type { MapNode } from "../../../core/access/site-map.ts";
import type { WayIn } from "../../../core/access/ways-in.ts";
import type { AskedSubject } from "../../../server/access/asked-subject.ts";
import type { Failure, Result } from "../../../server/access/result.ts";
import type { EffectReport } from "../../../server/access/effects.ts";
import { reply, type Call, type Handlers } from "../reply.ts";
import { wrongCursor } from "./cursor.ts";
import { sayEffect, sayRole, sayRule, sayTime, sayTimeOrNull } from "./say.ts";

/** What would keep it from being saved, or else what it would do. */
async function tried(obstacle: Promise<Failure | null>, effect: () => Promise<Result<EffectReport>>) {
  const against = await obstacle;
  if (against !== null) return against;
  const found = await effect();
  return found.ok ? reply(sayEffect(found.value)) : found;
}

async function roleAfterwards(
  { runtime, author }: Pick<Call<Operations["addRole"]>, "runtime" | "author">,
  id: string,
) {
  const found = await runtime.roles.find(author, id);
  return found.ok
    ? reply(sayRole(found.value), { version: found.value.version, location: `/roles/${encodeURIComponent(id)}` })
    : found;
}

export const roles: Handlers<keyof typeof import("../../../core/api/operations/access.ts").roles> = {
  async listRoles({ runtime, author }) {
    const found = await runtime.roles.list(author);
    return found.ok ? reply({ items: found.value.map(sayRole), next: null }) : found;
  },

  async addRole(call) {
    const { runtime, author, body, isDryRun } = call;
    if (isDryRun) {
      return tried(runtime.roles.problemWith(author, body, true), () => runtime.effects.ofRole(author, body));
    }
    const made = await runtime.roles.create(author, body);
    return made.ok ? roleAfterwards(call, made.value.id) : made;
  },

  findRole: (call) => roleAfterwards(call, call.params.role),

  async changeRole(call) {
    const { runtime, author, body, params, expectedVersion, isDryRun } = call;
    const role: RoleDefinition = { ...body, id: params.role };
    if (isDryRun) {
      return tried(runtime.roles.problemWith(author, role, false), () => runtime.effects.ofRole(author, role));
    }
    const changed = await runtime.roles.change(author, role, expectedVersion);
    return changed.ok ? roleAfterwards(call, role.id) : changed;
  },

  async removeRole({ runtime, author, params, isDryRun }) {
    if (isDryRun) {
      const found = await runtime.roles.find(author, params.role);
      if (!found.ok) return found;
      const effect = await runtime.effects.ofRemovedRole(author, params.role);
      return effect.ok ? reply(sayEffect(effect.value)) : effect;
    }
    const removed = await runtime.roles.remove(author, params.role);
    return removed.ok ? reply(null) : removed;
  },
};

async function ruleAfterwards(
  { runtime, author }: Pick<Call<Operations["addRule"]>, "runtime" | "author">,
  id: string,
  closedApi?: EffectReport["closedApi"],
) {
  const found = await runtime.rules.find(author, id);
  return found.ok
    ? reply(sayRule(found.value.rule, closedApi), {
        version: found.value.version,
        location: `/rules/${encodeURIComponent(id)}`,
      })
    : found;
}

export const rules: Handlers<keyof typeof import("../../../core/api/operations/access.ts").rules> = {
  async listRules({ runtime, author, query }) {
    const number = query.after ?? 1;
    const found = await runtime.rules.page(author, { page: number, search: query.search ?? "" });
    if (!found.ok) return found;
    const { own, locked, total, pageSize, page } = found.value;
    // Fewer are left than there were: the list is at its end.
    if (page !== number) return reply({ items: [], next: null });
    const isLast = page * pageSize >= total;
    return reply({
      items: [...own, ...(isLast ? locked : [])].map(({ rule }) => sayRule(rule)),
      next: isLast ? null : String(page + 1),
    });
  },

  async addRule(call) {
    const { runtime, author, body, isDryRun } = call;
    if (isDryRun) return tried(runtime.rules.problemWith(author, body), () => runtime.effects.ofRule(author, body));
    const closedApi = await runtime.effects.closedApi(author, body);
    const made = await runtime.rules.create(author, body);
    return made.ok ? ruleAfterwards(call, made.value.id, closedApi) : made;
  },

  findRule: (call) => ruleAfterwards(call, call.params.rule),

  async changeRule(call) {
    const { runtime, author, body, params, expectedVersion, isDryRun } = call;
    if (isDryRun) {
      const obstacle = runtime.rules.problemWith(author, body, params.rule);
      return tried(obstacle, () => runtime.effects.ofRule(author, body, params.rule));
    }
    const closedApi = await runtime.effects.closedApi(author, body, params.rule);
    const changed = await runtime.rules.change(author, params.rule, body, expectedVersion);
    return changed.ok ? ruleAfterwards(call, params.rule, closedApi) : changed;
  },

  async removeRule({ runtime, author, params, isDryRun }) {
    if (isDryRun) {
      const found = await runtime.rules.find(author, params.rule);
      if (!found.ok) return found;
      const effect = await runtime.effects.ofRule(author, null, params.rule);
      return effect.ok ? reply(sayEffect(effect.value)) : effect;
    }
    const removed = await runtime.rules.remove(author, params.rule);
    return removed.ok ? reply(null) : removed;
  },
};

export const requests: Handlers<keyof typeof import("../../../core/api/operations/access.ts").requests> = {
  async listRequests({ runtime, author, query }) {
    const after = query.after === undefined ? null : readRequest(query.after);
    if (after === undefined) return wrongCursor;
    const found = await runtime.requestInbox.list(author, {
      after,
      ...(query.role !== undefined && { role: query.role }),
    });
    if (!found.ok) return found;
    const { requests: rows, next } = found.value;
    return reply({
      items: rows.map((row) => ({
        person: { id: row.memberId, name: row.name, email: row.email },
        role: row.roleId,
        askedAt: sayTime(row.askedAt),
        note: row.note,
        answer: row.answer,
        answeredAt: sayTimeOrNull(row.answeredAt),
      })),
      next: next === null ? null : `${next.askedAt}.${next.roleId}.${next.memberId}`,
    });
  },

  async decideRequest({ runtime, author, params, body }) {
    const { askedAt, word = "" } = body;
    const key = { memberId: params.person, roleId: params.role, askedAt: Date.parse(askedAt), word };
    const decided = await runtime.requestInbox.decide(
      author,
      body.kind === "approve"
        ? { ...key, kind: "approve", give: body.give ?? "", until: body.until ?? "" }
        : { ...key, kind: body.kind },
    );
    return decided.ok ? reply(null) : decided;
  },
};

/** @returns undefined for what no list has answered */
function readRequest(after: string) {
  const [, askedAt, roleId, memberId] = /^(\d{1,15})\.([a-z0-9-]{1,40})\.(.{1,100})$/.exec(after) ?? [];
  if (askedAt === undefined || roleId === undefined || memberId === undefined) return undefined;
  return { askedAt: Number(askedAt), roleId, memberId };
}

function askedAbout({ person, token, role }: Call<Operations["askWhy"]>["body"]): AskedSubject {
  if (role !== undefined) return { kind: "role", role };
  if (person === undefined) return { kind: "anonymous" };
  return token === undefined ? { kind: "person", email: person } : { kind: "token", email: person, name: token };
}

function sayWay(way: WayIn) {
  return {
    kind: way.kind,
    ...("role" in way && { role: way.role }),
    ...("roles" in way && { roles: [...way.roles] }),
    ...("permissions" in way && { permissions: [...way.permissions] }),
  };
}

function routesIn(nodes: readonly MapNode[]): MapNode[] {
  return nodes.flatMap((node) => [node, ...routesIn(node.children)]);
}

export const questions: Handlers<keyof typeof import("../../../core/api/operations/access.ts").questions> = {
  async askWhy({ runtime, author, body }) {
    const { path, method = "GET", host, at } = body;
    const asked = {
      ...{ who: askedAbout(body), path, method },
      ...(host !== undefined && { host }),
      ...(at !== undefined && { at: Date.parse(at) }),
    };
    const explained = await runtime.explain(author, asked);
    if (!explained.ok) return explained;
    const { decision, sentence, rules: considered, ways } = explained.value;
    return reply({
      allowed: decision.allowed,
      status: decision.allowed ? null : decision.denial.status,
      reason: decision.allowed ? null : decision.denial.reason,
      sentence,
      rules: considered.map(({ rule, outcome }) => ({ rule: rule.id, pattern: rule.pattern, outcome })),
      ways: ways.map(sayWay),
    });
  },

  async readMap({ runtime, author }) {
    const mapped = await runtime.map(author);
    if (!mapped.ok) return mapped;
    const { nodes, knowsRoutes, countsRefusals } = mapped.value;
    return reply({
      knowsRoutes,
      countsRefusals,
      routes: routesIn(nodes).flatMap(({ pattern, route }) =>
        route === undefined
          ? []
          : [
              {
                route: pattern === "" ? "/" : pattern,
                pattern: route.rulePattern,
                rules: route.rules.map(({ id }) => id),
                refusals: route.refusals,
                isNew: route.isNew,
              },
            ],
      ),
    });
  },
};
