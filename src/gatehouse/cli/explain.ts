/** `gatehouse explain`: who may go there, and why. */
import { methods } from "../core/access/rule.ts";
import { madePrintable } from "../core/identity/printable.ts";
import { operator } from "../server/access/author.ts";
import type { ExplainedDecision } from "../server/access/explain.ts";
import { parseWords, UsageError } from "./command-words.ts";
import { printJson, table } from "./print.ts";
import { withRuntime } from "./site.ts";

/** Exit code 0 for both answers: the question was answered. */
export async function explain(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { host: { type: "string" }, json: { type: "boolean" } });
  const host = typeof values["host"] === "string" ? values["host"] : undefined;
  const [who, method, path] = positionals;
  if (who === undefined || method === undefined || path === undefined || positionals.length > 3) {
    throw new UsageError(
      "Write it like this: gatehouse explain <email|anonymous> <METHOD> <path> [--host <host>] [--json]",
    );
  }
  if (!methods.some((known) => known === method.toUpperCase())) {
    throw new UsageError(`"${method}" is not a method. Use one of ${methods.join(", ")}.`);
  }
  return withRuntime(async (runtime) => {
    const explained = await runtime.explain(operator, {
      email: who === "anonymous" ? null : who,
      method,
      path,
      host,
    });
    if (!explained.ok) {
      process.stderr.write(`${explained.message}\n`);
      return 1;
    }
    if (values["json"] === true) {
      printJson(decisionForPrograms(explained.value));
      return 0;
    }
    const { sentence, decision } = explained.value;
    const trace = decision.allowed ? decision.trace : decision.denial.trace;
    const rows = trace.map(({ question, answer }) => [question, answer]);
    process.stdout.write(`${madePrintable(sentence)}\n\n${table(["QUESTION", "ANSWER"], rows)}`);
    return 0;
  });
}

function decisionForPrograms({ method, path, host, sentence, decision }: ExplainedDecision) {
  const { rule, section, trace } = decision.allowed ? decision : decision.denial;
  return {
    method,
    path,
    host: host ?? null,
    allowed: decision.allowed,
    status: decision.allowed ? null : decision.denial.status,
    reason: decision.allowed ? null : decision.denial.reason,
    rule: rule?.id ?? null,
    section: section ?? null,
    sentence,
    trace,
  };
}
