/** Runs once before all attack tests: the sample site, built in every way. */
import type { TestProject } from "vitest/node";
import { buildAll, type BuildName } from "./built-sites.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of each build, for `startSite({ folder })`. */
    builtSites: Record<BuildName, string>;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide("builtSites", await buildAll());
}
