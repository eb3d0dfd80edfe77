/** What is made up about a visitor, so that a preview shows a reason as it is met in a situation. */
import type { SecondFactorHeld } from "../../../core/refusal/explain.ts";
import { sessionEndCauses } from "../../../core/identity/session.ts";
import { credentialProblems } from "../../../core/identity/subject.ts";
import { circumstanceIn, situationFor, type Situation } from "../../../core/page/situation.ts";
import type { PageVariant } from "../../../core/page/studio.ts";
import type { ComposeInput } from "../../../core/refusal/compose.ts";
import { statusOf, type Reason } from "../../../core/refusal/reason.ts";
import { secondStepWay } from "../../../server/identity/second-step.ts";
import { continuePathOf, secondFactorPathOf } from "../../../server/own-paths.ts";
import type { Runtime } from "../../../server/runtime.ts";

const somebody = { name: "Alex Example", email: "alex@example.com" };
/** Seconds that somebody has to wait who tried too often. */
const wait = 300;

type Met = { readonly reason: Reason } & Pick<
  ComposeInput,
  | "plain"
  | "problems"
  | "email"
  | "retryAfterSeconds"
  | "signedInAs"
  | "step"
  | "secondFactor"
  | "noPassword"
  | "secondFactorAction"
  | "cause"
  | "limit"
  | "presented"
  | "beyondScope"
  | "roleLabels"
  | "endedAt"
>;

interface MetRuntime {
  readonly configuration: Pick<Runtime["configuration"], "signInPath" | "accountPath">;
  readonly now: () => number;
}

/**
 * A form that comes back says what was wrong: with a wrong password on the page for credentials that are not valid, after
 * too many tries on the sign-in page, where nothing is refused.
 *
 * @param wanted left out, or one that cannot occur with the reason: the situation that visitors usually meet
 */
export function metIn(
  asked: PageVariant["reason"],
  wanted: Situation | undefined,
  { configuration, now }: MetRuntime,
): Met {
  const situation = situationFor(asked, wanted);
  const { email } = somebody;
  if (situation === "wrong-password") return { reason: "invalid-credentials", problems: ["mismatch"], email };
  if (situation === "too-many") {
    return { reason: "no-credentials", plain: true, problems: ["too-many"], retryAfterSeconds: wait, email };
  }
  const step = stepIn(situation, asked === "second-factor-needed", configuration);
  if (asked === "sign-in") return { reason: "no-credentials", plain: true, step };
  const circumstance = circumstanceIn(asked, situation);
  return {
    reason: asked,
    signedInAs: isSignedIn(asked) ? somebody : undefined,
    step,
    ...(asked === "second-factor-needed" && {
      secondFactor: heldIn[situation] ?? "in-use",
      secondFactorAction: secondFactorPathOf(configuration.accountPath),
    }),
    noPassword: circumstance === "no-password",
    cause: sessionEndCauses.find((one) => one === circumstance),
    limit: circumstance === "idle" || circumstance === "absolute" ? circumstance : undefined,
    presented: credentialProblems.find((one) => one === circumstance),
    beyondScope: circumstance === "beyond-scope",
    roleLabels: asked === "role-missing" || asked.startsWith("membership-") ? ["Member"] : undefined,
    endedAt: asked === "membership-ended" ? now() : undefined,
  };
}

/** What the member who is shown has to prove more than a password. */
const heldIn: Readonly<Partial<Record<Situation, SecondFactorHeld>>> = {
  "none-set-up": "none",
  "passkey-only": "passkey",
};

/** Who gets a 403 is known; and so is who has to prove again that it is them. */
function isSignedIn(reason: Reason): boolean {
  return statusOf[reason] === 403 || reason === "sign-in-again" || reason === "second-factor-needed";
}

/** @param isSignedIn a member is asked for the code alone; otherwise it is the second step of a sign-in */
function stepIn(
  situation: Situation,
  isSignedIn: boolean,
  { signInPath }: Pick<Runtime["configuration"], "signInPath">,
): ComposeInput["step"] {
  if (situation !== "code-from-app" && situation !== "code-from-mail" && situation !== "code-wrong") return undefined;
  const from = situation === "code-from-mail" ? "mail" : "app";
  const problem = situation === "code-wrong" ? "code-wrong" : null;
  return isSignedIn
    ? { from, problem, email: "", action: signInPath, way: secondStepWay, mayTrust: false }
    : { from, problem, email: somebody.email, action: continuePathOf(signInPath), way: null, mayTrust: from === "app" };
}
