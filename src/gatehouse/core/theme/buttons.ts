/** Styles of the strong buttons and inputs. */
import type { ThemeTokens } from "./tokens.ts";

/** Not the quiet ones, nor those that look like a link or a warning. */
const strong = "button:not(.gh-quiet,.gh-bare,.gh-danger)";
const links = "a.gh-button:not(.gh-quiet)";
const both = `${strong},${links}`;
const hovered = `${strong}:hover,${links}:hover`;

/** `--away` is black or white, whichever the words of the button are not: a button under the pointer stays readable. */
const shaded = `${hovered}{background:color-mix(in oklab,var(--accent) 88%,var(--away))}`;

export const buttonRules: Readonly<Record<ThemeTokens["buttonStyle"], string>> = {
  solid: shaded,
  outline: `${both}{background:transparent;color:var(--text);border-width:1.5px}${hovered}{background:var(--accent);color:var(--on-accent)}`,
  soft: `${both}{background:var(--wash);color:var(--link);border-color:transparent}${hovered}{border-color:var(--accent-line)}`,
  chunky: `${both}{margin-bottom:4px;box-shadow:0 4px 0 color-mix(in oklab,var(--accent) 62%,#000)}${shaded}${strong}:active{transform:translateY(3px);box-shadow:0 1px 0 color-mix(in oklab,var(--accent) 62%,#000)}`,
};

const input = "input:not([type=checkbox])";

export const fieldRules: Readonly<Record<ThemeTokens["fields"], string>> = {
  boxed: "",
  filled: "",
  // In focus it stays a line, three pixels thick. Forced colours take shadows away and show the transparent outline.
  underlined: `${input},select{border-width:0 0 1px;border-radius:0;padding-inline:2px}:is(${input},select)[aria-invalid]{box-shadow:inset 0 -1px var(--danger)}:is(${input},select):focus-visible{border-radius:0;outline-color:transparent;box-shadow:inset 0 -2px var(--focus)}`,
  heavy: `${input},select{border:2px solid var(--text)}`,
};
