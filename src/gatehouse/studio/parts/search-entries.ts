/** All that can be found by its name: what it is called, where it is, and how one comes there. */
import { allBlocks, type Block } from "../../core/page/block.ts";
import { isNeeded } from "../../core/page/block-commands.ts";
import { labelIds } from "../../core/page/copy.ts";
import { mendField } from "../editing/place-of-path.ts";
import type { Editor, Panel } from "../editor.svelte.ts";

export interface SearchEntry {
  readonly id: string;
  readonly label: string;
  /** What it belongs to. */
  readonly place: string;
  /** Label, place and other words for it, in small letters. */
  readonly text: string;
  readonly go: () => void;
  /** Ids of controls: the first that is there then has the focus. */
  readonly fields: readonly string[];
  /** The server is asked before the control is there. */
  readonly isLate?: boolean;
}

interface Found extends Omit<SearchEntry, "text" | "fields"> {
  readonly fields?: readonly string[];
  /** Other words for it. */
  readonly also?: string;
}

export function searchEntries(editor: Editor): readonly SearchEntry[] {
  const found = [...ofBlocks(editor), ...ofPage(editor), ...ofFaces(editor), ...ofActions(editor), ...ofShown(editor)];
  return found.map(({ also = "", fields = [], ...one }) => ({
    ...one,
    fields,
    text: `${one.label} ${one.place} ${also}`.toLocaleLowerCase(),
  }));
}

/** Those that have all that was typed, with those first that are called so. @param typed as it is */
export function entriesFor(entries: readonly SearchEntry[], typed: string): readonly SearchEntry[] {
  const asked = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const rank = ({ label, text }: SearchEntry) => {
    const name = label.toLocaleLowerCase();
    if (!asked.every((word) => text.includes(word))) return null;
    if (name.startsWith(asked.join(" "))) return 0;
    return asked.every((word) => name.includes(word)) ? 1 : 2;
  };
  return entries
    .map((entry) => ({ entry, at: rank(entry) }))
    .filter(({ at }) => at !== null)
    .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
    .map(({ entry }) => entry);
}

const partsOfMessage: Readonly<Record<string, "heading" | "explanation" | "nextSteps">> = {
  heading: "heading",
  explanation: "explanation",
  "next-steps": "nextSteps",
};

function ofBlocks(editor: Editor): Found[] {
  const { words } = editor;
  return allBlocks(editor.document.blocks).flatMap((block) => {
    const place = editor.blockLabel(block);
    const go = () => editor.choose(block.id);
    const part = partsOfMessage[block.kind];
    const fields = editor.blockFields(block).map(({ name, about }) => ({
      id: `${block.id}.${name}`,
      label: about.label,
      place,
      go,
      fields: [`field-${block.id}-${name}`],
    }));
    const message = part === undefined ? [] : [`message-${part}`];
    return [
      {
        id: block.id,
        label: place,
        place: words.blocks,
        go,
        fields: [...message, ...fields.flatMap((one) => one.fields), `tree-${block.id}`],
        also: part === undefined ? "" : `${words[part]} ${words.searchWords[part]}`,
      },
      ...fields,
    ];
  });
}

/** When a block shows, and whether: the same for each of them, so the chosen one comes first. */
function ofShown(editor: Editor): Found[] {
  const { words, data } = editor;
  const { shown, hide } = words.searchWords;
  const [firstReason] = data.reasons;
  const of = (block: Block): Found[] => {
    const place = editor.blockLabel(block);
    const go = () => editor.choose(block.id);
    const entry = (name: string, label: string, field: string, also = shown) => ({
      id: `${block.id}.${name}`,
      label,
      place,
      go,
      fields: [field, `tree-${block.id}`],
      also: `${words.whenItShows} ${also}`,
    });
    return [
      entry("when", words.whenItShows, "shown-audience"),
      entry("audience", words.audience, "shown-audience"),
      entry("for-reasons", words.forReasons, `shown-reason-${firstReason?.id ?? ""}`),
      ...data.sections.slice(0, 1).map(({ id }) => entry("for-sections", words.forSections, `shown-section-${id}`)),
      entry("from", words.from, "shown-from"),
      entry("until", words.until, "shown-until"),
      entry("hide", block.isHidden === true ? words.show : words.hide, "tool-hide", hide),
    ];
  };
  const blocks = allBlocks(editor.document.blocks).filter((block) => !isNeeded(block));
  return blocks
    .toSorted((one, other) => Number(other.id === editor.chosenId) - Number(one.id === editor.chosenId))
    .flatMap(of);
}

function ofPage(editor: Editor): Found[] {
  const { words, data, face } = editor;
  const also = words.searchWords;
  const pictures = data.words.studioPictures;
  const on = (panel: Panel) => () => (editor.panel = panel);
  const look = (field: string, label: string, more = "", fields: readonly string[] = []) => ({
    id: field,
    label,
    place: words.look,
    go: on("look"),
    fields: [field, ...fields],
    also: more,
  });
  const wordsOf = (field: string, label: string, more = "") => ({
    id: field,
    label,
    place: words.words,
    go: on("words"),
    fields: [field],
    also: more,
  });
  const panelOf = (panel: Panel, label: string, more: string, fields: readonly string[] = []) => ({
    id: `${panel}-${label}`,
    label,
    place: words.wholePage,
    go: on(panel),
    fields,
    also: more,
  });
  return [
    panelOf("look", words.look, also.theme, ["theme"]),
    look("theme", words.theme, also.theme),
    ...data.presets.map(({ id, name, description }) => ({
      ...look(`theme-${id}`, name, `${also.theme} ${description}`),
      place: words.theme,
    })),
    look("layout", words.layout, also.layout),
    look("brand-colour", words.brandColour, also.colour),
    look("contrast", words.contrast, `${also.contrast} ${words.mend}`, [mendField]),
    look("typeface", words.typeface, also.typeface),
    look("brand-markLight", words.marks.markLight, also.mark),
    look("brand-markDark", words.marks.markDark, also.mark),
    look("brand-icon", words.marks.icon, also.icon),
    look("brand-background", pictures.backgroundPicture, also.background),
    look("background-overlay", pictures.overlay, also.overlay, ["brand-background"]),
    look("background-focus", pictures.focus, also.background, ["brand-background"]),
    ...Object.entries(words.tokens).map(([name, label]) => look(`shape-${name}`, label)),
    look("reset-look", words.resetLook, "", ["theme"]),
    panelOf("words", words.words, "", ["message-note"]),
    wordsOf("message-note", words.note, also.note),
    ...(face.section === null
      ? []
      : [wordsOf("message-section-note", words.sectionNote, also.note), wordsOf("message-label", words.sectionName)]),
    panelOf("languages", words.languages, also.languages),
    panelOf("languages", words.ownLanguage, also.ownLanguage, ["own-language"]),
    panelOf("languages", data.words.studioPublishing.offered, also.languages, ["own-language"]),
    ...labelIds.map((id) => wordsOf(`label-${id}`, words.labelNames[id])),
  ];
}

function ofActions(editor: Editor): Found[] {
  const { words, data } = editor;
  const also = words.searchWords;
  const about = data.words.studioPublishing;
  const opens = (dialog: NonNullable<Editor["dialog"]>, label: string, more = "") => ({
    id: `open-${dialog}`,
    label,
    place: words.title,
    go: () => (editor.dialog = dialog),
    also: more,
  });
  const inHistory = (field: string, label: string, more: string) => ({
    id: `history-${field}`,
    label,
    place: about.history,
    go: () => (editor.panel = "history"),
    fields: [field],
    isLate: true,
    also: more,
  });
  return [
    ...(data.rights.mayPublish ? [opens("publish", words.publish, `${also.publish} ${about.schedule}`)] : []),
    opens("add", words.addBlock),
    opens("match", data.words.matchSite.action, also.match),
    opens("compare", about.compareTitle, also.history),
    opens("shortcuts", words.shortcuts),
    inHistory("history-title", about.history, also.history),
    inHistory("links-title", about.links, also.preview),
    inHistory("export-draft", about.exportDraft, also.exported),
    inHistory("import-page", about.importPage, also.imported),
  ];
}

function ofFaces(editor: Editor): Found[] {
  const { words, data } = editor;
  const reasons = data.reasons.map(({ id, label }) => ({
    id: `reason-${id}`,
    label,
    place: words.reason,
    go: () => editor.show({ reason: id }),
  }));
  const sections = data.sections.map(({ id }) => ({
    id: `section-${id}`,
    label: editor.sectionLabel(id),
    place: words.section,
    go: () => editor.show({ section: id }),
  }));
  const languages = data.languages
    .filter(({ id }) => editor.document.languages.includes(id))
    .map(({ id, name }) => ({
      id: `language-${id}`,
      label: name,
      place: words.language,
      go: () => editor.show({ language: id }),
    }));
  return [...reasons, ...sections, ...languages];
}
