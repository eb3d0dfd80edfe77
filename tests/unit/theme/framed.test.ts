/** Our styles inside a site's layout: they reach nothing outside of our boxes, and a site can hand its look over. */
import { describe, expect, it } from "vitest";
import { layouts } from "../../../src/gatehouse/core/page/layout.ts";
import { scopeStylesheet } from "../../../src/gatehouse/core/theme/scope.ts";
import { accountStylesheet, framedStylesheet } from "../../../src/gatehouse/core/theme/stylesheet.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";

/** Selectors of a style sheet, also of the rules inside `@media`. */
function selectorsOf(css: string): string[] {
  return [...css.matchAll(/([^{}]+)\{/g)]
    .map(([, prelude = ""]) => prelude)
    .filter((prelude) => !prelude.startsWith("@"))
    .flatMap((prelude) => prelude.split(/,(?![^(]*\))/));
}

describe.each(shippedThemes.map((theme) => [theme.id, theme] as const))(
  "the theme %s inside a layout",
  (_, { tokens }) => {
    it("has no rule that reaches the site's own elements", () => {
      const sheets = [
        ...layouts.map((layout) => [framedStylesheet(tokens, layout), 18_000] as const),
        // A member's own pages have rows, panels and tabs besides.
        [accountStylesheet(tokens, true), 19_000] as const,
      ];
      for (const [css, most] of sheets) {
        expect(selectorsOf(css).filter((selector) => !selector.startsWith(".gatehouse"))).toEqual([]);
        expect(css).not.toMatch(/url\(|@import|@font-face|<|undefined|\n/i);
        expect(css.match(/{/g)?.length).toBe(css.match(/}/g)?.length);
        expect(css.length).toBeLessThan(most);
      }
    });

    it("follows the site's light or dark, and takes the site's colours where they are handed over", () => {
      const css = framedStylesheet(tokens, "card");
      expect(css).toContain(
        `--accent:var(--gatehouse-accent,light-dark(${tokens.light.accent},${tokens.dark.accent}))`,
      );
      expect(css).not.toContain("prefers-color-scheme");
    });

    it("leaves the typeface to the site, and paints its own ground", () => {
      const css = framedStylesheet(tokens, "card");
      expect(css).not.toMatch(/font-family:var/);
      expect(css).toContain(".gatehouse .gh-main{background:var(--surface);color:var(--text)}");
    });
  },
);

describe("scoping", () => {
  it.each([
    ["h1,h2>a{color:red}", ".x h1,.x h2>a{color:red}"],
    ["body>main::before{top:0}", ".x>.gh-main::before{top:0}"],
    [":root{--a:1}", ".x{--a:1}"],
    ["@media (min-width:1px){main{top:0}p{top:0}}", "@media (min-width:1px){.x .gh-main{top:0}.x p{top:0}}"],
    ["input:not([type=a],[type=b]):hover{top:0}", ".x input:not([type=a],[type=b]):hover{top:0}"],
  ])("%s", (css, scoped) => {
    expect(scopeStylesheet(css, ".x")).toBe(scoped);
  });
});
