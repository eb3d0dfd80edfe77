/** Commands about one person, who is named by their email. */
import type { Member } from "../core/identity/member.ts";
import { operator } from "../server/access/author.ts";
import type { Result } from "../server/access/result.ts";
import type { Runtime } from "../server/runtime.ts";
import { printLine, printProblem } from "./print.ts";
import { withRuntime } from "./site.ts";

/** Does the work with the person; its answer is the exit code. */
export function aboutPerson(
  email: string,
  work: (runtime: Runtime, member: Member) => Promise<number>,
): Promise<number> {
  return withRuntime(async (runtime) => {
    const found = await runtime.people.findByEmail(operator, email);
    return found.ok ? work(runtime, found.value) : printProblem(found.message);
  });
}

/** Makes one change and says what was done, or why it was not. */
export function changePerson<T>(
  email: string,
  change: (runtime: Runtime, member: Member) => Promise<Result<T>>,
  done: (changed: T, member: Member) => string,
): Promise<number> {
  return aboutPerson(email, async (runtime, member) => {
    const changed = await change(runtime, member);
    if (!changed.ok) return printProblem(changed.message);
    printLine(done(changed.value, member));
    return 0;
  });
}
