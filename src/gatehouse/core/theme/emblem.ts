/** The drawing above the heading: one for each family of reasons, in the family's tone. */
import type { ThemeTokens } from "./tokens.ts";

/** The tone stands on `main`, outside of the coloured half, which has colours of its own. */
const tones = `
main{--tone:var(--accent-line);--plate:var(--surface)}
main.gh-is-not-yours{--tone:var(--text)}
main.gh-is-wait{--tone:var(--pending)}
main.gh-is-switched-off{--tone:var(--danger)}
.gh-emblem{display:grid;place-items:center;width:3rem;height:3rem;border-radius:min(var(--card-radius),.875rem)}
.gh-emblem path{fill:inherit;stroke:inherit}
.gh-emblem svg{width:1.5rem;height:1.5rem;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
`;

const settings: Readonly<Record<ThemeTokens["emblem"], string>> = {
  soft: `.gh-emblem{background:color-mix(in oklab,var(--tone) 16%,var(--surface));color:var(--tone)}`,
  solid: `.gh-emblem{background:var(--tone);color:var(--surface)}`,
  outline: `.gh-emblem{border:1.5px solid;color:var(--tone)}`,
  bare: `.gh-emblem{width:auto;height:auto;justify-self:start;color:var(--tone)}.gh-emblem svg{width:2.5rem;height:2.5rem;stroke-width:1.25}`,
};

/** On a coloured half the drawing has a small plate in the colour of a card, on which every tone can be told. */
const onPanel = `.gh-lead .gh-emblem{width:3rem;height:3rem;flex:none;border:0;background:var(--plate);color:var(--tone)}.gh-lead .gh-emblem svg{width:1.5rem;height:1.5rem;stroke-width:1.75}`;

export function emblemRules(emblem: ThemeTokens["emblem"]): string {
  return `${tones}${settings[emblem]}\n${onPanel}`;
}
