/** Takes a file that was chosen, dropped or pasted for a place of the page. */
import { tick } from "svelte";
import type { Editor } from "../editor.svelte.ts";
import type { LibraryPicture } from "../server/picture-library.ts";
import { choosePicture, isUndescribed, slotId, type PictureSlot } from "./picture-slot.ts";

export function takePicture(editor: Editor, slot: PictureSlot, file: File): void {
  if (!editor.mayEdit) return;
  const { language } = editor.variant;
  editor.pictures.upload(slotId(slot), file, file.name, (picture) => {
    putPicture(editor, slot, picture, language);
    const { stored, storedForFrame } = editor.data.words.studioPictures;
    // The site's layout has a mark, an icon and a background of its own.
    const words = slot.kind === "look" && editor.data.hasFrame ? storedForFrame : stored;
    editor.noticeStep(editor.say(words, { name: picture.name }));
  });
}

/** Puts a picture of the library there, or none; what is not known about it is asked at once. */
export function putPicture(
  editor: Editor,
  slot: PictureSlot,
  picture: LibraryPicture | null,
  language = editor.variant.language,
): void {
  const isDone = editor.run(choosePicture(editor.document, slot, picture, language));
  if (!isDone || slot.kind !== "block" || !isUndescribed(editor.document, slot)) return;
  void tick().then(() => document.getElementById(`field-${slot.block}-alt`)?.focus());
}

/** The picture among files that were dropped or pasted; null where there is none. */
export function pictureAmong(data: DataTransfer | null): File | null {
  const files = [...(data?.files ?? [])];
  return files.find(({ type }) => type.startsWith("image/")) ?? files[0] ?? null;
}

/** Whether what is dragged holds files: their kinds are not told before they are dropped. */
export function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}
