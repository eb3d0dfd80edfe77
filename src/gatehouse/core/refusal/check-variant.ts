/** What would trouble a visitor on one page: no explanation, no way onward, or no way to sign in. */
import { finding as message } from "../languages/say-finding.ts";
import type { PageDocument } from "../page/document.ts";
import type { CheckedVariant, Finding } from "../page/finding.ts";
import { partsFor } from "../page/override.ts";
import { allBlocks } from "../page/block.ts";
import { composeBlocks } from "./compose-blocks.ts";
import type { ComposeInput } from "./compose.ts";
import { explainRefusal } from "./explain.ts";
import { statusOf } from "./reason.ts";
import type { BlockView } from "./view.ts";

/** @param input composed as for a visitor who meets this page */
export function checkVariant(variant: CheckedVariant, input: ComposeInput): Finding[] {
  const { document, reason } = input;
  const { blocks } = partsFor(document, reason, variant.section);
  const views = composeBlocks(blocks, input, explainRefusal(input)).flatMap(withInner);
  const found = (what: Finding["what"], path: string | null): Finding => ({ level: "error", what, variant, path });
  const isExplained = views.some((view) => view.kind === "explanation" && view.paragraphs.length > 0);
  const signIn = views.find(({ kind }) => kind === "sign-in");
  const isAsked = statusOf[reason] === 401;
  return [
    ...(isExplained ? [] : [found(message("no-explanation"), pathOf(document, "explanation"))]),
    ...(views.some(leadsOnward) ? [] : [found(message("no-way-onward"), pathOf(document, "support-links"))]),
    ...(isAsked && signIn === undefined ? [found(message("no-sign-in"), pathOf(document, "sign-in"))] : []),
  ];
}

function pathOf({ blocks }: PageDocument, kind: string): string {
  const block = allBlocks(blocks).find((one) => one.kind === kind);
  return block === undefined ? "blocks" : `blocks.${block.id}.showFor`;
}

function withInner(view: BlockView): BlockView[] {
  return "blocks" in view ? [view, ...view.blocks.flatMap(withInner)] : [view];
}

function leadsOnward(view: BlockView): boolean {
  switch (view.kind) {
    case "sign-in":
    case "account":
    case "next-steps":
      return true;
    case "support-links":
    case "contact":
      return view.links.length > 0;
    case "rich-text":
      return view.text
        .flatMap((one) => (one.kind === "list" ? one.items.flat() : one.content))
        .some(({ kind }) => kind === "link");
    default:
      return false;
  }
}
