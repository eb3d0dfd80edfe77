/** `gatehouse init`: adds Gatehouse to the Astro site in this folder. */
import { parseWords, UsageError } from "./command-words.ts";
import { planFor } from "./init/plan.ts";
import { partToGuard } from "./init/part-to-guard.ts";
import { usualAnswers, withQuestions, type Questions } from "./init/questions.ts";
import { readSiteFiles } from "./init/site-files.ts";
import { startCommand } from "./init/edit-manifest.ts";
import { packageManagerOf } from "./init/package-manager.ts";
import { printLine } from "./print.ts";
import { siteFolder } from "./site.ts";

/** Exit code 0 when the site is ready, 1 when the person said no. What is there already stays. */
export async function init(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, {
    guard: { type: "string" },
    for: { type: "string" },
    yes: { type: "boolean" },
    "no-install": { type: "boolean" },
  });
  if (positionals.length > 0) throw new UsageError("`gatehouse init` takes options only.");
  const path = text(values["guard"]);
  const audience = text(values["for"]);
  if (path === undefined && audience !== undefined)
    throw new UsageError("--for needs --guard as well: name the part, such as --guard /members.");
  const work = (questions: Questions) =>
    prepare(questions, { path, audience, mayInstall: values["no-install"] !== true });
  return values["yes"] === true ? work(usualAnswers) : withQuestions(work);
}

interface Flags {
  readonly path: string | undefined;
  readonly audience: string | undefined;
  readonly mayInstall: boolean;
}

async function prepare(questions: Questions, { path, audience, mayInstall }: Flags): Promise<number> {
  const site = await readSiteFiles(siteFolder);
  const part = await partToGuard(questions, path, audience);
  const start = site.manifest.scripts?.["start"];
  const mayReplaceStart =
    start !== undefined &&
    start !== startCommand &&
    (await questions.confirm(`package.json has "start": "${start}". Replace it with "${startCommand}"?`, false));
  const { steps, notes } = await planFor(site, { part, mayInstall, mayReplaceStart });
  for (const note of notes) printLine(note);
  if (steps.length === 0) {
    printLine(notes.length > 0 ? "\nNothing was changed." : "Gatehouse is here already; there is nothing to do.");
    return 0;
  }
  printLine(`${notes.length > 0 ? "\n" : ""}To do:\n${steps.map((step) => `  ${step.words}`).join("\n")}`);
  if (!(await questions.confirm("Go on?", true))) {
    printLine("Nothing was changed.");
    return 1;
  }
  for (const step of steps) await step.take();
  const command =
    start === undefined || start === startCommand || mayReplaceStart ? startOf(site.folder) : `npx ${startCommand}`;
  printLine(`\nDone. Now run: ${command}\nIt builds the site and prints a link that makes you its owner.`);
  return 0;
}

function startOf(folder: string): string {
  return `${packageManagerOf(folder)} start`;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
