/** What stands behind the words: typed treatments of the page and of the card. */
import type { Layout } from "../page/document.ts";
import type { ThemeTokens } from "./tokens.ts";

const backgrounds: Readonly<Record<ThemeTokens["background"], string>> = {
  plain: "",
  glow: `body{background-image:radial-gradient(60rem 34rem at 50% -10rem,var(--wash),transparent 72%),radial-gradient(40rem 30rem at 100% 100%,var(--glow),transparent 70%)}`,
  dawn: `body{background-image:radial-gradient(46rem 40rem at 8% -8%,var(--wash),transparent 70%),radial-gradient(48rem 42rem at 100% 104%,var(--glow),transparent 72%)}`,
  grid: `body{background-image:linear-gradient(var(--wash) 1px,transparent 1px),linear-gradient(90deg,var(--wash) 1px,transparent 1px);background-size:24px 24px;background-position:50% -1px}`,
  dots: `body{background-image:radial-gradient(var(--wash) 1.5px,transparent 2px);background-size:20px 20px;background-position:50% 0}`,
  band: `body{background-image:linear-gradient(var(--panel),var(--panel));background-repeat:no-repeat;background-size:100% 19rem}
body>header{color:var(--on-panel);--muted:var(--on-panel);--focus:var(--on-panel)}`,
};

/** Without a card, words would lie on the band: it becomes a stripe along the top. */
const stripe = `body{background-image:linear-gradient(var(--panel),var(--panel));background-repeat:no-repeat;background-size:100% .75rem}`;

const surfaces: Readonly<Record<ThemeTokens["surface"], string>> = {
  none: ``,
  outline: `main{background:var(--surface);border:1px solid var(--line);border-radius:var(--card-radius)}`,
  raised: `main{background:var(--surface);border-radius:var(--card-radius);box-shadow:0 0 0 1px var(--line),0 1px 2px var(--shade),0 12px 32px -8px var(--shade),0 32px 64px -24px var(--shade)}`,
  ruled: `main{border-block:1px solid var(--line);padding-inline:0;position:relative}
main::before{content:"";position:absolute;inset:-4px 0 auto;border-top:3px solid var(--text)}`,
  offset: `main{background:var(--surface);border:2px solid var(--line);border-radius:var(--card-radius);box-shadow:6px 6px 0 var(--line)}`,
};

/** The treatment of page and card in one layout. */
export function backgroundStylesheet(tokens: ThemeTokens, layout: Layout): string {
  const hasCard = layout === "card";
  const page = tokens.background === "band" && layout === "open" ? stripe : backgrounds[tokens.background];
  return [layout === "split" && tokens.background === "band" ? "" : page, hasCard ? surfaces[tokens.surface] : ""].join(
    "\n",
  );
}
