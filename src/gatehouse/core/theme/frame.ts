/** The same look inside the layout of a site: its header, page and typeface stay, and ours keeps to its own box. */
import type { Layout } from "../page/layout.ts";
import { surfaceRules } from "./background.ts";
import { leadColours } from "./layout.ts";
import type { ThemeTokens } from "./tokens.ts";

/** The class of every box that holds something of ours. */
export const frameScope = ".gatehouse";

/**
 * Undoes what the site's style sheets say about every element, but for the typeface. Comes before our own rules; still to
 * be scoped.
 */
export const frameReset = `
body{text-align:start;text-transform:none;letter-spacing:normal;font-weight:400;font-style:normal}
h1,h2,p,ul,ol,li,form,label,input,button,code{margin:0;padding:0;text-transform:none;text-indent:0;letter-spacing:inherit}
h1,h2,p,a,label,strong{color:inherit}
ul,ol,input,button{float:none;width:auto;height:auto;box-shadow:none;text-shadow:none;background-image:none}
code{background:none;border:0}
legend,select,summary{margin:0;text-transform:none;letter-spacing:inherit}
[hidden]{display:none!important}
`;

/**
 * Space at the sides of a bordered box: as much as is missing to 1rem from the edges of the window. A site's layout may put its
 * slot into a column with space around it, or leave that to its pages.
 */
const sides = "padding-inline:clamp(0px,calc(1rem - (100vw - 100%)/2),1rem)";

const layouts: Readonly<Record<Layout, string>> = {
  card: `
body{${sides};display:grid;grid-template-columns:minmax(0,30rem);justify-content:center;padding-block:clamp(1.5rem,6vw,4.5rem)}
main{padding:clamp(1.25rem,5vw,2.25rem)}
`,
  split: `
body{${sides};padding-block:clamp(1.5rem,5vw,4rem)}
main{display:grid;border:1px solid var(--line);border-radius:var(--card-radius);overflow:hidden}
.gh-lead{padding:clamp(1.5rem,5vw,3rem);align-content:start;${leadColours};background:var(--panel);color:var(--on-panel)}
.gh-side{padding:clamp(1.5rem,5vw,3rem);align-content:center}
@media (min-width:56rem){main{grid-template:1fr/minmax(0,1fr) minmax(0,1.1fr)}}
`,
  open: `
body{padding-block:clamp(1.5rem,6vw,4.5rem)}
main{max-width:38rem;background:var(--page);padding:clamp(1.25rem,4vw,2rem) var(--gatehouse-inset,clamp(1.25rem,4vw,2rem))}
.gh-sign-in,.gh-account{max-width:28rem}
`,
};

/** A component that the site places in one of its own pages keeps its position and the page's background. */
const part = `body.gh-part{display:block;padding:0;color:inherit}`;

/**
 * Places our box in a page of the site; still to be scoped. It paints its own background, because the colour of the
 * site's page is not known.
 */
export function frameLayout(surface: ThemeTokens["surface"], layout: Layout): string {
  const ground = "main{background:var(--surface);color:var(--text)}";
  return [ground, layout === "card" ? surfaceRules(surface) : "", layouts[layout], part].join("\n");
}
