/** The `Accept` header and its quality values (RFC 9110 12.4.2 and 12.5.1). */

interface MediaRange {
  readonly type: string;
  readonly subtype: string;
  readonly quality: number;
}

/** How much a client wants a media type. */
export interface Preference {
  /** 0 (not at all) to 1. */
  readonly quality: number;
  /** How specific the range is: 2 `text/html`, 1 `text/*`, 0 any type, -1 not at all. */
  readonly exactness: number;
}

/** Ranges that cannot be read are left out; parameters other than `q` are not told apart. */
export function parseAccept(header: string): MediaRange[] {
  const ranges: MediaRange[] = [];
  for (const part of header.toLowerCase().split(",")) {
    const [range = "", ...parameters] = part.split(";").map((text) => text.trim());
    const [type, subtype, ...more] = range.split("/");
    if (!type || !subtype || more.length > 0 || (type === "*" && subtype !== "*")) continue;
    const quality = qualityOf(parameters);
    if (quality !== null) ranges.push({ type, subtype, quality });
  }
  return ranges;
}

function qualityOf(parameters: readonly string[]): number | null {
  const parameter = parameters.find((text) => text.startsWith("q="));
  if (parameter === undefined) return 1;
  const text = parameter.slice(2);
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : null;
}

/** The preference for one media type; the range that names it most exactly counts. */
export function preferenceFor(ranges: readonly MediaRange[], mediaType: string): Preference {
  const [type, subtype] = mediaType.split("/");
  let best: Preference = { quality: 0, exactness: -1 };
  for (const range of ranges) {
    const exactness = exactnessOf(range, type, subtype);
    if (exactness === -1 || exactness < best.exactness) continue;
    const quality = exactness === best.exactness ? Math.max(best.quality, range.quality) : range.quality;
    best = { quality, exactness };
  }
  return best;
}

function exactnessOf(range: MediaRange, type: string | undefined, subtype: string | undefined): number {
  if (range.type === "*") return 0;
  if (range.type !== type) return -1;
  if (range.subtype === "*") return 1;
  return range.subtype === subtype ? 2 : -1;
}

/** Negative when `one` is wanted more than `other`: by quality, then by how exactly it was named. */
export function comparePreference(one: Preference, other: Preference): number {
  return other.quality - one.quality || other.exactness - one.exactness;
}
