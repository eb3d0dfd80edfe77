/** Blocks as the editor speaks of them. */
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { fixedKinds, type AnyBlockKind, type Block } from "../../../core/page/block.ts";

type Words = Pick<ConsoleWords, "page" | "records">;

/** Why a block cannot be taken away; null when it can. */
export function whyFixed(kind: AnyBlockKind, { page }: Words): string | null {
  if (!fixedKinds.includes(kind)) return null;
  return kind === "sign-in" ? page.whySignInStays : page.whyHeadingStays;
}

/** "Only for: Role missing, Account suspended"; null when the block always shows. */
export function whenShown(
  { showFor, isHidden }: Pick<Block, "showFor" | "isHidden">,
  words: Words,
  moment: (at: number) => string,
): string | null {
  const { page, records } = words;
  if (isHidden === true) return page.hidden;
  if (showFor === undefined) return null;
  const { audience, ...limits } = showFor;
  if (audience === "everyone" && Object.values(limits).every((limit) => limit === undefined)) return null;
  const { from, until } = limits;
  return page.shownTo({
    ...showFor,
    reasons: showFor.reasons?.map((reason) => records.reasons[reason].label),
    from: from === undefined ? from : moment(from),
    until: until === undefined ? until : moment(until),
  });
}
