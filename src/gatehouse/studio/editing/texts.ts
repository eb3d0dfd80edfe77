/** Texts of the page by their paths: what was written there, with placeholders as they stand, and what speaks otherwise. */
import { labelIds, type CopyScope, type Message } from "../../core/page/copy.ts";
import { shippedCopy } from "../../core/page/defaults/index.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { valueOf } from "../../core/page/edit.ts";
import { ownCopy } from "../../core/page/edit-copy.ts";
import { languageSchema, type Language } from "../../core/page/language.ts";
import { reasonSchema, type Reason } from "../../core/refusal/reason.ts";

/** What the page says where a scope is silent: the reason's words for all sections, then the shipped ones. */
export function messageBelow(
  document: PageDocument,
  language: Language,
  reason: Reason | "sign-in",
  section: string | null,
): Partial<Message> {
  if (reason === "sign-in") return shippedCopy[language].signIn;
  const { when: _when, ...shipped } = shippedCopy[language].reasons[reason];
  return section === null ? shipped : { ...shipped, ...ownCopy(document, language, { kind: "reason", reason }) };
}

/** Where the words of a reason are kept. */
export function scopeOf(reason: Reason | "sign-in", section: string | null): CopyScope {
  if (reason === "sign-in") return { kind: "sign-in" };
  return section === null ? { kind: "reason", reason } : { kind: "section", section, reason };
}

/** @returns null where the text is not one plain text, and is edited in its field */
export function textAtPath(document: PageDocument, path: string): string | null {
  const value = valueOf(document, path);
  if (typeof value === "string") return value;
  return value === undefined ? shippedAtPath(document, path) : null;
}

function shippedAtPath(document: PageDocument, path: string): string | null {
  const [root, tag = "", ...rest] = path.split(".");
  const language = languageSchema.safeParse(tag);
  if (root !== "copy") return root === "blocks" && !path.includes(".text.") ? "" : null;
  if (!language.success) return null;
  if (rest[0] === "labels") {
    const label = labelIds.find((id) => id === rest[1]);
    return label === undefined ? null : shippedCopy[language.data].labels[label];
  }
  const part = rest.at(-1);
  if (part !== "heading" && part !== "explanation") return null;
  if (rest[0] === "signIn") return shippedCopy[language.data].signIn[part];
  const reason = reasonSchema.safeParse(rest.at(-2));
  const section = rest[0] === "sections" ? (rest[1] ?? null) : null;
  return reason.success ? (messageBelow(document, language.data, reason.data, section)[part] ?? null) : null;
}

/** The block that a text belongs to, where its path names one. */
export function blockOfPath(path: string): string | null {
  const parts = path.split(".");
  if (parts[0] === "blocks") return parts[1] ?? null;
  const at = parts.lastIndexOf("blocks");
  return at > 0 ? (parts[at + 1] ?? null) : null;
}
