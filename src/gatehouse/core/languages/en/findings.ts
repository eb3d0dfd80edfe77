/** What a check of the refusal page found. */
import type { AnyBlockKind } from "../../page/block.ts";
import { languageNames, type Language } from "../../page/language.ts";
import type { Mode } from "../../theme/tokens.ts";
import { formats } from "../formats.ts";
import { adminProblems, type FaintPair } from "./admin-problems.ts";
import { blockLabel } from "./page-parts.ts";

const { number, plural } = formats.en;

export const findings = {
  "theme-gone": adminProblems["theme-gone"],
  "too-faint": ({ pairs }: { pairs: readonly FaintPair[] }) => adminProblems["too-faint"]({ pairs }),
  "mark-lost": ({ mode }: { mode: Mode }): string =>
    mode === "dark"
      ? "In dark, your mark can hardly be told from the page. Choose one for dark ground, or put a plate behind it."
      : "In light, your mark can hardly be told from the page. Choose another one, or put a plate behind it.",
  "no-explanation": "The page does not say why it is closed. Show the explanation for every reason.",
  "no-way-onward": "The page leads nowhere. Show support links, a contact or next steps.",
  "no-sign-in": "Nobody can sign in on this page. Show the sign-in form for every reason that asks for it.",
  "picture-undescribed":
    "The picture has no words for people who do not see it. Describe it, or say that it only decorates.",
  "block-gone": ({ block }: { block: AnyBlockKind }) =>
    `${blockLabel(block)}: the site no longer has blocks of this kind (${block}), so visitors do not see it. It is kept.`,
  "block-failed": ({ block }: { block: AnyBlockKind }) =>
    `${blockLabel(block)} could not be printed, so visitors get the page without it. The log says why.`,
  "never-shown": ({ block, why }: { block: AnyBlockKind; why: "backwards" | "over" | "nobody" }) =>
    `${blockLabel(block)}: ${
      {
        backwards: "it is shown from a moment on that is later than its end, so nobody sees it.",
        over: "the time in which it is shown is over, so nobody sees it.",
        nobody: "no visitor is among those it is shown to.",
      }[why]
    }`,
  "section-gone": ({ section }: { section: string }) =>
    `The site has no section “${section}” any more, so what is set for it is not shown.`,
  "unknown-placeholder": ({ found }: { found: string }) =>
    `${found} is not filled in here, so visitors do not see a word for it.`,
  "placeholder-printed": ({ found }: { found: string }) =>
    `${found} is not filled in here: visitors see it as it is typed.`,
  markdown: ({ found }: { found: string }) => `“${found}”: this text takes no formatting.`,
  html: ({ found }: { found: string }) => `${found} is no formatting here: visitors see it as it is typed.`,
  "long-word": ({ word }: { word: string }) =>
    `“${word}” is longer than a phone is wide, and is cut in the middle there.`,
  "link-unwritten": ({ missing }: { missing: "words" | "url" }): string =>
    missing === "words"
      ? "A link has no words, so visitors do not see it. Write them, or remove the link."
      : "A link leads nowhere, so visitors do not see it. Give it a URL, or remove it.",
  "link-dead": ({ href }: { href: string }) => `The site has no page at ${href}.`,
  "language-incomplete": ({ language, missing }: { language: Language; missing: number }) =>
    plural(missing, {
      one: `${languageNames[language]}: one of your texts is missing.`,
      other: `${languageNames[language]}: # of your texts are missing.`,
    }),
  "languages-empty": ({ count }: { count: number }) =>
    `${number(count)} languages have none of your own texts: visitors who read them see yours in the language you wrote.`,
  "main-headings": ({ count }: { count: number }) =>
    count === 0
      ? "The page has no main heading. Look at the site’s layout around it."
      : `The page has ${number(count)} main headings. Let the site’s layout have none here.`,
  "heading-order": "The headings skip a level, so people who jump from heading to heading lose their way.",
  "main-landmark": ({ count }: { count: number }) =>
    count === 0
      ? "The page has no <main> element. Look at the site’s layout around it."
      : `The page has ${number(count)} <main> elements, and should have one.`,
  "language-untold": "The page does not say which language it is in. Let the site’s layout print lang on <html>.",
  "image-undescribed": ({ source }: { source: string }) => `A picture of the site’s layout has no alt: ${source}`,
  "too-heavy": ({ kilobytes, most }: { kilobytes: number; most: number }) =>
    `The page weighs ${number(kilobytes)} kB compressed, without pictures and fonts. ${number(most)} kB arrive at once; the rest takes longer.`,
  "font-closed": ({ path, status }: { path: string; status: number }) =>
    status === 200
      ? `Strangers cannot load this file: ${path} is no font. The page would do without your site’s typeface.`
      : `Strangers cannot load this file: ${path} answers ${String(status)}. Open it to everybody, or choose another typeface.`,
  "fonts-heavy": ({ kilobytes, most }: { kilobytes: number; most: number }) =>
    `The files of your site’s typeface weigh ${number(kilobytes)} kB. Above ${number(most)} kB, people on slow lines read in another typeface for long.`,
  "not-printed": "The page could not be printed inside the site’s layout. The log says why.",
};
