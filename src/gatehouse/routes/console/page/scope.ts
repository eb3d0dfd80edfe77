/** Where a piece of copy applies, as it stands in the path: `site`, `sign-in`, `section.members`, `reason.role-missing`, `labels`. */
import type { Section } from "../../../core/access/rule.ts";
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { withCapital } from "../../../core/languages/letters.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import type { Language } from "../../../core/page/language.ts";
import { ownEntry } from "../../../core/page/own-entry.ts";
import { reasons, reasonSchema, type Reason } from "../../../core/refusal/reason.ts";

export type WordsScope =
  | { readonly kind: "site" }
  | { readonly kind: "section"; readonly section: string; readonly label: string }
  | { readonly kind: "reason"; readonly reason: Reason }
  | { readonly kind: "sign-in" }
  | { readonly kind: "labels" };

export function parseScope(text: string | null, sections: readonly Section[]): WordsScope | null {
  if (text === "site" || text === "sign-in" || text === "labels") return { kind: text };
  const [kind, id = ""] = text?.split(".") ?? [];
  if (kind === "section") {
    const section = sections.find((each) => each.id === id);
    return section === undefined ? null : { kind, section: id, label: section.label };
  }
  const reason = reasonSchema.safeParse(id);
  return kind === "reason" && reason.success ? { kind, reason: reason.data } : null;
}

export interface ScopeEntry {
  readonly value: string;
  readonly label: string;
  /** Whether the owner has set words here. */
  readonly own: boolean;
}

export interface ScopeGroup {
  readonly title: string;
  readonly entries: readonly ScopeEntry[];
}

/** All scopes, for the list to choose from. */
export function scopeGroups(
  sections: readonly Section[],
  document: PageDocument,
  language: Language,
  { page: { scopes }, records }: Pick<ConsoleWords, "page" | "records">,
): ScopeGroup[] {
  const copy = document.copy[language];
  return [
    {
      title: scopes.everywhere,
      entries: [
        { value: "site", label: scopes.site, own: copy?.site !== undefined },
        { value: "sign-in", label: scopes.signIn, own: copy?.signIn !== undefined },
        { value: "labels", label: scopes.labels, own: copy?.labels !== undefined },
      ],
    },
    {
      title: scopes.oneReason,
      entries: reasons.map((reason) => ({
        value: `reason.${reason}`,
        label: records.reasons[reason].label,
        own: copy?.reasons?.[reason] !== undefined,
      })),
    },
    {
      title: scopes.oneSection,
      entries: sections.map(({ id, label }) => ({
        value: `section.${id}`,
        label: withCapital(label),
        own: ownEntry(copy?.sections, id) !== undefined,
      })),
    },
  ].filter(({ entries }) => entries.length > 0);
}

export function scopeValue(scope: WordsScope): string {
  if (scope.kind === "section") return `section.${scope.section}`;
  return scope.kind === "reason" ? `reason.${scope.reason}` : scope.kind;
}
