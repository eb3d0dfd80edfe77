/** Who speaks to the computer says what stands on a button: its name has those words, one after the other (WCAG 2.2, 2.5.3). */
import { expect, test } from "vitest";
import { german } from "../../../src/gatehouse/core/languages/de/index.ts";
import { english } from "../../../src/gatehouse/core/languages/en/index.ts";

test.each([
  ["English", english.console],
  ["German", german.console],
])("buttons for one rule of many are called as they look: %s", (_, words) => {
  const { map, rules } = words;
  expect(map.makeRuleFor("/press")).toContain(map.makeRule);
  expect(map.changeRuleFor("/press")).toContain(map.changeRule);
  expect(rules.changeRuleFor("/press").toLowerCase()).toContain(words.shell.change.toLowerCase());
});

test.each([
  ["English", english.console],
  ["German", german.console],
])("buttons for one role or one request of many are called as they look: %s", (_, { effect, why, viewAs, people }) => {
  expect(effect.seeOf("Press")).toContain(effect.see);
  expect(why.askAbout("Ada")).toContain(why.askWhy);
  expect(why.askAboutPath("/press")).toContain(why.askWhy);
  expect(viewAs.viewAsHere("/press")).toContain(viewAs.action);
  expect(people.without("Suspended")).toContain("Suspended");
});
