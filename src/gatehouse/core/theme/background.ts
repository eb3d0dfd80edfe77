/** Backgrounds: typed treatments of the page and of the card. */
import type { Layout } from "../page/document.ts";
import type { ThemeTokens } from "./tokens.ts";

const backgrounds: Readonly<Record<ThemeTokens["background"], string>> = {
  plain: "",
  glow: `body{background-image:radial-gradient(64rem 36rem at 50% -10rem,var(--wash),color-mix(in oklab,var(--wash) 35%,transparent) 45%,transparent 78%),linear-gradient(transparent 60%,var(--glow))}`,
  dawn: `body{background-image:radial-gradient(52rem 44rem at calc(50% - 44%*var(--side,1)) -8%,var(--wash),color-mix(in oklab,var(--wash) 40%,transparent) 42%,transparent 76%),radial-gradient(56rem 46rem at calc(50% + 50%*var(--side,1)) 104%,var(--glow),color-mix(in oklab,var(--glow) 45%,transparent) 45%,transparent 78%)}`,
  grid: `body{background-image:linear-gradient(var(--wash) 1px,transparent 1px),linear-gradient(90deg,var(--wash) 1px,transparent 1px);background-size:24px 24px;background-position:50% -1px}`,
  dots: `body{background-image:radial-gradient(var(--wash) 1.5px,transparent 2px);background-size:20px 20px;background-position:50% 0}`,
  band: `body{background-image:linear-gradient(var(--panel),var(--panel));background-repeat:no-repeat;background-size:100% 19rem}
body>header{color:var(--on-panel);--muted:var(--on-panel);--focus:var(--on-panel);--accent:var(--on-panel);--on-accent:var(--panel)}`,
};

/** Without a card, text would be on the band, so it becomes a stripe along the top. */
const stripe = `body{background-image:linear-gradient(var(--panel),var(--panel));background-repeat:no-repeat;background-size:100% .75rem}`;

const surfaces: Readonly<Record<ThemeTokens["surface"], string>> = {
  none: ``,
  outline: `main{background:var(--surface);border:1px solid var(--line);border-radius:var(--card-radius)}`,
  raised: `main{background:var(--surface);border-radius:var(--card-radius);box-shadow:0 0 0 1px var(--line),0 1px 2px var(--shade),0 12px 32px -8px var(--shade),0 32px 64px -24px var(--shade)}`,
  ruled: `main{border-block:1px solid var(--line);padding-inline:0;position:relative}
main::before{content:"";position:absolute;inset:-4px 0 auto;border-top:3px solid var(--text)}
body>header,body>footer{padding-inline:0}`,
  offset: `main{background:var(--surface);border:2px solid var(--line);border-radius:var(--card-radius);box-shadow:calc(6px*var(--side,1)) 6px 0 var(--line)}`,
};

/** A faint echo of the page's treatment on the coloured half; far enough below its words to leave them readable. */
const panelLight = `.gh-lead{background-image:radial-gradient(44rem 40rem at calc(50% - 50%*var(--side,1)) 100%,color-mix(in oklab,var(--on-panel) 13%,transparent),transparent 75%),radial-gradient(36rem 28rem at calc(50% + 50%*var(--side,1)) 0,color-mix(in oklab,var(--on-panel) 6%,transparent),transparent 75%)}`;
const panels: Readonly<Record<ThemeTokens["background"], string>> = {
  plain: `.gh-lead{box-shadow:inset calc(-6px*var(--side,1)) 0 0 -5px var(--line)}`,
  glow: panelLight,
  dawn: panelLight,
  grid: `.gh-lead{background-image:linear-gradient(color-mix(in oklab,var(--on-panel) 9%,transparent) 1px,transparent 1px),linear-gradient(90deg,color-mix(in oklab,var(--on-panel) 9%,transparent) 1px,transparent 1px);background-size:24px 24px}`,
  dots: `.gh-lead{background-image:radial-gradient(color-mix(in oklab,var(--on-panel) 18%,transparent) 1px,transparent 1.5px);background-size:20px 20px}`,
  band: "",
};

/** The look of a card, in every layout. */
export function surfaceRules(surface: ThemeTokens["surface"]): string {
  return surfaces[surface];
}

/** The treatment of page and card in one layout. */
export function backgroundStylesheet(tokens: ThemeTokens, layout: Layout): string {
  const { background, surface } = tokens;
  switch (layout) {
    case "card":
      return `${backgrounds[background]}\n${surfaces[surface]}`;
    case "split":
      return `${background === "band" ? "" : backgrounds[background]}\n${panels[background]}`;
    case "open":
      return background === "band" ? stripe : backgrounds[background];
  }
}
