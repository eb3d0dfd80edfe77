/** Adapts the HTML of a site's layout or own page to the policy under which it is sent. */
import { withIntegrity, type ScriptFiles } from "./script-files.ts";
import { withoutClientRouter } from "./without-client-router.ts";
import { withoutIslands } from "./without-islands.ts";

/**
 * @param origin of the site
 * @param files that a script may come from
 */
export function fitToPolicy(html: string, origin: string, files: ScriptFiles): string {
  return withIntegrity(withoutClientRouter(withoutIslands(html)), origin, files);
}
