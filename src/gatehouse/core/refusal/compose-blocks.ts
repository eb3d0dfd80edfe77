/** From the owner's blocks to what each one prints, for one refusal. */
import type { BlockContext } from "../blocks/definition.ts";
import { footer } from "../blocks/footer.ts";
import { isOwnKind } from "../blocks/own-kind.ts";
import { aboutRefusal, ownSettings } from "../blocks/own-settings.ts";
import { blockDefinitions, childrenOf, isOwnBlock, type Block, type BlockKind, type OwnBlock } from "../page/block.ts";
import { markedRichText, markedText, withoutMarks } from "../page/edit-marks.ts";
import { spokenIn } from "../page/local-text.ts";
import { shippedCopy } from "../page/defaults/index.ts";
import { fillLine, fillPlaceholders, type Placeholders } from "../page/placeholders.ts";
import type { Override } from "../page/override.ts";
import { ownEntry } from "../page/own-entry.ts";
import type { RichText } from "../page/rich-text.ts";
import { shows, type Circumstances } from "../page/when-shown.ts";
import type { ComposeInput } from "./compose.ts";
import { placeholders, shippedMessage, versionOf, type Explanation } from "./explain.ts";
import { supportMailHref, timeInMail } from "./support-mail.ts";
import type { BlockView, MarkPicture, OwnBlockView } from "./view.ts";

/** The blocks that have something to show, in the owner's order. The reference is always on the page. */
export function composeBlocks(
  blocks: readonly Block[],
  input: ComposeInput,
  explanation: Explanation,
  marks: MarkPicture | null = null,
): readonly BlockView[] {
  const { reason, now, language, document, siteName } = input;
  const circumstances = { reason, now, section: versionOf(input) };
  const wanted = [language, ...document.languages];
  const values = placeholders(input, shippedCopy[language].thisPage);
  const context: BlockContext = {
    input,
    explanation,
    siteName,
    marks,
    contactEmail: contactEmail(blocks, circumstances),
    mailTo: (to, about) =>
      supportMailHref({
        to,
        labels: explanation.labels,
        refusalId: input.refusalId,
        // Not the owner's words, which may hold the visitor's name.
        reason: about ?? shippedMessage(input).heading,
        page: input.page ?? "",
        time: input.time ?? timeInMail(now),
      }),
    fill: (text) => fillPlaceholders(text, values),
    fillLine: (text) => fillLine(text, values),
    speak(texts, path) {
      const found = spokenIn(texts, wanted);
      if (found === null) return null;
      const spoken = { ...found, text: lineOf(found.text, values) };
      if (spoken.text === "") return null;
      return path === undefined ? spoken : { ...spoken, text: marked(spoken.text, path, input) };
    },
    editable: (text, path) => marked(text, path, input),
    compose: (inner) =>
      inner.filter((block) => shows(block, circumstances)).flatMap((block) => composeBlock(block, context) ?? []),
  };
  const views = context.compose(blocks);
  if (input.refusalId === "" || views.some(holdsFooter)) return views;
  const reference = footer.compose({ id: "reference", text: {}, children: [] }, context);
  return reference === null ? views : [...views, reference];
}

/** A line with its placeholders filled in; running text has none. */
function lineOf<Text extends string | RichText>(text: Text, values: Placeholders): Text {
  // TypeScript does not follow which of the two it is.
  return typeof text === "string" ? (fillLine(text, values) as Text) : text;
}

function contactEmail(blocks: readonly Block[], circumstances: Circumstances): string | null {
  for (const block of blocks) {
    if (!shows(block, circumstances)) continue;
    const email = block.kind === "contact" ? block.email : contactEmail(childrenOf(block), circumstances);
    if (email !== null && email !== "") return email;
  }
  return null;
}

/** In the studio, with the path at which the text is edited: in the block itself, or where a reason or section overrides it. */
function marked<Text extends string | RichText>(text: Text, path: string, input: ComposeInput): Text {
  if (input.isForStudio !== true) return text;
  const [id = "", setting = ""] = path.split(".");
  const { reasons, sections } = input.document.overrides;
  const { reason, language } = input;
  const section = versionOf(input);
  const isOverridden = (override: Override | undefined) => Object.hasOwn(override?.blocks?.[id] ?? {}, setting);
  const root = isOverridden(reasons[reason])
    ? `overrides.reasons.${reason}.`
    : section !== null && isOverridden(ownEntry(sections, section))
      ? `overrides.sections.${section}.`
      : "";
  const where = `${root}blocks.${path}.${language}`;
  // TypeScript does not follow which of the two it is.
  return (typeof text === "string" ? markedText(withoutMarks(text), where) : markedRichText(text, where)) as Text;
}

/** Print nothing until the owner has put something in. Others are empty where a reason needs none of them. */
const filledByOwner: readonly BlockKind[] = ["rich-text", "contact", "group", "columns"];

function composeBlock(block: Block, context: BlockContext): BlockView | null {
  if (isOwnBlock(block)) return composeOwnBlock(block, context);
  // The definition is that of the block's kind; TypeScript does not follow that through the record.
  const view = blockDefinitions[block.kind].compose(block as never, context);
  if (view === null && filledByOwner.includes(block.kind) && context.input.isForStudio === true)
    return { id: block.id, kind: "empty", of: block.kind };
  return view;
}

/** Null where the site no longer registers the kind: the block is kept and shows nothing. */
function composeOwnBlock(block: OwnBlock, context: BlockContext): OwnBlockView | null {
  const registered = context.input.blocks?.find(({ kind }) => kind === block.kind);
  if (registered === undefined) return null;
  const { kind, fields, standsAside } = registered;
  const settings = ownSettings(block.id, new Map<string, unknown>(Object.entries(block)), fields, context);
  return { id: block.id, kind: "own", of: kind, standsAside, settings, about: aboutRefusal(context) };
}

function holdsFooter(view: BlockView): boolean {
  return view.kind === "footer" || ("blocks" in view && view.blocks.some(holdsFooter));
}

/** Whether a block belongs to the half with the form, in the split layout. */
export function standsAside(view: BlockView): boolean {
  if (view.kind === "account") return true;
  if (view.kind === "own") return view.standsAside;
  if (view.kind === "empty") return !isOwnKind(view.of) && blockDefinitions[view.of].standsAside === true;
  if (!("blocks" in view)) return blockDefinitions[view.kind].standsAside === true;
  return view.blocks.some(({ kind }) => kind === "sign-in" || kind === "account") || view.blocks.every(standsAside);
}
