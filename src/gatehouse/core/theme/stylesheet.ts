/** The whole stylesheet of the refusal page, as text: tokens first, then the rules that use them. */
import type { Layout } from "../page/document.ts";
import { backgroundStylesheet } from "./background.ts";
import { controlRules } from "./controls.ts";
import { fontFamilies } from "./fonts.ts";
import { accountDocumentRules, accountRules } from "./account.ts";
import { contentRules, documentRules } from "./content.ts";
import { frameLayout, frameReset, frameScope } from "./frame.ts";
import { layoutRules } from "./layout.ts";
import { scriptRules } from "./scripts.ts";
import { scopeStylesheet } from "./scope.ts";
import { type Mode, type Palette, type ThemeTokens, modes } from "./tokens.ts";

/**
 * Small, self-contained, and safe to print into a `<style>` element: tokens are checked colours and choices. Follows
 * the visitor's light or dark setting; `mode` fixes one, for previews.
 */
export function refusalStylesheet(tokens: ThemeTokens, layout: Layout, mode?: Mode): string {
  return compact(
    [
      colours(tokens, mode),
      `:root{${measures(tokens).join(";")}}`,
      documentRules,
      contentRules,
      controlRules,
      layoutRules[layout],
      backgroundStylesheet(tokens, layout),
      fields[tokens.fields],
      scriptRules,
      forcedColours,
    ].join("\n"),
  );
}

/**
 * The look of what stands inside the layout of a site: every rule keeps to the boxes of class `gatehouse`. Light or
 * dark goes by the `color-scheme` of the page around it. A site sets its own values with custom properties of the same
 * names that begin with `--gatehouse-`: `--gatehouse-accent: #a8281c`.
 */
export function framedStylesheet(tokens: ThemeTokens, layout: Layout): string {
  const rules = [
    frameReset,
    contentRules,
    controlRules,
    frameLayout(tokens.surface, layout),
    fields[tokens.fields],
    scriptRules,
    forcedColours,
  ].join("\n");
  return compact(`${handedOver(tokens)}\n${scopeStylesheet(rules, frameScope)}`);
}

/** The look of a member's own pages, inside the site's layout or in a document of our own. */
export function accountStylesheet(tokens: ThemeTokens, inSitesLayout: boolean): string {
  const rules = [contentRules, controlRules, accountRules, fields[tokens.fields], scriptRules];
  if (inSitesLayout) {
    return compact(`${handedOver(tokens)}\n${scopeStylesheet([frameReset, ...rules].join("\n"), frameScope)}`);
  }
  const sizes = `:root{${measures(tokens).join(";")}}`;
  return compact([colours(tokens, undefined), sizes, documentRules, ...rules, accountDocumentRules].join("\n"));
}

/** Browsers of before 2024 do not know `light-dark()`: they show the light colours. */
function handedOver(tokens: ThemeTokens): string {
  const { light, dark } = tokens;
  const both = Object.keys(light).map((name) => {
    const colour = name as keyof Palette;
    return [hyphenated(name), light[colour], `light-dark(${light[colour]},${dark[colour]})`] as const;
  });
  const shade = ["shade", shades.light, `light-dark(${shades.light},${shades.dark})`] as const;
  const write = (pick: 1 | 2) =>
    [...both, shade].map((entry) => `--${entry[0]}:var(--gatehouse-${entry[0]},${entry[pick]})`).join(";");
  const sizes = measures(tokens).map((entry) => entry.replace(/^--([\w-]+):(.*)$/s, "--$1:var(--gatehouse-$1,$2)"));
  return `${frameScope}{${write(1)};${sizes.join(";")}}
@supports (color:light-dark(#000,#fff)){${frameScope}{${write(2)}}}`;
}

function colours(tokens: ThemeTokens, mode: Mode | undefined): string {
  if (mode) return `:root{color-scheme:${mode};${palette(tokens[mode], mode)}}`;
  const [light, dark] = modes;
  return `:root{color-scheme:light dark;${palette(tokens.light, light)}}
@media (prefers-color-scheme:dark){:root{${palette(tokens.dark, dark)}}}`;
}

const shades: Readonly<Record<Mode, string>> = { light: "rgb(17 24 39/.07)", dark: "rgb(0 0 0/.36)" };

function palette(colours: Palette, mode: Mode): string {
  const declared = Object.entries(colours).map(([name, colour]) => `--${hyphenated(name)}:${colour}`);
  return [...declared, `--shade:${shades[mode]}`].join(";");
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const headingSizes = {
  modest: ["1.375rem", "1.625rem"],
  regular: ["1.625rem", "2rem"],
  grand: ["2rem", "2.625rem"],
} as const;

const radii = {
  none: ["0", "0"],
  small: ["3px", "4px"],
  medium: ["8px", "16px"],
  large: ["14px", "28px"],
} as const;

const gaps = { compact: "1rem", regular: "1.25rem", airy: "1.5rem" } as const;

function measures({ type, radius, buttons, density }: ThemeTokens): string[] {
  const [smallest, largest] = headingSizes[type.scale];
  const [control, card] = radii[radius];
  return [
    `--body-font:${fontFamilies[type.body]}`,
    `--heading-font:${type.heading === type.body ? "var(--body-font)" : fontFamilies[type.heading]}`,
    `--heading-weight:${type.headingWeight}`,
    `--heading-size:clamp(${smallest},${smallest} + 1.2vw,${largest})`,
    `--tracking:${type.heading === "mono" ? "-.03em" : "-.022em"}`,
    `--radius:${control}`,
    `--card-radius:${card}`,
    `--button-radius:${buttons === "pill" ? "999px" : "var(--radius)"}`,
    `--gap:${gaps[density]}`,
  ];
}

const fields: Readonly<Record<ThemeTokens["fields"], string>> = {
  boxed: "",
  filled: "",
  underlined: `input:not([type=checkbox]){border-width:0 0 1px;padding-inline:2px}`,
};

/** With forced colours, borders replace fills and shadows. */
const forcedColours = `@media (forced-colors:active){main,.gh-mark,.gh-avatar{border:1px solid}}`;

function compact(css: string): string {
  return css.replace(/\n\s*/g, "").replace(/;}/g, "}").trim();
}
