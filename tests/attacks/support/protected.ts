/** The protected parts of the sample site: their paths, and words that show a leak in any response. */
import { library } from "../../../src/data/library.ts";
import type { BuildName } from "../../support/built-sites.ts";
import { owner } from "../../support/site.ts";

/** One address of each kind: a page made in advance, a section, a page below it, data, the console, a page of one's own. */
export const guarded = [
  "/members/house-rules",
  "/members/library/folding-a-letter",
  "/account",
  "/members",
  "/api/members/library",
  "/admin/people",
] as const;

export const allGuarded = [
  ...guarded,
  "/members/library",
  "/members/library/wood-type",
  "/members/profile",
  "/admin",
  "/admin/page",
  "/admin/page/history",
  "/admin/refusals",
  "/admin/audit",
  "/admin/roles",
  "/admin/rules",
  "/account/programs",
  "/api/me",
] as const;

export const consoleAddresses = allGuarded.filter((path) => path.startsWith("/admin"));

/** Under which paths a build may answer for a page: its own, and those that a client may try. */
export function pathsUnder(build: BuildName, paths: readonly string[]): string[] {
  if (build === "base-slash") return paths.flatMap((path) => [path, `/docs${path}`, `/docs${path}/`]);
  if (build === "file") return paths.flatMap((path) => [path, `${path}.html`]);
  return [...paths];
}

/** Where a page stands in a build. */
export function ownPath(build: BuildName, path: string): string {
  if (build !== "base-slash") return path;
  return path === "/" ? "/docs/" : `/docs${path}/`;
}

/** Words of the members' pages and data that stand nowhere else. */
export const membersWords = [
  ...library.map(({ title }) => title),
  ...library.map(({ summary }) => summary.slice(0, 30)),
  ...library.flatMap(({ parts }) => parts.slice(0, 1).flatMap(({ paragraphs }) => paragraphs.map(firstWords))),
  "shelfmark",
  "Two members are needed at the door",
  "The last one out covers the press",
  "Change your name or password",
];

/** Words of the console and of the account of its owner. */
export const ownersWords = [owner.email, "People with an account", "Browsers that are signed in"];

/** Titles of the pages that anybody may see. */
export const publicTitles = [
  "A society for print and letters · The Quoin",
  "About · The Quoin",
  "Sign in to The Quoin",
];

/** Titles of the pages that a member may see as well. */
export const membersTitles = [
  ...[
    "Members",
    "Library",
    "Search in the library",
    "House rules",
    "No such text",
    "Your profile",
    "Your account",
    "Programs",
  ],
  ...library.map(({ title }) => title),
].map((title) => `${title} · The Quoin`);

function firstWords(paragraph: string): string {
  return paragraph.slice(0, 30);
}
