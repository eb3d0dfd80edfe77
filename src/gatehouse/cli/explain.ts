/** `gatehouse explain`: who may go there, and why. */
import { parseArgs } from "node:util";
import { methods } from "../core/access/rule.ts";
import { madePrintable } from "../core/identity/printable.ts";
import { operator } from "../server/access/author.ts";
import { withRuntime } from "./site.ts";
import { table } from "./table.ts";
import { UsageError } from "./usage.ts";

/** Exit code 0 whatever the answer is: the question was answered. */
export async function explain(words: string[]): Promise<number> {
  const { values, positionals } = readWords(words);
  const [who, method, path] = positionals;
  if (who === undefined || method === undefined || path === undefined || positionals.length > 3) {
    throw new UsageError("Write it like this: gatehouse explain <email|anonymous> <METHOD> <path> [--host <host>]");
  }
  if (!methods.some((known) => known === method.toUpperCase())) {
    throw new UsageError(`"${method}" is not a method. Use one of ${methods.join(", ")}.`);
  }
  return withRuntime(async (runtime) => {
    const explained = await runtime.explain(operator, {
      email: who === "anonymous" ? null : who,
      method,
      path,
      host: values.host,
    });
    if (!explained.ok) {
      process.stderr.write(`${explained.message}\n`);
      return 1;
    }
    const { sentence, decision } = explained.value;
    const trace = decision.allowed ? decision.trace : decision.denial.trace;
    const rows = trace.map(({ question, answer }) => [question, answer]);
    process.stdout.write(`${madePrintable(sentence)}\n\n${table(["QUESTION", "ANSWER"], rows)}`);
    return 0;
  });
}

function readWords(words: string[]) {
  try {
    return parseArgs({ args: words, allowPositionals: true, options: { host: { type: "string" } } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
