/** The site's own typefaces, as the refusal page can load them: the files that its words need, and no more. */
import { mainMode, mostOf, samplesOf } from "./match-samples.ts";
import { holdsLatin, mostFontFiles, type SiteFont, type SiteFontFile, type SiteFonts } from "./site-font.ts";
import type { SiteFontFace, SiteReading, SiteSample } from "./site-reading.ts";

/** Of running text, of emphasis in it, and of small headings. */
const bodyWeights = [400, 600];

/** Null where neither running text nor headings have a typeface that the site brings as files of its own. */
export function matchFonts(reading: SiteReading): SiteFonts | null {
  const mode = mainMode(reading);
  const familyOf = (samples: readonly SiteSample[]) => mostOf(samples, ({ family }) => family)?.value;
  const headings = samplesOf(mode, "heading");
  const headingWeight = mostOf(headings, ({ weight }) => weight)?.value ?? 700;
  const text = familyOf(samplesOf(mode, "text"));
  const title = headings.length > 0 ? familyOf(headings) : text;
  // One typeface for both has its files once.
  const isOne = text !== undefined && text === title;
  const body = fontOf(text, isOne ? [...bodyWeights, headingWeight] : bodyWeights, reading);
  const heading = isOne ? body : fontOf(title, [headingWeight], reading);
  if (body === undefined && heading === undefined) return null;
  return { ...(body && { body }), ...(heading && { heading }) };
}

function fontOf(family: string | undefined, weights: readonly number[], reading: SiteReading): SiteFont | undefined {
  const faces = reading.fontFaces.filter((face) => face.family === family);
  const files = weights.flatMap((weight) => filesFor(weight, faces));
  const once = files.filter(({ path }, at) => files.findIndex((other) => other.path === path) === at);
  // Letters that nearly every page has come first, where there are too many.
  const sorted = [...once.filter(holdsLatin), ...once.filter((file) => !holdsLatin(file))].slice(0, mostFontFiles);
  if (family === undefined || sorted.length === 0) return undefined;
  const standIn = Object.hasOwn(reading.standIns, family) ? reading.standIns[family] : undefined;
  return { family, files: sorted, ...(standIn && { standIn }) };
}

/** For each set of letters the file whose weight is nearest; a variable font holds many weights. */
function filesFor(weight: number, faces: readonly SiteFontFace[]): SiteFontFile[] {
  const away = ({ weights: [lightest, heaviest] }: SiteFontFace) => Math.max(0, lightest - weight, weight - heaviest);
  const nearest = new Map<string, SiteFontFace>();
  for (const face of faces) {
    const before = nearest.get(face.range ?? "");
    if (before === undefined || away(face) < away(before)) nearest.set(face.range ?? "", face);
  }
  return [...nearest.values()].map(({ family: _, ...file }) => file);
}
