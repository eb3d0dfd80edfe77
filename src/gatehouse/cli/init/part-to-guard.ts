/** Which part `gatehouse init` is to guard, and for whom: from its flags, or by asking. */
import { printLine } from "../print.ts";
import { UsageError } from "../command-words.ts";
import type { Questions } from "./questions.ts";
import { audiences, guardedPart, problemWithAudience, problemWithPath, type GuardedPart } from "./wish.ts";

const usualAudience = "member";

/**
 * Asks until the answer can be used.
 *
 * @returns null where no part was named
 * @throws UsageError where a flag cannot be used
 */
export async function partToGuard(
  questions: Pick<Questions, "ask">,
  path: string | undefined,
  audience: string | undefined,
): Promise<GuardedPart | null> {
  const where = path ?? (await askUntilUsable(questions, whichPart, "", problemWithPath));
  if (where === "") return null;
  const who = audience ?? (await askUntilUsable(questions, whoMayOpen, usualAudience, problemWithAudience));
  const part = guardedPart(where, who);
  if (typeof part === "string") throw new UsageError(part);
  return part;
}

const whichPart = "Which part of the site is for some people only? Type its path, such as /members, or nothing";
const whoMayOpen = `Who may open it? One or more of ${audiences.join(", ")}, with commas between`;

/** What a wrong answer leaves is the question that was answered wrongly, not those before it. */
async function askUntilUsable(
  questions: Pick<Questions, "ask">,
  question: string,
  usual: string,
  problemWith: (answer: string) => string | null,
): Promise<string> {
  for (;;) {
    const answer = await questions.ask(question, usual);
    const problem = answer === usual ? null : problemWith(answer);
    if (problem === null) return answer;
    printLine(problem);
  }
}
