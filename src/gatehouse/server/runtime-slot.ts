/**
 * Where the running server keeps its runtime. The server and the site's bundle are two copies of the same modules, so a
 * module variable would be two variables; a registered symbol on the global object is one.
 */
import type { SiteConfiguration } from "./configuration.ts";
import type { Runtime } from "./runtime.ts";

const slot = Symbol.for("gatehouse.runtime");
const configurationSlot = Symbol.for("gatehouse.configuration");
type Slotted = typeof globalThis & { [slot]?: Runtime; [configurationSlot]?: SiteConfiguration };

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

/** How the site is set up, for pages that are made in advance and for those made when they are asked for. */
export function currentConfiguration(): SiteConfiguration {
  return runningRuntime()?.configuration ?? (globalThis as Slotted)[configurationSlot] ?? getRuntime().configuration;
}
