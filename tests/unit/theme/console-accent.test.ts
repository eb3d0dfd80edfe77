/** The console wears the site's accent only where it can be read. */
import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { consoleAccentStylesheet } from "../../../src/gatehouse/core/theme/console-accent.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";

const accentsIn = (css: string) =>
  [...css.matchAll(/--accent:([^;]+);[^}]*--on-accent:([^;}]+)/g)].map((found) => found.slice(1));

describe("the console's accent", () => {
  it.each(shippedThemes.map(({ id, tokens }) => [id, tokens] as const))(
    "of the theme %s can be read",
    (_, { light, dark }) => {
      const css = consoleAccentStylesheet({ light: [light.accent, light.link], dark: [dark.accent, dark.link] });
      const [inLight = [], inDark = []] = accentsIn(css);
      for (const [[accent = "", onAccent = ""], ground] of [
        [inLight, "#f5f7f6"],
        [inDark, "#171e1c"],
      ] as const) {
        expect(wcagContrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
        expect(wcagContrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it("gives way to the next colour, or to the console's own, where it is too faint", () => {
    expect(consoleAccentStylesheet({ light: ["#ffe08a", "#7a4b00"], dark: ["#222222"] })).toMatch(
      /^:root:root{--accent:#7a4b00;[^@]*$/,
    );
    expect(consoleAccentStylesheet({ light: ["#ffe08a"], dark: [] })).toBe("");
  });
});
