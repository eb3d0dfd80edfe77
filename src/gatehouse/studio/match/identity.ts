/** Name, mark and icon of the site, and the colours that it names after its brand. */
import { readCssColour } from "../../core/theme/css-colour.ts";
import type { SiteMode, SitePicture, Unread } from "../../core/theme/site-reading.ts";
import { drawingOf } from "./drawing.ts";
import { urlOn, type OpenPage } from "./open-page.ts";
import { selectorOf, type StyleRules } from "./style-rules.ts";

const between = /\s+[|·•–—:-]\s+/;

/** What the titles of all pages share, as the site calls itself; else the words or the picture of the header's link home. */
export function nameOf(pages: readonly OpenPage[]): string | null {
  const [first] = pages;
  if (first === undefined) return null;
  const own = first.document.querySelector('meta[property="og:site_name"]')?.getAttribute("content")?.trim();
  if (own) return own.slice(0, 120);
  const titles = pages.map(({ document }) => document.title.split(between).map((part) => part.trim()));
  const shared = titles[0]?.find((part) => part !== "" && titles.every((parts) => parts.includes(part)));
  if (shared !== undefined && pages.length > 1) return shared.slice(0, 120);
  const words = homeLinks(first, first.path)
    .filter((link) => link.closest("header, nav") !== null)
    .map((link) => link.textContent.trim() || (link.querySelector("img")?.alt.trim() ?? ""));
  return words.find((text) => text.length >= 2 && text.length <= 40) ?? titles[0]?.[0]?.slice(0, 120) ?? null;
}

function homeLinks({ document, path }: OpenPage, home: string): HTMLAnchorElement[] {
  const isHome = (link: HTMLAnchorElement) => {
    const url = urlOn(path, link.getAttribute("href"));
    return (
      url?.origin === location.origin && url.hash === "" && url.pathname.replace(/\/$/, "") === home.replace(/\/$/, "")
    );
  };
  const links = [...document.querySelectorAll<HTMLAnchorElement>("header a[href],nav a[href],a[href]")];
  return links.filter(isHome);
}

/** The picture in the link to `home`, the site's first page, as it is shown in the look that the page has now. */
export function markOf(page: OpenPage, home: string, unread: Unread[]): SitePicture | null {
  for (const link of homeLinks(page, home).slice(0, 5)) {
    for (const picture of link.querySelectorAll("img,svg")) {
      const { width, height } = picture.getBoundingClientRect();
      if (width < 12 || height < 12) continue;
      if (picture.tagName.toLowerCase() === "svg") {
        const svg = drawingOf(picture as SVGSVGElement, page);
        if (svg !== null) return { svg };
      } else {
        const url = urlOn(page.path, (picture as HTMLImageElement).currentSrc || (picture as HTMLImageElement).src);
        if (url?.origin === location.origin) return { url: url.href.slice(0, 2000) };
        unread.push({ code: "picture-elsewhere", about: url?.origin ?? "" });
      }
    }
  }
  return null;
}

/** A drawing before pixels. */
export function iconOf({ document, path }: OpenPage): SitePicture | null {
  const links = [...document.querySelectorAll('link[rel~="icon"],link[rel~="apple-touch-icon"]')];
  const urls = links.flatMap((link) => urlOn(path, link.getAttribute("href")) ?? []);
  const own = urls.filter(({ origin }) => origin === location.origin);
  const best =
    own.find(({ pathname }) => pathname.endsWith(".svg")) ?? own.find(({ pathname }) => pathname.endsWith(".png"));
  return best === undefined ? null : { url: best.href.slice(0, 2000) };
}

const brandName = /^--[\w-]*(?:primary|brand|accent|highlight)[\w-]*$/i;
const notItself = /foreground|content|text|contrast|hover|soft|light$|dark$|-on-|on-/i;

export function brandProperties({ document, window }: OpenPage, { rules }: StyleRules): SiteMode["properties"] {
  const names = new Set<string>();
  for (const rule of rules) {
    if (!/:root|html|:host|\[data-|^body|\.dark|\.light/.test(selectorOf(rule) ?? "") || !("style" in rule)) continue;
    for (const name of rule.style as CSSStyleDeclaration) {
      if (brandName.test(name) && !notItself.test(name)) names.add(name);
    }
  }
  const style = window.getComputedStyle(document.documentElement);
  const found = [...names].flatMap((name) => {
    const value = style.getPropertyValue(name).trim();
    // Some sites keep only the numbers: `34 197 94`, `142 71% 45%`.
    const written = [value, `rgb(${value})`, `hsl(${value})`].map((text) => readCssColour(text));
    const colour = written.find((each) => each !== null)?.colour;
    return colour === undefined || name.length > 60 ? [] : [{ name, colour }];
  });
  return found.slice(0, 20);
}
