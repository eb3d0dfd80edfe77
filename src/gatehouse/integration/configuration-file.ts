/** What a build, and `astro dev`, leave for the server and the command line. */
import type { Place } from "../core/access/place.ts";
import { readConfiguration, type SiteConfiguration, type SiteOptions } from "../server/configuration.ts";

/** Name of the file in which a build keeps the options of `gatehouse()`, and where Astro puts the site. */
export const configurationFile = "gatehouse.json";

/** Name of the file in which a build keeps the addresses it knows, for `gatehouse check`. */
export const routesFile = "gatehouse-routes.json";

export function configurationText(options: SiteOptions, place: Place): string {
  return `${JSON.stringify({ options, place }, null, 2)}\n`;
}

/** @throws a sentence when it is not what `configurationText` writes */
export function configurationFrom(text: string): SiteConfiguration {
  const { options, place } = JSON.parse(text) as { readonly options: unknown; readonly place: unknown };
  return readConfiguration(options, place);
}
