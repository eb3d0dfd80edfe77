/** The roles that a directory may give, as its groups. Their people are those to whom it gave them. */
import type { DirectoryRow } from "../../../../../db/repositories/contract.ts";
import { roleStillNeeded } from "../../../core/access/change.ts";
import { roleIdOf, roleSchema } from "../../../core/access/role.ts";
import { mostDirectoryRoles, type DirectoryRole } from "../../../core/identity/directory.ts";
import { readOperations } from "../../../core/identity/scim/body.ts";
import { meets, mustEqual, parseFilter, type Filter } from "../../../core/identity/scim/filter.ts";
import {
  groupResource,
  mostMembers,
  patchGroup,
  readGroup,
  type DirectoryGroup,
  type GroupResource,
} from "../../../core/identity/scim/group.ts";
import { ScimRefusal } from "../../../core/identity/scim/refusal.ts";
import { success } from "../../access/result.ts";
import { definitionOf, reservedRoleIds } from "../../access/roles.ts";
import {
  countChange,
  countScan,
  keepPerson,
  mustManage,
  type AskingDirectory,
  type ScimDependencies,
} from "./scim-directory.ts";
import { ScimWait, unwrap } from "./scim-failures.ts";
import type { ListPart, ListQuery } from "./scim-users.ts";

export interface ScimGroups {
  /** @param withMembers whether their people were asked for */
  list(by: AskingDirectory, query: ListQuery, withMembers: boolean): Promise<ListPart<GroupResource>>;
  get(by: AskingDirectory, id: string, withMembers: boolean): Promise<GroupResource>;
  /** Makes a role without permissions, where the directory may. */
  create(by: AskingDirectory, body: unknown): Promise<GroupResource>;
  replace(by: AskingDirectory, id: string, body: unknown): Promise<GroupResource>;
  patch(by: AskingDirectory, id: string, body: unknown): Promise<void>;
  /** Removes a role that it made. */
  remove(by: AskingDirectory, id: string): Promise<void>;
}

/** People who are put in or taken out by one request; each is a change of its own. */
const mostChanges = 1_000;
/** After so many, other requests get their turn. */
const atOnce = 20;
const mostTries = 5;

export function createScimGroups(dependencies: ScimDependencies): ScimGroups {
  const { authored, directories, members, people, roles } = dependencies;

  /** Throws a refusal (404) for a role that this directory may not give. */
  function entryOf({ author, row }: AskingDirectory, id: string): DirectoryRole {
    const entry = row.roles.find(({ role }) => role === id);
    if (entry !== undefined && author.roles.includes(id)) return entry;
    throw new ScimRefusal(404, "There is no group with this id among those that this directory may fill.");
  }

  async function resource(by: AskingDirectory, { role: id, externalId }: DirectoryRole, withMembers: boolean) {
    const holders = withMembers ? await directories.holders(by.row.id, id, mostMembers) : null;
    return groupResource({ id, displayName: labelOf(by, id), externalId }, holders, by.base);
  }

  /** Reads the row anew, since each change of it has a new version. */
  async function again(by: AskingDirectory): Promise<AskingDirectory> {
    const row = await directories.find(by.row.id);
    if (row?.tokenHash !== by.row.tokenHash) throw new ScimRefusal(401, "The token does not hold any more.");
    return { ...by, row };
  }

  /** Changes the list of roles, by the newest one. */
  async function changeList(by: AskingDirectory, next: (row: DirectoryRow) => readonly DirectoryRole[]): Promise<void> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { row } = await again(by);
      const list = next(row);
      const written = await authored.change(by.author, "people:manage", async ({ write }) => {
        const done = await directories.update({ ...row, roles: list }, row.version, write(null));
        return done === "changed" ? done : success(done);
      });
      if (unwrap(written) === "written") return;
    }
    throw new ScimWait(503, "The directory is being changed. Try again.", 5);
  }

  /** Throws before anything is written where one of the people cannot be put in. */
  async function mayEnter(by: AskingDirectory, ids: readonly string[]): Promise<void> {
    const found = new Map<string, boolean>();
    for (let first = 0; first < ids.length; first += 200) {
      for (const member of await members.findByIds(ids.slice(first, first + 200))) {
        mustManage(by, member);
        found.set(member.id, true);
      }
    }
    const unknown = ids.find((id) => !found.has(id));
    if (unknown !== undefined) {
      throw new ScimRefusal(400, `There is no person with the id ${JSON.stringify(unknown)}.`, "invalidValue");
    }
  }

  async function writeMembers(
    by: AskingDirectory,
    role: string,
    before: ReadonlySet<string>,
    after: ReadonlySet<string>,
  ) {
    const added = [...after].filter((id) => !before.has(id));
    const removed = [...before].filter((id) => !after.has(id));
    if (added.length + removed.length > mostChanges) {
      throw new ScimRefusal(413, `One request may change ${mostChanges} people of a group: send several.`, "tooMany");
    }
    await mayEnter(by, added);
    const steps = [
      ...removed.map((id) => () => people.revokeRole(by.author, id, role)),
      ...added.map((id) => async () => {
        const row = await directories.person(by.row.id, id);
        if (row === null) await keepPerson(dependencies, by, id, {});
        // Removed meanwhile, or before: a group is no way back.
        else if (row.releasedAt !== null) throw new ScimRefusal(400, `The person ${id} was removed.`, "invalidValue");
        return people.grantRole(by.author, id, role);
      }),
    ];
    for (const [index, step] of steps.entries()) {
      if (index % atOnce === atOnce - 1) await new Promise((resolve) => setImmediate(resolve));
      const done = await step();
      // An account that is gone has no role any more.
      if (!done.ok && done.code === "not-found") continue;
      unwrap(done);
    }
  }

  async function change(
    by: AskingDirectory,
    id: string,
    next: (before: DirectoryGroup) => DirectoryGroup,
  ): Promise<void> {
    const entry = entryOf(by, id);
    const holders = await directories.holders(by.row.id, id, mostMembers);
    const displayName = labelOf(by, id);
    const before = { displayName, externalId: entry.externalId, members: new Set(holders.map((one) => one.id)) };
    const after = next(before);
    await countChange(dependencies, by);
    if (after.displayName !== displayName) await rename(by, entry, after.displayName);
    if (after.externalId !== before.externalId) {
      await changeList(by, ({ roles: list }) => {
        mustBeFree(list, after.externalId, id);
        return list.map((one) => (one.role === id ? { ...one, externalId: after.externalId } : one));
      });
    }
    await writeMembers(by, id, before.members, after.members);
  }

  async function rename(by: AskingDirectory, { role: id, isMade }: DirectoryRole, label: string): Promise<void> {
    if (!isMade || !by.author.mayMakeRoles) {
      throw new ScimRefusal(403, "The name of this role is changed in the console.", "mutability");
    }
    const { role, version } = unwrap(await roles.find(by.author, id));
    unwrap(await roles.change(by.author, readRole({ ...definitionOf(role), label }), version ?? 0));
  }

  return {
    async list(by, { filter, startIndex, count }, withMembers) {
      const parsed = filter === null ? null : parseFilter(filter);
      const asksMembers = parsed !== null && asksAbout(parsed, "members");
      if (asksMembers) await countScan(dependencies, by);
      const id = parsed === null ? null : mustEqual(parsed, "id");
      const entries = by.row.roles.filter(({ role }) => by.author.roles.includes(role) && (id === null || role === id));
      const all: DirectoryRole[] = [];
      for (const entry of entries) {
        if (parsed === null || meets(await resource(by, entry, asksMembers), parsed)) all.push(entry);
      }
      const shown = all.slice(startIndex - 1, startIndex - 1 + count);
      return { total: all.length, resources: await Promise.all(shown.map((one) => resource(by, one, withMembers))) };
    },

    get: (by, id, withMembers) => resource(by, entryOf(by, id), withMembers),

    async create(by, body) {
      const group = readGroup(body, null);
      if (!by.author.mayMakeRoles) {
        throw new ScimRefusal(
          403,
          "This directory may not make roles. Make the role in the console, let the directory give it, and link the group to it.",
        );
      }
      await countChange(dependencies, by);
      mustBeFree(by.row.roles, group.externalId, null);
      if (by.row.roles.some(({ role }) => labelOf(by, role).toLowerCase() === group.displayName.toLowerCase())) {
        throw new ScimRefusal(409, "There is a group with this name.", "uniqueness");
      }
      if (by.row.roles.length >= mostDirectoryRoles) {
        throw new ScimRefusal(403, `A directory can give ${mostDirectoryRoles} roles at most.`);
      }
      const id = freeId(by, group.displayName);
      const role = readRole({ id, label: group.displayName, description: "", permissions: [], includes: [] });
      // First, so that no group is left that the directory was told was not made.
      await mayEnter(by, [...group.members]);
      unwrap(await roles.create(by.author, role));
      const entry = { role: id, externalId: group.externalId, isMade: true };
      await changeList(by, ({ roles: list }) => [...list, entry]);
      // It may give the role from now on.
      const now = await again(by);
      const policy = await dependencies.policies.current();
      const grown = { ...now, policy, author: { ...by.author, roles: [...by.author.roles, id] } };
      await writeMembers(grown, id, new Set(), group.members);
      return resource(grown, entry, true);
    },

    async replace(by, id, body) {
      await change(by, id, (before) => readGroup(body, before));
      const now = { ...(await again(by)), policy: await dependencies.policies.current() };
      return resource(now, entryOf(now, id), true);
    },

    patch: (by, id, body) => change(by, id, (before) => patchGroup(before, readOperations(body))),

    async remove(by, id) {
      const { isMade } = entryOf(by, id);
      if (!isMade || !by.author.mayMakeRoles) {
        throw new ScimRefusal(403, "This role was made in the console, and is removed there.");
      }
      await countChange(dependencies, by);
      unwrap(await roles.remove(by.author, id));
      await changeList(by, ({ roles: list }) => list.filter(({ role }) => role !== id));
    },
  };
}

function labelOf({ policy }: AskingDirectory, role: string): string {
  return policy.roles.get(role)?.label ?? role;
}

function mustBeFree(list: readonly DirectoryRole[], externalId: string | null, id: string | null): void {
  if (externalId === null || !list.some((one) => one.role !== id && one.externalId === externalId)) return;
  throw new ScimRefusal(409, "Another group has this externalId.", "uniqueness");
}

/** Throws a refusal where the site's roles cannot be so. */
function readRole(role: unknown) {
  const read = roleSchema.safeParse(role);
  if (read.success) return read.data;
  throw new ScimRefusal(400, "A role of this site cannot have this name.", "invalidValue");
}

/** An id made of the name, which no role has, and for which no rule waits: what it opens is chosen in the console. */
function freeId({ policy }: AskingDirectory, name: string): string {
  // Room for a number behind it.
  const base = roleIdOf(name).slice(0, 30).replace(/-+$/, "") || "group";
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    const isFree = !reservedRoleIds.includes(id) && !policy.roles.has(id);
    if (isFree && roleStillNeeded(policy, id) === null) return id;
  }
}

function asksAbout(filter: Filter, attribute: string): boolean {
  switch (filter.kind) {
    case "and":
    case "or":
      return filter.filters.some((one) => asksAbout(one, attribute));
    case "not":
      return asksAbout(filter.filter, attribute);
    case "element":
      return filter.attribute === attribute;
    default:
      return filter.path.attribute === attribute;
  }
}
