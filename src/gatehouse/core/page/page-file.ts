/**
 * A page in a file: document, themes and pictures as one JSON text, to keep in Git or to carry to another site. What is in it
 * is checked like anything else that comes from outside; it has no checksum, because people edit it.
 */
import { z } from "zod";
import { problem, textOfProblem, type Problem } from "../languages/problem.ts";
import { pageThemesSchema, type PageThemes } from "../theme/page-themes.ts";
import type { ThemeSettings } from "../theme/settings.ts";
import type { Theme, ThemeTokens } from "../theme/tokens.ts";
import { longestDocument, upgrade, type PageDocument } from "./document.ts";
import { holdsMisleading, isWithin } from "./json-shape.ts";
import { pictureIdSchema } from "./picture-id.ts";
import { isObject } from "./value-at.ts";

/** Bytes. */
export const longestPageFile = 64 * 1024 * 1024;
/** Levels of objects and lists inside each other; a page document has about fifteen. */
const deepest = 32;
/** Values of all kinds; a page with 250 blocks in twelve languages has some ten thousand. */
const mostValues = 60_000;
/** Letters of everything but pictures, which are the bulk of a file: page, themes, and what is said about pictures. */
const mostLetters = 4 * 1024 * 1024;
const mostPictures = 500;
const format = 1;

const filePictureSchema = z.strictObject({
  id: pictureIdSchema,
  /** Media type; checked again by the content. */
  type: z.string().regex(/^image\/[a-z0-9.+-]{1,40}$/),
  name: z.string().max(200),
  alt: z.string().max(300),
  isDecorative: z.boolean(),
  /** What stays in view when it is cut, in percent from its left and top edges. */
  focusX: z.int().min(0).max(100),
  focusY: z.int().min(0).max(100),
  /** Base64. */
  content: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/),
});

export type FilePicture = z.infer<typeof filePictureSchema>;

const pageFileSchema = z.strictObject({
  gatehouse: z.literal("page"),
  format: z.literal(format),
  /** ISO 8601. */
  exportedAt: z.string().max(40),
  siteName: z.string().max(200),
  document: z.unknown(),
  themes: pageThemesSchema,
  pictures: z.array(filePictureSchema).max(mostPictures),
});

export interface PageFile {
  readonly document: PageDocument;
  readonly themes: PageThemes;
  readonly pictures: readonly FilePicture[];
}

/** @param at milliseconds since 1970 */
export function writePageFile({ document, themes, pictures }: PageFile, siteName: string, at: number): string {
  const file: z.input<typeof pageFileSchema> = {
    gatehouse: "page",
    format,
    exportedAt: new Date(at).toISOString(),
    siteName: siteName.slice(0, 200),
    document,
    themes,
    pictures: [...pictures],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type ReadPageFile =
  { readonly ok: true; readonly file: PageFile } | { readonly ok: false; readonly problem: Problem };

/** Never throws. @param presets of the site: a theme that it does not have comes with the file */
export function readPageFile(text: string, presets: readonly [Theme, ...Theme[]]): ReadPageFile {
  const refused = (why: Problem): ReadPageFile => ({ ok: false, problem: why });
  if (!isWithin(text, deepest, mostValues, mostLetters)) return refused(problem("import-hostile"));
  let sent: unknown;
  try {
    sent = JSON.parse(text);
  } catch {
    return refused(problem("import-not-json"));
  }
  if (!isObject(sent) || sent["gatehouse"] !== "page") return refused(problem("import-other"));
  if (typeof sent["format"] === "number" && sent["format"] > format) return refused(problem("import-newer"));
  if (JSON.stringify(sent["document"])?.length > longestDocument) {
    return refused(problem("page-too-large", { most: longestDocument / 1024 }));
  }
  if (holdsMisleading(sent)) return refused(problem("import-hostile"));
  const file = pageFileSchema.safeParse(sent);
  if (!file.success) return refused(problem("import-other"));
  const { themes, pictures } = file.data;
  const upgraded = upgrade(file.data.document);
  if (!upgraded.ok) {
    const isNewer = upgraded.problem.id === "page-newer";
    return refused(
      isNewer ? problem("import-newer") : problem("import-page", { why: textOfProblem(upgraded.problem) }),
    );
  }
  return { ok: true, file: { document: withOwnThemes(upgraded.document, themes, presets), themes, pictures } };
}

/** A theme of another site becomes changes to one that this site has: it looks the same. */
function withOwnThemes(
  document: PageDocument,
  themes: PageThemes,
  presets: readonly [Theme, ...Theme[]],
): PageDocument {
  const kept = (settings: ThemeSettings, tokens: ThemeTokens | undefined): ThemeSettings => {
    if (tokens === undefined || presets.some(({ id }) => id === settings.preset)) return settings;
    const { version: _, ...overrides } = tokens;
    const { colour: __, typeface: ___, ...brand } = settings.brand;
    return { preset: presets[0].id, brand, overrides };
  };
  const inScope = (scope: "reasons" | "sections") =>
    Object.fromEntries(
      Object.entries(document.overrides[scope]).map(([id, override]) => {
        const tokens = new Map(Object.entries(themes[scope])).get(id);
        return [id, override.theme === undefined ? override : { ...override, theme: kept(override.theme, tokens) }];
      }),
    );
  return {
    ...document,
    theme: kept(document.theme, themes.site),
    overrides: { reasons: inScope("reasons"), sections: inScope("sections") },
  };
}

/** The document with other ids of pictures, wherever they stand. */
export function withPictureIds(document: PageDocument, ids: ReadonlyMap<string, string>): PageDocument {
  const renamed = (value: unknown): unknown => {
    if (typeof value === "string") return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(renamed);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, renamed(inner)]));
  };
  return ids.size === 0 ? document : (renamed(document) as PageDocument);
}
