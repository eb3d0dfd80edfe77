/** Whether strangers get the files of the site's own typefaces, and how much these weigh. */
import { finding as message } from "../languages/say-finding.ts";
import type { Finding } from "../page/finding.ts";
import type { PageThemes } from "./page-themes.ts";
import { filesOfSiteFonts, holdsLatin, type SiteFontFile } from "./site-font.ts";

/** What an anonymous visitor gets at a path; null where that could not be told. */
export interface FontAnswer {
  readonly status: number;
  readonly isFont: boolean;
  /** Null where the answer does not say. */
  readonly bytes: number | null;
}

/** Kilobytes of fonts that a page in Latin letters asks for, above which it is slow. */
const heaviestFonts = 100;

/** The files of all themes of a page, each with the theme that names it. */
export function fontFilesOfPage({ site, reasons, sections }: PageThemes): { file: SiteFontFile; path: string }[] {
  const themes = [
    { theme: site, path: "theme.brand.siteFonts" },
    ...Object.entries(reasons).map(([id, theme]) => ({ theme, path: `overrides.reasons.${id}.theme.brand.siteFonts` })),
    ...Object.entries(sections).map(([id, theme]) => ({
      theme,
      path: `overrides.sections.${id}.theme.brand.siteFonts`,
    })),
  ];
  return themes.flatMap(({ theme, path }) => filesOfSiteFonts(theme.siteFonts ?? {}).map((file) => ({ file, path })));
}

/** @param answers by the path of the file */
export function checkFonts(themes: PageThemes, answers: ReadonlyMap<string, FontAnswer | null>): Finding[] {
  const files = fontFilesOfPage(themes);
  const closed = files.flatMap(({ file, path }) => {
    const answer = answers.get(file.path) ?? null;
    if (answer === null || (answer.status === 200 && answer.isFont)) return [];
    return [
      {
        level: "error" as const,
        what: message("font-closed", { path: file.path, status: answer.status }),
        variant: null,
        path,
      },
    ];
  });
  const heavy = [...new Set(files.map(({ path }) => path))].flatMap((path) => {
    const sizes = files.flatMap(({ file, path: of }) =>
      of === path && holdsLatin(file) ? [answers.get(file.path)?.bytes ?? 0] : [],
    );
    const kilobytes = Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024);
    if (kilobytes <= heaviestFonts) return [];
    return [
      {
        level: "warning" as const,
        what: message("fonts-heavy", { kilobytes, most: heaviestFonts }),
        variant: null,
        path,
      },
    ];
  });
  return [...closed, ...heavy];
}
