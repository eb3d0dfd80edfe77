/** Puts an open page into its light or its dark look, by all ways that sites know. Nothing outside of the frame changes. */
import type { Mode } from "../../core/theme/tokens.ts";
import type { OpenPage } from "./open-page.ts";
import { selectorOf, type StyleRules } from "./style-rules.ts";

export interface Looks {
  /** By what the visitor's system prefers: media queries, and `light-dark()`. */
  prefer(mode: Mode): void;
  /** By what a switch of the site would set: `html.dark`, `[data-theme=dark]`. False where the site has none. */
  toggle(mode: Mode): boolean;
  /** As the page came. */
  reset(): void;
}

const preference = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;
/** A class such as `dark` or `theme-dark`; not Tailwind's `dark\:flex`. */
const classes = /\.((?:theme-|is-|mode-)?(?:dark|light)(?:-mode|-theme)?)(?![\w\\-])/g;
const attributes =
  /\[((?:data-[\w-]*|theme|color-scheme|color-mode))[~^|*]?=["']?([\w-]*(?:dark|light)[\w-]*)["']?\s*[is]?\]/g;

export function looksOf({ document, window }: OpenPage, { rules, conditions }: StyleRules): Looks {
  const written = conditions
    .map((media) => [media, media.mediaText] as const)
    .filter(([, text]) => /prefers-color/.test(text));
  const switches = switchesIn(rules);
  const roots = [document.documentElement, document.body];
  const came = roots.map((root) => [...root.attributes].map(({ name, value }) => [name, value] as const));
  return {
    prefer(mode) {
      for (const [media, text] of written) {
        media.mediaText = text.replace(preference, (_, wanted) =>
          wanted === mode ? "(min-width: 0px)" : "(max-width: 0px)",
        );
      }
      const root = document.documentElement;
      root.style.removeProperty("color-scheme");
      if (window.getComputedStyle(root).colorScheme.includes("dark")) root.style.colorScheme = mode;
    },
    toggle(mode) {
      const other: Mode = mode === "light" ? "dark" : "light";
      for (const name of switches.classes) {
        if (name.includes(other)) roots.forEach(({ classList }) => classList.remove(name));
      }
      for (const name of switches.classes) {
        if (name.includes(mode)) roots.forEach(({ classList }) => classList.add(name));
      }
      for (const [name, value] of switches.attributes) {
        if (value.includes(mode)) roots[0]?.setAttribute(name, value);
        // A site whose attribute is written for the other look only takes its absence for this one.
        else if (![...switches.attributes].some(([same, wanted]) => same === name && wanted.includes(mode))) {
          roots.forEach((root) => root.removeAttribute(name));
        }
      }
      return switches.classes.size + switches.attributes.length > 0;
    },
    reset() {
      for (const [media, text] of written) media.mediaText = text;
      roots.forEach((root, index) => {
        for (const { name } of [...root.attributes]) root.removeAttribute(name);
        for (const [name, value] of came[index] ?? []) root.setAttribute(name, value);
      });
    },
  };
}

function switchesIn(rules: readonly CSSRule[]): {
  classes: ReadonlySet<string>;
  attributes: readonly (readonly [name: string, value: string])[];
} {
  const names = new Set<string>();
  const values = new Map<string, readonly [string, string]>();
  for (const rule of rules) {
    const selector = selectorOf(rule);
    if (selector === undefined || !/dark|light/.test(selector)) continue;
    for (const [, name] of selector.matchAll(classes)) if (name !== undefined) names.add(name);
    for (const [, name, value] of selector.matchAll(attributes)) {
      if (name !== undefined && value !== undefined) values.set(`${name}=${value}`, [name, value]);
    }
  }
  return { classes: names, attributes: [...values.values()] };
}
