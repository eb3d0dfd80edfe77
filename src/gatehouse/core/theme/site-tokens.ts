/** The theme for the rest of a site: the same tokens as custom properties, and as a theme of Tailwind CSS 4. */
import {
  colourDeclarations,
  measureDeclarations,
  write,
  type ColourDeclaration,
  type Declaration,
} from "./declarations.ts";
import type { ThemeTokens } from "./tokens.ts";

const named = ([name, value]: Declaration): Declaration => [
  `gatehouse-${name}`,
  value.replace(/var\(--(?=[a-z])/g, "var(--gatehouse-"),
];

/**
 * `--gatehouse-accent` and the like, in light and dark by the `color-scheme` of the page. They have no specificity, so a
 * value that the site sets itself wins wherever it stands, here and on the refusal page inside the site's layout. Browsers
 * of before 2024 show the light colours.
 */
export function themeCustomProperties(tokens: ThemeTokens): string {
  const colours = followingAccent(colourDeclarations(tokens));
  const light = colours.map(([name, value]) => named([name, value]));
  const both = colours.map(([name, value, dark]) => named([name, `light-dark(${value},${dark})`]));
  const measures = measureDeclarations(tokens).map(named);
  return `:where(:root) {
  ${lines([...light, ...measures])}
}
@supports (color: light-dark(#000, #fff)) {
  :where(:root) {
    ${lines(both)}
  }
}
`;
}

/** Where the border of buttons is the accent itself, it follows what the site sets for that. */
function followingAccent(colours: readonly ColourDeclaration[]): ColourDeclaration[] {
  const accent = colours.find(([name]) => name === "accent");
  return colours.map(([name, light, dark]) =>
    name === "accent-line" && accent?.[1] === light && accent[2] === dark
      ? [name, "var(--accent)", "var(--accent)"]
      : [name, light, dark],
  );
}

function lines(declarations: readonly Declaration[]): string {
  return declarations.map((declaration) => write([declaration])).join(";\n  ");
}

/**
 * For the site's Tailwind CSS 4: `bg-gatehouse-surface`, `text-gatehouse-muted`, `rounded-gatehouse-card`,
 * `font-gatehouse-heading`. `inline`, so that utilities use the custom properties themselves, with what the site sets.
 */
export function tailwindTheme(tokens: ThemeTokens): string {
  const colours = colourDeclarations(tokens)
    .map(([name]) => name)
    .filter((name) => !["away", "mark-plate", "scrim", "shade"].includes(name))
    .map((name) => [`color-gatehouse-${name}`, `var(--gatehouse-${name})`] as const);
  const others: Declaration[] = [
    ["font-gatehouse-body", "var(--gatehouse-body-font)"],
    ["font-gatehouse-heading", "var(--gatehouse-heading-font)"],
    ["font-weight-gatehouse-heading", "var(--gatehouse-heading-weight)"],
    ["tracking-gatehouse", "var(--gatehouse-tracking)"],
    ["text-gatehouse-heading", "var(--gatehouse-heading-size)"],
    ["radius-gatehouse", "var(--gatehouse-radius)"],
    ["radius-gatehouse-card", "var(--gatehouse-card-radius)"],
    ["radius-gatehouse-button", "var(--gatehouse-button-radius)"],
    ["spacing-gatehouse", "var(--gatehouse-gap)"],
  ];
  const declarations = [...colours, ...others].map(([name, value]) => `  --${name}: ${value};\n`);
  return `@theme inline {\n${declarations.join("")}}\n`;
}
