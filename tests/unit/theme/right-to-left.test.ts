/** Nothing on the page is measured from the left or the right: Arabic gets the same page, mirrored. */
import { describe, expect, it } from "vitest";
import { layouts } from "../../../src/gatehouse/core/page/layout.ts";
import {
  accountStylesheet,
  framedStylesheet,
  refusalStylesheet,
} from "../../../src/gatehouse/core/theme/stylesheet.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";

const bySide =
  /(?:margin|padding|border|inset|scroll-margin)-(?:left|right)|[{;](?:left|right|float):(?!none)|text-align:(?:left|right)|translate(?!Y)/g;
/** Lights and shadows have no logical form: what is not in the middle goes by `--side`. */
const light = /radial-gradient\([^)]*?at (?!50%|calc\()[^,]*/g;
const shadow = /box-shadow:(?:inset )?-?[1-9][^;}]*/g;

describe.each(shippedThemes.map((theme) => [theme.id, theme.tokens] as const))("the theme %s", (_id, tokens) => {
  it("has no side of its own, in every layout", () => {
    const sheets = [
      ...layouts.flatMap((layout) => [refusalStylesheet(tokens, layout), framedStylesheet(tokens, layout)]),
      accountStylesheet(tokens, false),
      accountStylesheet(tokens, true),
    ];
    for (const css of sheets) {
      expect([bySide, light, shadow].flatMap((pattern) => css.match(pattern) ?? [])).toEqual([]);
    }
  });

  it("spaces no letters of a script whose letters join, and sets none of the three in italics", () => {
    const css = refusalStylesheet(tokens, "card");
    expect(css).toMatch(/h1:lang\(ar\)[^{]*\{[^}]*letter-spacing:0/);
    expect(css).toMatch(/em:lang\(ar\),em:lang\(ja\),em:lang\(zh\)\{font-style:normal/);
    expect(css.indexOf("h1:lang(ar)")).toBeGreaterThan(css.indexOf("letter-spacing:var(--tracking)"));
  });
});
