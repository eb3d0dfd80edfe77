/** A page to begin with, where the guarded part holds none yet. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** @param title as it reads as a heading: "Members" */
export function firstPage(title: string): string {
  return `---
import { visitor } from "gatehouse/page";

export const prerender = false;
const who = visitor(Astro);
---

<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
    {who.signedIn && <p>Welcome, {who.name}.</p>}
  </body>
</html>
`;
}

/** The file under `src/pages` for a guarded path. */
export function fileOfPage(path: string): string {
  return `${path.replace(/^\/+|\/+$/g, "")}/index.astro`.replace(/^\//, "");
}

const pageEndings = ["", ".astro", ".md", ".mdx", ".html", ".ts", ".js"];

const isPage = (place: string) => pageEndings.some((ending) => existsSync(`${place}${ending}`));

export function hasPages(path: string, pagesFolder: string): boolean {
  return isPage(join(pagesFolder, path));
}

/**
 * A page of our own would take the place of one that a dynamic route or Starlight makes from the site's content.
 *
 * @returns the file or folder that may have pages at the path; null where none may
 */
export function dynamicPagesAt(path: string, pagesFolder: string): string | null {
  const docs = join(dirname(pagesFolder), "content/docs", path);
  if (isPage(docs)) return docs;
  return dynamicIn(
    pagesFolder,
    path.split("/").filter((name) => name !== ""),
  );
}

/** @param isDynamic whether the folder, or one around it, has a name in brackets */
function dynamicIn(folder: string, [name, ...further]: readonly string[], isDynamic = false): string | null {
  const inside = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const isLast = further.length === 0;
  // A path of any length, or its last part.
  const found = inside.find(
    (one) =>
      /^\[\.\.\.[^\]]+\](\.\w+)?$/.test(one.name) ||
      (name !== undefined && isLast && /^\[[^\].]+\]\.\w+$/.test(one.name)),
  );
  if (found !== undefined) return join(folder, found.name);
  if (name === undefined) return isDynamic && isPage(join(folder, "index")) ? folder : null;
  if (isDynamic && isLast && isPage(join(folder, name))) return join(folder, name);
  const folders = inside.filter((one) => one.isDirectory() && (one.name === name || /^\[[^\]]+\]$/.test(one.name)));
  for (const { name: next } of folders) {
    const within = dynamicIn(join(folder, next), further, isDynamic || next !== name);
    if (within !== null) return within;
  }
  return null;
}
