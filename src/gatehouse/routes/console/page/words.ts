/** The words of the page, in one language and for one scope: what is set, what speaks otherwise, and saving it. */
import { situationOfWords } from "../../../core/page/situation.ts";
import { spokenSections } from "../../../core/languages/section-names.ts";
import { z } from "zod";
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { complaint } from "../../../core/languages/problem.ts";
import { labelIds, type CopyScope, type LabelId } from "../../../core/page/copy.ts";
import { shippedCopy } from "../../../core/page/defaults/index.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import { ownCopy, setCopy, setLabel, type CopyField } from "../../../core/page/edit-copy.ts";
import type { EditCommand } from "../../../core/page/edit.ts";
import { languageSchema, type Language } from "../../../core/page/language.ts";
import { shippedMessage } from "../../../core/refusal/explain.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { edit, frameOf, goField, openEditing, savedAndGone, versionField, type PageContext } from "./editing.ts";
import { parseScope, type WordsScope } from "./scope.ts";

/** What the editor opens with: the words that nearly everybody reads. */
const mostRead: WordsScope = { kind: "reason", reason: "no-credentials" };

export interface WordField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly lines: number;
  readonly value: string;
  /** What the page says while this is empty. */
  readonly placeholder: string;
  readonly error?: string | undefined;
}

export interface WordsView {
  readonly frame: EditorFrame;
  readonly document: PageDocument;
  readonly language: Language;
  readonly scope: WordsScope;
  readonly fields: readonly WordField[];
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
  readonly wayOut?: string | undefined;
}

const typedText = z.string().max(4000, complaint("text-too-long"));

/** GET shows the form; POST saves it, or shows it again with everything typed and what is wrong. */
export async function answerWords(context: PageContext): Promise<Response | WordsView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base, words } = opened;
  const { searchParams } = context.url;
  const { document } = opened.draft;
  const scope = parseScope(searchParams.get("for"), spokenSections(runtime.configuration.sections, words)) ?? mostRead;
  const chosen = languageSchema.safeParse(searchParams.get("language"));
  const language = chosen.success ? chosen.data : (document.languages[0] ?? "en");
  const names = fieldNames(scope);
  const query = queryOf(context.url);

  const sent = await edit(
    context,
    opened,
    { schema: schemaOf(names), theirs: `${base}?${new URLSearchParams(query).toString()}` },
    (form) => {
      const commands = names.map((name) => commandOf(name, form[name] ?? "", language, scope));
      return runtime.pageEditor.save(author, Number(form["version"]), commands);
    },
  );
  if (sent.done) {
    const { form, value } = sent.done;
    const isChanged = String(value.version) !== form["version"];
    return savedAndGone(context, opened, form["go"], isChanged, `${base}?${new URLSearchParams(query)}`);
  }
  const { editing, conflict } = sent;
  const typed = sent.form ?? sent.typed;
  // The command that was refused is for one of the fields, in the same order.
  const refused = sent.failure?.command === undefined ? undefined : names[sent.failure.command];
  const errors =
    refused === undefined
      ? sent.errors
      : { [refused]: sent.failure === null ? undefined : opened.say(sent.failure.problem) };
  return {
    frame: frameOf(editing, context.url),
    document,
    language,
    scope,
    fields: fieldsOf(editing.draft.document, language, scope, words).map((field) => ({
      ...field,
      value: typed[field.name] ?? field.value,
      error: errors[field.name],
    })),
    conflict,
    wayOut: sent.wayOut,
    message: refused === undefined ? sent.message : words.page.fieldsToCheck(1),
  };
}

/** The preview of what is edited here. */
export function previewQuery(scope: WordsScope, language: Language): Record<string, string> {
  const of = { reason: "reason", "sign-in": "reason", section: "section" } as const;
  const { kind } = scope;
  const shown = kind === "reason" ? scope.reason : kind === "section" ? scope.section : kind;
  const situation = kind === "reason" ? situationOfWords(scope.reason, undefined) : undefined;
  return kind === "site" || kind === "labels"
    ? { language }
    : { language, [of[kind]]: shown, ...(situation && { state: situation }) };
}

/** The texts and the version, all as text, and where to go once they are saved. */
function schemaOf(names: readonly string[]): z.ZodType<Partial<Record<string, string>>> {
  return z.strictObject({
    version: versionField.transform(String),
    go: goField,
    ...Object.fromEntries(names.map((name) => [name, typedText])),
  });
}

function queryOf({ searchParams }: URL): Record<string, string> {
  return Object.fromEntries([...searchParams].filter(([name]) => name === "for" || name === "language"));
}

function fieldNames(scope: WordsScope): string[] {
  if (scope.kind === "labels") return [...labelIds];
  if (scope.kind === "site") return ["note", "nextSteps"];
  return scope.kind === "section" ? ["label", "note", "nextSteps"] : ["heading", "explanation", "nextSteps"];
}

function commandOf(name: string, value: string, language: Language, scope: WordsScope): EditCommand {
  if (scope.kind === "labels") return setLabel(language, name as LabelId, value);
  return setCopy(language, scope, name as CopyField, value);
}

function fieldsOf(
  document: PageDocument,
  language: Language,
  scope: WordsScope,
  { page: words, language: ofReader }: ConsoleWords,
): WordField[] {
  const shipped = shippedCopy[language];
  if (scope.kind === "labels") {
    const own = document.copy[language]?.labels ?? {};
    return labelIds.map((id) => ({
      name: id,
      label: shippedCopy[ofReader].labels[id],
      lines: 1,
      value: own[id] ?? "",
      placeholder: shipped.labels[id],
    }));
  }
  const own = ownCopy(document, language, scope);
  const below = wordsBelow(language, scope);
  const values: Readonly<Record<string, readonly [value: string | undefined, placeholder: string]>> = {
    label: [own.label, scope.kind === "section" ? scope.label : ""],
    heading: [own.heading, below.heading],
    explanation: [own.explanation, below.explanation],
    note: [own.note, ""],
    nextSteps: [own.nextSteps?.join("\n"), below.nextSteps.join("\n")],
  };
  const labels: Readonly<Record<string, Pick<WordField, "label" | "hint" | "lines">>> = {
    label: { label: words.sectionName, hint: words.sectionNameHint, lines: 1 },
    heading: { label: words.heading, lines: 1 },
    explanation: { label: words.explanation, lines: 4 },
    note: { label: words.note, hint: words.noteHint, lines: 3 },
    nextSteps: { label: words.nextSteps, hint: words.nextStepsHint, lines: 4 },
  };
  return fieldNames(scope).map((name) => {
    const [value = "", placeholder] = values[name] ?? [undefined, ""];
    return { name, ...(labels[name] ?? { label: name, lines: 1 }), value, placeholder };
  });
}

/** What the page says where this scope is silent. Beside every reason that is nothing. */
function wordsBelow(language: Language, scope: CopyScope) {
  if (scope.kind === "sign-in") return shippedCopy[language].signIn;
  return scope.kind === "reason"
    ? shippedMessage({ language, reason: scope.reason })
    : { heading: "", explanation: "", nextSteps: [] };
}
