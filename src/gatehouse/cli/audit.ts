/** `gatehouse audit verify`: whether the record of changes is whole. */
import { formats } from "../core/languages/formats.ts";
import { operator } from "../server/access/author.ts";
import type { AuditReport, BrokenLink } from "../server/access/audit.ts";
import { parseWords, runAction, UsageError } from "./command-words.ts";
import { printJson, printLine, printProblem } from "./print.ts";
import { withRuntime } from "./site.ts";

export function audit(words: string[]): Promise<number> {
  return runAction("audit", { verify }, words);
}

/** Exit code 1 where the chain does not hold, so that a scheduled job notices. */
async function verify(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { json: { type: "boolean" } });
  if (positionals.length > 0) throw new UsageError("`gatehouse audit verify` takes --json only.");
  return withRuntime(async (runtime) => {
    const verified = await runtime.audit.verify(operator);
    if (!verified.ok) return printProblem(verified.message);
    const report = verified.value;
    if (values["json"] === true) printJson(report);
    else printReport(report);
    return report.broken.length === 0 ? 0 : 1;
  });
}

function printReport({ checked, erased, first, head, broken }: AuditReport): void {
  if (checked === 0 && broken.length === 0) {
    printLine("No change has been recorded yet, so there is nothing to check.");
    return;
  }
  for (const one of broken) printLine(sentenceOf(one));
  if (broken.length > 0) {
    printLine(
      `The audit is not whole: ${formats.en.plural(broken.length, { one: "# place does", other: "# places do" })} not fit.`,
    );
    return;
  }
  printLine(`The audit is whole: changes ${first} to ${head.number} fit together (${checked}).`);
  if (erased > 0) printLine(`In ${erased} of them a name or content was erased because a person was forgotten.`);
  printLine(`It ends with number ${head.number}, hash ${head.hash}`);
  printLine("Keep this line elsewhere: that number must always have that hash.");
}

function sentenceOf({ number, fault }: BrokenLink): string {
  switch (fault) {
    case "missing":
      return `Number ${number} is missing, or a row stands in its place that does not belong there.`;
    case "altered":
      return `Number ${number} was altered after it was written.`;
    case "cut-off":
      return `Number ${number} and what came after it are missing.`;
  }
}
