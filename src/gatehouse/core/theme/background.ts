/** Backgrounds: typed treatments of the page and of the card. */
import type { Layout } from "../page/layout.ts";
import type { PictureId } from "../page/picture-id.ts";
import { cssUrl } from "./css-url.ts";
import { confetti, noise } from "./patterns.ts";
import type { ThemeTokens } from "./tokens.ts";

type Drawn = Exclude<ThemeTokens["background"], "picture">;

const pages: Readonly<Record<Drawn, string>> = {
  plain: "",
  glow: `body{background-image:radial-gradient(64rem 36rem at 50% -10rem,var(--wash),color-mix(in oklab,var(--wash) 35%,transparent) 45%,transparent 78%),linear-gradient(transparent 60%,var(--glow))}`,
  dawn: `body{background-image:radial-gradient(52rem 44rem at calc(50% - 44%*var(--side,1)) -8%,var(--wash),color-mix(in oklab,var(--wash) 40%,transparent) 42%,transparent 76%),radial-gradient(56rem 46rem at calc(50% + 50%*var(--side,1)) 104%,var(--glow),color-mix(in oklab,var(--glow) 45%,transparent) 45%,transparent 78%)}`,
  grid: `body{background-image:linear-gradient(var(--wash) 1px,transparent 1px),linear-gradient(90deg,var(--wash) 1px,transparent 1px);background-size:24px 24px;background-position:50% -1px}`,
  dots: `body{background-image:radial-gradient(var(--wash) 1.5px,transparent 2px);background-size:20px 20px;background-position:50% 0}`,
  lines: layer("before", "background:repeating-linear-gradient(var(--wash) 0 1.5rem,transparent 1.5rem 3rem)"),
  // The snips keep clear of the words above and below the card.
  confetti: `${masked("before", "wash", confetti[0])}\n${masked("after", "glow", confetti[1])}
body>header,body>footer{justify-self:start;background:var(--page);box-shadow:0 0 .75rem .75rem var(--page)}`,
  paper: masked("before", "wash", noise),
  band: `body{background-image:linear-gradient(var(--panel),var(--panel));background-repeat:no-repeat;background-size:100% 19rem}
body>header{color:var(--on-panel);--muted:var(--on-panel);--focus:var(--on-panel);--accent:var(--on-panel);--accent-line:var(--on-panel);--on-accent:var(--panel)}`,
};

/** Behind everything, as large as the window. */
function layer(place: "before" | "after", look: string): string {
  return `body::${place}{content:"";position:fixed;inset:0;z-index:-1;${look}}`;
}

/** A pattern in a colour of the theme: its picture only says where the colour is. */
function masked(place: "before" | "after", colour: "wash" | "glow", picture: string): string {
  return layer(place, `background:var(--${colour});mask:${picture}`);
}

/** Running text without a card would stand on these: they keep to the room beside it. */
const besideText = `body::before,body::after{display:none}
@media (min-width:72rem){body::before,body::after{display:block;inset-block:0;inset-inline:calc(clamp(4rem,16vw,16rem) + 37rem) 0}}`;

/** Without a card, or in one without a ground, text would be on the band, so it becomes a stripe along the top. */
const stripe = `body{background-image:linear-gradient(var(--panel),var(--panel));background-repeat:no-repeat;background-size:100% .75rem}`;

const cards: Readonly<Record<ThemeTokens["surface"], string>> = {
  none: ``,
  outline: `main{background:var(--surface);border:1px solid var(--line);border-radius:var(--card-radius)}`,
  raised: `main{background:var(--surface);border-radius:var(--card-radius);box-shadow:0 0 0 1px var(--line),0 1px 2px var(--shade),0 12px 32px -8px var(--shade),0 32px 64px -24px var(--shade)}
@media (forced-colors:active){main{border:1px solid}}`,
  ruled: `main{border-block:1px solid var(--line);padding-inline:0;position:relative}
main::before{content:"";position:absolute;inset:-4px 0 auto;border-top:3px solid var(--text)}
body>header,body>footer{padding-inline:0}`,
  offset: `main{background:var(--surface);border:2px solid var(--line);border-radius:var(--card-radius);box-shadow:calc(6px*var(--side,1)) 6px 0 var(--line)}`,
  window: `main.gh-flow{padding-top:4rem}
main{position:relative;background:var(--surface);border:1px solid var(--line);border-radius:var(--card-radius)}
main::before{content:"";position:absolute;inset:0 0 auto;height:2.25rem;transform:scaleX(var(--side,1));border-bottom:1px solid var(--line);background:radial-gradient(circle,var(--line) .3rem,transparent .35rem) .75rem 50%/3.75rem 100% no-repeat,radial-gradient(circle,var(--line) .3rem,transparent .35rem) -.5rem 50%/3.75rem 100% no-repeat,radial-gradient(circle,var(--line) .3rem,transparent .35rem) 2rem 50%/3.75rem 100% no-repeat}`,
};

/** A faint echo of the page's treatment on the coloured half; far enough below its words to leave them readable. */
const panelLight = `.gh-lead{background-image:radial-gradient(44rem 40rem at calc(50% - 50%*var(--side,1)) 100%,color-mix(in oklab,var(--on-panel) 13%,transparent),transparent 75%),radial-gradient(36rem 28rem at calc(50% + 50%*var(--side,1)) 0,color-mix(in oklab,var(--on-panel) 6%,transparent),transparent 75%)}`;
const panels: Readonly<Record<Drawn, string>> = {
  plain: `.gh-lead{box-shadow:inset calc(-6px*var(--side,1)) 0 0 -5px var(--line)}`,
  glow: panelLight,
  dawn: panelLight,
  grid: `.gh-lead{background-image:linear-gradient(color-mix(in oklab,var(--on-panel) 9%,transparent) 1px,transparent 1px),linear-gradient(90deg,color-mix(in oklab,var(--on-panel) 9%,transparent) 1px,transparent 1px);background-size:24px 24px}`,
  dots: `.gh-lead{background-image:radial-gradient(color-mix(in oklab,var(--on-panel) 18%,transparent) 1px,transparent 1.5px);background-size:20px 20px}`,
  lines: `.gh-lead{background-image:repeating-linear-gradient(color-mix(in oklab,var(--on-panel) 4%,transparent) 0 1.5rem,transparent 1.5rem 3rem)}`,
  confetti: `.gh-lead{position:relative;isolation:isolate}
.gh-lead::before{content:"";position:absolute;inset:0;z-index:-1;background:color-mix(in oklab,var(--on-panel) 11%,transparent);mask:${confetti[0]}}`,
  paper: "",
  band: "",
};

/** Whether words in the card have a ground of their own. */
export function hasGround(surface: ThemeTokens["surface"]): boolean {
  return surface !== "none" && surface !== "ruled";
}

/** The look of a card, in every layout. */
export function surfaceRules(surface: ThemeTokens["surface"]): string {
  return cards[surface];
}

/** The URL of an uploaded picture; undefined where there is none. */
export type PictureUrl = (id: PictureId) => string | undefined;

/** The treatment of page and card in one layout. */
export function backgroundStylesheet(tokens: ThemeTokens, layout: Layout, pictureUrl: PictureUrl): string {
  const { surface, picture } = tokens;
  const url = tokens.background === "picture" && picture !== null ? pictureUrl(picture.id) : undefined;
  if (picture !== null && url !== undefined) return pictureStylesheet(picture, surface, layout, url);
  const background = tokens.background === "picture" ? "plain" : tokens.background;
  switch (layout) {
    case "card":
      return `${background === "band" && !hasGround(surface) ? stripe : pages[background]}\n${cards[surface]}`;
    case "split":
      return `${background === "glow" || background === "dawn" ? pages[background] : ""}\n${panels[background]}`;
    case "open":
      if (background === "band") return stripe;
      return `${pages[background]}\n${background === "lines" || background === "confetti" ? besideText : ""}`;
  }
}

/**
 * Words never stand on the picture itself: they have a ground of their own, or a scrim that is strong enough for the
 * picture's worst spot (`--scrim`, which the colours of a mode set).
 */
function pictureStylesheet(
  { focus, scrim }: NonNullable<ThemeTokens["picture"]>,
  surface: ThemeTokens["surface"],
  layout: Layout,
  url: string,
): string {
  const behind = (colour: "page" | "panel", cover: string) => {
    const veil = `color-mix(in srgb,var(--${colour}) ${cover},transparent)`;
    return `background-image:linear-gradient(${veil},${veil}),${cssUrl(url)};background-size:cover;background-position:${focus.x}% ${focus.y}%`;
  };
  if (layout === "split") return `.gh-lead{${behind("panel", `max(${scrim}%,var(--scrim))`)}}`;
  const plate = "{background:var(--page);border-radius:var(--card-radius)}";
  const page = `body{${behind("page", `${scrim}%`)};background-attachment:fixed}body>header,body>footer${plate}`;
  return layout === "card"
    ? `${page}body>header,body>footer{padding:.75rem 1rem}${cards[surface]}main{background:var(--surface);padding-inline:clamp(1.5rem,5vw,2.25rem)}`
    : `${page}main${plate}main,body>header,body>footer{padding:clamp(1rem,4vw,2rem)}`;
}
