/** Writes a text of the owner in one language: a translation beside its source. */
import type { Link } from "../blocks/field.ts";
import { valueOf, type EditCommand } from "./edit.ts";
import type { PageDocument } from "./document.ts";
import type { Language } from "./language.ts";
import { withText } from "./local-text.ts";
import type { OwnerText } from "./owner-texts.ts";
import { parseRichText } from "./rich-text.ts";

/**
 * @param text of any language: its key and kind tell where it stands and how it is written
 * @param typed as `OwnerText.text`; empty, the text goes
 */
export function setOwnerText(
  document: PageDocument,
  { key, kind }: Pick<OwnerText, "key" | "kind">,
  language: Language,
  typed: string,
): EditCommand {
  const isEmpty = typed.trim() === "";
  const [, list, id] = /^(.+\.links)\.([^.]+)\.\*$/.exec(key) ?? [];
  if (list !== undefined) {
    const links = (valueOf(document, list) ?? []) as readonly Link[];
    const value = links.map((link) => {
      if (link.id !== id) return link;
      return { ...link, label: withText(link.label, language, isEmpty ? null : typed) };
    });
    return { kind: "set", path: list, value };
  }
  const path = key.replace("*", language);
  if (isEmpty) return { kind: "set", path, value: null };
  if (kind === "rich-text") return { kind: "set", path, value: parseRichText(typed) };
  const lines = typed.split("\n").flatMap((line) => line.trim() || []);
  return { kind: "set", path, value: path.endsWith(".nextSteps") ? lines : typed };
}
