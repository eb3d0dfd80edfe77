/** Where the script and the styles of the page studio are served, without the base of the site. */
export const studioScriptPath = "/_gatehouse/studio.js";
export const studioStylesPath = "/_gatehouse/studio.css";
