/** A role of the site as a group of a directory. */
import { attribute, isRecord, readObject, readText, type Json, type Operation } from "./body.ts";
import { meets, mustEqual } from "./filter.ts";
import { ScimRefusal } from "./refusal.ts";
import { longestExternalId } from "./user.ts";

export const groupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";

/** People whom one request may put into a group, or leave in it. */
export const mostMembers = 5_000;
/** Operations of one request that ask each of the people in the group. */
const mostSlow = 20;
/** Characters. */
const longestName = 200;

export interface DirectoryGroup {
  readonly displayName: string;
  /** How the directory itself calls the group; null for nothing. */
  readonly externalId: string | null;
  /** Ids of people. */
  readonly members: ReadonlySet<string>;
}

/** @param before what holds for attributes that are not sent: null for a new group */
export function readGroup(sent: unknown, before: DirectoryGroup | null): DirectoryGroup {
  const body = readObject(sent);
  const [externalId, members] = [attribute(body, "externalId"), attribute(body, "members")];
  return {
    displayName: readDisplayName(attribute(body, "displayName")),
    externalId: externalId === undefined ? (before?.externalId ?? null) : readExternalId(externalId),
    members: members === undefined || members === null ? new Set() : new Set(readMembers(members)),
  };
}

export function patchGroup(before: DirectoryGroup, operations: readonly Operation[]): DirectoryGroup {
  // One set for all operations: copying it for each would take long.
  const members = new Set(before.members);
  let { displayName, externalId } = before;
  if (operations.filter(isSlow).length > mostSlow) {
    throw new ScimRefusal(400, `Name people by "members[value eq …]", or send fewer operations.`, "tooMany");
  }
  for (const operation of operations) {
    const { op, path, value } = operation;
    switch (path.attribute) {
      case "members":
        patchMembers(members, operation);
        break;
      case "displayname":
        displayName = readDisplayName(op === "remove" ? null : value);
        break;
      case "externalid":
        externalId = readExternalId(op === "remove" ? null : value);
        break;
      case "id":
      case "meta":
        throw new ScimRefusal(400, `"${path.attribute}" cannot be changed on a group.`, "mutability");
    }
    if (members.size > mostMembers) throw tooMany();
  }
  return { displayName, externalId, members };
}

/** Asks each of the people in the group. */
function isSlow({ path: { filter } }: Operation): boolean {
  return filter !== undefined && (filter.kind !== "compare" || filter.by !== "eq");
}

function patchMembers(members: Set<string>, { op, path, value }: Operation): void {
  const { filter } = path;
  if (filter !== undefined) {
    if (op !== "remove")
      throw new ScimRefusal(400, "People of a group are added or removed, not changed.", "mutability");
    const only = mustEqual(filter, "value");
    if (only !== null && filter.kind === "compare") members.delete(only);
    else for (const id of [...members]) if (meets({ value: id }, filter, "members.")) members.delete(id);
    return;
  }
  if (op === "remove") {
    // Entra names those who go in the value; without any, all go.
    if (value === undefined || value === null) members.clear();
    else for (const id of readMembers(value)) members.delete(id);
    return;
  }
  if (op === "replace") members.clear();
  for (const id of value === null || value === undefined ? [] : readMembers(value)) members.add(id);
}

function readMembers(value: unknown): string[] {
  const all = Array.isArray(value) ? (value as unknown[]) : [value];
  if (all.length > mostMembers) throw tooMany();
  return all.map((one) => {
    const id = isRecord(one) ? attribute(one, "value") : one;
    const type = isRecord(one) ? attribute(one, "type") : undefined;
    const isGroup = typeof type === "string" && type.toLowerCase() === "group";
    if (isGroup)
      throw new ScimRefusal(400, "A group within a group is not supported: send its people.", "invalidValue");
    if (typeof id === "string" && /^[\w-]{1,100}$/.test(id)) return id;
    throw new ScimRefusal(400, `Each of "members" must have the id of a person as its "value".`, "invalidValue");
  });
}

function tooMany(): ScimRefusal {
  return new ScimRefusal(413, `One request may name ${mostMembers} people at most: send several.`, "tooMany");
}

function readDisplayName(value: unknown): string {
  const name = readText(value, "displayName", longestName);
  if (name !== null) return name;
  throw new ScimRefusal(400, `"displayName" is missing.`, "invalidValue");
}

function readExternalId(value: unknown): string | null {
  return readText(value, "externalId", longestExternalId);
}

export interface GroupResource extends Json {
  readonly id: string;
}

/** @param members null where they were not asked for */
export function groupResource(
  { id, displayName, externalId }: { readonly id: string } & Pick<DirectoryGroup, "displayName" | "externalId">,
  members: readonly { readonly id: string; readonly name: string }[] | null,
  base: string,
): GroupResource {
  return {
    schemas: [groupSchema],
    id,
    ...(externalId !== null && { externalId }),
    displayName,
    ...(members !== null && {
      members: members.map((one) => ({
        value: one.id,
        $ref: `${base}/Users/${one.id}`,
        display: one.name,
        type: "User",
      })),
    }),
    meta: { resourceType: "Group", location: `${base}/Groups/${encodeURIComponent(id)}` },
  };
}
