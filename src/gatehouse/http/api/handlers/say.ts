/** Records as the API says them: the shapes of `core/api/shapes.ts`. Every property is named, so that a new one stays inside. */
import type { z } from "zod";
import type { Rule } from "../../../core/access/rule.ts";
import type * as shapes from "../../../core/api/shapes.ts";
import type { Member } from "../../../core/identity/member.ts";
import { isDeclined, isOver, type RoleGrant } from "../../../core/identity/role-grant.ts";
import { english } from "../../../core/languages/en/index.ts";
import { sayChange } from "../../../core/languages/change.ts";
import type { ChainedChange } from "../../../server/access/audit.ts";
import type { PersonInDetail } from "../../../server/identity/people.ts";
import type { MadeToken } from "../../../server/identity/tokens.ts";
import type { EffectReport } from "../../../server/access/effects.ts";
import type { ListedRole } from "../../../server/access/roles.ts";
import type { KnownPerson, RefusalRecord } from "../../../server/refusal/refusal-records.ts";

type Said<Shape extends keyof typeof shapes> = (typeof shapes)[Shape] extends z.ZodType
  ? z.input<(typeof shapes)[Shape]>
  : never;

export const sayTime = (at: number): string => new Date(at).toISOString();
export const sayTimeOrNull = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : sayTime(at);

function stateOf(grant: RoleGrant, now: number): Said<"grant">["state"] {
  if (grant.pending) return "requested";
  if (isDeclined(grant)) return "declined";
  return isOver(grant, now) ? "ended" : "held";
}

export function sayPerson(member: Member, now: number): Said<"person"> {
  return {
    id: member.id,
    email: member.email,
    name: member.name,
    roles: [...member.roles],
    grants: member.grants.map((grant) => ({
      role: grant.role,
      state: stateOf(grant, now),
      // Of a role that was asked for and never held it says nothing.
      endsAt: grant.endsAt === null || grant.endsAt === 0 ? null : sayTime(grant.endsAt),
      provider: grant.source ?? null,
    })),
    createdAt: sayTime(member.createdAt),
    emailConfirmedAt: sayTimeOrNull(member.emailVerifiedAt),
    suspendedAt: sayTimeOrNull(member.suspendedAt),
    suspensionNote: member.suspensionNote ?? "",
    lastSignInAt: sayTimeOrNull(member.lastSignInAt),
    deletesAt: sayTimeOrNull(member.deletesAt),
    source: member.source ?? null,
    language: member.language ?? null,
  };
}

export function saySession(row: PersonInDetail["sessions"][number]): Said<"session"> {
  return {
    id: row.idHash,
    beganAt: sayTime(row.createdAt),
    lastSeenAt: sayTime(row.lastSeenAt),
    remembered: row.remembered,
    authenticatedBy: row.authenticatedBy.split(" ").filter((word) => word !== ""),
    userAgent: row.userAgent,
    clientIp: row.clientIp,
  };
}

export function sayToken(row: MadeToken["token"]): Said<"token"> {
  return {
    id: row.id,
    name: row.name,
    scope: [...row.permissions],
    createdAt: sayTime(row.createdAt),
    expiresAt: sayTimeOrNull(row.expiresAt),
    lastUsedAt: sayTimeOrNull(row.lastUsedAt),
  };
}

export function sayRole({ role, holders }: Pick<ListedRole, "role" | "holders">): Said<"role"> {
  return {
    id: role.id,
    label: role.label,
    ...(role.names !== undefined && { names: role.names }),
    description: role.description,
    permissions: [...role.permissions],
    includes: [...role.includes],
    requestable: role.requestable === true,
    source: role.source,
    holders,
  };
}

/** @param closedApi of a rule that was made or changed just now */
export function sayRule(rule: Rule, closedApi?: EffectReport["closedApi"]): Said<"rule"> {
  const warnings = closedApi === undefined ? [] : sayClosedApi(closedApi);
  return {
    id: rule.id,
    host: rule.host ?? null,
    pattern: rule.pattern,
    methods: [...rule.methods],
    requirement: rule.requirement,
    conceal: rule.conceal === true,
    explain: rule.explain ?? "everything",
    page: rule.page ?? null,
    note: rule.note,
    source: rule.source,
    ...(warnings.length > 0 && { warnings }),
  };
}

/** Of a change that closes something of the API, the program that makes it included. */
function sayClosedApi({ toThisProgram, toPrograms }: EffectReport["closedApi"]): Said<"effect">["warnings"] {
  const { closedToThisToken, closedToPrograms } = english.console.effect;
  return [
    { code: "closed-to-this-token" as const, detail: closedToThisToken(toThisProgram), paths: [...toThisProgram] },
    { code: "closed-to-programs" as const, detail: closedToPrograms(toPrograms), paths: [...toPrograms] },
  ].filter(({ paths }) => paths.length > 0);
}

export function sayEffect(effect: EffectReport): Said<"effect"> {
  const { knowsRoutes, people, gaining, losing, opening, closing, routes, shut, closedApi, told, refused } = effect;
  return {
    dryRun: true,
    ...{ knowsRoutes, people, gaining, losing, opening, closing },
    routes: routes.map(({ place, method = "GET", gain, lose, anyone }) => ({
      pattern: place.pattern,
      ...{ method, gain, lose, anyone },
    })),
    shut: shut.map(({ kind, path }) => ({ kind, path })),
    warnings: sayClosedApi(closedApi),
    told: told.map(({ rule, conceals, explains, page }) => ({
      pattern: rule.pattern,
      host: rule.host ?? null,
      ...(conceals !== undefined && { conceal: conceals }),
      ...(explains !== undefined && { explain: explains }),
      ...(page !== undefined && { page: page?.id ?? null }),
    })),
    refused: {
      total: refused.total,
      letIn: refused.letIn,
      refusedAnew: refused.refusedAnew,
      otherReason: refused.otherReason,
      toldOtherwise: refused.toldOtherwise,
    },
  };
}

function sayKnown(person: KnownPerson | null): Said<"knownPerson"> | null {
  return person === null ? null : { id: person.id, name: person.name, email: person.email };
}

export function sayRefusal(record: RefusalRecord): Said<"refusal"> {
  return {
    reference: record.id,
    at: sayTime(record.at),
    method: record.method,
    path: record.path,
    status: record.status,
    reason: record.reason,
    rule: record.ruleId,
    person: sayKnown(record.member),
    formerPerson: sayKnown(record.former),
    clientIp: record.clientIp,
    userAgent: record.userAgent,
    times: record.times,
  };
}

export function sayChangeOf(row: ChainedChange): Said<"change"> {
  return {
    id: row.id,
    at: sayTime(row.at),
    summary: sayChange(row.summary),
    entity: row.entity,
    about: row.entityId,
    author: { id: row.authorId, name: row.authorName },
    source: row.source,
    why: row.why,
    before: row.before ?? null,
    after: row.after ?? null,
  };
}
