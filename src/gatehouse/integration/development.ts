/**
 * Gatehouse inside `astro dev`: the same runtime as in production, with the site served by Vite.
 *
 * Loaded by `require` in Astro's hooks, and by nothing else: a build needs no database driver, and what Vite loads of a
 * configuration cannot be loaded any more by the time a hook runs.
 */
import type { SiteConfiguration } from "../server/configuration.ts";
import { announceSetup } from "../server/identity/announce-setup.ts";
import { createRuntime, type Runtime } from "../server/runtime.ts";
import { setRuntime } from "../server/runtime-slot.ts";
import { settingsOfSite, type ServedAt } from "../server/site-settings.ts";

let running: Runtime | undefined;

/**
 * Called again when the configuration changes: the runtime before is closed.
 *
 * @param folder of the site
 * @param servedAt where the server is going to listen, as far as is known before it does
 */
export async function startForDevelopment(
  folder: string,
  configuration: SiteConfiguration,
  servedAt: ServedAt,
): Promise<void> {
  await running?.close();
  running = await createRuntime({ settings: settingsOfSite(folder, servedAt), configuration });
  setRuntime(running);
}

/**
 * Called when the server listens. Vite takes the next port where the one asked for is taken, and forms are accepted from the
 * site's own origin alone, so that the runtime starts anew with the port there is.
 */
export async function followServer(
  folder: string,
  configuration: SiteConfiguration,
  servedAt: ServedAt,
): Promise<void> {
  if (running?.settings.origin !== settingsOfSite(folder, servedAt).origin) {
    await startForDevelopment(folder, configuration, servedAt);
  }
  if (running !== undefined) await announceSetup(running, (line) => process.stdout.write(`${line}\n`));
}
