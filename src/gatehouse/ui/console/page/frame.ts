/** What the frame around every page of the page editor shows. */
import type { ConsoleSite } from "../console-site.ts";

export const editorTabs = ["words", "layout", "languages", "preview", "history"] as const;
export type EditorTab = (typeof editorTabs)[number];

export interface EditorFrame {
  readonly site: ConsoleSite;
  /** Version of the draft; every form sends it along. */
  readonly version: number;
  /** Whether visitors see something else than the draft. */
  readonly differs: boolean;
  /** Milliseconds since 1970, as all times here. */
  readonly savedAt: number;
  readonly savedByName: string | null;
  readonly liveRevision: number;
  readonly mayPublish: boolean;
  readonly mayChangeLook: boolean;
  /** What the last form did. */
  readonly notice: { readonly tone: "ok" | "error"; readonly text: string } | null;
  readonly now: number;
}

/** Somebody saved in between; the forms on the page carry the newer version by now. */
export interface ConflictView {
  /** The same person saved, in another window. */
  readonly isOwn: boolean;
  /** Null for a person who was removed. */
  readonly who: string | null;
  readonly at: number;
  /** Path of the same page as the other person left it; null where there is nothing of one's own to compare. */
  readonly theirs: string | null;
}

export function editorHref(consolePath: string, tab: EditorTab): string {
  return tab === "words" ? `${consolePath}/page` : `${consolePath}/page/${tab}`;
}
