/**
 * The situations in which a reason is met, as the studio and the previews can show them: what the sign-in form says, and what is
 * known beside the reason.
 */
import type { Reason } from "../refusal/reason.ts";
import { ownCircumstances, type Circumstance, type OwnCircumstance } from "./copy.ts";

const ofSignIn = ["empty", "wrong-password", "too-many", "code-from-app", "code-from-mail", "code-wrong"] as const;

export const situations = [
  ...ofSignIn,
  "none-set-up",
  "passkey-only",
  "no-password",
  "unknown-session",
  "unknown-token",
  "not-taken-here",
  "beyond-scope",
  "idle",
  "absolute",
  "signed-out",
  "ended-by-admin",
  "password-changed",
  "suspended",
  "replaced",
  "too-many-sessions",
  "cause-unknown",
] as const;

export type Situation = (typeof situations)[number];

/** `sign-in` stands for the sign-in page itself. */
type Shown = Reason | "sign-in";

const ofReason: Readonly<Partial<Record<Shown, readonly Situation[]>>> = {
  "sign-in": ofSignIn,
  "no-credentials": ofSignIn,
  "invalid-credentials": ["wrong-password", "unknown-session", "unknown-token", "not-taken-here"],
  "session-expired": ["idle", "absolute"],
  "session-ended": [
    "signed-out",
    "ended-by-admin",
    "password-changed",
    "suspended",
    "replaced",
    "too-many-sessions",
    "cause-unknown",
  ],
  "sign-in-again": ["empty", "no-password"],
  "second-factor-needed": ["code-from-app", "code-wrong", "passkey-only", "none-set-up"],
  "permission-missing": ["empty", "beyond-scope"],
};

/** Those that can occur with a reason; the first is the one that visitors usually meet. */
export function situationsOf(reason: Shown): readonly Situation[] {
  return ofReason[reason] ?? ["empty"];
}

/** The situation itself where it can occur with the reason, or else the usual one. */
export function situationFor(reason: Shown, wanted: Situation | undefined): Situation {
  const all = situationsOf(reason);
  return all.find((one) => one === wanted) ?? all[0] ?? "empty";
}

/**
 * The reason that visitors are told in a situation: after a wrong password it is that the sign-in was not recognised, and after
 * too many tries the sign-in page is shown.
 */
export function reasonIn(situation: Situation, reason: Shown): Shown {
  if (situation === "wrong-password") return "invalid-credentials";
  return situation === "too-many" ? "sign-in" : reason;
}

/** What is known beside the reason in a situation, as shipped words differ by it. */
export function circumstanceIn(reason: Shown, situation: Situation): Circumstance | undefined {
  if (reason === "invalid-credentials" && situation === "wrong-password") return "mistyped";
  if (situation === "too-many-sessions") return "too-many";
  if (situation === "idle" || situation === "absolute") return situation;
  if (situation === "too-many") return undefined;
  return ownCircumstances.find((one) => one === situation);
}

/** The circumstance for which the words of a situation are kept; undefined where they are those of the reason alone. */
export function ownCircumstanceIn(reason: Shown, situation: Situation): OwnCircumstance | undefined {
  const circumstance = circumstanceIn(reason, situation);
  return ownCircumstances.find((one) => one === circumstance);
}

/** The situations in which words for a reason are said, where they are written in this one; it is among them. */
export function situationsOfWords(reason: Shown, situation: Situation): readonly Situation[] {
  const written = ownCircumstanceIn(reason, situation);
  return situationsOf(reason).filter(
    (one) =>
      one === situation ||
      (ownCircumstanceIn(reason, one) === written && reasonIn(one, reason) === reason && !isCodeStep(reason, one)),
  );
}

/** Whether the page asks for a code in place of what the reason says; where a second factor is the reason, both are the same. */
export function isCodeStep(reason: Shown, situation: Situation): boolean {
  const isStep = situation === "code-from-app" || situation === "code-from-mail" || situation === "code-wrong";
  return isStep && reason !== "second-factor-needed";
}

/** The situation in which words are shown; undefined for the usual one. @param when their circumstance, where they have one */
export function situationOfWords(reason: Reason, when: string | undefined): Situation | undefined {
  const [usual, ...others] = situationsOf(reason);
  const shows = (one: Situation) => ownCircumstanceIn(reason, one) === when;
  return usual === undefined || shows(usual) ? undefined : others.find(shows);
}
