/** All that can be found by its name: what it is called, where it is, and how one comes there. */
import { allBlocks, type Block } from "../../core/page/block.ts";
import { isNeeded } from "../../core/page/block-commands.ts";
import { labelIds } from "../../core/page/copy.ts";
import { reasonIn, situationsOf } from "../../core/page/situation.ts";
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
  const found = [...ofBlocks(editor), ...ofPage(editor), ...ofVariants(editor), ...ofShown(editor)];
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

/** @param name of a kind of block, or of a field */
function alsoCalled({ words: { searchWords } }: Editor, name: string): string {
  const also: Readonly<Record<string, string>> = {
    contact: searchWords.contact,
    "support-links": searchWords.supportLinks,
    showRemember: searchWords.remember,
  };
  return also[name] ?? "";
}

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
      also: alsoCalled(editor, name),
    }));
    const message = part === undefined ? [] : [`message-${part}`];
    return [
      {
        id: block.id,
        label: place,
        place: words.blocks,
        go,
        fields: [...message, ...fields.flatMap((one) => one.fields), `tree-${block.id}`],
        also: part === undefined ? alsoCalled(editor, block.kind) : `${words[part]} ${words.searchWords[part]}`,
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
    const inBlock = at(editor.blockLabel(block), () => editor.choose(block.id));
    const row = [`tree-${block.id}`];
    const entry = (label: string, field: string, also = shown): Found => ({
      ...inBlock(field, label, `${words.whenItShows} ${also}`, row),
      id: `${block.id} ${label}`,
    });
    return [
      entry(words.whenItShows, "shown-audience"),
      entry(words.audience, "shown-audience"),
      entry(words.forReasons, `shown-reason-${firstReason?.id ?? ""}`),
      ...data.sections.slice(0, 1).map(({ id }) => entry(words.forSections, `shown-section-${id}`)),
      entry(words.from, "shown-from"),
      entry(words.until, "shown-until"),
      entry(block.isHidden === true ? words.show : words.hide, "tool-hide", hide),
    ];
  };
  const blocks = allBlocks(editor.document.blocks).filter((block) => !isNeeded(block));
  return blocks
    .toSorted((one, other) => Number(other.id === editor.chosenId) - Number(one.id === editor.chosenId))
    .flatMap(of);
}

/** Entries that belong to one place, and are reached in one way. */
function at(place: string, go: () => void) {
  return (field: string, label: string, also = "", others: readonly string[] = []): Found => ({
    id: `${place} ${label} ${field}`,
    label,
    place,
    go,
    fields: [field, ...others],
    also,
  });
}

function ofPage(editor: Editor): Found[] {
  const { words, data, variant } = editor;
  const also = words.searchWords;
  const { studioPictures: pictures, studioPublishing: about, matchSite } = data.words;
  const on = (panel: Panel) => () => (editor.panel = panel);
  const look = at(words.look, on("look"));
  const wordsOf = at(words.words, on("words"));
  const languages = at(words.languages, on("languages"));
  const whole = (panel: Panel, field: string, label: string, more = "") =>
    at(words.wholePage, on(panel))(field, label, more);
  const late = (one: Found): Found => ({ ...one, isLate: true });
  const inHistory = at(about.history, on("history"));
  const opens = (dialog: NonNullable<Editor["dialog"]>, label: string, more = "") =>
    at(words.title, () => (editor.dialog = dialog))("", label, more);
  return [
    whole("look", "theme", words.look, also.theme),
    look("theme", words.theme, also.theme),
    ...data.presets.map(({ id, name, description }) =>
      at(words.theme, on("look"))(`theme-${id}`, name, `${also.theme} ${description}`),
    ),
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
    whole("words", "message-note", words.words),
    wordsOf("message-note", words.note, also.note),
    ...(variant.section === null
      ? []
      : [wordsOf("message-section-note", words.sectionNote, also.note), wordsOf("message-label", words.sectionName)]),
    whole("languages", "own-language", words.languages, also.languages),
    languages("own-language", words.ownLanguage, also.ownLanguage),
    languages("own-language", about.offered, also.languages),
    ...labelIds.map((id) => wordsOf(`label-${id}`, words.labelNames[id])),
    ...(data.rights.mayPublish ? [opens("publish", words.publish, `${also.publish} ${about.schedule}`)] : []),
    opens("add", words.addBlock),
    opens("match", matchSite.action, also.match),
    opens("compare", about.compareTitle, also.history),
    opens("shortcuts", words.shortcuts),
    ...[
      whole("history", "history-title", about.history, also.history),
      inHistory("links-title", about.links, also.preview),
      inHistory("export-draft", about.exportDraft, also.exported),
      inHistory("import-page", about.importPage, also.imported),
    ].map(late),
  ];
}

function ofVariants(editor: Editor): Found[] {
  const { words, data } = editor;
  const shown = (place: string, label: string, variant: Parameters<Editor["show"]>[0], also = ""): Found => ({
    ...at(place, () => editor.show(variant))("", label, also),
    fields: [],
  });
  const names = new Intl.DisplayNames([data.language], { type: "language" });
  return [
    // As the README calls it, and what it means.
    ...data.reasons.map(({ id, label, meaning }) =>
      shown(words.reason, label, { reason: id }, `${id.replaceAll("-", " ")} ${meaning}`),
    ),
    ...data.reasons.flatMap(({ id, label }) =>
      situationsOf(id)
        .filter((state) => state !== "empty" && reasonIn(state, id) === id)
        .map((state) => ({
          ...shown(words.state, words.states[state], { reason: id, state }, `${label} ${state.replaceAll("-", " ")}`),
          id: `${id} ${state}`,
        })),
    ),
    ...data.sections.map(({ id }) => shown(words.section, editor.sectionLabel(id), { section: id })),
    ...data.languages
      .filter(({ id }) => editor.document.languages.includes(id))
      .map(({ id, name }) => shown(words.language, name, { language: id }, names.of(id))),
  ];
}
