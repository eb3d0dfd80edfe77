/**
 * Checks before roles, rules or grants change. Each returns null, or a problem with a stable code and what to tell the
 * person at the form.
 */
import type { MemberSubject } from "../identity/subject.ts";
import { consoleSectionId } from "./console-pages.ts";
import { type AccessRequest, decide } from "./decide.ts";
import { overlap, parsePattern } from "./pattern.ts";
import type { Permission } from "./permission.ts";
import { isOwner, permissionsOf, type Holder } from "./holder.ts";
import type { Policy } from "./policy.ts";
import { conditionsOf } from "./requirement.ts";
import type { RoleGraph } from "./role-graph.ts";
import { type RoleDefinition, ownerRoleId } from "./role.ts";
import type { RuleDefinition } from "./rule.ts";
import { problem } from "../languages/problem.ts";
import { told, type Told } from "../languages/say-problem.ts";
import { namedPermission, namedRole } from "./described.ts";

export type ChangeProblemCode =
  | "weakens-code-rule"
  | "exceeds-author"
  | "outranks-author"
  | "locks-out-author"
  | "locks-out-owner"
  | "closes-console"
  | "conceals-basic"
  | "roles-include-each-other"
  | "unknown-role"
  | "unknown-permission"
  | "unknown-section"
  | "role-still-needed";

export interface ChangeProblem extends Told {
  readonly code: ChangeProblemCode;
}

/**
 * An author can grant only what they hold, both in a role they edit and when they give roles to a person (then
 * `permissions` is empty and `includes` are the roles given).
 */
export function exceedsAuthor(
  policy: RoleGraph & Pick<Policy, "permissions">,
  author: Holder,
  permissions: readonly Permission[],
  includes: readonly string[],
): ChangeProblem | null {
  if (isOwner(policy, author)) return null;
  if (includes.includes(ownerRoleId) || policy.isOwner(includes)) {
    return { code: "exceeds-author", ...told(problem("makes-owner")) };
  }
  const held = permissionsOf(policy, author);
  const given = new Set([...permissions, ...policy.effectivePermissions(includes)]);
  const excess = [...given].filter((permission) => !held.has(permission));
  if (excess.length === 0) return null;
  const permissionsNotHeld = excess.map((permission) => namedPermission(policy, permission));
  return { code: "exceeds-author", ...told(problem("exceeds-author", { permissions: permissionsNotHeld })) };
}

/** An author cannot change, suspend or sign out a person who holds more than they do. Null when the author may. */
export function mayManage(policy: RoleGraph, author: Holder, targetRoleIds: readonly string[]): ChangeProblem | null {
  if (isOwner(policy, author)) return null;
  if (policy.isOwner(targetRoleIds)) {
    return { code: "outranks-author", ...told(problem("is-owner")) };
  }
  const held = permissionsOf(policy, author);
  const outranked = [...policy.effectivePermissions(targetRoleIds)].some((permission) => !held.has(permission));
  return outranked ? { code: "outranks-author", ...told(problem("outranks-author")) } : null;
}

/** The permissions that mending a mistake takes, each with the page of the console where it is mended. */
const waysBack = [
  ["rules:manage", "/rules"],
  ["roles:manage", "/roles"],
] as const satisfies readonly (readonly [Permission, string])[];

/**
 * Whether the author could no longer undo the change: open and use the pages of rules and roles under `consolePath`
 * (`/admin`). Of a program this is asked about its member, who would undo what it did. Access they did not have before is not required. `author` holds the roles they will have afterwards; give
 * `authorBefore` where the change takes roles from them. Without `before` the author is taken to have had access.
 */
export function locksOut(
  next: Policy,
  author: MemberSubject,
  consolePath: string,
  before?: Policy,
  authorBefore: MemberSubject = author,
): ChangeProblem | null {
  for (const [permission, page] of waysBack) {
    if (!(before ?? next).holdsPermission(authorBefore.roles, permission)) continue;
    const path = `${consolePath}${page}`;
    // A page below represents the forms there: a rule for /admin/rules/** must not close them either.
    const requests = [path, `${path}/any`].flatMap((one) => [
      { method: "GET", path: one },
      { method: "POST", path: one },
    ]);
    const shut = requests.find(
      (request) => !letsIn(next, author, request) && (before === undefined || letsIn(before, authorBefore, request)),
    );
    if (shut === undefined && next.holdsPermission(author.roles, permission)) continue;
    return { code: "locks-out-author", ...told(problem("locks-out-author", { path })) };
  }
  return null;
}

/** Being asked for the password again, or for a second factor, which can be set up, does not count as being shut out. */
function letsIn(policy: Policy, { token: _, ...member }: MemberSubject, request: AccessRequest): boolean {
  const decision = decide(policy, member, request);
  return decision.allowed || ["sign-in-again", "second-factor-needed"].includes(decision.denial.reason);
}

/**
 * Whether the rule would close a URL of the console to everyone. Not even an owner passes such a rule, and it could
 * close the page on which it can be removed, so it is refused however narrow it is. What owners need beside the console
 * is judged in `owner-lock-out.ts`.
 */
export function closesConsole(
  rule: Pick<RuleDefinition, "host" | "pattern" | "requirement">,
  consolePath: string,
): ChangeProblem | null {
  if (rule.requirement.kind !== "closed" || !meetsConsole(rule, consolePath)) return null;
  return { code: "closes-console", ...told(problem("closes-console", { path: consolePath })) };
}

/**
 * Whether the rule would require a confirmed email in the console while its author's own is not confirmed. Holds for
 * owners too.
 */
export function asksUnconfirmed(
  rule: Pick<RuleDefinition, "host" | "pattern" | "requirement">,
  consolePath: string,
  author: MemberSubject,
): ChangeProblem | null {
  if (conditionsOf(rule.requirement).verifiedEmail !== true || author.emailVerified === true) return null;
  if (!meetsConsole(rule, consolePath)) return null;
  return { code: "locks-out-author", ...told(problem("author-unconfirmed", { path: consolePath })) };
}

/**
 * Whether the rule would close what people need at any hour: the console, where it could be changed, and their account. Holds for owners
 * too.
 */
export function keepsHours(
  rule: Pick<RuleDefinition, "host" | "pattern" | "requirement">,
  paths: readonly string[],
): ChangeProblem | null {
  if (conditionsOf(rule.requirement).hours === undefined) return null;
  const path = paths.find((one) => meetsConsole(rule, one));
  return path === undefined ? null : { code: "closes-console", ...told(problem("hours-needed", { path })) };
}

/** A rule for another host says nothing about the console, which is a part of the site. */
function meetsConsole(rule: Pick<RuleDefinition, "host" | "pattern">, consolePath: string): boolean {
  if (rule.host !== undefined) return false;
  const [pattern, console] = [parsePattern(rule.pattern), parsePattern(`${consolePath}/**`)];
  return pattern !== null && console !== null && overlap(pattern, console);
}

/** Whether the role, as it is about to be written, would include itself by way of others. */
export function includesCycle(
  roles: readonly Pick<RoleDefinition, "id" | "label" | "includes">[],
  role: Pick<RoleDefinition, "id" | "label" | "includes">,
): ChangeProblem | null {
  const byId = new Map([...roles.map((one) => [one.id, one] as const), [role.id, role] as const]);
  const seen = new Set<string>();
  const waiting = role.includes.map((id) => ({ id, by: [role.label] }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.id === role.id) {
      const labels = [...next.by, role.label];
      return { code: "roles-include-each-other", ...told(problem("role-circle", { labels })) };
    }
    const found = byId.get(next.id);
    if (found === undefined || seen.has(next.id)) continue;
    seen.add(next.id);
    for (const id of found.includes) waiting.push({ id, by: [...next.by, found.label] });
  }
  return null;
}

/** Whether a rule chooses the version of the page of a section that the site does not have; the console has none. */
export function unknownPage(
  { sections }: Pick<Policy, "sections">,
  { page }: Pick<RuleDefinition, "page">,
): ChangeProblem | null {
  if (page === undefined || (page !== consoleSectionId && sections.has(page))) return null;
  return { code: "unknown-section", ...told(problem("section-unknown", { section: page })) };
}

/** Whether a rule asks for a role or permission that the site does not have, so that no one could ever meet it. */
export function unknownInRule(
  policy: Pick<Policy, "roles" | "permissions">,
  rule: Pick<RuleDefinition, "requirement">,
): ChangeProblem | null {
  const { requirement } = rule;
  if (requirement.kind === "any-role") return unknownRole(policy, requirement.roles);
  if (requirement.kind === "all-permissions") return unknownPermission(policy, requirement.permissions);
  return null;
}

/** Whether a role includes a role, or holds a permission, that the site does not have. */
export function unknownInRole(
  policy: Pick<Policy, "roles" | "permissions">,
  role: Pick<RoleDefinition, "id" | "includes" | "permissions">,
): ChangeProblem | null {
  const others = role.includes.filter((id) => id !== role.id);
  return unknownRole(policy, others) ?? unknownPermission(policy, role.permissions);
}

/** For giving roles to a person as well. */
export function unknownRole(policy: Pick<Policy, "roles">, ids: readonly string[]): ChangeProblem | null {
  const unknown = ids.find((id) => !policy.roles.has(id));
  if (unknown === undefined) return null;
  return { code: "unknown-role", ...told(problem("role-unknown", { role: unknown })) };
}

function unknownPermission(policy: Pick<Policy, "permissions">, names: readonly Permission[]): ChangeProblem | null {
  const unknown = names.find((name) => !Object.hasOwn(policy.permissions, name));
  if (unknown === undefined) return null;
  return { code: "unknown-permission", ...told(problem("permission-unknown", { permission: unknown })) };
}

/** Whether a rule asks for the role, or another role includes it, so that it cannot be removed yet. */
export function roleStillNeeded(
  policy: Pick<Policy, "rules" | "trials" | "roles">,
  roleId: string,
): ChangeProblem | null {
  const role = namedRole(policy, roleId);
  const rule = [...policy.rules, ...policy.trials.map((trial) => trial.rule)].find(
    ({ requirement }) => requirement.kind === "any-role" && requirement.roles.includes(roleId),
  );
  if (rule !== undefined) {
    const path = `${rule.host ?? ""}${rule.pattern}`;
    return { code: "role-still-needed", ...told(problem("role-in-rule", { role, rule: path })) };
  }
  const including = [...policy.roles.values()].find(({ includes }) => includes.includes(roleId));
  if (including === undefined) return null;
  const { id, label } = including;
  return { code: "role-still-needed", ...told(problem("role-in-role", { role, including: { id, label } })) };
}
