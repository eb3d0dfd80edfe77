import { describe, expect, it } from "vitest";
import { pageDocumentSchema, upgrade } from "../../../src/gatehouse/core/page/document.ts";
import { isSafeHref } from "../../../src/gatehouse/core/page/safe-href.ts";
import { chooseLanguage, languages } from "../../../src/gatehouse/core/page/language.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { englishOfComplaint } from "../../../src/gatehouse/core/languages/say-problem.ts";

const shipped = shippedDocument();

function complaints(document: unknown): string[] {
  return pageDocumentSchema.safeParse(document).error?.issues.map((issue) => englishOfComplaint(issue.message)) ?? [];
}

function withSignIn(showFor: unknown) {
  return {
    ...shipped,
    blocks: shipped.blocks.map((block) => (block.kind === "sign-in" ? { ...block, showFor } : block)),
  };
}

describe("a page without a way to sign in cannot exist", () => {
  it("accepts the shipped page", () => {
    expect(complaints(shipped)).toEqual([]);
    expect(upgrade(JSON.parse(JSON.stringify(shipped)))).toEqual({ ok: true, document: shipped });
  });

  it("needs the sign-in form", () => {
    const blocks = shipped.blocks.filter((block) => block.kind !== "sign-in");
    expect(complaints({ ...shipped, blocks })).toContain(
      "The page needs exactly one sign-in form, or people could not sign in on it.",
    );
  });

  it("has no second sign-in form", () => {
    const blocks = [...shipped.blocks, { id: "second", kind: "sign-in" }];
    expect(complaints({ ...shipped, blocks })).toHaveLength(1);
  });

  it.each([
    { audience: "signed-in" },
    { audience: "anonymous", reasons: ["no-credentials"] },
    { audience: "everyone", reasons: ["role-missing"] },
  ])("never hides the sign-in form from someone who needs it: %j", (showFor) => {
    expect(complaints(withSignIn(showFor))).toEqual(["The sign-in form must show for everyone who is not signed in."]);
  });

  it("lets the form be limited to those who are not signed in", () => {
    expect(complaints(withSignIn({ audience: "anonymous" }))).toEqual([]);
  });

  it("needs one heading, and ids that differ", () => {
    const twice = [...shipped.blocks, { id: "brand", kind: "divider" }];
    expect(complaints({ ...shipped, blocks: twice })).toEqual(["Two blocks have the same id."]);
    const headless = shipped.blocks.filter((block) => block.kind !== "heading");
    expect(complaints({ ...shipped, blocks: headless })).toEqual(["The page needs exactly one heading."]);
  });

  it("accepts no unknown settings", () => {
    const blocks = shipped.blocks.map((block) => (block.kind === "sign-in" ? { ...block, invisible: true } : block));
    expect(complaints({ ...shipped, blocks })).toHaveLength(1);
  });
});

describe("a stored page", () => {
  it.each([null, "text", {}, { version: 0 }, { version: "1" }])("without a known version is refused: %j", (stored) => {
    expect(upgrade(stored)).toMatchObject({ ok: false, code: "unknown-version" });
  });

  it("from a newer release says so", () => {
    expect(upgrade({ ...shipped, version: 3 })).toMatchObject({
      ok: false,
      message: expect.stringContaining("newer release"),
    });
  });

  it("that is damaged is refused with a sentence", () => {
    expect(upgrade({ ...shipped, blocks: [] })).toMatchObject({ ok: false, code: "invalid" });
  });
});

describe("a link", () => {
  it.each([
    "https://example.com/a?b#c",
    "http://localhost:3000/",
    "mailto:help@example.com",
    "tel:+49301234",
    "/help",
    "/",
  ])("may lead to %s", (href) => {
    expect(isSafeHref(href)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//example.com",
    "/\\example.com",
    "/\t/example.com",
    "https:example.com",
    "https:///example.com",
    "https://name:word@example.com",
    "ftp://example.com",
    "help",
    "",
    "mailto:",
  ])("may not lead to %j", (href) => {
    expect(isSafeHref(href)).toBe(false);
  });
});

describe("the language of the page", () => {
  it.each([
    ["de-AT,de;q=0.9,en;q=0.5", "de"],
    ["fr;q=0.2, es;q=0.8", "es"],
    ["sv, *;q=0.1", "en"],
    ["pt-BR,pt;q=0.9,en;q=0.8", "pt"],
    ["pt-PT", "pt"],
    ["nl-BE", "nl"],
    ["ar-EG,ar;q=0.9,en;q=0.1", "ar"],
    ["JA-jp", "ja"],
    ["zh", "zh"],
    ["zh-CN,zh;q=0.9", "zh"],
    ["zh-Hans-CN", "zh"],
    ["zh-SG", "zh"],
    ["cmn-Hans", "zh"],
    // Who reads traditional Chinese gets the simplified one, unless they name another language.
    ["zh-TW", "zh"],
    ["zh-Hant-HK, *;q=0.5", "zh"],
    ["zh-TW, en;q=0.5", "en"],
    ["zh-TW, zh;q=0.9, en;q=0.8", "zh"],
    ["zh-Hans-HK, en;q=0.5", "zh"],
    // Norwegian, Galician and Filipino are not among ours, even where a name begins alike.
    ["nb, nn;q=0.9, no;q=0.8", "en"],
    ["nb, de;q=0.3", "de"],
    ["gl-ES, fil;q=0.9, arn;q=0.8", "en"],
    ["*;q=0.9, de;q=0.5", "en"],
    ["de;q=0, fr;q=0.1", "fr"],
    ["den", "en"],
    ["de;q=nonsense", "en"],
    ["", "en"],
    [null, "en"],
    [",".repeat(100_000), "en"],
  ])("for %.40j is %s", (header, language) => {
    expect(chooseLanguage(header, languages)).toBe(language);
  });

  it("is one the site offers", () => {
    expect(chooseLanguage("de", ["fr", "en"])).toBe("fr");
  });
});
