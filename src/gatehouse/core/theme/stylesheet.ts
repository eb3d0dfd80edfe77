/** The whole stylesheet of the refusal page, as text: tokens first, then the rules that use them. */
import type { Layout } from "../page/document.ts";
import { backgroundStylesheet } from "./background.ts";
import { controlRules } from "./controls.ts";
import { fontFamilies } from "./fonts.ts";
import { contentRules } from "./content.ts";
import { layoutRules } from "./layout.ts";
import { type Mode, type Palette, type ThemeTokens, modes } from "./tokens.ts";

/**
 * Small, self-contained, and safe to print into a `<style>` element: tokens are checked colours and choices. Follows
 * the visitor's light or dark setting; `mode` fixes one, for previews.
 */
export function refusalStylesheet(tokens: ThemeTokens, layout: Layout, mode?: Mode): string {
  return compact(
    [
      colours(tokens, mode),
      measures(tokens),
      contentRules,
      controlRules,
      layoutRules[layout],
      backgroundStylesheet(tokens, layout),
      fields[tokens.fields],
      forcedColours,
    ].join("\n"),
  );
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

function measures({ type, radius, buttons, density }: ThemeTokens): string {
  const [smallest, largest] = headingSizes[type.scale];
  const [control, card] = radii[radius];
  return `:root{
--body-font:${fontFamilies[type.body]};
--heading-font:${type.heading === type.body ? "var(--body-font)" : fontFamilies[type.heading]};
--heading-weight:${type.headingWeight};
--heading-size:clamp(${smallest},${smallest} + 1.2vw,${largest});
--tracking:${type.heading === "mono" ? "-.03em" : "-.022em"};
--radius:${control};
--card-radius:${card};
--button-radius:${buttons === "pill" ? "999px" : "var(--radius)"};
--gap:${gaps[density]}}`;
}

const fields: Readonly<Record<ThemeTokens["fields"], string>> = {
  boxed: "",
  filled: "",
  underlined: `input:not([type=checkbox]){border-width:0 0 1px;padding-inline:2px}`,
};

/** Where the visitor's own colours rule, edges stand in for fills and shadows. */
const forcedColours = `@media (forced-colors:active){main,.mark,.avatar{border:1px solid}}`;

function compact(css: string): string {
  return css.replace(/\n\s*/g, "").replace(/;}/g, "}").trim();
}
