/**
 * People, as a directory looks after them. Every change is made by the use case that the console calls for one person, with the
 * directory as its author.
 */
import { sourceOfDirectory } from "../../../core/identity/directory.ts";
import { normaliseEmail, type Member } from "../../../core/identity/member.ts";
import { isInForce } from "../../../core/identity/role-grant.ts";
import { readOperations } from "../../../core/identity/scim/body.ts";
import { meets, mustEqual, parseFilter, type Filter } from "../../../core/identity/scim/filter.ts";
import { ScimRefusal } from "../../../core/identity/scim/refusal.ts";
import {
  memberNameOf,
  noName,
  patchUser,
  readUser,
  userResource,
  type DirectoryUser,
  type UserResource,
} from "../../../core/identity/scim/user.ts";
import { changed } from "../../../core/languages/change.ts";
import {
  countChange,
  countScan,
  keepPerson,
  knownPerson,
  mustManage,
  type AskingDirectory,
  type KnownPerson,
  type ScimDependencies,
} from "./scim-directory.ts";
import { unwrap } from "./scim-failures.ts";

/** Which part of a list, as RFC 7644, 3.4.2.4 counts: from 1. */
export interface ListQuery {
  readonly filter: string | null;
  readonly startIndex: number;
  readonly count: number;
}

export interface ListPart<Resource> {
  readonly total: number;
  readonly resources: readonly Resource[];
}

export interface ScimUsers {
  /** Those whom the directory looks after; a filter that names an email also finds somebody who is not among them yet. */
  list(by: AskingDirectory, query: ListQuery): Promise<ListPart<UserResource>>;
  get(by: AskingDirectory, id: string): Promise<UserResource>;
  create(by: AskingDirectory, body: unknown): Promise<UserResource>;
  replace(by: AskingDirectory, id: string, body: unknown): Promise<UserResource>;
  patch(by: AskingDirectory, id: string, body: unknown): Promise<UserResource>;
  /** Suspends the person, takes the directory's roles away and lets them go. The account stays. */
  remove(by: AskingDirectory, id: string): Promise<void>;
}

/** People whom a filter is asked about one by one. */
const mostAsked = 10_000;
const portion = 500;

export function createScimUsers(dependencies: ScimDependencies): ScimUsers {
  const { directories, members, people, now } = dependencies;

  function resource(by: AskingDirectory, { member, row }: KnownPerson): UserResource {
    const source = sourceOfDirectory(by.row.id);
    const groups = member.grants
      .filter((grant) => grant.source === source && isInForce(grant, now()) && by.author.roles.includes(grant.role))
      .map(({ role }) => ({ id: role, label: by.policy.roles.get(role)?.label ?? role }));
    const { id, name: displayName, createdAt } = member;
    return userResource(stateOf({ member, row }), { id, displayName, createdAt, groups, base: by.base });
  }

  async function get(by: AskingDirectory, id: string) {
    return resource(by, await knownPerson(dependencies, by, id));
  }

  /** The one person whom the filter can be about; undefined where it may be about several. */
  async function named({ row: { id: directoryId } }: AskingDirectory, filter: Filter) {
    const email = mustEqual(filter, "username") ?? mustEqual(filter, "emails.value");
    const externalId = mustEqual(filter, "externalid");
    const id = mustEqual(filter, "id");
    if (email === null && externalId === null && id === null) return undefined;
    const row = externalId === null ? null : await directories.personByExternalId(directoryId, externalId);
    if (externalId !== null && row === null) return null;
    const memberId = row?.memberId ?? id;
    const member =
      memberId === null ? await members.findByEmail(normaliseEmail(email ?? "")) : await members.findById(memberId);
    if (member === null) return null;
    const known = { member, row: row ?? (await directories.person(directoryId, member.id)) };
    return known.row !== null && known.row.releasedAt !== null ? null : known;
  }

  async function part({ row: { id } }: AskingDirectory, offset: number, limit: number) {
    const { rows, total } = await directories.people(id, { offset, limit });
    const found = new Map((await members.findByIds(rows.map((row) => row.memberId))).map((one) => [one.id, one]));
    const known = rows.flatMap((row) => {
      const member = found.get(row.memberId);
      return member === undefined ? [] : [{ member, row }];
    });
    return { known, total };
  }

  async function filtered(by: AskingDirectory, filter: Filter): Promise<UserResource[]> {
    const one = await named(by, filter);
    if (one !== undefined) return one === null ? [] : [resource(by, one)].filter((found) => meets(found, filter));
    await countScan(dependencies, by);
    const all: UserResource[] = [];
    for (let offset = 0, total = 1; offset < total; offset += portion) {
      const read = await part(by, offset, portion);
      total = read.total;
      if (total > mostAsked) {
        throw new ScimRefusal(
          400,
          `Ask by userName, externalId or id: there are more than ${mostAsked} people.`,
          "tooMany",
        );
      }
      all.push(...read.known.map((known) => resource(by, known)).filter((found) => meets(found, filter)));
    }
    return all;
  }

  /** The order keeps harm small where a later step fails: who has to go is out first, and comes in last. */
  async function write(by: AskingDirectory, { member, row }: KnownPerson, after: DirectoryUser): Promise<UserResource> {
    const { id } = member;
    const before = stateOf({ member, row });
    mustManage(by, member);
    if (before.active && !after.active) unwrap(await people.suspend(by.author, id));
    if (row === null || row.releasedAt !== null || differs(before, after)) {
      // What this request does not change is left to others at the same moment: one of them may let the person go.
      const { externalId, name } = after;
      await keepPerson(dependencies, by, id, {
        ...(externalId !== before.externalId && { externalId }),
        ...(namesDiffer(before, after) && { name }),
        ...(row !== null && row.releasedAt !== null && { releasedAt: null }),
      });
    }
    if (after.userName !== before.userName) {
      if (row?.isMade !== true) throw notItsEmail;
      unwrap(await people.correctEmail(by.author, id, after.userName, true));
    }
    const name = memberNameOf(after);
    if (name !== memberNameOf(before) && name !== member.name) unwrap(await people.rename(by.author, id, name));
    // Nothing happens where a person has suspended them: the answer says that they are not active.
    if (after.active && !before.active) unwrap(await people.reinstate(by.author, id));
    return get(by, id);
  }

  async function change(by: AskingDirectory, id: string, next: (before: DirectoryUser) => DirectoryUser) {
    const known = await knownPerson(dependencies, by, id);
    const after = next(stateOf(known));
    await countChange(dependencies, by);
    return write(by, known, after);
  }

  return {
    async list(by, { filter, startIndex, count }) {
      if (filter !== null) {
        const found = await filtered(by, parseFilter(filter));
        return { total: found.length, resources: found.slice(startIndex - 1, startIndex - 1 + count) };
      }
      const { known, total } = await part(by, startIndex - 1, count);
      return { total, resources: known.map((one) => resource(by, one)) };
    },

    get,

    async create(by, body) {
      const user = readUser(body, null);
      const name = memberNameOf(user);
      await countChange(dependencies, by);
      const member = await members.findByEmail(user.userName);
      const row = member === null ? null : await directories.person(by.row.id, member.id);
      if (member !== null) {
        // Whom it has removed, it may add again: it is the same account.
        if (row !== null && row.releasedAt !== null) return write(by, { member, row }, user);
        throw new ScimRefusal(
          409,
          "Somebody with this email has an account here: find them by userName.",
          "uniqueness",
        );
      }
      if (user.externalId !== null && (await directories.personByExternalId(by.row.id, user.externalId)) !== null) {
        throw new ScimRefusal(409, "Another person has this externalId.", "uniqueness");
      }
      const { userName: email, externalId, name: nameParts } = user;
      const made = unwrap(await people.addFromDirectory(by.author, { email, name, externalId, nameParts }));
      if (!user.active) unwrap(await people.suspend(by.author, made.id));
      return get(by, made.id);
    },

    replace: (by, id, body) => change(by, id, (before) => readUser(body, before)),

    patch(by, id, body) {
      return change(by, id, (before) => patchUser(before, readOperations(body)));
    },

    async remove(by, id) {
      const { member, row } = await knownPerson(dependencies, by, id);
      if (row === null) throw new ScimRefusal(403, "This directory does not look after this person.");
      mustManage(by, member);
      await countChange(dependencies, by);
      unwrap(await people.suspend(by.author, id));
      const source = sourceOfDirectory(by.row.id);
      for (const grant of member.grants.filter((one) => one.source === source)) {
        unwrap(await people.revokeRole(by.author, id, grant.role));
      }
      const summary = changed("directory-let-go", { person: member.name });
      const change = { entity: "member", entityId: id, summary } as const;
      await keepPerson(dependencies, by, id, { externalId: null, releasedAt: now() }, change);
    },
  };
}

function stateOf({ member, row }: { readonly member: Member; readonly row: KnownPerson["row"] }): DirectoryUser {
  return {
    userName: member.email,
    externalId: row?.externalId ?? null,
    name: row?.name ?? noName,
    active: member.suspendedAt === null,
  };
}

function differs(before: DirectoryUser, after: DirectoryUser): boolean {
  return before.externalId !== after.externalId || namesDiffer(before, after);
}

function namesDiffer(before: DirectoryUser, after: DirectoryUser): boolean {
  const parts = ["display", "formatted", "given", "family"] as const;
  return parts.some((part) => before.name[part] !== after.name[part]);
}

const notItsEmail = new ScimRefusal(
  403,
  "This person had the account before this directory knew them, so they change its email themselves.",
  "mutability",
);
