/** All that can be found by its name: what it is called, where it is, and how one comes there. */
import { allBlocks } from "../../core/page/block.ts";
import { labelIds } from "../../core/page/copy.ts";
import type { Editor } from "../editor.svelte.ts";

export interface SearchEntry {
  readonly id: string;
  readonly label: string;
  /** What it belongs to. */
  readonly place: string;
  /** Label and place in small letters. */
  readonly text: string;
  readonly go: () => void;
  /** Id of the control that then has the focus. */
  readonly field?: string;
}

type Found = Omit<SearchEntry, "text">;

export function searchEntries(editor: Editor): readonly SearchEntry[] {
  return [...ofBlocks(editor), ...ofPage(editor), ...ofFaces(editor)].map((one) => ({
    ...one,
    text: `${one.label} ${one.place}`.toLocaleLowerCase(),
  }));
}

function ofBlocks(editor: Editor): Found[] {
  return allBlocks(editor.document.blocks).flatMap((block) => {
    const place = editor.blockLabel(block);
    const go = () => editor.choose(block.id);
    const fields = editor.blockFields(block).map(({ name, about }) => ({
      id: `${block.id}.${name}`,
      label: about.label,
      place,
      go,
      field: `field-${block.id}-${name}`,
    }));
    return [{ id: block.id, label: place, place: editor.words.blocks, go, field: `tree-${block.id}` }, ...fields];
  });
}

function ofPage(editor: Editor): Found[] {
  const { words, data } = editor;
  const look = () => (editor.panel = "look");
  const shapes = Object.entries(words.tokens).map(([name, label]) => ({ name: `shape-${name}`, label }));
  const settings = [
    { name: "layout", label: words.layout },
    { name: "brand-colour", label: words.brandColour },
    { name: "typeface", label: words.typeface },
    { name: "brand-markLight", label: words.marks.markLight },
    { name: "brand-markDark", label: words.marks.markDark },
    { name: "brand-icon", label: words.marks.icon },
    { name: "brand-background", label: data.words.studioPictures.backgroundPicture },
    ...shapes,
  ].map(({ name, label }) => ({ id: name, label, place: words.look, go: look, field: name }));
  const labels = labelIds.map((id) => ({
    id: `label-${id}`,
    label: words.labelNames[id],
    place: words.words,
    go: () => (editor.panel = "words"),
    field: `label-${id}`,
  }));
  const languages = {
    id: "languages",
    label: words.languages,
    place: words.wholePage,
    go: () => (editor.panel = "languages"),
  };
  const history = {
    id: "history",
    label: editor.data.words.studioPublishing.history,
    place: words.wholePage,
    go: () => (editor.panel = "history"),
  };
  return [...settings, languages, history, ...labels];
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
