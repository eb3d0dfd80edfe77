/** A change of a rule that is made at a moment to come. */

/** `begun`: it holds, until its end. `failed`: it was not carried out, or its end was not. */
export const planStates = ["waiting", "begun", "failed"] as const;
export type PlanState = (typeof planStates)[number];
