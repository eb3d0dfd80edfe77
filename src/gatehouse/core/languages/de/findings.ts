import { languageNames } from "../../page/language.ts";
import type { findings as english } from "../en/findings.ts";
import { formats } from "../formats.ts";
import { adminProblems } from "./admin-problems.ts";
import { blockLabel } from "./page-parts.ts";

const { number, plural } = formats.de;

export const findings: typeof english = {
  "theme-gone": adminProblems["theme-gone"],
  "too-faint": ({ pairs }) => adminProblems["too-faint"]({ pairs }),
  "mark-lost": ({ mode }): string =>
    mode === "dark"
      ? "Im Dunkeln hebt sich Ihr Zeichen kaum von der Seite ab. Wählen Sie eines für dunklen Grund, oder legen Sie eine Fläche dahinter."
      : "Im Hellen hebt sich Ihr Zeichen kaum von der Seite ab. Wählen Sie ein anderes, oder legen Sie eine Fläche dahinter.",
  "no-explanation": "Die Seite sagt nicht, warum sie geschlossen ist. Zeigen Sie die Erklärung bei jedem Grund.",
  "no-way-onward": "Die Seite führt nirgendwohin. Zeigen Sie Hilfelinks, einen Kontakt oder nächste Schritte.",
  "no-sign-in":
    "Auf dieser Seite kann sich niemand anmelden. Zeigen Sie das Anmeldeformular bei jedem Grund, der danach verlangt.",
  "picture-undescribed":
    "Das Bild hat keinen Text für Menschen, die es nicht sehen. Beschreiben Sie es, oder geben Sie an, dass es nur schmückt.",
  "block-gone": ({ block }) =>
    `${blockLabel(block)}: Die Website hat keine Bausteine dieser Art mehr (${block}), darum sehen Besucher diesen hier nicht. Er bleibt erhalten.`,
  "block-failed": ({ block }) =>
    `${blockLabel(block)} konnte nicht dargestellt werden; Besucher sehen die Seite ohne ihn. Warum, steht im Protokoll.`,
  "never-shown": ({ block, why }) =>
    `${blockLabel(block)}: ${
      {
        backwards: "Der Beginn liegt hinter dem Ende, deshalb sieht diesen Baustein niemand.",
        over: "Die Zeit, in der dieser Baustein gezeigt wird, ist vorbei.",
        nobody: "Unter denen, für die dieser Baustein gedacht ist, ist kein Besucher.",
      }[why]
    }`,
  "section-gone": ({ section }) =>
    `Den Bereich „${section}“ gibt es nicht mehr, deshalb wird nicht gezeigt, was für ihn eingestellt ist.`,
  "unknown-placeholder": ({ found }) => `${found} wird hier nicht ausgefüllt; Besucher sehen dafür kein Wort.`,
  "placeholder-printed": ({ found }) =>
    `${found} wird hier nicht ausgefüllt: Besucher sehen es, wie es geschrieben ist.`,
  markdown: ({ found }) => `„${found}“: Dieser Text nimmt keine Formatierung an.`,
  html: ({ found }) => `${found} ist hier keine Formatierung: Besucher sehen es, wie es geschrieben ist.`,
  "long-word": ({ word }) => `„${word}“ ist breiter als ein Telefon und wird dort mitten im Wort umbrochen.`,
  "link-unwritten": ({ missing }: { missing: "words" | "url" }): string =>
    missing === "words"
      ? "Ein Link hat keine Worte, Besucher sehen ihn nicht. Schreiben Sie sie, oder entfernen Sie den Link."
      : "Ein Link führt nirgendwohin, Besucher sehen ihn nicht. Geben Sie ihm eine URL, oder entfernen Sie ihn.",
  "link-dead": ({ href }) => `Unter ${href} hat die Website keine Seite.`,
  "language-incomplete": ({ language, missing }) =>
    plural(missing, {
      one: `${languageNames[language]}: Einer Ihrer Texte fehlt.`,
      other: `${languageNames[language]}: # Ihrer Texte fehlen.`,
    }),
  "languages-empty": ({ count }) =>
    `In ${number(count)} Sprachen fehlen Ihre eigenen Texte: Wer sie liest, sieht Ihre in der Sprache, in der Sie sie geschrieben haben.`,
  "main-headings": ({ count }) =>
    count === 0
      ? "Die Seite hat keine Hauptüberschrift. Sehen Sie im Layout der Website nach."
      : `Die Seite hat ${number(count)} Hauptüberschriften. Lassen Sie im Layout der Website keine stehen.`,
  "heading-order":
    "Die Überschriften überspringen eine Ebene. Wer von Überschrift zu Überschrift springt, verliert sich.",
  "main-landmark": ({ count }) =>
    count === 0
      ? "Die Seite hat kein <main>. Sehen Sie im Layout der Website nach."
      : `Die Seite hat ${number(count)} <main>-Elemente; eines ist richtig.`,
  "language-untold":
    "Die Seite sagt nicht, in welcher Sprache sie ist. Das Layout der Website muss lang an <html> ausgeben.",
  "image-undescribed": ({ source }) => `Einem Bild im Layout der Website fehlt alt: ${source}`,
  "too-heavy": ({ kilobytes, most }) =>
    `Die Seite wiegt komprimiert ${number(kilobytes)} kB, ohne Bilder und Schriften. ${number(most)} kB kommen auf einmal an; der Rest dauert länger.`,
  "font-closed": ({ path, status }) =>
    status === 200
      ? `Fremde können diese Datei nicht laden: ${path} ist keine Schrift. Der Seite würde die Schrift Ihrer Website fehlen.`
      : `Fremde können diese Datei nicht laden: ${path} antwortet mit ${String(status)}. Öffnen Sie sie für alle, oder wählen Sie eine andere Schrift.`,
  "fonts-heavy": ({ kilobytes, most }) =>
    `Die Dateien der Schrift Ihrer Website wiegen ${number(kilobytes)} kB. Über ${number(most)} kB lesen Menschen mit langsamer Verbindung lange in einer anderen Schrift.`,
  "not-printed": "Die Seite ließ sich nicht im Layout der Website ausgeben. Warum, steht im Protokoll.",
};
