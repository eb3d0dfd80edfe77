/**
 * Cuts the fonts that ship from those of Fontsource: `npm run fonts`. The files are kept in git and go into the package,
 * so that a host installs no font, and running this again gives the same ones.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subset from "subset-font";
import { bundledFonts, bundledTypefaces, fontParts, unicodeRanges } from "../../core/theme/typefaces.ts";

/** Kerning, accents, and forms that a language asks for; small capitals, old figures and the like are left out. */
const keepFeatures = ["kern", "mark", "ccmp", "locl"];

const { resolve } = createRequire(import.meta.url);
async function cutFonts(): Promise<void> {
  const licences: string[] = [];

  for (const id of bundledTypefaces) {
    const { source, family, weights } = bundledFonts[id];
    const installed = dirname(resolve(`@fontsource-variable/${source}/package.json`));
    for (const part of fontParts) {
      const whole = await readFile(join(installed, "files", `${source}-${part}-wght-normal.woff2`));
      const [min, max] = weights;
      const cut = await subset(whole, charactersIn(unicodeRanges[part]), {
        targetFormat: "woff2",
        variationAxes: { wght: { min, max } },
        keepFeatures,
        noLayoutClosure: true,
        noHinting: true,
      });
      await writeFile(join(import.meta.dirname, `${id}-${part}.woff2`), cut);
    }
    licences.push(`${family}\n\n${await readFile(join(installed, "LICENSE"), "utf8")}`);
  }
  await writeFile(join(import.meta.dirname, "LICENSES.txt"), licences.join(`\n${"=".repeat(70)}\n\n`));
}

/** @param ranges a value of `unicode-range` */
function charactersIn(ranges: string): string {
  return ranges
    .split(",")
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .replace("U+", "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset));
    })
    .join("");
}

if (import.meta.main) await cutFonts();
