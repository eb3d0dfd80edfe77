/**
 * A process of `run.ts`: tries the mistakes of one file from a number on, and sends the number of each with whether a test
 * noticed it. All mistakes are in the text that Node loads; a switch turns one of them on.
 */
import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { withMutants } from "./mutants.ts";

const [path = "", from = "0", ...testFiles] = process.argv.slice(2);
const mutated = pathToFileURL(path).href;
const { text, mutants } = withMutants(readFileSync(path, "utf8"));
const inProcess = new URL("tests-in-process.ts", import.meta.url).href;
const [source, tests] = [new URL("../../src/", import.meta.url).href, new URL("../", import.meta.url).href];

let active = -1;
let reached = new Set<number>();
Object.assign(globalThis, {
  isMutant(number: number): boolean {
    reached.add(number);
    return number === active;
  },
});

const stripped = new Map<string, string>();
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "vitest" && context.parentURL !== inProcess) return { url: inProcess, shortCircuit: true };
    const resolved = next(specifier, context);
    // Test files are loaded again for every mistake, and the source as well for those that are made while it is loaded.
    const run = /\?(?:run|fresh)=\d+$/.exec(context.parentURL ?? "")?.[0];
    const isOurs =
      resolved.url.startsWith(tests) || (run?.startsWith("?fresh") === true && resolved.url.startsWith(source));
    return run !== undefined && isOurs ? { ...resolved, url: resolved.url + run } : resolved;
  },
  load(url, context, next) {
    const [file = url] = url.split("?");
    if (!file.endsWith(".ts") || !(file.startsWith(source) || file.startsWith(tests))) return next(url, context);
    let code = stripped.get(file);
    if (code === undefined) {
      code = stripTypeScriptTypes(file === mutated ? text : readFileSync(fileURLToPath(file), "utf8"));
      stripped.set(file, code);
    }
    return { format: "module", source: code, shortCircuit: true };
  },
});
const { takeTests } = (await import(inProcess)) as typeof import("./tests-in-process.ts");

interface TestFile {
  readonly url: string;
  /** The mistakes that the file reaches while it is loaded, or while its tests run. */
  readonly loading: ReadonlySet<number>;
  readonly running: ReadonlySet<number>;
  /** Milliseconds. */
  readonly duration: number;
}

let runs = 0;

/** Whether all tests of the file pass. */
async function passes(url: string, kind: "run" | "fresh", onLoaded = (): void => undefined): Promise<boolean> {
  runs += 1;
  try {
    await import(`${url}?${kind}=${runs}`);
    onLoaded();
    for (const { run } of takeTests()) await run();
    return true;
  } catch (error) {
    takeTests();
    if (active === -1 && !String(error).includes("with hooks")) process.send?.({ problem: `${url}: ${String(error)}` });
    return false;
  }
}

const files: TestFile[] = [];
for (const file of testFiles) {
  const url = pathToFileURL(file).href;
  reached = new Set();
  let loading = new Set<number>();
  const start = performance.now();
  const isGreen = await passes(url, "fresh", () => ([loading, reached] = [reached, new Set()]));
  if (isGreen) files.push({ url, loading, running: reached, duration: performance.now() - start });
}
files.sort((one, other) => one.duration - other.duration);

for (let number = Number(from); number < mutants.length; number += 1) {
  process.send?.({ begins: number });
  active = number;
  let isNoticed = false;
  for (const { url, loading, running } of files) {
    if (isNoticed || !(loading.has(number) || running.has(number))) continue;
    isNoticed = !(await passes(url, loading.has(number) ? "fresh" : "run"));
  }
  active = -1;
  process.send?.({
    number,
    isNoticed,
    isReached: files.some(({ loading, running }) => loading.has(number) || running.has(number)),
  });
}
process.disconnect();
