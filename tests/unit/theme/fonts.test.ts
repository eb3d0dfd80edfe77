/** The fonts that ship: small, free to ship, and never in the way of the words. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fontFaceRules, fontFilesOf, inlineBudget } from "../../../src/gatehouse/core/theme/font-faces.ts";
import { refusalStylesheet } from "../../../src/gatehouse/core/theme/stylesheet.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { bundledFonts, bundledTypefaces, fontParts } from "../../../src/gatehouse/core/theme/typefaces.ts";

const folder = join(import.meta.dirname, "../../../src/gatehouse/ui/fonts");
const [{ tokens }] = shippedThemes;
const inter = { ...tokens, type: { ...tokens.type, body: "inter", heading: "newsreader" } as const };

describe("the files", () => {
  it("are there for each typeface, WOFF2, and small; those of running text fit into the page", async () => {
    for (const id of bundledTypefaces) {
      for (const part of fontParts) {
        const file = join(folder, `${id}-${part}.woff2`);
        expect((await readFile(file)).subarray(0, 4).toString("latin1")).toBe("wOF2");
        expect((await stat(file)).size).toBeLessThan(35_000);
      }
    }
    for (const id of ["inter", "atkinson", "nunito", "jetbrains"]) {
      expect((await stat(join(folder, `${id}-latin.woff2`))).size).toBeLessThanOrEqual(inlineBudget);
    }
    const fonts = (await readdir(folder)).filter((name) => name.endsWith(".woff2"));
    expect(fonts).toHaveLength(bundledTypefaces.length * fontParts.length);
  });

  it("are under the SIL Open Font License, without reserved names that a subset could not keep", async () => {
    const licences = await readFile(join(folder, "LICENSES.txt"), "utf8");
    for (const { family } of Object.values(bundledFonts)) expect(licences).toContain(`${family}\n\nCopyright`);
    expect(licences.match(/SIL Open Font License, Version 1\.1/g)?.length).toBe(bundledTypefaces.length);
    expect(licences).not.toMatch(/with Reserved Font Name/i);
  });
});

describe("the rules", () => {
  it("name what a theme needs, the running text first", () => {
    expect(fontFilesOf(inter).map(({ name }) => name)).toEqual([
      "inter-latin.woff2",
      "inter-latin-ext.woff2",
      "newsreader-latin.woff2",
      "newsreader-latin-ext.woff2",
    ]);
    expect(fontFilesOf(tokens)).toEqual([]);
  });

  it("show text at once, in a font of the same measures until the file is there", () => {
    const css = fontFaceRules(inter, (name) => `/_gatehouse/fonts/${name}`);
    expect(css).toContain(
      'src:url("/_gatehouse/fonts/inter-latin.woff2") format("woff2");font-weight:400 700;font-display:swap',
    );
    expect(css).toMatch(/font-family:"Inter fallback";src:local\("Arial"\)[^}]*size-adjust:107\.3%/);
    expect(refusalStylesheet(inter, "card")).toContain('--body-font:"Inter","Inter fallback",ui-sans-serif');
  });

  it("are left out where no file is served", () => {
    expect(refusalStylesheet(inter, "card")).not.toContain("@font-face");
  });

  it("cannot be left by a URL", () => {
    const css = fontFaceRules(inter, () => '"</style><script>');
    expect(css).not.toMatch(/<|url\(""/);
  });
});
