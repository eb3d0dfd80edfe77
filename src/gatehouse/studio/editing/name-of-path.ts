/** What a piece of the page is called in the studio: for clashes, and for a step that was undone. */
import { findBlock } from "../../core/page/block-tree.ts";
import type { LabelId } from "../../core/page/copy.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { reasonSchema } from "../../core/refusal/reason.ts";
import type { Editor } from "../editor.svelte.ts";

/** @param path as in the command `set` */
export function nameOfPath(editor: Editor, path: string, document: PageDocument): string {
  const [root = "", ...rest] = path.split(".");
  const names = () => {
    switch (root) {
      case "copy":
        return namesOfWords(editor, rest);
      case "blocks":
        return namesOfBlock(editor, rest, document);
      case "overrides": {
        const [scope, id = "", part, ...inner] = rest;
        const whose = scope === "reasons" ? nameOfReason(editor, id) : editor.sectionLabel(id);
        if (part === "blocks") return [whose, ...namesOfBlock(editor, inner, document)];
        return [whose, ...(part === "layout" ? [editor.words.layout] : namesOfLook(editor, inner))];
      }
      case "languages":
        return [editor.words.languages];
      case "layout":
        return [editor.words.layout];
      default:
        return namesOfLook(editor, rest);
    }
  };
  return names()
    .filter((name) => name !== "")
    .join(" · ");
}

function nameOfReason(editor: Editor, id: string): string {
  const reason = reasonSchema.safeParse(id);
  return reason.success ? editor.reasonLabel(reason.data) : id;
}

function nameOfLanguage({ data }: Editor, id: string): string {
  return data.languages.find((one) => one.id === id)?.name ?? id;
}

function namesOfWords(editor: Editor, [language = "", scope = "", first = "", ...rest]: readonly string[]): string[] {
  const { words } = editor;
  const parts: Readonly<Record<string, string>> = {
    heading: words.heading,
    explanation: words.explanation,
    nextSteps: words.nextSteps,
    note: words.note,
    label: words.sectionName,
  };
  const name = nameOfLanguage(editor, language);
  const [second = "", third = "", fourth = ""] = rest;
  if (scope === "labels") return [words.words, words.labelNames[first as LabelId], name];
  if (scope === "reasons") return [parts[second] ?? "", nameOfReason(editor, first), name];
  if (scope === "signIn") return [parts[first] ?? "", words.signInPage, name];
  if (scope !== "sections") return [parts[first] ?? "", name];
  const section = editor.sectionLabel(first);
  if (second === "reasons") return [parts[fourth] ?? "", nameOfReason(editor, third), section, name];
  return [second === "note" ? words.sectionNote : (parts[second] ?? ""), section, name];
}

function namesOfBlock(
  editor: Editor,
  [id = "", setting = "", inner = ""]: readonly string[],
  document: PageDocument,
): string[] {
  const block = findBlock(document.blocks, id);
  if (block === undefined) return [editor.words.blocks];
  const { words } = editor;
  const own: Readonly<Record<string, string>> = { showFor: words.whenItShows, isHidden: words.hide };
  const field = editor.blockFields(block).find(({ name }) => name === setting)?.about.label;
  const language = editor.data.languages.find((one) => one.id === inner)?.name ?? "";
  return [editor.blockLabel(block), field ?? own[setting] ?? "", language];
}

/** @param rest what follows `theme` */
function namesOfLook({ words, data }: Editor, [part, name = "", inner = ""]: readonly string[]): string[] {
  if (part === "preset") return [words.theme];
  if (part === "overrides" && (name === "light" || name === "dark")) {
    return [
      words.look,
      inner === "" ? "" : (data.words.colours[inner as keyof typeof data.words.colours] ?? ""),
      words[name],
    ];
  }
  const called: Readonly<Record<string, string>> = {
    colour: words.brandColour,
    typeface: words.typeface,
    siteFonts: words.typeface,
    type: words.typeface,
    picture: data.words.studioPictures.backgroundPicture,
    ...words.marks,
    ...words.tokens,
  };
  return [words.look, called[name] ?? ""];
}
