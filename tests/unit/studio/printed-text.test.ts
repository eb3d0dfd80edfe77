/** A text that is typed stands on the page before the server has made it anew. */
import { expect, test } from "vitest";
import type { Placeholders } from "../../../src/gatehouse/core/page/placeholders.ts";
import { fittingPlaceholders, printedText } from "../../../src/gatehouse/studio/editing/printed-text.ts";

const values: Placeholders = {
  language: "en",
  section: "the members’ section",
  site: "The Quoin",
  roles: "Member",
  permissions: "",
  name: "",
  day: "",
  onward: "",
};
const path = "copy.en.reasons.no-credentials.explanation";

test.each([
  ["a text without placeholders as it is", path, "Welcome back", values, "Welcome back"],
  ["what placeholders stand for", path, "{section} of {site}", values, "The members’ section of The Quoin"],
  ["what is known of a visitor who has no name", path, "Hello, {name}.", values, "Hello."],
  ["a placeholder that is being typed", path, "Only {sec", values, "Only {sec"],
])("prints %s", (_, at, text, known, printed) => {
  expect(printedText(at, text, known)).toBe(printed);
});

test.each([
  ["marks of Markdown", path, "**now**", values],
  ["placeholders whose values are not known yet", path, "Only {section}", null],
  ["a placeholder of a label", "copy.en.labels.tooMany", "Wait {wait}", values],
  ["a brace in a block's own text", "blocks.brand.tagline.en", "{section}", values],
])("leaves to the server %s", (_, at, text, known) => {
  expect(printedText(at, text, known)).toBeNull();
});

test("only placeholders that stand for something here are offered", () => {
  const names = (reason: "no-credentials" | "permission-missing") =>
    fittingPlaceholders(reason, values).map(({ name }) => name);
  expect(names("no-credentials")).toEqual(["{section}", "{site}", "{roles}"]);
  expect(names("permission-missing")).toEqual(["{section}", "{site}", "{roles}", "{permissions}"]);
  const typed = fittingPlaceholders("no-credentials", values, "Welcome. {onward}").at(-1);
  expect(typed).toEqual({ name: "{onward}", value: "" });
});
