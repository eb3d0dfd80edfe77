/**
 * Two accounts of one person become one. Plans what the account that stays takes over from the one that goes; it loses nothing
 * of its own.
 */
import type { Member } from "./member.ts";
import { isInForce, type RoleGrant } from "./role-grant.ts";

/** An account at a provider, or in the site's own identity. */
export interface LinkedAccount {
  readonly provider: string;
  readonly issuer: string;
  readonly subject: string;
}

/** What an account holds beside its roles. */
export interface AccountBelongings {
  readonly linked: readonly LinkedAccount[];
  /** Whether an authenticator app is in use. */
  readonly hasApp: boolean;
  readonly passkeys: number;
  /** Open ones. */
  readonly sessions: number;
  /** That still hold. */
  readonly tokens: number;
}

export interface MergePlan {
  /** Grants as they are afterwards, by role. */
  readonly grants: readonly RoleGrant[];
  /** Ids of the roles, and of roles asked for, that come from the account that goes. */
  readonly takenOver: readonly string[];
  readonly linked: readonly LinkedAccount[];
  /** Accounts at providers where the one that stays has one already: these are let go. */
  readonly unlinked: readonly LinkedAccount[];
  /** The app, with its recovery codes, comes along: else a password alone would open what both were needed for. */
  readonly takesApp: boolean;
}

/** @param at milliseconds since 1970 */
export function planMerge(
  stays: Member,
  goes: Member,
  { of: own, from: other }: { readonly of: AccountBelongings; readonly from: AccountBelongings },
  at: number,
): MergePlan {
  const isKnown = ({ provider, issuer }: LinkedAccount) =>
    own.linked.some((account) => account.provider === provider && account.issuer === issuer);
  const linked = other.linked.filter((account) => !isKnown(account));
  const goesWithLink = ({ source }: RoleGrant) =>
    source !== undefined && !linked.some(({ provider }) => provider === source);
  const taken = goes.grants.filter((grant) => {
    // A role that a provider gives stays with the account there.
    if (goesWithLink(grant)) return false;
    const held = stays.grants.find(({ role }) => role === grant.role);
    return isMore(grant, held, at);
  });
  const takenOver = taken.map(({ role }) => role);
  const kept = stays.grants.filter(({ role }) => !takenOver.includes(role));
  return {
    grants: [...kept, ...taken].sort((one, two) => (one.role < two.role ? -1 : 1)),
    takenOver,
    linked,
    unlinked: other.linked.filter(isKnown),
    takesApp: other.hasApp && !own.hasApp,
  };
}

/**
 * Whether a grant adds something to what is held: a role that is not held, or is held for a shorter time; or a request for a role
 * that is neither held nor requested.
 */
function isMore(grant: RoleGrant, held: RoleGrant | undefined, at: number): boolean {
  if (grant.pending) return held === undefined;
  if (!isInForce(grant, at)) return false;
  if (held === undefined || !isInForce(held, at)) return true;
  return held.endsAt !== null && (grant.endsAt === null || grant.endsAt > held.endsAt);
}
