/** Which pages are measured before publishing: those with the longest texts in each language, and a bounded number of them. */
import { expect, test } from "vitest";
import { languages } from "../../../src/gatehouse/core/page/language.ts";
import { pageDocumentSchema } from "../../../src/gatehouse/core/page/document.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { facesToMeasure } from "../../../src/gatehouse/studio/publishing/faces-to-measure.ts";

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
  const faces = facesToMeasure(document, ["vault"]);
  expect(faces).toEqual(
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
  expect(new Set(faces.map((face) => JSON.stringify(face))).size).toBe(faces.length);
});

test("twelve languages are measured, each on few pages", () => {
  const faces = facesToMeasure({ ...shippedDocument(), languages: [...languages] }, []);
  expect(faces.length).toBeLessThanOrEqual(36);
  expect(new Set(faces.map(({ language }) => language)).size).toBe(languages.length);
});

test("what one reason looks like is measured in each of twelve languages, besides the longest pages", () => {
  const split = { layout: "split" as const };
  const document = pageDocumentSchema.parse({
    ...shippedDocument(),
    languages: [...languages],
    overrides: { reasons: { "token-expired": split, "role-missing": split }, sections: {} },
  });
  const faces = facesToMeasure(document, []);
  for (const language of languages) {
    for (const reason of ["token-expired", "role-missing"] as const) {
      expect(faces).toContainEqual({ reason, section: null, language, state: "empty" });
    }
    expect(faces).toContainEqual({ reason: "sign-in", section: null, language, state: "wrong-password" });
  }
  expect(faces.length).toBeLessThanOrEqual(60);
});
