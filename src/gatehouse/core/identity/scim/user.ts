/** A person as a directory knows them: what is read of its requests, and how its changes apply. */
import { emailSchema, memberNameSchema } from "../member.ts";
import { attribute, isRecord, readBoolean, readObject, readText, type Json, type Operation } from "./body.ts";
import { ScimRefusal } from "./refusal.ts";

export const userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";

/** Characters. */
const longestPart = 200;
export const longestExternalId = 255;

/** The parts of a name as the directory sent them: the site itself knows one name. Null: not sent. */
export interface NameParts {
  readonly display: string | null;
  readonly formatted: string | null;
  readonly given: string | null;
  readonly family: string | null;
}

/** What a directory may set; all else of its requests is left aside. */
export interface DirectoryUser {
  /** The email, as `emailSchema` writes it. */
  readonly userName: string;
  /** How the directory itself calls the person; null for nothing. */
  readonly externalId: string | null;
  readonly name: NameParts;
  readonly active: boolean;
}

export const noName: NameParts = { display: null, formatted: null, given: null, family: null };

/** The site's name for the person: as the directory shows them, or put together, or the first part of the email. */
export function memberNameOf({ userName, name }: Pick<DirectoryUser, "userName" | "name">): string {
  const together = [name.given, name.family].filter((part) => part !== null).join(" ");
  const chosen = name.display ?? name.formatted ?? (together === "" ? null : together);
  const parsed = memberNameSchema.safeParse(
    (chosen ?? userName.slice(0, userName.indexOf("@"))).slice(0, 80).replace(/\p{Cs}$/u, ""),
  );
  if (parsed.success) return parsed.data;
  throw new ScimRefusal(400, "The name cannot be used here.", "invalidValue");
}

/** @param before what holds for attributes that are not sent: null for somebody new */
export function readUser(sent: unknown, before: DirectoryUser | null): DirectoryUser {
  const body = readObject(sent);
  const externalId = attribute(body, "externalId");
  const active = attribute(body, "active");
  return {
    userName: readUserName(attribute(body, "userName")),
    externalId: externalId === undefined ? (before?.externalId ?? null) : readExternalId(externalId),
    name: {
      ...readName(attribute(body, "name")),
      display: readText(attribute(body, "displayName"), "displayName", longestPart),
    },
    active: active === undefined || active === null ? (before?.active ?? true) : readBoolean(active, "active"),
  };
}

export function patchUser(before: DirectoryUser, operations: readonly Operation[]): DirectoryUser {
  return operations.reduce(apply, before);
}

function apply(user: DirectoryUser, { op, path, value }: Operation): DirectoryUser {
  const sent = op === "remove" ? null : value;
  switch (path.attribute) {
    case "username":
      return { ...user, userName: readUserName(sent) };
    case "externalid":
      return { ...user, externalId: readExternalId(sent) };
    case "displayname":
      return { ...user, name: { ...user.name, display: readText(sent, "displayName", longestPart) } };
    case "active":
      if (op === "remove") throw new ScimRefusal(400, `"active" cannot be removed: send true or false.`, "mutability");
      return { ...user, active: readBoolean(value, "active") };
    case "name":
      return { ...user, name: { ...user.name, ...patchName(path.sub, sent) } };
    case "id":
    case "meta":
    case "groups":
      throw new ScimRefusal(400, `"${path.attribute}" cannot be changed on a person.`, "mutability");
    default:
      // Attributes that the site does not keep: the title, the telephone number.
      return user;
  }
}

function patchName(sub: string | undefined, value: unknown): Partial<NameParts> {
  switch (sub) {
    case undefined:
      return value === null ? { formatted: null, given: null, family: null } : readSentParts(value);
    case "formatted":
      return { formatted: readText(value, "name.formatted", longestPart) };
    case "givenname":
      return { given: readText(value, "name.givenName", longestPart) };
    case "familyname":
      return { family: readText(value, "name.familyName", longestPart) };
    default:
      return {};
  }
}

/** Those parts alone that were sent. */
function readSentParts(value: unknown): Partial<NameParts> {
  if (!isRecord(value)) throw new ScimRefusal(400, `"name" must be an object.`, "invalidValue");
  // One after the other: as many arguments as a body has room for overflow the stack.
  return Object.entries(value).reduce<Partial<NameParts>>(
    (parts, [key, part]) => Object.assign(parts, patchName(key.toLowerCase(), part)),
    {},
  );
}

function readName(value: unknown): NameParts {
  return value === undefined || value === null ? noName : { ...noName, ...readSentParts(value) };
}

function readUserName(value: unknown): string {
  const text = readText(value, "userName", 254);
  const email = emailSchema.safeParse(text ?? "");
  if (email.success) return email.data;
  throw new ScimRefusal(400, `"userName" must be the person's email: people sign in with it here.`, "invalidValue");
}

function readExternalId(value: unknown): string | null {
  return readText(value, "externalId", longestExternalId);
}

export interface UserResource extends Json {
  readonly id: string;
}

/** As it is sent. */
export function userResource(
  user: DirectoryUser,
  about: {
    readonly id: string;
    /** The name on the site. */
    readonly displayName: string;
    /** Milliseconds since 1970. */
    readonly createdAt: number;
    readonly groups: readonly { readonly id: string; readonly label: string }[];
    /** URL of all resources, without a slash at the end. */
    readonly base: string;
  },
): UserResource {
  const { formatted, given, family } = user.name;
  return {
    schemas: [userSchema],
    id: about.id,
    ...(user.externalId !== null && { externalId: user.externalId }),
    userName: user.userName,
    name: {
      formatted: formatted ?? about.displayName,
      ...(given !== null && { givenName: given }),
      ...(family !== null && { familyName: family }),
    },
    displayName: about.displayName,
    emails: [{ value: user.userName, type: "work", primary: true }],
    active: user.active,
    groups: about.groups.map(({ id, label }) => ({
      value: id,
      $ref: `${about.base}/Groups/${encodeURIComponent(id)}`,
      display: label,
      type: "direct",
    })),
    meta: {
      resourceType: "User",
      created: new Date(about.createdAt).toISOString(),
      location: `${about.base}/Users/${about.id}`,
    },
  };
}
