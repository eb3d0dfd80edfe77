/** Problems in words. */
import type { z } from "zod";
import { decoded } from "./coded.ts";
import { adminProblems } from "./en/admin-problems.ts";
import { ownProblems } from "./en/own-problems.ts";
import { say, type Sayable } from "./message.ts";
import { problem, type Problem } from "./problem.ts";

const english = { ...ownProblems, ...adminProblems };

/** @param words of the reader's language; English where it lacks the message */
export function sayProblem(message: Problem, words: Readonly<Record<string, Sayable>> = english): string {
  const values = "values" in message ? withCause(message.values, words) : undefined;
  return say(words, message.id, values) ?? say(english, message.id, values) ?? "";
}

/** Where the cause (`why`) is a problem itself, as `textOfProblem` writes it, it is said in the same language. */
function withCause(values: unknown, words: Readonly<Record<string, Sayable>>): unknown {
  if (typeof values !== "object" || values === null || !("why" in values) || typeof values.why !== "string")
    return values;
  if (decoded(values.why) === null) return values;
  return { ...values, why: sayProblem(problemOfText(values.why), words) };
}

/** The problem that the message of a Zod schema stands for. */
export function problemOfText(text: string): Problem {
  const read = decoded(text);
  if (read === null || !Object.hasOwn(english, read.id)) return problem("not-understood");
  return { id: read.id, values: read.values } as Problem;
}

/** The first thing that is wrong with what Zod read. */
export function problemOfError({ issues: [first] }: z.ZodError): Problem {
  return problemOfText(first?.message ?? "");
}

/** The message of a Zod schema for developers: Zod's own words where the schema has none of ours. */
export function englishOfComplaint(text: string): string {
  return decoded(text) === null ? text : sayProblem(problemOfText(text));
}

/** A problem with its English sentence, for the command line and the log. */
export interface Told {
  readonly problem: Problem;
  readonly message: string;
}

export function told(why: Problem): Told {
  return { problem: why, message: sayProblem(why) };
}
