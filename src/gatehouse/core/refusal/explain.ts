/** The words a refused visitor reads, for a reason, in a language. */
import type { LocalLine } from "../page/local-text.ts";
import type { SessionEndCause } from "../identity/session.ts";
import type { CredentialProblem } from "../identity/subject.ts";
import {
  type Beside,
  type Circumstance,
  type CopyScope,
  type FullMessage,
  type LabelId,
  type Labels,
  type LanguageCopy,
  type Message,
  type Onward,
  labelIds,
  ownCircumstances,
} from "../page/copy.ts";
import { shippedCopy } from "../page/defaults/index.ts";
import type { PageDocument } from "../page/document.ts";
import { pathOfScope } from "../page/edit-copy.ts";
import { markedText } from "../page/edit-marks.ts";
import { joinSentences, localeOf, type Language } from "../page/language.ts";
import { ownEntry } from "../page/own-entry.ts";
import { fillLine, fillPlaceholders, type Placeholders } from "../page/placeholders.ts";
import { consoleSectionId } from "../access/console-pages.ts";
import type { SignUpOffer } from "../identity/joining.ts";
import { type Reason, statusOf } from "./reason.ts";
import type { CodeStep } from "./code-step.ts";
import type { NamedForVisitor } from "./view.ts";
import type { SignInProblem } from "./sign-in-problem.ts";

/** What a member has for a second factor: an app (with or without passkeys), passkeys alone, or nothing. */
export type SecondFactorHeld = "in-use" | "passkey" | "none";

export interface ExplainInput {
  readonly document: PageDocument;
  readonly language: Language;
  readonly reason: Reason;
  /** How the session ended, for `session-ended`. */
  readonly cause?: SessionEndCause | undefined;
  /** Which limit passed, for `session-expired`. */
  readonly limit?: "idle" | "absolute" | undefined;
  /** What is known of the credential, for `invalid-credentials`. */
  readonly presented?: CredentialProblem | undefined;
  /** What is wrong with a sign-in form that was sent. */
  readonly problems?: readonly SignInProblem[] | undefined;
  /** Whether it is the scope of a token that lacks the permissions, for `permission-missing`. */
  readonly beyondScope?: boolean | undefined;
  readonly section: { readonly id: string; readonly label: string; readonly names?: LocalLine | undefined } | null;
  /** Id of the section whose version of the page is shown, if it is another one than `section`. */
  readonly versionOf?: string | undefined;
  /** Whether the words must not speak of roles, permissions or days: they are withheld, and the names below left out. */
  readonly explainsLittle?: boolean | undefined;
  /** Names of the roles any one of which would be enough. */
  readonly roleLabels?: readonly string[] | undefined;
  /** Roles that would be enough, may be asked for, and were not asked for yet. */
  readonly requestableRoles?: readonly NamedForVisitor[] | undefined;
  /** When the role ended, milliseconds since 1970, for `membership-ended`. */
  readonly endedAt?: number | undefined;
  /** Whether the site can send the link that confirms an email, for `email-unverified`. */
  readonly sendsMail?: boolean | undefined;
  /** What happens after signing in; left out, nothing is said about it. */
  readonly onward?: Onward | undefined;
  /** Names of the permissions that are all needed and not held. */
  readonly permissionLabels?: readonly string[] | undefined;
  /** Whether the member has a second factor, for `second-factor-needed`; left out where it is not known. */
  readonly secondFactor?: SecondFactorHeld | undefined;
  /** Whether the member has no password, for `sign-in-again`. */
  readonly noPassword?: boolean | undefined;
  /** Whether the page leads to an account, or the site's own library does; left out where it is not known. */
  readonly signUp?: SignUpOffer | "elsewhere" | undefined;
  readonly memberName?: string | undefined;
  readonly siteName: string;
  /** The sign-in page at its own URL: nothing was refused, so it only says what it is for. */
  readonly plain?: boolean | undefined;
  /** The code that is asked for, in place of the forms. The page then says that, except where the reason itself asks for it. */
  readonly step?: CodeStep | undefined;
  /** Of the site, where they have to be accepted before a provider's account becomes one here. The page then asks for that alone. */
  readonly terms?: { readonly url: string; readonly version: string } | undefined;
  /** Marks each text with where it is edited (`core/page/edit-marks.ts`). */
  readonly isForStudio?: true | undefined;
}

/** Steps that a page shows at most. */
const mostSteps = 6;

/** Reasons whose first shipped step, in each language, sends the member to ask people for what some pages let them ask for on the spot. */
const askedOfPeople: ReadonlySet<Reason> = new Set<Reason>(["role-missing", "membership-ended"]);

export interface Explanation extends FullMessage {
  /** What the owner says beside every reason; empty for nothing. */
  readonly note: string;
  readonly labels: Labels;
  readonly language: Language;
}

/**
 * Each part falls through on its own: reason in the section → reason → shipped. In a circumstance that is another fact, only words
 * for it count. Placeholders are filled.
 */
export function explainRefusal(input: ExplainInput): Explanation {
  const { language, reason } = input;
  const shipped = shippedCopy[language];
  const copy = input.document.copy[language];
  const version = versionOf(input);
  const sectionCopy = version === null ? undefined : ownEntry(copy?.sections, version);
  const values = placeholders(input, shipped.thisPage);
  const labels = labelsOf(input, { ...shipped.labels, ...filledLabels(copy?.labels, values) });
  const asksForCode = input.step !== undefined && reason !== "second-factor-needed";
  const further = asksForCode ? shipped.codeStep : input.terms === undefined ? null : labels.termsFirst;
  const fallback =
    further !== null
      ? { heading: labels.codeHeading, explanation: further, nextSteps: [] }
      : input.plain
        ? shipped.signIn
        : shippedMessage(input);
  // The last one is where a text belongs that no one has set.
  const scopes: readonly Scope<Message>[] =
    further !== null
      ? []
      : input.plain
        ? [{ words: copy?.signIn, at: { kind: "sign-in" } }]
        : [
            ...(version !== null
              ? scopesOf(sectionCopy?.reasons, { kind: "section", section: version, reason }, input)
              : []),
            ...scopesOf(copy?.reasons, { kind: "reason", reason }, input),
          ];
  const beside: readonly Scope<Beside>[] = input.plain
    ? []
    : [
        ...(version !== null ? [{ words: sectionCopy, at: { kind: "section", section: version } as const }] : []),
        { words: copy?.site, at: { kind: "site" } },
      ];
  const say = (text: string, scope: CopyScope | undefined, field: string) => {
    const filled = fillPlaceholders(text, values);
    const isMarked = input.isForStudio === true && scope !== undefined && filled !== "";
    return isMarked ? markedText(filled, `${pathOfScope(language, scope)}.${field}`) : filled;
  };
  const heading = nearest(scopes, "heading", input);
  const explanation = nearest(scopes, "explanation", input);
  const steps = nearest(scopes, "nextSteps", input);
  const note = nearest(beside, "note", input);
  const moreSteps = nearest(beside, "nextSteps", input);
  const own = steps.value ?? fallback.nextSteps;
  const isSaidByForm =
    steps.value === undefined && askedOfPeople.has(reason) && (input.requestableRoles?.length ?? 0) > 0;
  return {
    heading: say(heading.value ?? fallback.heading, heading.at, "heading"),
    explanation: say(
      withLoss(explanation.value ?? fallback.explanation, input, shipped.onward),
      explanation.at,
      "explanation",
    ),
    note: say(note.value ?? "", note.at, "note"),
    nextSteps: [
      ...own.map((step, index) => (isSaidByForm && index === 0 ? "" : say(step, steps.at, `nextSteps.${index}`))),
      ...(moreSteps.value ?? []).map((step, index) => say(step, moreSteps.at, `nextSteps.${index}`)),
    ]
      .filter((step) => step !== "")
      .slice(0, Math.max(mostSteps, own.length)),
    labels,
    language,
  };
}

/** Id of the section whose words and look the page has; null for those of the whole site. */
export function versionOf({ versionOf: chosen, section }: Pick<ExplainInput, "versionOf" | "section">): string | null {
  return chosen ?? section?.id ?? null;
}

/**
 * Where a reason's words are looked for. In a circumstance that is another fact, those for the reason alone would be untrue, so
 * only words for the same circumstance count.
 */
function scopesOf(
  words: LanguageCopy["reasons"],
  at: Extract<CopyScope, { reason?: Reason | undefined }>,
  input: ExplainInput,
): Scope<Message>[] {
  const own = words?.[input.reason];
  const circumstance = circumstanceOf(input);
  if (circumstance === "unfinished") return [];
  const apart = ownCircumstances.find((one) => one === circumstance);
  return apart === undefined
    ? [{ words: own, at }]
    : [{ words: own?.when?.[apart], at: { ...at, circumstance: apart } }];
}

/** Words, and where they are edited. */
interface Scope<Words> {
  readonly words: Words | undefined;
  readonly at: CopyScope;
}

/** Those that are sentences are filled in where they are said. */
const sentences: readonly string[] = ["whoDecides", "lostFactorHelp"] satisfies LabelId[];
/** Values that one label takes, and that are filled in where it is printed. */
const ownValues: Readonly<Record<string, string>> = {
  tooMany: "wait",
  continueWith: "provider",
  codeFromMail: "email",
} satisfies Partial<Record<LabelId, string>>;

/** The owner's names of fields and buttons, as visitors read them. One that holds nothing more gives way to what is shipped. */
function filledLabels(own: LanguageCopy["labels"], values: Placeholders): LanguageCopy["labels"] {
  const filled = Object.entries(own ?? {}).map(([id, text]) => [
    id,
    sentences.includes(id) ? text : fillLine(text, values, ownValues[id]),
  ]);
  return Object.fromEntries(filled.filter(([, text]) => text !== "")) as LanguageCopy["labels"];
}

function labelsOf({ isForStudio, language }: ExplainInput, labels: Labels): Labels {
  if (isForStudio !== true) return labels;
  const marked = labelIds.map((id) => [id, markedText(labels[id], `copy.${language}.labels.${id}`)]);
  return Object.fromEntries(marked) as Record<LabelId, string>;
}

/** @param thisPage what `{section}` stands for where the request is for no section */
export function placeholders(input: ExplainInput, thisPage: string): Placeholders {
  const sections = input.document.copy[input.language]?.sections;
  const sectionCopy = input.section ? ownEntry(sections, input.section.id) : undefined;
  return {
    language: input.language,
    section: sectionCopy?.label ?? labelInCode(input) ?? thisPage,
    site: input.siteName,
    roles: listOf(input.roleLabels, input.language, "disjunction"),
    permissions: listOf(input.permissionLabels, input.language, "conjunction"),
    name: input.memberName ?? "",
    onward: shippedCopy[input.language].onward[input.onward ?? "none"],
    day: input.endedAt === undefined ? "" : dayInWords(input.endedAt, input.language),
  };
}

/** The console is ours and has a name in each language. The code's label is in the site's own; in another one its owner gives a name, because the label would stand in a sentence that it does not fit into. */
function labelInCode({ section, language, document }: ExplainInput): string | undefined {
  if (section?.id === consoleSectionId) return shippedCopy[language].adminConsole;
  return language === document.languages[0] ? section?.label : section?.names?.[language];
}

/** A 403 says nothing about a return path, but what became of a form that was sent has to be said; so has that it is kept. */
function withLoss(
  text: string,
  { reason, onward, language }: ExplainInput,
  { lost, kept, stillKept }: { readonly lost: string; readonly kept: string; readonly stillKept: string },
): string {
  if (statusOf[reason] !== 403) {
    return onward === "kept" && !text.includes("{onward}") ? joinSentences(language, text, kept) : text;
  }
  if (onward === "kept") return joinSentences(language, text, stillKept);
  return onward === "form" || onward === "lost" ? joinSentences(language, text, lost) : text;
}

/**
 * What the page says where the owner has said nothing in this scope, placeholders unfilled: the placeholder text of
 * the editor's form.
 */
export function shippedMessage(
  input: Pick<
    ExplainInput,
    | "language"
    | "reason"
    | "cause"
    | "limit"
    | "presented"
    | "beyondScope"
    | "roleLabels"
    | "endedAt"
    | "permissionLabels"
    | "sendsMail"
    | "secondFactor"
    | "noPassword"
    | "signUp"
    | "problems"
  >,
): FullMessage {
  const { when, ...message } = shippedCopy[input.language].reasons[input.reason];
  const circumstance = circumstanceOf(input);
  if (circumstance === "unfinished") return { ...message, ...when?.mistyped, nextSteps: stepsOfUnfinished(input) };
  // How one gets an account is for the library to say.
  if (circumstance === "accounts-elsewhere") return { ...message, nextSteps: [] };
  return { ...message, ...(circumstance ? when?.[circumstance] : undefined) };
}

/** Hints about typing would mislead: nothing was typed. Who came with an account that is not linked learns how to get one here. */
function stepsOfUnfinished(input: Parameters<typeof shippedMessage>[0]): string[] {
  if (input.problems?.includes("not-linked") !== true) return [];
  return shippedMessage({ ...input, reason: "no-credentials" }).nextSteps;
}

const signUpCircumstance = {
  create: "sign-up-open",
  ask: "sign-up-by-approval",
  elsewhere: "accounts-elsewhere",
  none: undefined,
} as const satisfies Record<SignUpOffer | "elsewhere", Circumstance | undefined>;

const factorCircumstance = {
  "in-use": undefined,
  passkey: "passkey-only",
  none: "none-set-up",
} as const satisfies Record<SecondFactorHeld, Circumstance | undefined>;

/** What is known beside the reason, for more exact words. */
export function circumstanceOf(input: Parameters<typeof shippedMessage>[0]): Circumstance | undefined {
  switch (input.reason) {
    case "no-credentials":
      return input.signUp === undefined ? undefined : signUpCircumstance[input.signUp];
    case "session-ended":
      return input.cause;
    case "session-expired":
      return input.limit;
    case "role-missing":
      return input.roleLabels?.length ? "roles-known" : undefined;
    case "invalid-credentials":
      if (input.problems?.includes("mismatch") === true) return "mistyped";
      // Who has just tried to sign in is told of that, and not of a session that they may never have had.
      return (input.problems ?? []).length > 0 ? "unfinished" : input.presented;
    case "membership-pending":
      return input.roleLabels?.length ? "roles-known" : undefined;
    case "membership-ended":
      return input.roleLabels?.length && input.endedAt !== undefined ? "day-known" : undefined;
    case "email-unverified":
      return input.sendsMail === true ? "sends-mail" : undefined;
    case "sign-in-again":
      return input.noPassword === true ? "no-password" : undefined;
    case "second-factor-needed":
      return input.secondFactor === undefined ? undefined : factorCircumstance[input.secondFactor];
    case "permission-missing":
      if (input.beyondScope) return "beyond-scope";
      return input.permissionLabels?.length ? "permissions-known" : undefined;
    default:
      return undefined;
  }
}

/** What a refusal that explains little leaves open. */
const withheld = /\{(?:roles|permissions|day)\}/;

/**
 * The nearest value that is set. Where none is, the place for it is the last scope. Words about what is withheld give way, because
 * they would be left with a gap in them.
 */
function nearest<Words, Field extends keyof Words>(
  scopes: readonly Scope<Words>[],
  field: Field,
  { explainsLittle }: Pick<ExplainInput, "explainsLittle">,
): { readonly value: Words[Field] | undefined; readonly at: CopyScope | undefined } {
  const isGap = (value: unknown) => explainsLittle === true && withheld.test(String(value));
  const scope = scopes.find(({ words }) => words?.[field] !== undefined && !isGap(words[field]));
  return { value: scope?.words?.[field], at: (scope ?? scopes.at(-1))?.at };
}

/** The last day on which it held: "21 November 2026". */
function dayInWords(endedAt: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(endedAt - 1);
}

function listOf(names: readonly string[] | undefined, language: Language, type: "conjunction" | "disjunction"): string {
  // Most refusals name neither roles nor permissions, and creating a ListFormat costs more than the rest of this file.
  if (names === undefined || names.length === 0) return "";
  return new Intl.ListFormat(localeOf(language), { type }).format(names);
}
