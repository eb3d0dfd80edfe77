/** The theme for the rest of a site, as custom properties and for Tailwind CSS; the site's own values win. */
import { compile } from "@tailwindcss/node";
import { expect, it } from "vitest";
import { themeCustomProperties, tailwindTheme } from "../../../src/gatehouse/core/theme/site-tokens.ts";
import { framedStylesheet } from "../../../src/gatehouse/core/theme/stylesheet.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";

const [{ tokens }] = shippedThemes;

it("gives every token in light and dark, without specificity", () => {
  const css = themeCustomProperties(tokens);
  expect(css).toContain(`--gatehouse-accent:light-dark(${tokens.light.accent},${tokens.dark.accent})`);
  expect(css).toContain("--gatehouse-heading-font:var(--gatehouse-body-font)");
  expect(css).not.toMatch(/(?<!where\():root/);
  expect(css).not.toMatch(/undefined|<|--(?!gatehouse-)[a-z]/);
});

it("hands over names that the refusal page in the site's layout takes back", () => {
  const framed = framedStylesheet(tokens, "card");
  const names = [...themeCustomProperties(tokens).matchAll(/(--gatehouse-[a-z-]+):/g)].map(([, name]) => name);
  for (const name of new Set(names)) expect(framed).toContain(`var(${name ?? ""},`);
});

it("lets a site set its accent alone: borders and drawings follow", () => {
  expect(framedStylesheet(tokens, "card")).toContain(
    "--accent-line:var(--gatehouse-accent-line,var(--gatehouse-accent,",
  );
  expect(themeCustomProperties(tokens)).toMatch(/--gatehouse-accent-line:(light-dark\()?var\(--gatehouse-accent\)/);
});

it("is a theme that Tailwind CSS takes, with utilities that use the properties themselves", async () => {
  const source = `@layer theme, utilities; @tailwind utilities; ${tailwindTheme(tokens)}`;
  const compiler = await compile(source, { base: import.meta.dirname, onDependency: () => undefined });
  const css = compiler.build([
    "bg-gatehouse-surface",
    "text-gatehouse-muted",
    "rounded-gatehouse-card",
    "font-gatehouse-heading",
  ]);
  expect(css).toContain("background-color: var(--gatehouse-surface)");
  expect(css).toContain("color: var(--gatehouse-muted)");
  expect(css).toContain("border-radius: var(--gatehouse-card-radius)");
  expect(css).toContain("var(--gatehouse-heading-font)");
});
