/** What an owner does first with the page of a new site, so that it is theirs. */
import { missingInLink } from "../blocks/field.ts";
import { allBlocks } from "./block.ts";
import type { PageDocument } from "./document.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import { shippedDocument } from "./shipped.ts";

export const firstSteps = ["look", "mark", "contact", "publish"] as const;
export type FirstStep = (typeof firstSteps)[number];

/** The steps that are done in the draft. Publishing never is: published once, the page is no longer new. */
export function firstStepsDone({ blocks, theme, layout }: PageDocument): readonly FirstStep[] {
  const all = allBlocks(blocks);
  const { brand: ownBrand, ...look } = theme;
  const { markLight, markDark, icon, ...colours } = ownBrand;
  const shipped = shippedDocument();
  const hasLook =
    layout !== shipped.layout || !isDeepEqual({ ...look, brand: colours }, { ...shipped.theme, brand: {} });
  const hasMark =
    [markLight, markDark, icon].some((picture) => picture !== undefined) ||
    all.some((block) => block.kind === "brand" && block.mark !== "monogram");
  const hasContact = all.some(
    (block) =>
      (block.kind === "contact" && (block.email !== "" || block.phone !== "" || Object.keys(block.text).length > 0)) ||
      (block.kind === "support-links" && block.links.some((link) => missingInLink(link) === null)),
  );
  return [
    ...(hasLook ? (["look"] as const) : []),
    ...(hasMark ? (["mark"] as const) : []),
    ...(hasContact ? (["contact"] as const) : []),
  ];
}
