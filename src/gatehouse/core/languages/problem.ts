/** Why something was not done, as a message: a use case says which one and of what, the reader's page has the words. */
import { coded } from "./coded.ts";
import type { adminProblems } from "./en/admin-problems.ts";
import type { ownProblems } from "./en/own-problems.ts";
import type { MessageOf, Values } from "./message.ts";

export type Problems = typeof ownProblems & typeof adminProblems;
export type ProblemId = keyof Problems;
export type Problem = MessageOf<Problems>;

export function problem<Id extends ProblemId>(id: Id, ...[values]: Values<Problems, Id>): Problem {
  // The arguments were checked against the id; TypeScript does not follow that into the union.
  return (values === undefined ? { id } : { id, values }) as Problem;
}

/** A problem as the message of a Zod schema, which can only be text. */
export function complaint<Id extends ProblemId>(id: Id, ...[values]: Values<Problems, Id>): string {
  return coded(id, values);
}

/** The same for a problem that was found by other means. */
export function textOfProblem(found: Problem): string {
  return coded(found.id, "values" in found ? found.values : undefined);
}
