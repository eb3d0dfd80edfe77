/** Which pages are measured before publishing: those with the longest texts in each language, and a bounded number of them. */
import { expect, test } from "vitest";
import { languages } from "../../../src/gatehouse/core/page/language.ts";
import { pageDocumentSchema } from "../../../src/gatehouse/core/page/document.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { variantsToMeasure } from "../../../src/gatehouse/studio/publishing/variants-to-measure.ts";

test("the page with the longest word, the one with the most words, the sign-in page, and what looks different", () => {
  const document = pageDocumentSchema.parse({
    ...shippedDocument(),
    languages: ["en", "de"],
    copy: {
      en: { reasons: { "session-expired": { heading: "W".repeat(60) } } },
      de: { sections: { vault: { reasons: { "role-missing": { explanation: "Wort ".repeat(150) } } } } },
    },
    overrides: { reasons: { "token-expired": { layout: "split" } }, sections: {} },
  });
  const variants = variantsToMeasure(document, ["vault"]);
  expect(variants).toEqual(
    expect.arrayContaining([
      { reason: "session-expired", section: null, language: "en", state: "empty" },
      { reason: "sign-in", section: null, language: "en", state: "wrong-password" },
      { reason: "sign-in", section: null, language: "en", state: "too-many" },
      { reason: "token-expired", section: null, language: "en", state: "empty" },
      { reason: "token-expired", section: null, language: "de", state: "empty" },
      { reason: "role-missing", section: "vault", language: "de", state: "empty" },
      { reason: "sign-in", section: null, language: "de", state: "wrong-password" },
    ]),
  );
  expect(new Set(variants.map((variant) => JSON.stringify(variant))).size).toBe(variants.length);
});

test("twelve languages are measured, each on few pages", () => {
  const variants = variantsToMeasure({ ...shippedDocument(), languages: [...languages] }, []);
  expect(variants.length).toBeLessThanOrEqual(36);
  expect(new Set(variants.map(({ language }) => language)).size).toBe(languages.length);
});

test("what one reason looks like is measured in each of twelve languages, besides the longest pages", () => {
  const split = { layout: "split" as const };
  const document = pageDocumentSchema.parse({
    ...shippedDocument(),
    languages: [...languages],
    overrides: { reasons: { "token-expired": split, "role-missing": split }, sections: {} },
  });
  const variants = variantsToMeasure(document, []);
  for (const language of languages) {
    for (const reason of ["token-expired", "role-missing"] as const) {
      expect(variants).toContainEqual({ reason, section: null, language, state: "empty" });
    }
    expect(variants).toContainEqual({ reason: "sign-in", section: null, language, state: "wrong-password" });
  }
  expect(variants.length).toBeLessThanOrEqual(60);
});
