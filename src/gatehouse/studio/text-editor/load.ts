/** Loads the editor of running text, a script of its own, once. */
import type { openTextEditor } from "./main.ts";

export interface TextEditorScript {
  readonly openTextEditor: typeof openTextEditor;
}

let loaded: TextEditorScript | null = null;

/** What is there already; null before. */
export const loadedTextEditor = (): TextEditorScript | null => loaded;

/** @returns null where it cannot be loaded, as without a network; the next call tries again */
export async function loadTextEditor(url: string): Promise<TextEditorScript | null> {
  try {
    loaded ??= (await import(/* @vite-ignore */ url)) as TextEditorScript;
  } catch {
    // A plain text box stays in its place.
  }
  return loaded;
}
