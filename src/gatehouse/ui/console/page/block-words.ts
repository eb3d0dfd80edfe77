/** Blocks as the editor speaks of them. */
import { blockLabels, fixedKinds, type Block, type BlockKind } from "../../../core/page/block.ts";
import { reasonWords } from "../reason-words.ts";

/** What each kind of block is for. */
export const blockPurposes: Readonly<Record<BlockKind, string>> = {
  brand: "The site’s name, with a mark beside it",
  heading: "What happened, in a few words",
  explanation: "Why the page is closed",
  "sign-in": "Where people sign in; those who are signed in see their account",
  "next-steps": "What people can do now",
  "support-links": "Links to help, and to the home page",
  contact: "Whom to ask",
  "rich-text": "Text of your own",
  picture: "A small drawing",
  divider: "A thin line",
  footer: "A last line, and the reference to quote",
};

/** Why a block cannot be taken away; null when it can. */
export function whyFixed(kind: BlockKind): string | null {
  if (!fixedKinds.includes(kind)) return null;
  return kind === "sign-in"
    ? "Always on the page: without it nobody could sign in."
    : "Always on the page: it tells people what happened.";
}

/** "Only for: Role missing, Account suspended"; null when the block always shows. */
export function whenShown({ showFor }: Block): string | null {
  if (showFor === undefined) return null;
  const parts: string[] = [];
  if (showFor.audience === "anonymous") parts.push("while nobody is signed in");
  if (showFor.audience === "signed-in") parts.push("to people who are signed in");
  if (showFor.reasons !== undefined)
    parts.push(`for: ${showFor.reasons.map((reason) => reasonWords[reason].label).join(", ")}`);
  return parts.length === 0 ? null : `Only ${parts.join(", ")}`;
}

export function blockLabel({ kind }: Block): string {
  return blockLabels[kind];
}
