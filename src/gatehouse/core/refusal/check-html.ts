/** What can be told of a page only once it is printed: its headings, its landmarks, its pictures, its weight. */
import { finding as message } from "../languages/say-finding.ts";
import type { CheckedVariant, Finding } from "../page/finding.ts";
import { tagsOf, type Tag } from "./html-tags.ts";

/** Bytes of a page as it is sent, compressed, without pictures and fonts: what fits into the first round trip (RFC 6928). */
export const heaviestPage = 14 * 1024;

/** @param html of the whole page: the site's layout around it is checked as well */
export function checkHtml(variant: CheckedVariant, html: string): Finding[] {
  const tags = [...tagsOf(html)].map(({ tag }) => tag).filter(({ isEnd }) => !isEnd);
  const found = (what: Finding["what"], path: string | null = null): Finding => ({
    level: "warning",
    what,
    variant,
    path,
  });
  const mains = tags.filter(({ name, attributes }) => name === "main" || attributes.get("role") === "main");
  const language = tags.find(({ name }) => name === "html")?.attributes.get("lang") ?? "";
  return [
    ...headingMistake(tags).map((what) => found(what)),
    ...(mains.length === 1 ? [] : [found(message("main-landmark", { count: mains.length }))]),
    ...(language === "" ? [found(message("language-untold"))] : []),
    ...tags
      .filter(isUndescribedPicture)
      .map(({ attributes }) =>
        found(message("image-undescribed", { source: (attributes.get("src") ?? "").slice(0, 80) })),
      ),
  ];
}

/** @param bytes of the page as it is sent, compressed */
export function checkWeight(variant: CheckedVariant, bytes: number): Finding[] {
  return bytes <= heaviestPage
    ? []
    : [
        {
          level: "warning",
          what: message("too-heavy", { kilobytes: Math.ceil(bytes / 1024), most: heaviestPage / 1024 }),
          variant,
          path: null,
        },
      ];
}

/** The page without what pictures and fonts weigh inside of it. */
export function withoutPicturesAndFonts(html: string): string {
  return html.replace(/data:(?:image|font)\/[\w.+-]+[;,][^"')\s]*/g, "data:,");
}

function headingMistake(tags: readonly Tag[]): Finding["what"][] {
  const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
  const first = levels.filter((level) => level === 1).length;
  if (first !== 1) return [message("main-headings", { count: first })];
  const skips = levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? level) + 1);
  return skips || levels[0] !== 1 ? [message("heading-order")] : [];
}

function isUndescribedPicture({ name, attributes }: Tag): boolean {
  return name === "img" && !attributes.has("alt") && attributes.get("aria-hidden") !== "true";
}
