/** Changes to the words, as commands: setting a text, and clearing it so that the next scope speaks again. */
import type { Reason } from "../refusal/reason.ts";
import type { Beside, CopyScope, LabelId, Message, OwnCircumstance, ReasonMessage } from "./copy.ts";
import type { PageDocument } from "./document.ts";
import type { EditCommand } from "./edit.ts";
import type { Language } from "./language.ts";
import { valueAt } from "./value-at.ts";

/** Texts that a scope can have. */
export type CopyField = keyof Message | keyof Beside | "label";

export const pathOfScope = (language: Language, scope: CopyScope): string => {
  switch (scope.kind) {
    case "site":
      return `copy.${language}.site`;
    case "sign-in":
      return `copy.${language}.signIn`;
    case "reason":
      return pathOfReason(`copy.${language}`, scope.reason, scope.circumstance);
    case "section": {
      const section = `copy.${language}.sections.${scope.section}`;
      return scope.reason === undefined ? section : pathOfReason(section, scope.reason, scope.circumstance);
    }
  }
};

function pathOfReason(within: string, reason: Reason, circumstance: OwnCircumstance | undefined): string {
  const path = `${within}.reasons.${reason}`;
  return circumstance === undefined ? path : `${path}.when.${circumstance}`;
}

/** @param typed the text as it was typed; of next steps, a step on each line */
export function setCopy(
  language: Language,
  scope: CopyScope,
  field: CopyField,
  typed: string,
): Extract<EditCommand, { kind: "set" }> {
  const value = field === "nextSteps" ? stepsOf(typed) : cleaned(typed);
  return { kind: "set", path: `${pathOfScope(language, scope)}.${field}`, value };
}

export function setLabel(language: Language, label: LabelId, typed: string): EditCommand {
  return { kind: "set", path: `copy.${language}.labels.${label}`, value: cleaned(typed) };
}

function stepsOf(typed: string): string[] | null {
  const steps = typed
    .split(/\r?\n/)
    .map((step) => step.replace(/^\s*(?:[-*•]|\d+\.)\s+/, "").trim())
    .filter((step) => step !== "");
  return steps.length > 0 ? steps : null;
}

function cleaned(typed: string): string | null {
  const trimmed = typed.replace(/\r\n?/g, "\n").trim();
  return trimmed === "" ? null : trimmed;
}

/** What the owner has set in a scope, without falling through: the value of the form's inputs. */
export function ownCopy(document: PageDocument, language: Language, scope: CopyScope): OwnCopy {
  return valueAt(document, pathOfScope(language, scope).split(".")) ?? {};
}

export type OwnCopy = ReasonMessage & Beside & { readonly label?: string | undefined };
