/** A visitor reads the names of roles and permissions in their own language, as far as the owner has written them. */
import { describe, expect, test } from "vitest";
import { namedPermission, namedRole } from "../../../src/gatehouse/core/access/described.ts";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import { builtInRoles, roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { visitorWordsIn } from "../../../src/gatehouse/core/languages/index.ts";
import { spokenName } from "../../../src/gatehouse/core/languages/names.ts";
import { problem, textOfProblem } from "../../../src/gatehouse/core/languages/problem.ts";
import { sayProblem } from "../../../src/gatehouse/core/languages/say-problem.ts";
import { adminProblems } from "../../../src/gatehouse/core/languages/de/admin-problems.ts";
import { ownProblems } from "../../../src/gatehouse/core/languages/de/own-problems.ts";
import { languages, type Language } from "../../../src/gatehouse/core/page/language.ts";
import { inLanguage, partsByLanguage, withoutLanguages } from "../../../src/gatehouse/core/page/language-marks.ts";
import { fillPlaceholders } from "../../../src/gatehouse/core/page/placeholders.ts";

const press = roleSchema.parse({ id: "press", label: "Press", names: { de: "Presse" } });
const policy = compilePolicy({
  rules: [],
  sections: [],
  roles: [...builtInRoles, { ...press, source: "code" }],
  permissions: { "library:borrow": "Borrow from the library" },
  permissionNames: { "library:borrow": { en: "Borrow from the library", de: "Aus der Bibliothek ausleihen" } },
});

/** @param own the site's own language */
const spoken = (named: Parameters<typeof spokenName>[0], language: Language, own: Language = "en") => {
  const { names, account } = visitorWordsIn(language);
  return spokenName(named, { ...names, ...account.scopes }, language, own);
};

describe("a name for a visitor", () => {
  test.each(languages)("of a role that ships is in their language: %s", (language) => {
    const { text, language: written } = spoken(namedRole(policy, "member"), language, "pl");
    expect(text).toBe(visitorWordsIn(language).names.member);
    expect(written).toBeUndefined();
  });

  test("of a site's own role is the one the owner wrote, else the label, which says in which language it is", () => {
    expect(spoken(namedRole(policy, "press"), "de")).toEqual({ text: "Presse" });
    expect(spoken(namedRole(policy, "press"), "en")).toEqual({ text: "Press" });
    expect(spoken(namedRole(policy, "press"), "fr")).toEqual({ text: "Press", language: "en" });
  });

  test("of a permission is too, where the site's own language is another one", () => {
    const borrow = namedPermission(policy, "library:borrow");
    expect(spoken(borrow, "de", "fr")).toEqual({ text: "Aus der Bibliothek ausleihen" });
    expect(spoken(borrow, "it", "fr")).toEqual({ text: "Borrow from the library", language: "en" });
  });
});

describe("a name in another language inside a sentence", () => {
  const name = inLanguage({ text: "Press", language: "en" });
  const said = fillPlaceholders("Vous n’avez pas ce rôle : {roles}.", {
    ...{ language: "fr", section: "", site: "", permissions: "", name: "", day: "", onward: "" },
    roles: name,
  });

  test("is told apart from the sentence", () => {
    expect(partsByLanguage(said)).toEqual([
      { text: "Vous n’avez pas ce rôle : " },
      { text: "Press", language: "en" },
      { text: "." },
    ]);
    expect(withoutLanguages(said)).toBe("Vous n’avez pas ce rôle : Press.");
  });

  test("cannot bring marks of its own", () => {
    expect(inLanguage({ text: "Pr\uFDE3de\uFDE4ess\uFDE5" })).toBe("Press");
    expect(partsByLanguage("\uFDE3x y\uFDE4Press\uFDE5")).toEqual([{ text: "Press" }]);
  });

  test("keeps the space between it and Japanese", () => {
    const values = { language: "ja", section: "", site: "", permissions: "", name: "", day: "", onward: "" } as const;
    expect(withoutLanguages(fillPlaceholders("次のロール{roles}が必要です", { ...values, roles: name }))).toBe(
      "次のロール Press が必要です",
    );
  });
});

test("a German admin reads in German why a page file cannot be used", () => {
  const why = textOfProblem(problem("one-heading"));
  const said = sayProblem(problem("import-page", { why }), { ...ownProblems, ...adminProblems });
  expect(said).toBe(`Die Seite in dieser Datei ist nicht verwendbar. ${adminProblems["one-heading"]}`);
});
