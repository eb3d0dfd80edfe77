/** What a file of people says of each: the cells of a line, and the same as an object for programs. */
import type { Cell } from "../records/csv.ts";
import type { Member } from "./member.ts";
import { lastDayOf } from "./role-grant.ts";

export const peopleColumns = [
  "email",
  "name",
  "roles",
  "confirmed",
  "standing",
  "source",
  "created",
  "last sign-in",
  "id",
];

/** Between the roles of one cell. */
export const roleSeparator = ";";
/** Between a role and its last day. */
export const untilSeparator = "=";

/** @param now milliseconds since 1970: roles that are over by then are left out */
export function personAsObject(member: Member, now: number) {
  return {
    email: member.email,
    name: member.name,
    confirmed: member.emailVerifiedAt !== null,
    standing: member.suspendedAt !== null ? "suspended" : member.deletesAt !== undefined ? "leaving" : "active",
    source: member.source ?? null,
    created: day(member.createdAt),
    lastSignIn: member.lastSignInAt === undefined ? null : day(member.lastSignInAt),
    id: member.id,
    roles: member.grants
      .filter(({ pending, endsAt }) => !pending && (endsAt === null || endsAt > now))
      .map(({ role, endsAt }) => ({ role, until: endsAt === null ? null : lastDayOf(endsAt) })),
  };
}

/** In the order of `peopleColumns`. */
export function personAsCells(member: Member, now: number): readonly Cell[] {
  const { email, name, roles, confirmed, standing, source, created, lastSignIn, id } = personAsObject(member, now);
  const held = roles.map(({ role, until }) => (until === null ? role : role + untilSeparator + until));
  return [email, name, held.join(roleSeparator), confirmed ? "yes" : "no", standing, source, created, lastSignIn, id];
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
