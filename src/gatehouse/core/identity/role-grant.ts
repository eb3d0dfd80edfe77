/** A role granted to a member: for good, until the end of a day, or requested and not approved yet. */

export interface RoleGrant {
  /** Id of the role. */
  readonly role: string;
  /** When it ends, milliseconds since 1970; null: never. */
  readonly endsAt: number | null;
  /** Requested and not approved yet: it grants nothing. */
  readonly pending: boolean;
  /** The provider whose claims gave it, and take it away again at a sign-in there; left out where a person gave it. */
  readonly source?: string;
}

export function isInForce(grant: RoleGrant, now: number): boolean {
  return !grant.pending && !isOver(grant, now);
}

/** Whether its last day has passed. */
export function isOver(grant: RoleGrant, now: number): boolean {
  return grant.endsAt !== null && grant.endsAt <= now;
}

/** Ids of the roles in force at `now`, sorted. */
export function rolesInForce(grants: readonly RoleGrant[], now: number): string[] {
  return grants
    .filter((grant) => isInForce(grant, now))
    .map((grant) => grant.role)
    .sort();
}

const dayLength = 24 * 60 * 60_000;

/** From `2026-11-21`, as date inputs send it, to the end of that day in UTC. Null where there is no such day. */
export function endOfDay(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const begins = Date.parse(`${day}T00:00:00Z`);
  // 30 February is read as 2 March.
  if (Number.isNaN(begins) || new Date(begins).toISOString().slice(0, 10) !== day) return null;
  return begins + dayLength;
}

/** The last day of a grant with this end, as `2026-11-21`. */
export function lastDayOf(endsAt: number): string {
  return new Date(endsAt - 1).toISOString().slice(0, 10);
}
