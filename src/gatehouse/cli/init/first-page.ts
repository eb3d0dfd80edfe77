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
  const names = path.split("/").filter((name) => name !== "");
  for (const depth of names.keys()) {
    const folder = join(pagesFolder, ...names.slice(0, depth));
    const inside = existsSync(folder) ? readdirSync(folder) : [];
    const isLast = depth === names.length - 1;
    const dynamic = inside.find(
      (name) => /^\[\.\.\.[^\]]+\](\.\w+)?$/.test(name) || (isLast && /^\[[^\].]+\]\.\w+$/.test(name)),
    );
    if (dynamic !== undefined) return join(folder, dynamic);
  }
  return null;
}
