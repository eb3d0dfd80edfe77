/** When a block shows: to whom, for which reasons, on the way to which sections, and from when until when. */
import { reasons, statusOf, type Reason } from "../refusal/reason.ts";
import { rememberedByObject } from "../remember.ts";
import { allBlocks, type Block } from "./block.ts";

export interface Circumstances {
  readonly reason: Reason;
  /** Id of the section that was asked for; null for none. */
  readonly section: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Whether a block shows. A 401 asks for a sign-in; on a 403 the visitor is signed in. A visitor who must sign in again
 * sees the same blocks as one who is not signed in.
 */
export function shows(block: Pick<Block, "showFor" | "isHidden">, { reason, section, now }: Circumstances): boolean {
  if (block.isHidden === true) return false;
  const { showFor } = block;
  if (showFor === undefined) return true;
  const audience = statusOf[reason] === 401 ? "anonymous" : "signed-in";
  if (showFor.audience !== "everyone" && showFor.audience !== audience) return false;
  if (showFor.reasons?.includes(reason) === false) return false;
  if (showFor.sections !== undefined && (section === null || !showFor.sections.includes(section))) return false;
  return (showFor.from ?? -Infinity) <= now && now < (showFor.until ?? Infinity);
}

/** Whether a block shows for each of these reasons, wherever and whenever that is. */
export function alwaysShows(block: Pick<Block, "showFor" | "isHidden">, when: readonly Reason[]): boolean {
  const { showFor } = block;
  if (block.isHidden === true) return false;
  if (showFor === undefined) return true;
  const isLimited = showFor.sections !== undefined || showFor.from !== undefined || showFor.until !== undefined;
  return !isLimited && when.every((reason) => shows(block, { reason, section: null, now: 0 }));
}

export const signInReasons: readonly Reason[] = reasons.filter((reason) => statusOf[reason] === 401);

/** The moments at which a block of the tree appears or goes, in order; milliseconds since 1970. */
const boundariesOf = rememberedByObject((blocks: readonly Block[]): readonly number[] => {
  const moments = allBlocks(blocks).flatMap(({ showFor }) => [showFor?.from ?? [], showFor?.until ?? []].flat());
  return [...new Set(moments)].sort((one, other) => one - other);
});

/** How many of these moments have passed: the same number means the same blocks. */
export function periodOf(blocks: readonly Block[], now: number): number {
  const moments = boundariesOf(blocks);
  let passed = 0;
  while (passed < moments.length && (moments[passed] ?? Infinity) <= now) passed += 1;
  return passed;
}
