/** The further steps of a sign-in, by any of the site's ways. */
import { attempt } from "./attempt.ts";
import type { Authenticator, NextStep, SignInForm } from "./authenticators/authenticator.ts";
import {
  authenticatorOf,
  failureOf,
  finishStep,
  type SigningBrowser,
  type SignInDependencies,
  type SignInResult,
} from "./sign-in.ts";
import { secondStepFields, secondStepWay, takeCode } from "./second-step.ts";
import { passwordMarkOf, type SignInStep } from "./sign-in-steps.ts";

export interface ContinueInput extends SigningBrowser {
  /** As the browser kept it. */
  readonly step: SignInStep;
  /** Checked by the `fields` of the way's next step. */
  readonly form: SignInForm;
  /** Id of the member whose session the browser has. */
  readonly signedInAs?: string | undefined;
}

export type ContinueSignIn = (input: ContinueInput) => Promise<SignInResult>;

export function createContinueSignIn(dependencies: SignInDependencies): ContinueSignIn {
  const { steps } = dependencies;

  return async function continueSignIn({ step, form, signedInAs, ...browser }) {
    if (step.way === secondStepWay) return takeCode(dependencies, step, form, browser);
    const authenticator = authenticatorOf(dependencies, step.way);
    const { next } = authenticator;
    if (next === undefined) throw new Error(`The way to sign in "${step.way}" has no next step.`);
    const { claimed, kept, remembered, returnTo, device: begunOn } = step;
    const input = { ...browser, email: claimed?.email ?? null, begunOn, remembered, returnTo };
    const tried = await attempt(dependencies, input, failureOf(authenticator), async (account) => {
      if (claimed !== null && claimed.passwordMark !== passwordMarkOf(account.passwordHash)) return notProved;
      const verdict = await next.verify(form, kept, account, { signedInAs });
      // Only a proof that holds writes a row, so that failed ones cannot fill the table.
      return verdict.outcome === "proved" && !(await steps.use(step)) ? notProved : verdict;
    });
    if (tried.outcome === "invalid" && tried.again === true && step.asks !== null) {
      const to = { form: "code", from: step.asks.from } as const;
      return { outcome: "continue", to, step: steps.sealAgain(step, "code-wrong") };
    }
    return finishStep(dependencies, authenticator, tried, input);
  };
}

/** What the browser sends for a step, and how; undefined where the site has no such way any more. */
export function nextStepOf(
  { way }: Pick<SignInStep, "way">,
  authenticators: readonly Authenticator[],
): Pick<NextStep, "method" | "fields"> | undefined {
  if (way === secondStepWay) return { method: "POST", fields: secondStepFields };
  return authenticators.find((each) => each.way === way)?.next;
}

const notProved = { outcome: "not-proved" } as const;
