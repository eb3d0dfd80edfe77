/** A step of a sign-in in which the page asks for a code, in place of the form it began with. */
import type { BlockContext } from "../blocks/definition.ts";
import { initialOf } from "./initial.ts";
import type { CodeStepView } from "./view.ts";

/** Where the code comes from: an authenticator app (or a recovery code in its place), or a mail. */
export const codeSources = ["app", "mail"] as const;
export type CodeSource = (typeof codeSources)[number];

export const codeProblems = ["code-missing", "code-wrong"] as const;
/** What was wrong with the code that was sent last. */
export type CodeProblem = (typeof codeProblems)[number];

export interface CodeStep {
  readonly from: CodeSource;
  /** Of the account that signs in; empty where it is not shown. */
  readonly email: string;
  readonly problem: CodeProblem | null;
  /** What stands in the input already; left out for nothing. */
  readonly typed?: string;
}

/** Whether the browser can be remembered, and is then not asked again for a while. */
export interface CodeForm {
  /** URL the form posts to. */
  readonly action: string;
  /** Sent along as `way` with `returnTo`, where no step is under way; else null. */
  readonly way: string | null;
  readonly mayTrust: boolean;
}

export function codeStepView(step: CodeStep, form: CodeForm, context: BlockContext): CodeStepView {
  const { labels } = context.explanation;
  const hint = { app: labels.codeFromApp, mail: labels.codeFromMail }[step.from];
  const error = { "code-missing": labels.codeMissing, "code-wrong": labels.codeWrong };
  // Who is signed in already stands above the form, with the way to another account.
  const isUnderWay = form.way === null;
  const another = { app: labels.useAnotherAccount, mail: labels.beginAgain }[step.from];
  return {
    kind: "code",
    action: form.action,
    way: form.way,
    account:
      isUnderWay && step.from === "app" && step.email !== ""
        ? { label: labels.thisAccount, name: "", email: step.email, initial: initialOf(step.email) }
        : null,
    label: labels.code,
    typed: step.typed ?? "",
    hint: hint.replaceAll("{email}", () => step.email),
    error: step.problem === null ? "" : error[step.problem],
    button: labels.goOn,
    startAgain: isUnderWay ? another : "",
    trust: form.mayTrust ? labels.trustBrowser : "",
    lost: step.from === "app" ? lostView(context) : null,
  };
}

/** For a member who has neither the app nor a recovery code: a person has to help. */
function lostView({ explanation, input, contactEmail, fill, mailTo }: BlockContext): CodeStepView["lost"] {
  const { labels } = explanation;
  return {
    summary: labels.lostFactor,
    help: fill(labels.lostFactorHelp),
    reference: input.refusalId === "" ? "" : labels.giveReference,
    write: contactEmail === null ? null : { label: labels.writeToUs, href: mailTo(contactEmail, labels.lostFactor) },
  };
}
