/** Reads the site's own pages. A script of its own, because most visits to the studio never need it. */
export { linkedPages } from "./linked-pages.ts";
export { matchSite, NothingRead } from "./match-site.ts";
