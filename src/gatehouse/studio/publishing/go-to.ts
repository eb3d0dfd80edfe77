/** Leads to the field in which a piece of the page is edited, and shows a page on which it is seen. */
import { tick } from "svelte";
import { allBlocks } from "../../core/page/block.ts";
import { faceOfPath } from "../../core/page/face-of-path.ts";
import { blockOfPath, fieldOfPath } from "../editing/texts.ts";
import { widths, type Editor } from "../editor.svelte.ts";
import type { Found } from "./page-checks.svelte.ts";

export async function goTo(editor: Editor, { path, face, block, width }: Found): Promise<void> {
  if (path !== null) editor.show(faceOfPath(path, editor.document));
  if (face !== null) editor.show({ ...face, state: "empty" });
  const found = widths.find((one) => one === width);
  if (found !== undefined) editor.width = found;
  const field = path === null ? null : openPanel(editor, path);
  if (path === null && block !== null && block !== undefined) editor.choose(block);
  await tick();
  const control = field === null ? null : document.getElementById(field);
  control?.scrollIntoView({ block: "center" });
  control?.focus();
}

/** @returns id of the control */
function openPanel(editor: Editor, path: string): string | null {
  const [root, scope, , part = ""] = path.split(".");
  if (root === "overrides") editor.target = { kind: scope === "reasons" ? "reason" : "section" };
  const block = blockOfPath(path);
  if (block !== null) {
    editor.choose(block);
    return fieldOfPath(path);
  }
  if (root === "copy") {
    const kind = kindOf(path);
    const holder = allBlocks(editor.document.blocks).find((one) => one.kind === kind);
    if (kind === null || holder === undefined) editor.panel = "words";
    else editor.choose(holder.id);
    return fieldOfPath(path);
  }
  if (root === "languages") editor.panel = "languages";
  else editor.panel = "look";
  return path === "layout" ? "layout" : part === "" ? null : part;
}

/** The block in whose panel a part of a message is edited; null for what stands among the words of the page. */
function kindOf(path: string): "heading" | "explanation" | "next-steps" | null {
  if (path.includes(".labels.")) return null;
  const last = path.split(".").at(-1);
  if (last === "heading" || last === "explanation") return last;
  return path.split(".").includes("nextSteps") ? "next-steps" : null;
}
