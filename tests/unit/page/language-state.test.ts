/** What is missing or outdated in each language of the page. */
import { describe, expect, it } from "vitest";
import { pageDocumentSchema, type PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { languageStates } from "../../../src/gatehouse/core/page/language-state.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";

const heading = (texts: object) =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, { reasons: { "role-missing": { heading: text } } }]),
  );
const page = (changes: object): PageDocument =>
  pageDocumentSchema.parse({ ...shippedDocument(), languages: ["en", "de"], ...changes });
const german = (document: PageDocument, earlier: readonly PageDocument[] = []) =>
  languageStates(document, earlier).find(({ language }) => language === "de");

describe("a language of the page", () => {
  it("is complete while the owner has written nothing: the shipped words are there in each", () => {
    expect(languageStates(shippedDocument()).every(({ missing, outdated }) => missing + outdated === 0)).toBe(true);
  });

  it("misses what is written in the site’s own language only, and says where it belongs", () => {
    const state = german(page({ copy: heading({ en: "Not yet" }) }));
    expect(state).toMatchObject({ missing: 1, outdated: 0 });
    expect(state?.texts).toMatchObject([
      { source: { text: "Not yet" }, path: "copy.de.reasons.role-missing.heading", text: "", state: "missing" },
    ]);
  });

  it("misses a link’s name and a block’s line", () => {
    const blocks = shippedDocument().blocks.map((block) => {
      if (block.kind === "brand") return { ...block, tagline: { en: "Since 1920" } };
      if (block.kind !== "support-links") return block;
      return { ...block, links: [{ id: "one", label: { en: "Help", de: "Hilfe" }, href: "/help" }] };
    });
    expect(german(page({ blocks }))?.texts.map(({ path, state }) => [path, state])).toEqual([
      ["blocks.brand.tagline.de", "missing"],
      ["blocks.support-links.links", "current"],
    ]);
  });

  it("the site’s own language misses a line that is written in another one only", () => {
    const blocks = shippedDocument().blocks.map((block) =>
      block.kind === "footer" ? { ...block, text: { de: "Bis bald" } } : block,
    );
    const [english, inGerman] = languageStates(page({ blocks }));
    expect([english?.missing, inGerman?.missing]).toEqual([1, 0]);
  });

  it("is outdated where only the source was changed since, and not where both were", () => {
    const first = page({ copy: heading({ en: "Not yet", de: "Noch nicht" }) });
    const second = page({ copy: heading({ en: "Not today", de: "Noch nicht" }) });
    const third = page({ copy: heading({ en: "Not today", de: "Heute nicht" }) });
    expect(german(second, [first])?.outdated).toBe(1);
    expect(german(third, [first, second])?.outdated).toBe(0);
    expect(german(third, [first])?.outdated).toBe(0);
    expect(german(first)?.outdated).toBe(0);
  });

  it("is up to date again once somebody said so, until its source changes once more", () => {
    const first = page({ copy: heading({ en: "Not yet", de: "Noch nicht" }) });
    const second = page({ copy: heading({ en: "Not now", de: "Noch nicht" }) });
    const third = page({ copy: heading({ en: "Not today", de: "Noch nicht" }) });
    const outdated = (document: PageDocument, earlier: readonly PageDocument[]) =>
      languageStates(
        document,
        earlier,
        (language, source, text) => language === "de" && source.text === "Not now" && text === "Noch nicht",
      ).map((state) => state.outdated);
    expect(outdated(second, [first])).toEqual([0, 0]);
    expect(outdated(third, [first, second])).toEqual([0, 1]);
  });
});
