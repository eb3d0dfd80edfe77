/** Roles made in the console: list, create, change, remove. */
import type {
  AccessRepository,
  ChangeRow,
  MemberRepository,
  PlanRepository,
  RoleUses,
} from "../../../../db/repositories/contract.ts";
import {
  exceedsAuthor,
  includesCycle,
  locksOut,
  roleStillNeeded,
  unknownInRole,
  unknownRole,
  type ChangeProblem,
} from "../../core/access/change.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Role, RoleDefinition } from "../../core/access/role.ts";
import type { Rule } from "../../core/access/rule.ts";
import { allNewcomerRoles } from "../../core/identity/joining.ts";
import type { JoiningSettings } from "../identity/joining.ts";
import { authorId, notPermitted, type Author } from "./author.ts";
import type { AuthoredChanges } from "./authored.ts";
import type { History } from "./history.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, failureOf, success, type Failure, type Result } from "./result.ts";
import { asksForRole, roleStillPlanned } from "./role-still-planned.ts";
import { consoleRulesOf } from "./rule-checks.ts";
import { problem } from "../../core/languages/problem.ts";
import { changed } from "../../core/languages/change.ts";
import { namedRole } from "../../core/access/described.ts";

export interface ListedRole {
  readonly role: Role;
  /** How many members hold it directly. */
  readonly holders: number;
  /** Only of roles made in the console. */
  readonly version?: number | undefined;
}

export interface RoleInDetail extends ListedRole {
  readonly history: readonly ChangeRow[];
}

export interface Roles {
  list(author: Author): Promise<Result<ListedRole[]>>;
  find(author: Author, id: string): Promise<Result<RoleInDetail>>;
  /**
   * What would keep the role from being saved now; null where it could be. Nothing is changed.
   *
   * @param isNew whether it is to be created; else the one with its id is to be changed
   */
  problemWith(author: Author, role: RoleDefinition, isNew: boolean): Promise<Failure | null>;
  create(author: Author, role: RoleDefinition): Promise<Result<RoleDefinition>>;
  /** The id of a role stays: grants, rules and other roles point to it. */
  change(author: Author, role: RoleDefinition, expectedVersion: number): Promise<Result<RoleDefinition>>;
  /**
   * @param replacement id of the role that its holders get in its place, which takes the permission to manage people; left out, they
   *   lose it
   */
  remove(author: Author, id: string, replacement?: string): Promise<Result<RoleDefinition>>;
  /** What names the role, and so keeps it from being removed or changes with it. */
  uses(author: Author, id: string): Promise<Result<UsesOfRole>>;
}

export interface UsesOfRole extends RoleUses {
  /** They keep it from being removed. */
  readonly rules: readonly Rule[];
  readonly includedIn: readonly string[];
  /** Whether newcomers get it. */
  readonly isForNewcomers: boolean;
}

export interface RolesDependencies {
  readonly access: AccessRepository;
  readonly members: Pick<MemberRepository, "countHolders">;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly authored: AuthoredChanges;
  readonly joining: Pick<JoiningSettings, "read">;
  readonly plans: Pick<PlanRepository, "list">;
  readonly consolePath: string;
}

/** Pages of the console have the paths that roles with these ids would have. */
export const reservedRoleIds: readonly string[] = ["new", "undo", "grid", "compare"];

/** Whether a change locks someone out depends on people too, so no person may have changed when it is written. */
const everything = true;

export function createRoles(dependencies: RolesDependencies): Roles {
  const { access, members, policies, history, authored, joining, plans, consolePath } = dependencies;

  /** The policy, if the author may work with roles at all. */
  async function begin(author: Author): Promise<Result<Policy>> {
    const policy = await policies.current();
    return notPermitted(policy, author, "roles:manage") ?? success(policy);
  }

  /** A role of the console; roles from elsewhere cannot be changed here. */
  async function editable(policy: Policy, id: string): Promise<Result<Role & { version: number }>> {
    const stored = (await access.listRoles()).find((role) => role.id === id);
    if (stored !== undefined && policy.roles.get(id)?.source === "console") return success(stored);
    const known = policy.roles.get(id);
    if (known === undefined) return failure("not-found", problem("role-gone"));
    const isOfCode = known.source === "code";
    return failure("not-editable", problem("role-fixed", { role: namedRole(policy, id), isOfCode }));
  }

  /** The failure if the author would lose access with these roles; null when they keep it. */
  function wouldLockOut(policy: Policy, author: Author, roles: Role[], before: Author = author): ChangeProblem | null {
    if (author.kind !== "member" || before.kind !== "member") return null;
    const next = policies.preview({ rules: consoleRulesOf(policy), roles });
    return locksOut(next, author, consolePath, policy, before);
  }

  async function givenToNewcomers(id: string): Promise<boolean> {
    return allNewcomerRoles(await joining.read()).includes(id);
  }

  /** Why the author cannot give this role to the holders of the other one; null where they can. */
  function unfitReplacement(policy: Policy, author: Author, id: string, replacement: string): Failure | null {
    const field = "replacement";
    const forbidden = notPermitted(policy, author, "people:manage");
    if (forbidden) return { ...forbidden, field };
    const unknown = unknownRole(policy, [replacement]);
    if (unknown) return failureOf(unknown, field);
    if (replacement === id) return failure("not-valid", problem("role-replacement-same"), field);
    if (policy.isOwner([replacement])) return failure("not-valid", problem("role-replacement-owner"), field);
    const excess = author.kind === "operator" ? null : exceedsAuthor(policy, author, [], [replacement]);
    return excess && failureOf(excess, field);
  }

  function checkContent(policy: Policy, author: Author, role: RoleDefinition): Failure | null {
    const unknown = unknownInRole(policy, role);
    if (unknown) return failureOf(unknown, unknown.code === "unknown-role" ? "includes" : "permissions");
    const circle = includesCycle([...policy.roles.values()], role);
    if (circle) return failureOf(circle, "includes");
    if (author.kind === "operator") return null;
    const excess = exceedsAuthor(policy, author, role.permissions, role.includes);
    if (excess === null) return null;
    const byInclusion = exceedsAuthor(policy, author, [], role.includes) !== null;
    return failureOf(excess, byInclusion ? "includes" : "permissions");
  }

  /** An author who holds less than a role grants may not take anything from its holders either. */
  function outranks(policy: Policy, author: Author, role: Role): Failure | null {
    if (author.kind === "operator" || !exceedsAuthor(policy, author, role.permissions, role.includes)) return null;
    return failure("exceeds-author", problem("role-exceeds", { role: namedRole(policy, role.id) }));
  }

  function nameProblem(policy: Policy, { id }: RoleDefinition): Failure | null {
    if (policy.roles.has(id)) return failure("name-taken", problem("role-id-taken", { id }), "id");
    return reservedRoleIds.includes(id) ? failure("name-taken", problem("role-id-reserved"), "id") : null;
  }

  async function problemOfChange(policy: Policy, author: Author, role: RoleDefinition): Promise<Failure | null> {
    const before = await editable(policy, role.id);
    if (!before.ok) return before;
    const excess = outranks(policy, author, before.value) ?? checkContent(policy, author, role);
    if (excess) return excess;
    const others = (await access.listRoles()).filter((one) => one.id !== role.id);
    const shut = wouldLockOut(policy, author, [...others, { ...role, source: "console" }]);
    return shut && failureOf(shut);
  }

  async function detail(policy: Policy, id: string): Promise<Result<RoleInDetail>> {
    const role = policy.roles.get(id);
    if (role === undefined) return failure("not-found", problem("role-gone"));
    const [holders, stored, past] = await Promise.all([
      members.countHolders(),
      role.source === "console" ? access.listRoles() : [],
      history.of("role", id),
    ]);
    return success({
      role,
      holders: holders.get(id) ?? 0,
      version: stored.find((one) => one.id === id)?.version,
      history: past,
    });
  }

  return {
    async list(author) {
      const begun = await begin(author);
      if (!begun.ok) return begun;
      const [stored, holders] = await Promise.all([access.listRoles(), members.countHolders()]);
      const versions = new Map(stored.map((role) => [role.id, role.version]));
      const listed = [...begun.value.roles.values()].map((role) => ({
        role,
        holders: holders.get(role.id) ?? 0,
        version: versions.get(role.id),
      }));
      return success(listed);
    },

    async find(author, id) {
      const begun = await begin(author);
      return begun.ok ? detail(begun.value, id) : begun;
    },

    async problemWith(author, role, isNew) {
      const begun = await begin(author);
      if (!begun.ok) return begun;
      const policy = begun.value;
      if (!isNew) return problemOfChange(policy, author, role);
      return nameProblem(policy, role) ?? checkContent(policy, author, role);
    },

    create: (author, role) =>
      authored.change(author, "roles:manage", async ({ author: by, policy, at, write }) => {
        const excess = nameProblem(policy, role) ?? checkContent(policy, by, role);
        if (excess) return excess;
        const summary = changed("role-created", { role: role.label });
        const change = write({ entity: "role", entityId: role.id, summary, after: role });
        const written = await access.insertRole(role, at, change);
        if (written === "taken") return failure("name-taken", problem("role-id-taken", { id: role.id }), "id");
        return written === "changed" ? written : success(role);
      }),

    change: (author, role, expectedVersion) =>
      authored.change(author, "roles:manage", async ({ author: by, policy, write }) => {
        const before = await editable(policy, role.id);
        if (!before.ok) return before;
        const against = await problemOfChange(policy, by, role);
        if (against) return against;
        const change = write(
          {
            entity: "role",
            entityId: role.id,
            summary: changed("role-changed", { role: role.label }),
            before: definitionOf(before.value),
            after: role,
          },
          { everything },
        );
        const written = await access.updateRole(role, expectedVersion, change);
        if (written === "conflict") {
          return failure("conflict", problem("role-changed-meanwhile"));
        }
        return written === "changed" ? written : success(role);
      }),

    async uses(author, id) {
      const begun = await begin(author);
      if (!begun.ok) return begun;
      const policy = begun.value;
      const [uses, isForNewcomers] = await Promise.all([access.usesOfRole(id), givenToNewcomers(id)]);
      const rules = [...policy.rules, ...policy.trials.map(({ rule }) => rule)].filter((rule) => asksForRole(rule, id));
      const including = [...policy.roles.values()].filter(({ includes }) => includes.includes(id));
      return success({ ...uses, rules, includedIn: including.map((role) => role.id), isForNewcomers });
    },

    remove: (author, id, replacement) =>
      authored.change(author, "roles:manage", async ({ author: by, policy, at, write }) => {
        const before = await editable(policy, id);
        if (!before.ok) return before;
        const needed = roleStillNeeded(policy, id);
        if (needed) return failureOf(needed);
        const planned = roleStillPlanned(policy, await plans.list(), id);
        if (planned) return planned;
        if (await givenToNewcomers(id)) {
          return failure("role-still-needed", problem("role-in-joining", { role: namedRole(policy, id) }));
        }
        const unfit = replacement === undefined ? null : unfitReplacement(policy, by, id, replacement);
        if (unfit) return unfit;
        const outranked = outranks(policy, by, before.value);
        if (outranked) return outranked;
        const others = (await access.listRoles()).filter((one) => one.id !== id);
        const afterwards = by.kind !== "member" ? by : { ...by, roles: rolesWithout(by.roles, id, replacement) };
        const shut = wouldLockOut(policy, afterwards, others, by);
        if (shut) return failureOf(shut);
        const definition = definitionOf(before.value);
        const summary = changed("role-removed", {
          role: definition.label,
          ...(replacement !== undefined && { replacement: namedRole(policy, replacement) }),
        });
        const change = write({ entity: "role", entityId: id, summary, before: definition }, { everything });
        const written = await access.deleteRole(
          id,
          change,
          replacement === undefined ? undefined : { roleId: replacement, grantedBy: authorId(by), at },
        );
        return written === "changed" ? written : success(definition);
      }),
  };
}

function rolesWithout(roles: readonly string[], id: string, replacement: string | undefined): readonly string[] {
  if (!roles.includes(id)) return roles;
  const others = roles.filter((role) => role !== id);
  return replacement === undefined ? others : [...others, replacement];
}

/** What of a role can be changed. */
export function definitionOf(role: Role): RoleDefinition {
  const { id, label, names, description, permissions, includes, requestable } = role;
  return {
    ...{ id, label, description, permissions, includes },
    ...(names !== undefined && { names }),
    ...(requestable === true && { requestable }),
  };
}
