/** Where the scripts and the styles of the page studio are served, without the base of the site. */
export const studioScriptPath = "/_gatehouse/studio.js";
export const studioStylesPath = "/_gatehouse/studio.css";
/** Loaded when running text is edited for the first time. */
export const studioTextEditorPath = "/_gatehouse/studio-text-editor.js";
/** Loaded when the site's own pages are read for the first time. */
export const studioMatchPath = "/_gatehouse/studio-match.js";
/** Loaded for readers of German: what the page does not take, in words. */
export const studioGermanPath = "/_gatehouse/studio-german.js";
/** The search on every page of the console. */
export const palettePath = "/_gatehouse/palette.js";
/** The query with which the studio's frame says that one is signed in again. */
export const signedInAgain = "?signed-in";
