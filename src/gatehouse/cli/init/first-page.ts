/** A page to begin with, where the guarded part holds none yet. */

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
