/**
 * Where the running server keeps its runtime. The server and the site's bundle are two copies of the same modules, so a
 * module variable would be two variables; a registered symbol on the global object is one.
 */
import { realpathSync } from "node:fs";
import type { SiteConfiguration } from "./configuration.ts";
import type { Runtime } from "./runtime.ts";

const slot = Symbol.for("gatehouse.runtime");
const configurationSlot = Symbol.for("gatehouse.configuration");
const buildSlot = Symbol.for("gatehouse.build");
type Slotted = typeof globalThis & {
  [slot]?: Runtime;
  [configurationSlot]?: SiteConfiguration;
  [buildSlot]?: string;
};

/**
 * Keeps this process for one build. The rules in force belong to the process, so a second site in it would be judged by the
 * rules of the first.
 *
 * @param serverFolder of the build
 * @throws a sentence where the process serves another build
 */
export function claimProcess(serverFolder: string): void {
  const slots = globalThis as Slotted;
  const build = realpathSync(serverFolder);
  slots[buildSlot] ??= build;
  if (slots[buildSlot] === build) return;
  throw new Error(
    `This process serves the site in ${slots[buildSlot]}, so it cannot serve the one in ${build} by its own rules. ` +
      "Start each site in a process of its own.",
  );
}

/** The server folder of the build that this process serves; undefined in `astro dev`, and on the command line. */
export function servedBuild(): string | undefined {
  return (globalThis as Slotted)[buildSlot];
}

export function setRuntime(runtime: Runtime): void {
  (globalThis as Slotted)[slot] = runtime;
}

/** The same where there need not be one: while a site is being built. */
export function runningRuntime(): Runtime | undefined {
  return (globalThis as Slotted)[slot];
}

/** The runtime of this process. Throws when the site was started in a way that does not start Gatehouse. */
export function getRuntime(): Runtime {
  const runtime = (globalThis as Slotted)[slot];
  if (runtime === undefined) {
    throw new Error("Gatehouse is not running in this process. Start the site with `gatehouse start` or `astro dev`.");
  }
  return runtime;
}

/** Says how the site is set up where no runtime is: while it is being built. */
export function setConfiguration(configuration: SiteConfiguration): void {
  (globalThis as Slotted)[configurationSlot] = configuration;
}

/** The site's configuration, for prerendered and for on-demand pages. */
export function currentConfiguration(): SiteConfiguration {
  return runningRuntime()?.configuration ?? (globalThis as Slotted)[configurationSlot] ?? getRuntime().configuration;
}
