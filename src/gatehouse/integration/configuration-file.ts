/** What a build, and `astro dev`, leave for the server and the command line. */
import type { SiteLocation } from "../core/access/site-location.ts";
import {
  readConfiguration,
  type BuiltFacts,
  type SiteConfiguration,
  type SiteOptions,
} from "../server/configuration.ts";

/** Name of the file in which a build keeps the options of `gatehouse()`, and where Astro puts the site. */
export const configurationFile = "gatehouse.json";

/** Name of the file in which the last `astro build`, `dev` or `sync` keeps where a build of the site lies. */
export const buildLocationFile = "build.json";

/** Where a build is written; paths have `/` between their parts. */
export interface BuildLocation {
  /** The server folder, seen from the site's folder: `dist/server`. */
  readonly server: string;
  /** The site's folder, seen from the server folder: `../..`. */
  readonly site: string;
  /** Name of the file in the server folder that starts the site: `entry.mjs`. */
  readonly entry: string;
}

/** As Astro builds a site that says nothing else. */
export const usualBuildLocation: BuildLocation = { server: "dist/server", site: "../..", entry: "entry.mjs" };

/** Name of the folder beside these files for what is handed out after a decision; never served as it lies there. */
export const guardedFolder = "guarded";

/** @param built what the build found out; left out before there is one */
export function configurationText(options: SiteOptions, location: SiteLocation, built: BuiltFacts = {}): string {
  return `${JSON.stringify({ options, location, built }, null, 2)}\n`;
}

/** @throws a sentence when it is not what `configurationText` of this version writes */
export function configurationFrom(text: string): SiteConfiguration {
  const { options, location, built } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  // Without its location a site under a base would be judged by the wrong paths.
  if (location === undefined) {
    throw new Error("This build was made by another version of Gatehouse. Build the site again.");
  }
  return readConfiguration(options, location, built);
}
