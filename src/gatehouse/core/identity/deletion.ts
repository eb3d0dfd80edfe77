/** When an account is deleted whose member asked for it. Times are milliseconds since 1970. */
const day = 24 * 60 * 60_000;

/**
 * By how much a suspension puts the deletion off. Those who run the site suspended the account for a reason, and an attacker must
 * not remove the evidence by asking for the deletion first; nor may they keep for good what its owner wants deleted. It is counted
 * from the day that was promised, so that suspending again gains no time.
 */
export const suspensionHolds = 30 * day;

/** Null where the account stays. */
export function deletionDueAt({
  deletesAt,
  suspendedAt,
}: {
  readonly deletesAt?: number | null;
  readonly suspendedAt: number | null;
}): number | null {
  if (deletesAt === undefined || deletesAt === null) return null;
  return suspendedAt === null ? deletesAt : deletesAt + suspensionHolds;
}
