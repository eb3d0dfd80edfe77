/**
 * The studio as it is sent to a browser: scripts and a style sheet, compiled once (`npm run studio`). Taken as text, so
 * that nothing the host does to its scripts and styles reaches it.
 */
import { createHash } from "node:crypto";
import {
  palettePath,
  studioGermanPath,
  studioMatchPath,
  studioScriptPath,
  studioStylesPath,
  studioTextEditorPath,
} from "../core/page/studio-paths.ts";
import german from "../studio/built/german.js?raw";
import match from "../studio/built/match.js?raw";
import styles from "../studio/built/studio.css?raw";
import script from "../studio/built/studio.js?raw";
import { paletteScript } from "../ui/console/palette-script.ts";
import { waitScript } from "../ui/console/wait-script.ts";
import textEditor from "../studio/built/text-editor.js?raw";

export interface StudioFile {
  readonly text: string;
  readonly type: string;
  /** Changes with the text. */
  readonly version: string;
  /** Without the base of the site. */
  readonly href: string;
}

function fileOf(path: string, text: string, type: string): StudioFile {
  const version = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return { text, type, version, href: `${path}?v=${version}` };
}

export const studioScript = fileOf(studioScriptPath, script, "text/javascript");
export const studioStyles = fileOf(studioStylesPath, styles, "text/css");
export const studioTextEditor = fileOf(studioTextEditorPath, textEditor, "text/javascript");
export const studioMatch = fileOf(studioMatchPath, match, "text/javascript");
export const studioGerman = fileOf(studioGermanPath, german, "text/javascript");

/** The file for a pattern of a route. */
export const studioFiles: ReadonlyMap<string, StudioFile> = new Map([
  [studioScriptPath, studioScript],
  [studioStylesPath, studioStyles],
  [palettePath, fileOf(palettePath, paletteScript + waitScript, "text/javascript")],
  [studioTextEditorPath, studioTextEditor],
  [studioMatchPath, studioMatch],
  [studioGermanPath, studioGerman],
]);
