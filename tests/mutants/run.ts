/**
 * `npm run mutants [-- core/access/decide.ts core/refusal …]`: puts one small mistake after the other into files of
 * `src/gatehouse` and runs the unit tests that reach it. Prints each mistake that no test notices: a test is missing, or the
 * two programs do the same (docs/decisions names those). For pure code: the tests of a mistake take milliseconds.
 */
import { fork } from "node:child_process";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { withMutants, type Mutant } from "./mutants.ts";

const root = resolve(import.meta.dirname, "../..");
const source = join(root, "src/gatehouse");
/** The unit tests, each with the files that it imports. */
const imports = new Map(
  globSync("tests/unit/**/*.test.ts", { cwd: root }).map((file) => [join(root, file), importsOf(join(root, file))]),
);
/** Milliseconds until a mistake counts as noticed because the tests do not end. */
const timeout = 60_000;

let [noticed, all] = [0, 0];
for (const path of filesIn(process.argv.slice(2))) {
  const { mutants } = withMutants(readFileSync(path, "utf8"));
  const tests = [...imports].filter(([, files]) => files.has(path)).map(([file]) => file);
  for (let next = 0; next < mutants.length;) next = await tryFrom(path, next, tests, mutants);
  all += mutants.length;
}
process.stdout.write(`${noticed} of ${all} mistakes were noticed.\n`);

type Message =
  | { readonly problem: string }
  | { readonly begins: number }
  | { readonly number: number; readonly isNoticed: boolean; readonly isReached: boolean };

/** Tries the mistakes of a file; returns the number of the next one to try, after one whose tests do not end. */
function tryFrom(path: string, from: number, tests: readonly string[], mutants: readonly Mutant[]): Promise<number> {
  const child = fork(join(import.meta.dirname, "try.ts"), [path, String(from), ...tests], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((done, fail) => {
    /** The mistake that is being tried; null while the tests run without any. */
    let current: number | null = null;
    let hangs = false;
    const stop = () => {
      hangs = true;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(stop, 3 * timeout);
    child.on("message", (message: Message) => {
      clearTimeout(timer);
      timer = setTimeout(stop, timeout);
      if ("problem" in message) process.stdout.write(`Not run: ${message.problem}\n`);
      else if ("begins" in message) current = message.begins;
      else {
        const mutant = mutants[message.number];
        if (message.isNoticed) noticed += 1;
        else if (mutant !== undefined) {
          const { line, original, text } = mutant;
          const why = message.isReached ? "Not noticed" : "Not reached";
          process.stdout.write(`${why}: ${relative(source, path)}:${line}: ${oneLine(original)} → ${oneLine(text)}\n`);
        }
      }
    });
    child.on("error", fail);
    child.on("exit", (code) => {
      clearTimeout(timer);
      if (hangs && current !== null) {
        noticed += 1;
        done(current + 1);
      } else if (code === 0) done(mutants.length);
      else fail(new Error(`${path}: the tests ended with ${code}.`));
    });
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function filesIn(given: readonly string[]): string[] {
  return (given.length > 0 ? given : ["core/access"])
    .map((name) => join(source, name))
    .flatMap((path) =>
      statSync(path).isFile() ? [path] : globSync("**/*.ts", { cwd: path }).map((name) => join(path, name)),
    )
    .toSorted();
}

/** The files that a file imports, directly or by way of others. */
function importsOf(file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [file];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !existsSync(path) || !path.endsWith(".ts")) continue;
    found.add(path);
    for (const [, name = ""] of readFileSync(path, "utf8").matchAll(
      /^(?:import (?!type)|export (?!type)|\} ).*?from "(\.[^"]+)"/gm,
    )) {
      waiting.push(resolve(dirname(path), name));
    }
  }
  return found;
}
