/** A page in a file: what comes back from it, and what hostile and broken files do. */
import { describe, expect, it } from "vitest";
import { applyEdit } from "../../../src/gatehouse/core/page/edit.ts";
import type { PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import {
  readPageFile,
  withPictureIds,
  writePageFile,
  type PageFile,
} from "../../../src/gatehouse/core/page/page-file.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { pageThemesOf } from "../../../src/gatehouse/core/theme/page-themes.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";

const [harbour, almanac, ...others] = shippedThemes;
if (almanac === undefined) throw new Error("There are no themes.");

function page(...sets: [path: string, value: unknown][]): PageDocument {
  return sets.reduce((document, [path, value]) => {
    const edited = applyEdit(document, { kind: "set", path, value });
    if (!edited.ok) throw new Error(edited.message);
    return edited.document;
  }, shippedDocument());
}

function fileOf(document: PageDocument, changes: Partial<PageFile> = {}): string {
  return writePageFile(
    { document, themes: pageThemesOf(document, shippedThemes), pictures: [], ...changes },
    "Tidewater",
    0,
  );
}

const read = (text: string, presets: Parameters<typeof readPageFile>[1] = shippedThemes) => readPageFile(text, presets);
const why = (text: string) => {
  const result = read(text);
  return result.ok ? "read" : result.problem.id;
};
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(fileOf(shippedDocument())) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

const described = { alt: "", isDecorative: true, focusX: 50, focusY: 50 };

describe("a page in a file", () => {
  it("comes back as it was, pictures included", () => {
    const document = page(["copy.de.signIn.heading", "Willkommen"], ["theme.preset", "almanac"]);
    const picture = { id: "abcdefghij0123456789", type: "image/webp", name: "Gate", content: "AAAA", ...described };
    const result = read(fileOf(document, { pictures: [picture as PageFile["pictures"][number]] }));
    expect(result).toMatchObject({ ok: true, file: { document, pictures: [picture] } });
  });

  it("comes back where a section of the site is named like something of JavaScript's own", () => {
    const document = page(
      ["copy.en.sections.constructor.label", "the constructor’s section"],
      ["overrides.sections.constructor.layout", "split"],
    );
    expect(read(fileOf(document))).toMatchObject({ ok: true, file: { document } });
  });

  it("of version 1 is brought up to date", () => {
    const version1 = {
      version: 1,
      layout: "card",
      themeId: "harbour",
      languages: ["en"],
      blocks: [
        { id: "heading", kind: "heading" },
        { id: "sign-in", kind: "sign-in" },
      ],
      copy: { en: { site: { explanation: "Ask at the desk." } } },
      supportLinks: [],
      contact: {},
    };
    const result = read(changed((file) => (file["document"] = version1)));
    expect(result.ok && result.file.document.copy.en?.site?.note).toBe("Ask at the desk.");
  });

  it("keeps the look of a theme that this site does not have", () => {
    const document = page(["theme.preset", "almanac"], ["overrides.reasons.role-missing.theme", { preset: "almanac" }]);
    const result = readPageFile(fileOf(document), [harbour, ...others]);
    if (!result.ok) throw new Error(result.problem.id);
    const { site, reasons } = pageThemesOf(result.file.document, [harbour, ...others]);
    expect([site, reasons["role-missing"]]).toEqual([almanac.tokens, almanac.tokens]);
  });

  it("has its pictures under other ids here", () => {
    const document = page(["theme.brand.markLight", "abcdefghij0123456789"]);
    const renamed = withPictureIds(document, new Map([["abcdefghij0123456789", "zyxwvutsrq9876543210"]]));
    expect(renamed).toEqual(page(["theme.brand.markLight", "zyxwvutsrq9876543210"]));
  });
});

describe("a file that is no page of ours", () => {
  it("is refused with the reason", () => {
    expect(why("")).toBe("import-not-json");
    expect(why("PK\u0003\u0004")).toBe("import-not-json");
    for (const text of ["null", "[]", "7", '"page"', "{}", '{"gatehouse":"backup","format":1}']) {
      expect(why(text)).toBe("import-other");
    }
    expect(why(changed((file) => (file["format"] = 2)))).toBe("import-newer");
    expect(why(changed((file) => (file["document"] = { version: 99 })))).toBe("import-newer");
    expect(why(changed((file) => (file["document"] = { version: 2 })))).toBe("import-page");
    expect(why(changed((file) => (file["more"] = 1)))).toBe("import-other");
    expect(why(changed((file) => (file["pictures"] = [{ id: "x", type: "text/html", name: "", content: "<" }])))).toBe(
      "import-other",
    );
  });

  it("is refused before a parser or a schema descends into it", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(why(deep)).toBe("import-hostile");
    expect(why(`{"gatehouse":"page","format":1,"document":${'{"a":'.repeat(100_000)}`)).toBe("import-hostile");
    // Brackets inside of texts are letters like others.
    expect(read(fileOf(page(["copy.en.signIn.heading", "[[[[[[[[[[{{{{{{{{{{[[[[[[[[[[{{{{{{{{{{\\"]))).ok).toBe(true);
    for (const text of ["\\", "\\\\", '"', '\\"', '\\\\"[', ""]) {
      const levels = "[".repeat(40);
      expect(why(JSON.stringify({ gatehouse: text, more: levels }))).toBe("import-other");
      expect(why(`{"gatehouse":${JSON.stringify(text)},"more":${levels}`)).toBe("import-hostile");
    }
  });

  it("is refused before millions of empty values are read", () => {
    const began = performance.now();
    expect(why(`{"gatehouse":"page","format":1,"document":[${"[],".repeat(3_000_000)}1]}`)).toBe("import-hostile");
    expect(why(`{"gatehouse":"page","format":1,"document":[${"1,".repeat(3_000_000)}1]}`)).toBe("import-hostile");
    expect(performance.now() - began).toBeLessThan(2_000);
    // Commas inside of texts are letters like others.
    const picture = { id: "abcdefghij0123456789", type: "image/webp", name: ",".repeat(200), content: "AAAA" };
    const pictures = Array<object>(500).fill({ ...picture, ...described }) as PageFile["pictures"][number][];
    expect(read(fileOf(shippedDocument(), { pictures })).ok).toBe(true);
  });

  it("is refused before megabytes of anything but pictures are read", () => {
    const document = (inner: string) => `{"gatehouse":"page","format":1,"document":{${inner}}}`;
    const names = Array.from({ length: 50_000 }, (_, at) => `"${"n".repeat(300)}${String(at)}":1`).join(",");
    expect(why(document(names))).toBe("import-hostile");
    expect(why(document(`"copy":"${'\\"'.repeat(3_000_000)}"`))).toBe("import-hostile");
    expect(why(document(`"copy":"${"\\\\".repeat(3_000_000)}"`))).toBe("import-hostile");
    const sections = Array.from({ length: 20_000 }, (_, at) => [`n${String(at)}`, { label: "x".repeat(20) }] as const);
    const crowded = { ...shippedDocument(), copy: { en: { sections: Object.fromEntries(sections) } } };
    expect(why(fileOf(crowded))).toBe("page-too-large");
    // A picture may have some megabytes.
    const content = "A".repeat(8_000_000);
    const picture = { id: "abcdefghij0123456789", type: "image/webp", name: "", content, ...described };
    expect(why(fileOf(shippedDocument(), { pictures: [picture as PageFile["pictures"][number]] }))).toBe("read");
  });

  it("is refused where a name stands for something else in code", () => {
    for (const [name, problem] of [
      ["__proto__", "import-hostile"],
      ["constructor", "import-page"],
      ["prototype", "import-page"],
    ] as const) {
      const text = fileOf(shippedDocument()).replace('"copy": {}', `"copy": {"${name}": {"isAdmin": true}}`);
      expect(text).toContain(name);
      expect(why(text)).toBe(problem);
    }
    expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
  });

  it("is refused where a text could not be stored", () => {
    expect(why(fileOf(page(["copy.en.signIn.heading", "X"])).replace('"X"', '"\\u0000"'))).toBe("import-hostile");
    expect(why(fileOf(page(["copy.en.signIn.heading", "X"])).replace('"X"', '"\\ud800"'))).toBe("import-hostile");
  });

  it("brings no script: hostile links and colours are refused, hostile texts stay texts", () => {
    const link = (href: string) =>
      changed((file) => {
        const document = page(["blocks.support-links.links", [{ id: "a", label: { en: "x" }, href: "/x" }]]);
        file["document"] = JSON.parse(JSON.stringify(document).replace('"/x"', JSON.stringify(href)));
      });
    for (const href of [
      "javascript:alert(1)",
      "//evil.example",
      "data:text/html,x",
      "/\\evil.example",
      " java\nscript:x",
    ]) {
      expect(why(link(href))).toBe("import-page");
    }
    const colour = fileOf(page(["theme.brand.colour", "#123456"])).replaceAll("#123456", "red;}</style><script>x");
    expect(["import-page", "import-other"]).toContain(why(colour));
    expect(why(fileOf(page(["copy.en.signIn.heading", "<script>alert(1)</script>"])))).toBe("read");
  });
});
