/** The statements that add a member, for use in a batch. */
import { and, eq, not, or } from "drizzle-orm";
import { normaliseEmail } from "../../src/gatehouse/core/identity/member.ts";
import { nameOrder } from "../../src/gatehouse/core/identity/name-order.ts";
import type { QueryBuilder, Tables } from "../engines/engine.ts";
import type { NewMemberRow } from "./contract.ts";
import { externalIdIsFree } from "./directories.ts";
import { hasRow } from "./has-row.ts";
import { fold } from "./search.ts";

export function memberIsNew(tx: QueryBuilder, tables: Tables, { id, email, directory }: NewMemberRow) {
  const { members } = tables;
  const isFree = not(hasRow(tx, members, or(eq(members.id, id), eq(members.email, normaliseEmail(email)))));
  return and(isFree, directory && externalIdIsFree(tx, tables, directory)) ?? isFree;
}

export function insertMember(tx: QueryBuilder, tables: Tables, member: NewMemberRow) {
  const { directoryPeople, members, roleGrants } = tables;
  const {
    directory,
    roles,
    grantedBy,
    id,
    email,
    name,
    passwordHash,
    createdAt,
    emailVerifiedAt,
    source,
    lastSignInAt,
  } = member;
  const { rolesEndAt: endsAt = null } = member;
  const row = {
    id,
    email: normaliseEmail(email),
    name,
    nameFolded: fold(name),
    nameOrder: nameOrder(name),
    passwordHash,
    createdAt,
  };
  const grants = [...new Set(roles)].map((roleId) => ({
    memberId: id,
    roleId,
    grantedBy,
    grantedAt: createdAt,
    endsAt,
  }));
  return [
    tx.insert(members).values({ ...row, emailVerifiedAt, source, lastSignInAt }),
    ...(grants.length === 0 ? [] : [tx.insert(roleGrants).values(grants)]),
    ...(directory === undefined ? [] : [tx.insert(directoryPeople).values(directory)]),
  ];
}
