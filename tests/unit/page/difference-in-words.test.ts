/** What changed about the look, in the words of the studio: no names of the code, no ids of pictures. */
import { expect, test } from "vitest";
import { consoleWordsFor } from "../../../src/gatehouse/core/languages/index.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { choicesInWords, placeOfField } from "../../../src/gatehouse/routes/console/page/field-place.ts";

const picture = "prbhhfswc2l76kl7elsa";

function said(path: string, before: string, after: string, language = "en") {
  const words = consoleWordsFor(language);
  const { label } = placeOfField(path, { document: shippedDocument(), sections: [], blocks: [], words, base: "" });
  const change = choicesInWords({ path, before, after }, words);
  return [label, change.before, change.after];
}

test.each([
  ["layout", "card", "open", ["Layout", "Card", "Open"]],
  ["theme.brand.colour", "", "#2f6b3a", ["Theme · Brand colour", "", "#2f6b3a"]],
  ["theme.brand.typeface", "", "atkinson", ["Theme · Typeface", "", "Atkinson Hyperlegible"]],
  ["theme.brand.markLight", "", picture, ["Theme · Mark on light", "", "A picture"]],
  ["theme.brand.icon", picture, "another", ["Theme · Icon", "A picture", "Another picture"]],
  ["theme.overrides.density", "", "compact", ["Theme · Spacing", "", "Close"]],
  ["theme.overrides.type.scale", "", "grand", ["Theme · Size of headings", "", "Large"]],
  ["theme.overrides.type.headingWeight", "", "700", ["Theme · Weight of headings", "", "700"]],
  ["theme.overrides.picture.id", "", picture, ["Theme · Background picture", "", "A picture"]],
  [
    "blocks.contact.showFor.reasons",
    "",
    "no-credentials\nrole-missing",
    ["Contact · When it shows", "", "Not signed in\nRole missing"],
  ],
  ["blocks.contact.showFor.audience", "", "everyone", ["Contact · When it shows", "", "Everybody"]],
  ["overrides.reasons.session-expired.layout", "", "split", ["Sign-in ran out · Layout", "", "Split"]],
  [
    "overrides.reasons.session-expired.theme.overrides.radius",
    "",
    "none",
    ["Sign-in ran out · Theme · Corners", "", "Square"],
  ],
])("%s: %s, then %s", (path, before, after, expected) => {
  expect(said(path, before, after)).toEqual(expected);
});

test("a picture goes by its name in the library, in a block too, and one that is gone by no id", () => {
  const words = consoleWordsFor("en");
  const names = new Map([
    [picture, "The reading room"],
    ["gone", ""],
  ]);
  const change = { path: "blocks.picture.upload", before: "gone", after: picture };
  expect(choicesInWords(change, words, names)).toEqual({ ...change, before: "A picture", after: "The reading room" });
});

test("in German, and words of the owner as they are", () => {
  expect(said("theme.overrides.type.tracking", "", "wide", "de").at(-1)).toBe("Weit");
  expect(said("copy.en.reasons.session-expired.heading", "card", "open").slice(1)).toEqual(["card", "open"]);
});
