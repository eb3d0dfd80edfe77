/** The colours of one look of a site, in the words of a theme. */
import { contrastOf, hexOf, luminanceOf, oklchOf } from "./colour.ts";
import { distanceOf, mixed } from "./css-colour.ts";
import { bandOf, type Evidence } from "./match-look.ts";
import { grey, mostOf, samplesOf, strongButtons, type Most } from "./match-samples.ts";
import { readableOn } from "./mend-contrast.ts";
import type { SiteMode, SiteSample } from "./site-reading.ts";
import type { Mode, Palette } from "./tokens.ts";

/** Up to this chroma words are a tinted grey, such as slate or stone. */
const tinted = 0.09;

const isColourful = (colour: string) => oklchOf(colour).c >= grey;

/** Names that sites give to the colour of their brand, the most telling first. */
const brandNames = [/primary/, /brand/, /accent/, /theme|highlight/];

/** What is on the site's buttons, or else its strongest colour. Undefined for a site in black and white. */
export function accentOf(mode: SiteMode): { colour: string; onAccent?: string; from: string } | undefined {
  const button = mostOf(strongButtons(mode), ({ ground }) => ground)?.sample;
  if (button !== undefined) return { colour: button.ground, onAccent: button.colour, from: button.from };
  const isSeen = (colour: string) => isColourful(colour) && distanceOf(colour, mode.page) >= 0.1;
  const property = brandNames
    .flatMap((name) => mode.properties.filter((each) => name.test(each.name)))
    .find((each) => isSeen(each.colour) && isUsed(each.colour, mode));
  if (property !== undefined) return { colour: property.colour, from: property.name };
  const link = mostOf(
    samplesOf(mode, "link").filter(({ colour }) => isSeen(colour)),
    ({ colour }) => colour,
  );
  if (link !== undefined) return { colour: link.value, from: link.sample.from };
  const other = mostOf(
    mode.samples.filter(({ role, colour }) => role !== "card" && isSeen(colour)),
    ({ colour }) => colour,
  );
  if (other !== undefined) return { colour: other.value, from: other.sample.from };
  const band = bandOf(mode);
  return band && isColourful(band.ground) ? { colour: band.ground, from: band.from } : undefined;
}

function isUsed(colour: string, { samples }: SiteMode): boolean {
  return samples.some((sample) =>
    [sample.colour, sample.ground, sample.border?.colour].some((used) => used && distanceOf(used, colour) < 0.03),
  );
}

/**
 * Every colour that the site has; what it has not is mixed from what it has, or left to `made`.
 *
 * @param made the palette of the preset in the site's accent
 */
export function paletteOfSite(site: SiteMode, mode: Mode, made: Palette): { palette: Palette; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const note = (name: keyof Palette, from: string, value: string) => {
    evidence.push({ what: `${mode}.${name}`, from, value, became: value });
    return value;
  };
  const { page } = site;
  note("page", "body", page);
  const texts = samplesOf(site, "text").filter(({ ground }) => distanceOf(ground, page) < 0.15);
  const text = inkOf(site, texts);
  const inked = text ? note("text", text.from, text.colour) : inkFor(page);
  const quiet = mostOf(
    texts.filter(({ colour }) => isQuieter(colour, inked, page)),
    ({ colour }) => colour,
  );
  const muted = quiet ? note("muted", quiet.sample.from, quiet.value) : mixed(inked, page, 0.3);
  const card = mostOf(
    samplesOf(site, "card").filter(({ ground }) => distanceOf(ground, page) < 0.25),
    ({ ground }) => ground,
  );
  const surface = card ? note("surface", card.sample.from, card.value) : page;
  const accent = accentOf(site) ?? { colour: inked, onAccent: page, from: "body" };
  const link = mostOf(
    samplesOf(site, "link").filter(({ ground }) => distanceOf(ground, page) < 0.15),
    ({ colour }) => colour,
  );
  const border = lineOf(site, "card") ?? lineOf(site, "header");
  const field = mostOf(samplesOf(site, "field"), ({ ground }) => ground);
  const fieldLine = field?.sample.border?.colour;
  const band = bandOf(site);
  const soft = strongButtons(site).length > 0 ? undefined : softButtonOf(site);
  // A site with a drawn page has a light that is seen, though quieter words then have to move a little.
  const isDrawn = site.pattern !== "plain";
  const light = isDrawn
    ? lightOn(page, accent.colour, [inked], 0.18)
    : lightOn(page, accent.colour, [inked, muted, link?.value ?? inked], 0.1);
  // A gradient of one light ends in the page, and not in a light that the site does not have.
  const [first = light, second = site.stops.length > 0 ? page : mixed(page, light, 0.5)] = lightsOf(site);
  const palette: Palette = {
    ...made,
    page,
    text: inked,
    muted,
    surface,
    wash: soft ?? first,
    glow: second,
    line: border ? note("line", border.sample.from, border.value) : mixed(surface, inked, 0.14),
    link: link ? note("link", link.sample.from, link.value) : accent.colour,
    ...buttonColours(accent, inked, note),
    focus: isColourful(accent.colour) ? accent.colour : (link?.value ?? inked),
    field: field ? note("field", field.sample.from, field.value) : surface,
    fieldLine: field && fieldLine ? note("fieldLine", field.sample.from, fieldLine) : mixed(surface, inked, 0.5),
    ...(band && { panel: note("panel", band.from, band.ground), onPanel: band.colour }),
  };
  return { palette, evidence };
}

function buttonColours(
  { colour, onAccent, from }: NonNullable<ReturnType<typeof accentOf>>,
  text: string,
  note: (name: keyof Palette, from: string, value: string) => string,
): Pick<Palette, "accent" | "onAccent" | "accentLine"> {
  const words = onAccent ?? (contrastOf("#ffffff", colour) >= 3 ? "#ffffff" : inkFor(colour, text));
  return { accent: note("accent", from, colour), onAccent: note("onAccent", from, words), accentLine: colour };
}

/**
 * Where the words on a button are a little too faint, the button moves a little, because white words that become black ones
 * make another button. Where it would have to move far, it stays, and `mendContrast` turns the words.
 */
export function withReadableButton(palette: Palette): Palette {
  const { accent, onAccent, accentLine } = palette;
  const direction = luminanceOf(onAccent) > luminanceOf(accent) ? "darker" : "lighter";
  const moved = readableOn(accent, [onAccent], 4.5, direction);
  if (moved === accent || Math.abs(oklchOf(moved).l - oklchOf(accent).l) > 0.12) return palette;
  return { ...palette, accent: moved, accentLine: accentLine === accent ? moved : accentLine };
}

function inkFor(ground: string, wish = "#16181d"): string {
  return [wish, "#16181d", "#ffffff"].find((ink) => contrastOf(ink, ground) >= 7) ?? "#000000";
}

/** What can be seen around boxes on the page, and on them. */
function lineOf(site: SiteMode, role: "card" | "header"): Most<string> | undefined {
  const isSeen = ({ border, ground, behind }: SiteSample) =>
    border !== null && [ground, behind].every((colour) => distanceOf(border.colour, colour) >= 0.02);
  const onPage = samplesOf(site, role).filter(({ ground }) => role === "card" || distanceOf(ground, site.page) < 0.03);
  return mostOf(
    onPage.filter((sample) => isSeen(sample)),
    ({ border }) => border?.colour ?? site.page,
  );
}

/**
 * Of headings, where a site sets its running text quieter than them: that is then our quieter text. Where headings are colourful, of the
 * strongest words of which there are many. Else of running text.
 */
function inkOf({ page, ...site }: SiteMode, texts: readonly SiteSample[]): SiteSample | undefined {
  const text = mostOf(texts, ({ colour }) => colour)?.sample;
  const headings = samplesOf(site, "heading").filter(({ ground }) => distanceOf(ground, page) < 0.15);
  const [colourful, plain] = [true, false].map((is) => headings.filter(({ colour }) => isColourful(colour) === is));
  const heading = mostOf(plain ?? [], ({ colour }) => colour)?.sample;
  if (text === undefined) return heading;
  const strong = heading ?? (colourful?.length ? strongestOf(texts, page) : undefined);
  return strong && isQuieter(text.colour, strong.colour, page) ? strong : text;
}

/** Of words without a hue that are at least a tenth of all. */
function strongestOf(texts: readonly SiteSample[], page: string): SiteSample | undefined {
  const all = texts.reduce((sum, { share }) => sum + share, 0);
  const [strongest] = [...new Set(texts.map(({ colour }) => colour))]
    .filter((colour) => !isColourful(colour))
    .flatMap(
      (colour) =>
        mostOf(
          texts.filter((text) => text.colour === colour),
          () => colour,
        ) ?? [],
    )
    .filter(({ share }) => share >= all / 10)
    .sort((one, other) => contrastOf(other.value, page) - contrastOf(one.value, page));
  return strongest?.sample;
}

/** Of less contrast than running text, of much the same hue, and still meant to be read. */
function isQuieter(colour: string, text: string, page: string): boolean {
  const [own, full] = [contrastOf(colour, page), contrastOf(text, page)];
  return own >= 2.8 && own <= full * 0.85 && oklchOf(colour).c <= Math.max(tinted, oklchOf(text).c + 0.03);
}

function softButtonOf(site: SiteMode): string | undefined {
  const tints = samplesOf(site, "button").filter(
    ({ ground, behind }) => distanceOf(ground, behind) >= 0.02 && distanceOf(ground, behind) < 0.12,
  );
  return mostOf(tints, ({ ground }) => ground)?.value;
}

/** A breath of the accent on the page: as much as leaves words readable that are so on the page itself. */
function lightOn(page: string, accent: string, words: readonly string[], most: number): string {
  const read = words.filter((colour) => contrastOf(colour, page) >= 4.5);
  const lights = [1, 0.7, 0.5, 0.3].map((part) => mixed(page, accent, part * most));
  return lights.find((light) => read.every((colour) => contrastOf(colour, light) >= 4.5)) ?? page;
}

/** Words stand on the page's lights, so a light stays near to the page. */
function lightsOf({ stops, page }: SiteMode): string[] {
  return stops
    .filter((stop) => distanceOf(stop, page) >= 0.015)
    .map((stop) => mixed(page, stop, Math.min(1, 0.12 / distanceOf(stop, page))))
    .slice(0, 2);
}

/** Below this a colour is a grey, and its hue says nothing. */
const hasHue = (colour: string) => oklchOf(colour).c > 0.004;

/** In lightness: what a card is at least above its page in dark, so that its edge is seen. */
const raise = 0.03;

function raisedOver(page: string, card: string): string {
  const { l, c, h } = oklchOf(card);
  return hexOf({ l: Math.max(l, oklchOf(page).l + raise), c, h });
}

/** For a site without a dark look: the preset's lightnesses, in the hues of the site's own page and words. */
export function derivedDark(light: Palette, made: Palette, preset: Palette): Palette {
  const tinted = (name: keyof Palette, like: string) => {
    const [own, hue] = [oklchOf(preset[name]), oklchOf(like)];
    return hexOf({ l: own.l, c: Math.min(hue.c, 0.025), h: hue.h });
  };
  const isPlain = light.surface === light.page;
  const hue = hasHue(light.page) ? light.page : light.text;
  const page = tinted("page", hue);
  // A white card on a coloured page is a lighter part of it in dark, not a grey hole in it.
  const surface = isPlain ? page : raisedOver(page, tinted("surface", hasHue(light.surface) ? light.surface : hue));
  const [text, muted] = [tinted("text", light.page), tinted("muted", light.muted)];
  return {
    ...made,
    // The same button has the same words in both.
    ...(made.accent === light.accent && { onAccent: light.onAccent }),
    page,
    surface,
    text,
    muted,
    wash: mixed(page, made.accent, 0.14),
    glow: mixed(page, made.accent, 0.07),
    line: mixed(surface, text, 0.16),
    field: light.field === light.surface ? surface : mixed(surface, text, 0.05),
    fieldLine: mixed(surface, text, 0.5),
    focus: made.accentLine,
    link: isColourful(light.link) ? made.link : text,
  };
}
