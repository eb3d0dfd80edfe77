/** The words of the page, in one language and for one scope: what is set, what speaks otherwise, and saving it. */
import { z } from "zod";
import { labelIds, type CopyScope, type LabelId } from "../../../core/page/copy.ts";
import { shippedCopy } from "../../../core/page/defaults/index.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import { ownCopy } from "../../../core/page/edit-copy.ts";
import type { EditCommand } from "../../../core/page/edit.ts";
import { languageSchema, type Language } from "../../../core/page/language.ts";
import { shippedMessage } from "../../../core/refusal/explain.ts";
import { readForm } from "../../../http/answer/form.ts";
import type { EditorFrame, ConflictView } from "../../../ui/console/page/frame.ts";
import {
  aboutFields,
  doneAt,
  failed,
  frameOf,
  isPost,
  openEditing,
  versionField,
  type PageContext,
} from "./editing.ts";
import { parseScope, type WordsScope } from "./scope.ts";
import { setStatus } from "../../forms/form-problem.ts";

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
}

const typedText = z.string().max(4000, "That is more than the page can take.");

/** GET shows the form; POST saves it, or shows it again with everything typed and what is wrong. */
export async function answerWords(context: PageContext): Promise<Response | WordsView> {
  let editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const { searchParams } = context.url;
  const { document } = editing.draft;
  const scope = parseScope(searchParams.get("for"), editing.runtime.configuration.sections) ?? mostRead;
  const chosen = languageSchema.safeParse(searchParams.get("language"));
  const language = chosen.success ? chosen.data : (document.languages[0] ?? "en");
  const names = fieldNames(scope);
  if (!isPost(context)) {
    return {
      frame: frameOf(editing, context.url),
      document,
      language,
      scope,
      fields: fieldsOf(document, language, scope),
    };
  }

  const schema = z.strictObject({
    version: versionField,
    ...Object.fromEntries(names.map((name) => [name, typedText])),
  });
  const form = await readForm(context.request, schema);
  let typed: Readonly<Record<string, string>>;
  let errors: Readonly<Record<string, string>> = {};
  let conflict: ConflictView | undefined;
  let message: string | undefined;
  if (form.ok) {
    const values = z.record(z.string(), z.unknown()).parse(form.value);
    typed = Object.fromEntries(names.map((name) => [name, String(values[name] ?? "")]));
    const commands = names.map((name) => commandOf(name, typed[name] ?? "", language, scope));
    const saved = await editing.runtime.pageEditor.save(editing.author, form.value.version, commands);
    const query = queryOf(context.url);
    if (saved.ok) return doneAt(editing.base, "saved", query);
    const theirs = `${editing.base}?${new URLSearchParams(query).toString()}`;
    const failure = failed(saved, editing, context, theirs);
    ({ editing, conflict, message } = failure);
    const name = saved.command === undefined ? undefined : names[saved.command];
    if (name !== undefined) [errors, message] = [{ [name]: saved.message }, undefined];
  } else {
    setStatus(context.response, form.status);
    ({ typed, errors, message } = form);
  }
  return {
    frame: frameOf(editing, context.url),
    document,
    language,
    scope,
    fields: fieldsOf(editing.draft.document, language, scope).map((field) => ({
      ...field,
      value: typed[field.name] ?? field.value,
      error: errors[field.name],
    })),
    conflict,
    message: message ?? aboutFields(errors),
  };
}

function queryOf({ searchParams }: URL): Record<string, string> {
  return Object.fromEntries([...searchParams].filter(([name]) => name === "for" || name === "language"));
}

function fieldNames(scope: WordsScope): string[] {
  if (scope.kind === "labels") return [...labelIds];
  const names = ["heading", "explanation", "nextSteps"];
  return scope.kind === "section" ? ["label", ...names] : names;
}

function commandOf(name: string, value: string, language: Language, scope: WordsScope): EditCommand {
  if (scope.kind === "labels") return { kind: "setLabel", language, label: name as LabelId, value };
  return { kind: "setCopy", language, scope, field: name as "heading" | "explanation" | "nextSteps" | "label", value };
}

function fieldsOf(document: PageDocument, language: Language, scope: WordsScope): WordField[] {
  const shipped = shippedCopy[language];
  if (scope.kind === "labels") {
    const own = document.copy[language]?.labels ?? {};
    return labelIds.map((id) => ({
      name: id,
      label: shippedCopy.en.labels[id],
      lines: 1,
      value: own[id] ?? "",
      placeholder: shipped.labels[id],
    }));
  }
  const own = ownCopy(document, language, scope);
  const below = wordsBelow(document, language, scope);
  const fields: WordField[] = [
    { name: "heading", label: "Heading", lines: 1, value: own.heading ?? "", placeholder: below.heading },
    {
      name: "explanation",
      label: "Explanation",
      lines: 4,
      value: own.explanation ?? "",
      placeholder: below.explanation,
    },
    {
      name: "nextSteps",
      label: "Next steps",
      hint: "One on each line, six at most.",
      lines: 4,
      value: own.nextSteps?.join("\n") ?? "",
      placeholder: below.nextSteps.join("\n"),
    },
  ];
  if (scope.kind !== "section") return fields;
  const name: WordField = {
    name: "label",
    label: "Name of the section",
    hint: "As it reads inside a sentence: “the members’ section”.",
    lines: 1,
    value: document.copy[language]?.sections?.[scope.section]?.label ?? "",
    placeholder: scope.label,
  };
  return [name, ...fields];
}

/** What the page says where this scope is silent. For the whole site that is different words for each reason: none to show. */
function wordsBelow(document: PageDocument, language: Language, scope: CopyScope) {
  if (scope.kind === "site") return { heading: "", explanation: "", nextSteps: [] };
  if (scope.kind === "sign-in") return shippedCopy[language].signIn;
  const reason = scope.kind === "reason" ? scope.reason : "no-credentials";
  return { ...shippedMessage({ language, reason }), ...document.copy[language]?.site };
}
