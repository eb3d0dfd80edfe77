import { expect, test } from "vitest";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";

const section = { id: "members", label: "the members section", path: "/members" };
const withRequirement = (requirement: unknown) => ({ sections: [{ ...section, requirement }] });

test.each([
  [
    "a misspelt option",
    { section: [] },
    'options: There is no option "section" here. There are siteName, sections, roles,',
  ],
  [
    "a misspelt key of a section",
    { sections: [{ ...section, requirment: { kind: "signed-in" } }] },
    'sections[0]: There is no option "requirment" here. There are id, label, names, host, path, requirement, credentials, conceal, explain and page.',
  ],
  [
    "any-role without roles",
    withRequirement({ kind: "any-role" }),
    "sections[0].requirement.roles: It is missing: write a list: [ … ].",
  ],
  ["a requirement that is a word", withRequirement("member"), "sections[0].requirement: Write an object: { … }."],
  [
    "a section with a pattern for its path",
    { sections: [{ ...section, path: "/members/**" }] },
    "sections[0].path: Write a path like /members, without * or ?",
  ],
  [
    "a section without a label",
    { sections: [{ id: "members", path: "/members" }] },
    "sections[0].label: It is missing: write a text.",
  ],
  ["sections that are no list", { sections: {} }, "sections: Write a list: [ … ]."],
  ["a text in place of options", "My site", "options: Write an object: { … }."],
  ["own words stay", { accountPath: "account" }, "accountPath: is not a path: write it like /admin"],
  [
    "no kind there is",
    withRequirement({ kind: "anyrole" }),
    "sections[0].requirement.kind: Write one of public, signed-in, any-role, all-permissions and closed.",
  ],
])("%s is told in words that a developer can act on", (_name, options, sentence) => {
  expect(() => readConfiguration(options)).toThrow(sentence);
});

test("no stack trace through our own files buries the sentence", () => {
  const thrown = (() => {
    try {
      return readConfiguration({ section: [] });
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(Error);
  expect((thrown as Error).stack).toBe("");
});
