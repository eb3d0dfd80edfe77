/** A site's own themes: offered like those that ship, and one that cannot be read stops the build. */
import { expect, test } from "vitest";
import { checkPage } from "../../../src/gatehouse/core/page/check-page.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { pageThemesOf } from "../../../src/gatehouse/core/theme/page-themes.ts";
import { presetsOf } from "../../../src/gatehouse/core/theme/registered-themes.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";
import { publishingProblem } from "../../../src/gatehouse/server/page/publishable.ts";

const [{ tokens }] = shippedThemes;
const own = { id: "house", name: "House", description: "As our posters look.", tokens: { ...tokens, radius: "none" } };

test("a page can wear a theme of the site's own, and be published in it", () => {
  const presets = presetsOf(readConfiguration({ themes: [own] }));
  expect(presets.map(({ id }) => id)).toEqual([...shippedThemes.map(({ id }) => id), "house"]);
  const page = { ...shippedDocument(), theme: { preset: "house", brand: {}, overrides: {} } };
  expect(pageThemesOf(page, presets).site.radius).toBe("none");
  const problemIn = (themes: typeof presets) =>
    publishingProblem(checkPage(page, { presets: themes, sections: [], hasPath: null, now: 0 }));
  expect(problemIn(presets)).toBeNull();
  expect(problemIn(shippedThemes)).toMatchObject({ id: "theme-gone" });
});

test.each([
  [
    "is too faint",
    { ...own, tokens: { ...tokens, light: { ...tokens.light, text: "#dddddd" } } },
    /text on page.*needs 4\.5/,
  ],
  ["has the id of one that ships", { ...own, id: "harbour" }, /id of a theme that ships/],
  ["brings CSS", { ...own, tokens: { ...tokens, css: "body{display:none}" } }, /themes/],
  [
    "hides a colour in a declaration",
    { ...own, tokens: { ...tokens, light: { ...tokens.light, page: "red;}" } } },
    /colour/,
  ],
])("a theme that %s stops the build", (_, theme, message) => {
  expect(() => readConfiguration({ themes: [theme] })).toThrow(message);
});

test("two themes of a site cannot share an id", () => {
  expect(() => readConfiguration({ themes: [own, own] })).toThrow(/same id/);
});
