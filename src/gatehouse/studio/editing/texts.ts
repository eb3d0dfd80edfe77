/**
 * Texts of the page by the paths that its marks name (`core/page/edit-marks.ts`): what was written there, with placeholders as
 * they stand, what speaks otherwise, and how they are changed.
 */
import type { Link } from "../../core/blocks/field.ts";
import { labelIds, type CopyScope, type Message } from "../../core/page/copy.ts";
import { shippedCopy } from "../../core/page/defaults/index.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { valueOf, type EditCommand } from "../../core/page/edit.ts";
import { ownCopy } from "../../core/page/edit-copy.ts";
import { languageSchema, type Language } from "../../core/page/language.ts";
import { withText } from "../../core/page/local-text.ts";
import {
  circumstanceIn,
  ownCircumstanceIn,
  situationFor,
  situationsOf,
  type Situation,
} from "../../core/page/situation.ts";
import { reasonSchema, type Reason } from "../../core/refusal/reason.ts";
import { hasParagraphs } from "../frame/paragraphs.ts";

/** What the page says where a scope is silent: the reason's words for all sections, then the shipped ones. */
export function messageBelow(
  document: PageDocument,
  language: Language,
  reason: Reason | "sign-in",
  section: string | null,
  situation: Situation = situationFor(reason, undefined),
): Partial<Message> {
  if (reason === "sign-in") return shippedCopy[language].signIn;
  const { when, ...shipped } = shippedCopy[language].reasons[reason];
  const circumstance = circumstanceIn(reason, situation);
  const said = { ...shipped, ...(circumstance && when?.[circumstance]) };
  if (section === null) return said;
  const { when: _when, ...ofReason } = ownCopy(document, language, scopeOf(reason, null, situation));
  return { ...said, ...ofReason };
}

/** Where the words of a reason are kept, as they are said in a situation. */
export function scopeOf(
  reason: Reason | "sign-in",
  section: string | null,
  situation: Situation = situationFor(reason, undefined),
): CopyScope {
  if (reason === "sign-in") return { kind: "sign-in" };
  const circumstance = ownCircumstanceIn(reason, situation);
  const about = { reason, ...(circumstance && { circumstance }) };
  return section === null ? { kind: "reason", ...about } : { kind: "section", section, ...about };
}

/**
 * @param shown what stands on the page: also a name or word that the code gives, and a text in another language
 * @param situation in which the page is shown: what is shipped differs by it
 * @returns null where the text is not one plain text, and is edited in its field
 */
export function textAtPath(document: PageDocument, path: string, shown: string, situation?: Situation): string | null {
  const inList = listItem(document, path, situation);
  if (inList !== null) return inList.text;
  const value = valueOf(document, path);
  if (typeof value === "string") return value;
  if (value !== undefined) return null;
  if (path.startsWith("copy.")) return shippedText(document, path, situation);
  return isRichText(document, path) ? null : shown;
}

type SetCommand = Extract<EditCommand, { kind: "set" }>;

/** Sets the text at the path of a mark; empty, the next scope or the shipped words speak again. */
export function setText(document: PageDocument, path: string, typed: string, situation?: Situation): SetCommand {
  const text = hasParagraphs(path) ? typed : typed.replace(/\s*\n\s*/g, " ");
  const isEmpty = text.trim() === "";
  const inList = listItem(document, path, situation);
  if (inList !== null) return { kind: "set", path: inList.path, value: inList.listWith(text) };
  return { kind: "set", path, value: isEmpty ? null : text };
}

interface ListItem {
  /** Of the whole list. */
  readonly path: string;
  readonly text: string;
  readonly listWith: (text: string) => unknown;
}

/** A step among others, or the words of a link: `set` takes their whole list. */
function listItem(document: PageDocument, path: string, situation?: Situation): ListItem | null {
  const step = /^(copy\..+\.nextSteps)\.(\d+)$/.exec(path);
  if (step !== null) {
    const [, listPath = "", index = ""] = step;
    const steps = (valueOf(document, listPath) ?? shippedPart(document, listPath, situation)) as
      readonly string[] | undefined;
    const text = steps?.[Number(index)];
    if (steps === undefined || text === undefined) return null;
    const without = steps.toSpliced(Number(index), 1);
    return {
      path: listPath,
      text,
      listWith: (typed) => {
        if (typed.trim() !== "") return steps.with(Number(index), typed);
        return without.length > 0 ? without : null;
      },
    };
  }
  const found = linkAtPath(document, path);
  if (found?.part !== "label") return null;
  const { listPath, links, link, language } = found;
  const labels: Readonly<Record<string, string>> = link.label;
  return {
    path: listPath,
    text: labels[language] ?? Object.values(labels)[0] ?? "",
    listWith: (typed) =>
      links.map((one) =>
        one === link ? { ...one, label: withText(labels, language, typed.trim() === "" ? null : typed) } : one,
      ),
  };
}

interface LinkPart {
  readonly listPath: string;
  readonly links: readonly Link[];
  readonly link: Link;
  readonly part: "label" | "href";
  /** Of the words. */
  readonly language: Language;
}

/** The link in whose words or URL a path ends: `….links.<id>.label.en`, `….links.<id>.href`. */
export function linkAtPath(document: PageDocument, path: string): LinkPart | null {
  const match = /^(.*blocks\.[^.]+\.[^.]+)\.([^.]+)\.(?:(href)|label\.([^.]+))$/.exec(path);
  const [, listPath = "", id, href, language = ""] = match ?? [];
  const links = id === undefined ? undefined : valueOf(document, listPath);
  const link = Array.isArray(links) ? (links as readonly Link[]).find((one) => one.id === id) : undefined;
  if (link === undefined) return null;
  const part = href === undefined ? "label" : "href";
  return { listPath, links: links as readonly Link[], link, part, language: language as Language };
}

/** Whether a text that is not written in this language yet is running text in another one. */
function isRichText(document: PageDocument, path: string): boolean {
  const texts = valueOf(document, path.slice(0, path.lastIndexOf(".")));
  return texts !== undefined && Object.values(texts as object).some((text) => typeof text !== "string");
}

function shippedText(document: PageDocument, path: string, situation?: Situation): string | null {
  const part = shippedPart(document, path, situation);
  return typeof part === "string" ? part : null;
}

function shippedPart(
  document: PageDocument,
  path: string,
  situation?: Situation,
): string | readonly string[] | undefined {
  const [, tag = "", ...rest] = path.split(".");
  const language = languageSchema.safeParse(tag).data;
  if (language === undefined) return undefined;
  const [scope, second = ""] = rest;
  if (scope === "labels") {
    const label = labelIds.find((id) => id === second);
    return label === undefined ? undefined : shippedCopy[language].labels[label];
  }
  const part = rest.at(-1);
  if (part !== "heading" && part !== "explanation" && part !== "nextSteps") return undefined;
  if (scope === "signIn") return shippedCopy[language].signIn[part];
  const circumstance = rest.at(-3) === "when" ? rest.at(-2) : undefined;
  const reason = reasonSchema.safeParse(rest.at(circumstance === undefined ? -2 : -4)).data;
  if (reason === undefined) return undefined;
  const section = scope === "sections" ? second : null;
  const fits = (one: Situation) => ownCircumstanceIn(reason, one) === circumstance;
  const all = situationsOf(reason);
  const met = situation !== undefined && fits(situation) ? situation : all.find(fits);
  return messageBelow(document, language, reason, section, met)[part];
}

/** The block that a text belongs to, where its path names one. */
export function blockOfPath(path: string): string | null {
  const parts = path.split(".");
  const at = parts.indexOf("blocks");
  return at < 0 ? null : (parts[at + 1] ?? null);
}

/** Id of the field in which a text is edited. */
export function fieldOfPath(path: string): string {
  const parts = path.split(".");
  const at = parts.indexOf("blocks");
  if (at >= 0) {
    const [block = "", setting = "", link = "", part = ""] = parts.slice(at + 1);
    const isOfLink = part === "label" || part === "href";
    return `field-${block}-${setting}${isOfLink ? `-${link}-${part}` : ""}`;
  }
  if (parts[2] === "labels") return `label-${parts[3] ?? ""}`;
  const part = parts.findLast((one) => ["heading", "explanation", "nextSteps", "note", "label"].includes(one)) ?? "";
  return part === "note" && parts[2] === "sections" ? "message-section-note" : `message-${part}`;
}
