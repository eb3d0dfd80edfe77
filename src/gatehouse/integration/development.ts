/** Starts Gatehouse inside `astro dev`: the same runtime as in production, with the site served by Vite. */
import type { SiteConfiguration } from "../server/configuration.ts";
import { announceSetup } from "../server/identity/announce-setup.ts";
import { createRuntime, type Runtime } from "../server/runtime.ts";
import { setRuntime } from "../server/runtime-slot.ts";
import type { Settings } from "../server/settings.ts";

let running: Runtime | undefined;

/** Called again when the configuration changes: the runtime before is closed. */
export async function startForDevelopment(settings: Settings, configuration: SiteConfiguration): Promise<void> {
  await running?.close();
  running = await createRuntime({ settings, configuration });
  setRuntime(running);
  await announceSetup(running, (line) => process.stdout.write(`${line}\n`));
}
