/** Reads how the site's own pages look, in light and in dark. */
import { contrastOf, luminanceOf } from "../../core/theme/colour.ts";
import {
  siteReadingSchema,
  type SiteMode,
  type SitePicture,
  type SiteReading,
  type SiteSample,
  type Unread,
} from "../../core/theme/site-reading.ts";
import { laidOver } from "../../core/theme/css-colour.ts";
import type { StandIn } from "../../core/theme/site-font.ts";
import { modes, type Mode } from "../../core/theme/tokens.ts";
import { fontFacesOf, standInOf } from "./font-faces.ts";
import { groundsOf, isTiled, stopsOf } from "./grounds.ts";
import { brandProperties, iconOf, markOf, nameOf } from "./identity.ts";
import { looksOf } from "./looks.ts";
import { openPage, type OpenPage } from "./open-page.ts";
import { gathered, samplesIn } from "./samples.ts";
import { fontFilesOf, nameFor, shownFamilies } from "./shown-family.ts";
import { styleRulesOf } from "./style-rules.ts";

/** More pages take longer and tell little more. */
const mostPages = 4;

interface PageLook {
  readonly mode: SiteMode;
  readonly mark: SitePicture | null;
}

type Fonts = Pick<SiteReading, "fontFaces" | "standIns">;

/**
 * @param paths of pages that visitors may see, on this origin
 * @returns null where no page could be opened; `unread` says why
 */
export async function readSite(paths: readonly string[], unread: Unread[]): Promise<SiteReading | null> {
  const pages: OpenPage[] = [];
  try {
    for (const path of [...new Set(paths)].slice(0, mostPages)) {
      const page = await openPage(path, unread);
      if (page !== null) pages.push(page);
    }
    return pages.length === 0 ? null : readPages(pages, unread);
  } finally {
    for (const page of pages) page.close();
  }
}

function readPages(pages: readonly OpenPage[], unread: Unread[]): SiteReading {
  const looks = pages.map((page) => looksOfPage(page, pages[0]?.path ?? "/", unread));
  const inMode = (mode: Mode) => looks.flatMap((look) => look[mode] ?? []);
  const [light, dark] = modes.map((mode) => inMode(mode));
  const [mark = null, markDark = null] = modes.map(
    (mode) => inMode(mode).find((look) => look.mark !== null)?.mark ?? null,
  );
  if (mark === null && markDark === null) unread.push({ code: "no-mark", about: pages[0]?.path ?? "" });
  return siteReadingSchema.parse({
    pages: pages.map(({ path }) => path.slice(0, 300)),
    name: nameOf(pages),
    light: together(light ?? []),
    dark: together(dark ?? []),
    fontFiles: [...new Set(pages.flatMap((page) => fontFilesOf(page)))].slice(0, 30).map((name) => name.slice(0, 80)),
    ...fontsOf(pages),
    mark: mark ?? markDark,
    markDark: mark === null || JSON.stringify(mark) === JSON.stringify(markDark) ? null : markDark,
    icon: pages.map((page) => iconOf(page)).find((icon) => icon !== null) ?? null,
    unread: onceEach(unread).slice(0, 40),
  } satisfies SiteReading);
}

/** Of typefaces that are shown somewhere: a style sheet may name many more. */
function fontsOf(pages: readonly OpenPage[]): Fonts {
  const faces = pages.flatMap((page) => fontFacesOf(page, styleRulesOf(page, [])));
  const once = new Map(faces.map((face) => [`${face.family} ${face.weights.join(" ")} ${face.path}`, face]));
  const standIns = new Map<string, StandIn>();
  for (const page of pages) {
    for (const element of page.document.querySelectorAll("body,h1,h2,p")) {
      const stack = page.window.getComputedStyle(element).fontFamily;
      const [written = ""] = stack.split(",");
      const family = nameFor(written);
      if (standIns.has(family) || !faces.some((face) => face.family === family)) continue;
      const standIn = standInOf(page, written.replace(/["']/g, "").trim(), stack);
      if (standIn !== undefined) standIns.set(family, standIn);
    }
  }
  return { fontFaces: [...once.values()].slice(0, 120), standIns: Object.fromEntries(standIns) };
}

/** Each page is read twice, in light and in dark. */
function onceEach(unread: readonly Unread[]): Unread[] {
  const each = new Map(unread.map(({ code, about }) => [`${code} ${about}`, { code, about: about.slice(0, 200) }]));
  return [...each.values()];
}

/** A page that is read in a mode it does not have is left out of it. */
function looksOfPage(page: OpenPage, home: string, unread: Unread[]): Partial<Record<Mode, PageLook>> {
  const rules = styleRulesOf(page, unread);
  const looks = looksOf(page, rules);
  const files = fontFilesOf(page);
  const shownFamily = shownFamilies(files);
  const look = (): PageLook => {
    const grounds = groundsOf(page);
    const samples = samplesIn(page, grounds, shownFamily);
    return {
      mode: { page: grounds.page, ...patternOf(page, grounds.page), samples, properties: brandProperties(page, rules) },
      mark: markOf(page, home, unread),
    };
  };
  const found: Partial<Record<Mode, PageLook>> = {};
  const first = look();
  for (const mode of modes) {
    looks.prefer(mode);
    const preferred = look();
    if (modeOf(preferred.mode) === mode) found[mode] = preferred;
    else if (looks.toggle(mode)) {
      const toggled = look();
      if (modeOf(toggled.mode) === mode) found[mode] = toggled;
    }
    looks.reset();
  }
  return found.light || found.dark ? found : { light: first };
}

/** Below this contrast words cannot be seen: the colours of both looks have met on one page. */
const seen = 1.5;

/** Light is what has dark words on it; null for what has words that cannot be seen. */
function modeOf({ page, samples }: SiteMode): Mode | null {
  const words = samples.filter(({ role, ground }) => role === "text" && ground === page);
  const ink = words.reduce<SiteSample | null>(
    (most, each) => (most === null || each.share > most.share ? each : most),
    null,
  );
  if (ink !== null && contrastOf(ink.colour, page) < seen) return null;
  const back = luminanceOf(page);
  return back > (ink === null ? 0.2 : luminanceOf(ink.colour)) ? "light" : "dark";
}

function together(looks: readonly PageLook[]): SiteMode | null {
  const [first] = looks;
  if (first === undefined) return null;
  // The page colour that most pages have; the first page's where they are all different.
  const pages = looks.map(({ mode }) => mode.page);
  const page = pages.find((colour) => pages.filter((other) => other === colour).length > 1) ?? first.mode.page;
  const same = looks.map(({ mode }) => mode).filter((mode) => mode.page === page);
  const drawn = same.find(({ pattern }) => pattern !== "plain") ?? same[0] ?? first.mode;
  return { ...drawn, page, samples: gathered(looks.flatMap(({ mode }) => mode.samples)) };
}

/** What is drawn on the page itself, or on a box as wide as the window at its top. */
function patternOf({ document, window }: OpenPage, page: string): Pick<SiteMode, "pattern" | "stops"> {
  const wide = [...document.body.querySelectorAll("div,section,main,header")].slice(0, 60).filter((element) => {
    const { top, width, height } = element.getBoundingClientRect();
    return top < 100 && width >= 1200 && height >= 400;
  });
  const elements = [document.documentElement, document.body, ...wide];
  for (const [element, style] of elements.flatMap((element) => drawnBy(element, window))) {
    const { backgroundImage, backgroundClip } = style;
    if (backgroundImage === "none" || backgroundClip === "text") continue;
    const stops = [...new Set(stopsOf(backgroundImage).map((stop) => laidOver(stop, page)))].slice(0, 6);
    const isPicture = backgroundImage.includes("url(");
    if (!isTiled(element, window))
      return isPicture ? { pattern: "picture", stops: [] } : { pattern: "gradient", stops };
    if (isPicture) continue;
    const isDots = backgroundImage.includes("radial-gradient");
    const isGrid = (backgroundImage.match(/linear-gradient/g) ?? []).length > 1;
    return { pattern: isDots ? "dots" : isGrid ? "grid" : "lines", stops };
  }
  return { pattern: "plain", stops: [] };
}

/** The element itself, and the lights that sites set before or after its words. */
function drawnBy(element: Element, window: OpenPage["window"]): (readonly [Element, CSSStyleDeclaration])[] {
  const lights = ["::before", "::after"].flatMap((part) => {
    const style = window.getComputedStyle(element, part);
    const isLight =
      style.content !== "none" && style.backgroundImage.includes("gradient") && !style.backgroundImage.includes("url(");
    return isLight && Number.parseFloat(style.width) >= 400 && Number.parseFloat(style.height) >= 200 ? [style] : [];
  });
  return [window.getComputedStyle(element), ...lights].map((style) => [element, style] as const);
}
