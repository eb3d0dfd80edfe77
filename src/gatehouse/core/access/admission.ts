/**
 * Which groups of people meet the rules of a request, for all groups at once. People with the same roles are one group, so
 * that the work grows with the number of different sets of roles, and not with people times rules.
 */
import type { Permission } from "./permission.ts";
import type { Policy } from "./policy.ts";
import { conditionsOf, type Requirement } from "./requirement.ts";
import type { Rule } from "./rule.ts";

/** People who hold the same roles. Suspended people are in no group: every guarded page is closed to them. */
export interface PeopleGroup {
  /** Ids of roles granted directly and in force. */
  readonly roles: readonly string[];
  /** Where the change is about the people themselves: their roles after it. */
  readonly rolesAfter?: readonly string[];
  readonly emailVerified: boolean;
  readonly count: number;
}

export interface Admission {
  /** Who is let in: 1 for each group that meets all rules. */
  readonly groups: Uint8Array;
  /** Whether a visitor who is not signed in is. */
  readonly anyone: boolean;
}

/** Requirements whose groups are remembered: each takes a byte for every group. */
const mostRemembered = 64;

/**
 * A fresh sign-in and a second factor count as met: people are asked for them and can give them.
 *
 * @param rolesOf the roles of a group, before or after the change
 */
export function createAdmission(
  policy: Policy,
  groups: readonly PeopleGroup[],
  rolesOf: (group: PeopleGroup) => readonly string[],
): (rules: readonly Rule[]) => Admission {
  const byRole = new Map<string, number[]>();
  for (const [index, group] of groups.entries()) {
    for (const role of rolesOf(group)) {
      const held = byRole.get(role);
      if (held === undefined) byRole.set(role, [index]);
      else held.push(index);
    }
  }
  const everybody = new Uint8Array(groups.length).fill(1);
  const none = new Uint8Array(groups.length);
  const remembered = new Map<string, Uint8Array>();
  const asOwner = new Set([...byRole.keys()].filter((role) => policy.isOwner([role])));

  /** Groups with a role for which this is true. */
  function holders(isEnough: (role: string) => boolean): Uint8Array {
    const found = new Uint8Array(groups.length);
    for (const [role, held] of byRole) {
      if (isEnough(role)) for (const index of held) found[index] = 1;
    }
    return found;
  }

  function compute(requirement: Requirement): Uint8Array {
    const met = byHoldings(requirement);
    if (conditionsOf(requirement).verifiedEmail !== true) return met;
    return met.map((isMet, index) => (groups[index]?.emailVerified === true ? isMet : 0));
  }

  function byHoldings(requirement: Requirement): Uint8Array {
    switch (requirement.kind) {
      case "public":
      case "signed-in":
        return everybody;
      case "closed":
        return none;
      case "any-role": {
        const { roles } = requirement;
        return holders((held) => asOwner.has(held) || roles.some((role) => policy.holdsRole([held], role)));
      }
      case "all-permissions": {
        const needed = requirement.permissions.map((permission: Permission) =>
          holders((held) => asOwner.has(held) || policy.holdsPermission([held], permission)),
        );
        return needed.reduce((all, one) => all.map((isMet, index) => isMet & (one[index] ?? 0)));
      }
    }
  }

  function meeting(requirement: Requirement): Uint8Array {
    const key = JSON.stringify(requirement);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const met = compute(requirement);
    if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value ?? "");
    remembered.set(key, met);
    return met;
  }

  return (rules) => {
    const [first, ...others] = rules.map(({ requirement }) => meeting(requirement));
    const anyone = rules.every(({ requirement }) => requirement.kind === "public");
    if (first === undefined || others.length === 0) return { groups: first ?? everybody, anyone };
    const all = Uint8Array.from(first);
    for (const one of others)
      for (let index = 0; index < all.length; index += 1) all[index] = (all[index] ?? 0) & (one[index] ?? 0);
    return { groups: all, anyone };
  };
}
