/** `gatehouse page …`: the refusal page as a file, to keep in Git or to carry to another site. */
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { formats } from "../core/languages/formats.ts";
import { sayFinding } from "../core/languages/say-finding.ts";
import { longestPageFile } from "../core/page/page-file.ts";
import { operator } from "../server/access/author.ts";
import type { Imported } from "../server/page/page-transfer.ts";
import { expectArguments, parseWords, runAction, UsageError, type Action } from "./command-words.ts";
import { withFile } from "./file-problem.ts";
import { printLine, printProblem } from "./print.ts";
import { withRuntime } from "./site.ts";

const actions: Readonly<Record<string, Action>> = { export: exportPage, import: importPage };

export function page(words: string[]): Promise<number> {
  return runAction("page", actions, words);
}

async function exportPage(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { draft: { type: "boolean" }, revision: { type: "string" } });
  const [file] = expectArguments(positionals, 1);
  const { draft = false, revision } = values;
  if (revision !== undefined && (draft === true || !/^[1-9]\d{0,8}$/.test(String(revision)))) {
    throw new UsageError("--revision takes the number of a revision, and stands without --draft.");
  }
  const which = draft === true ? "draft" : revision === undefined ? "live" : Number(revision);
  return withRuntime(async ({ pageTransfer }) => {
    const exported = await pageTransfer.export(which);
    if (!exported.ok) return printProblem(exported.message);
    await withFile("write", resolve(file), () => writeWhole(resolve(file), exported.value));
    const what = { draft: "the draft", live: "what visitors see" };
    printLine(`Wrote ${typeof which === "number" ? `revision ${which}` : what[which]} into ${resolve(file)}.`);
    return 0;
  });
}

async function importPage(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { publish: { type: "boolean" }, "dry-run": { type: "boolean" } });
  const [file] = expectArguments(positionals, 1);
  const [publishes, dryRun] = [values["publish"] === true, values["dry-run"] === true];
  const text = await withFile("read", resolve(file), () => textOf(resolve(file)));
  if (text === null) return printProblem(`The file is too large: at most ${longestPageFile / 1024 / 1024} MB.`);
  return withRuntime(async ({ pageTransfer, pageEditor }) => {
    const imported = await pageTransfer.import(operator, text, { dryRun });
    if (!imported.ok) return printProblem(imported.message);
    report(imported.value);
    const mayNotGoLive = imported.value.findings.some(({ level }) => level === "error");
    if (dryRun) {
      printLine(mayNotGoLive ? "Nothing was changed. It could not be published." : "Nothing was changed.");
      return publishes && mayNotGoLive ? 1 : 0;
    }
    if (!publishes) {
      printLine("This is the draft now. Look at it in the console and publish it, or import it with --publish.");
      return 0;
    }
    const published = await pageEditor.publish(operator, imported.value.version, "");
    if (published.ok) {
      printLine(`Published as revision ${published.value.number}. Visitors see it from the next request on.`);
      return 0;
    }
    // The same file again, as a deployment imports it each time.
    if (published.problem.id === "nothing-to-publish") {
      printLine("Visitors see this page already.");
      return 0;
    }
    return printProblem(`It is the draft now, and was not published. ${published.message}`);
  });
}

/** Whole or not at all: on a full disk the file that was there before stays. What is not a file, such as /dev/stdout, is written to. */
async function writeWhole(file: string, text: string): Promise<void> {
  const isOther = await stat(file).then(
    (found) => !found.isFile(),
    () => false,
  );
  if (isOther) return writeFile(file, text);
  const part = `${file}.part`;
  try {
    await writeFile(part, text);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Null where it is longer than the file of a page may be. */
async function textOf(file: string): Promise<string | null> {
  const { size } = await stat(file);
  return size > longestPageFile ? null : readFile(file, "utf8");
}

function report({ differences, findings, pictures }: Imported): void {
  if (differences.length === 0) printLine("The draft is the same already.");
  for (const { kind, path, before, after } of differences) {
    const texts = before === "" && after === "" ? "" : `: ${short(before)} → ${short(after)}`;
    printLine(`${kind} ${path}${texts}`);
  }
  if (pictures > 0) printLine(`${formats.en.plural(pictures, { one: "# picture", other: "# pictures" })} in the file.`);
  for (const { level, what, path } of findings) {
    printLine(`${level}${path === null ? "" : ` at ${path}`}: ${sayFinding(what)}`);
  }
}

/** Characters of a text that a line shows. */
const longestShown = 60;

function short(text: string): string {
  if (text === "") return "(nothing)";
  const line = JSON.stringify(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
  return line;
}
