/** A change of a rule that is made at a moment to come. */

/** `begun`: it holds, until its end. `failed`: it was not carried out, or its end was not. */
export type PlanState = "waiting" | "begun" | "failed";
