/** Blocks as the editor speaks of them. */
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { fixedKinds, type Block, type BlockKind } from "../../../core/page/block.ts";

type Words = Pick<ConsoleWords, "page" | "records">;

/** Why a block cannot be taken away; null when it can. */
export function whyFixed(kind: BlockKind, { page }: Words): string | null {
  if (!fixedKinds.includes(kind)) return null;
  return kind === "sign-in" ? page.whySignInStays : page.whyHeadingStays;
}

/** "Only for: Role missing, Account suspended"; null when the block always shows. */
export function whenShown({ showFor }: Pick<Block, "showFor">, { page, records }: Words): string | null {
  if (showFor === undefined || (showFor.audience === "everyone" && showFor.reasons === undefined)) return null;
  return page.shownTo(showFor.audience, showFor.reasons?.map((reason) => records.reasons[reason].label) ?? null);
}
