/** What changed about the look, in the words of the studio: no names of the code, no ids of pictures. */
import { expect, test } from "vitest";
import { consoleWordsFor } from "../../../src/gatehouse/core/languages/index.ts";
import { pageDocumentSchema } from "../../../src/gatehouse/core/page/document.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { placeOfField } from "../../../src/gatehouse/routes/console/page/field-place.ts";
import { valuesInWords } from "../../../src/gatehouse/routes/console/page/values-in-words.ts";

const picture = "prbhhfswc2l76kl7elsa";

function contextIn(language: string) {
  const words = consoleWordsFor(language);
  const sections = [
    { id: "reading-room", label: "the reading room", path: "/rooms/reading", requirement: { kind: "closed" as const } },
  ];
  const document = pageDocumentSchema.parse({
    ...shippedDocument(),
    blocks: [...shippedDocument().blocks, { id: "columns-k3f9x2", kind: "columns" }],
  });
  const before = pageDocumentSchema.parse({
    ...document,
    blocks: [...document.blocks, { id: "picture-gone", kind: "picture" }],
  });
  const themes = [{ id: "house", name: "House" }];
  return { document, before, sections, blocks: [], words, base: "", themes, pictures: new Map<string, string>() };
}

function said(path: string, before: string, after: string, language = "en") {
  const context = contextIn(language);
  const change = valuesInWords({ path, before, after }, context);
  return [placeOfField(path, context).label, change.before, change.after];
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
  [
    "blocks.contact.showFor.sections",
    "",
    "reading-room\ngone-room",
    ["Contact · When it shows", "", "The reading room\ngone-room"],
  ],
  ["blocks.contact.isHidden", "", "true", ["Contact · Hide this block", "", "Yes"]],
  ["blocks.brand.showName", "true", "false", ["Site name · Show the name beside the mark", "Yes", "No"]],
  ["blocks.columns-k3f9x2.count", "2", "3", ["Columns · Columns", "Two", "Three"]],
  ["blocks.contact.text.de", "", "true", ["Contact · Text · Deutsch", "", "true"]],
  [
    "overrides.sections.reading-room.blocks.picture-gone.width",
    "small",
    "",
    ["The reading room · Picture · Width", "Small", ""],
  ],
  ["languages", "en", "en, de, pt", ["Languages", "English", "English, Deutsch, Português"]],
  ["theme.preset", "ledger", "house", ["Theme", "ledger", "House"]],
  ["overrides.reasons.session-expired.layout", "", "split", ["Sign-in expired · Layout", "", "Split"]],
  [
    "overrides.reasons.session-expired.theme.overrides.radius",
    "",
    "none",
    ["Sign-in expired · Theme · Corners", "", "Square"],
  ],
])("%s: %s, then %s", (path, before, after, expected) => {
  expect(said(path, before, after)).toEqual(expected);
});

test("a picture goes by its name in the library, in a block too, and one that is gone by no id", () => {
  const pictures = new Map([
    [picture, "The reading room"],
    ["gone", ""],
  ]);
  const change = { path: "blocks.picture.upload", before: "gone", after: picture };
  expect(valuesInWords(change, { ...contextIn("en"), pictures })).toEqual({
    ...change,
    before: "A picture",
    after: "The reading room",
  });
});

test("in German, and words of the owner as they are", () => {
  expect(said("theme.overrides.type.tracking", "", "wide", "de").at(-1)).toBe("Weit");
  expect(said("copy.en.reasons.session-expired.heading", "card", "open").slice(1)).toEqual(["card", "open"]);
});
