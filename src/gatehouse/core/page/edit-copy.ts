/** Changes to the words: setting a field, and clearing it so that the next scope speaks again. */
import type { CopyScope, LanguageCopy } from "./copy.ts";
import type { PageDocument } from "./document.ts";
import type { EditCommand } from "./edit.ts";
import type { Language } from "./language.ts";

type Copy = PageDocument["copy"];
type CopyCommand = Extract<EditCommand, { kind: "setCopy" | "setLabel" }>;

/** The copy after one command; the caller checks the result against the schema. */
export function editCopy(copy: Copy, command: CopyCommand): Record<string, unknown> {
  const before: LanguageCopy = copy[command.language] ?? {};
  const after =
    command.kind === "setLabel"
      ? put(before, "labels", put(before.labels, command.label, cleaned(command.value)))
      : withField(before, command.scope, command.field, readField(command.field, command.value));
  return put(copy, command.language, after) ?? {};
}

function withField(copy: LanguageCopy, scope: CopyScope, field: string, value: unknown): Fields | undefined {
  switch (scope.kind) {
    case "site":
      return put(copy, "site", put(copy.site, field, value));
    case "sign-in":
      return put(copy, "signIn", put(copy.signIn, field, value));
    case "section":
      return put(
        copy,
        "sections",
        put(copy.sections, scope.section, put(copy.sections?.[scope.section], field, value)),
      );
    case "reason":
      return put(copy, "reasons", put(copy.reasons, scope.reason, put(copy.reasons?.[scope.reason], field, value)));
  }
}

function readField(field: string, value: string | readonly string[]): unknown {
  if (field !== "nextSteps") return cleaned(typeof value === "string" ? value : value.join("\n"));
  const lines = typeof value === "string" ? value.split(/\r?\n/) : value;
  const steps = lines.map((line) => line.replace(/^\s*(?:[-*•]|\d+\.)\s+/, "").trim()).filter((line) => line !== "");
  return steps.length > 0 ? steps : undefined;
}

function cleaned(text: string): string | undefined {
  const trimmed = text.replace(/\r\n?/g, "\n").trim();
  return trimmed === "" ? undefined : trimmed;
}

type Fields = Record<string, unknown>;

/** A copy with the field set, or gone when there is no value; nothing at all when no field is left. */
function put(fields: object | undefined, name: string, value: unknown): Fields | undefined {
  const { [name]: _, ...others } = { ...fields } as Fields;
  const result = value === undefined ? others : { ...others, [name]: value };
  return Object.keys(result).length > 0 ? result : undefined;
}

/** What the owner has set in a scope, without falling through: the value of the form field. */
export function ownCopy(
  document: PageDocument,
  language: Language,
  scope: CopyScope,
): NonNullable<LanguageCopy["site"]> {
  const copy = document.copy[language];
  if (scope.kind === "site") return copy?.site ?? {};
  if (scope.kind === "sign-in") return copy?.signIn ?? {};
  if (scope.kind === "section") return copy?.sections?.[scope.section] ?? {};
  return copy?.reasons?.[scope.reason] ?? {};
}
