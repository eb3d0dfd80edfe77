/** Starts Gatehouse inside `astro dev`: the same runtime as in production, with the site served by Vite. */
import { readSettings } from "../server/settings.ts";
import { createRuntime } from "../server/runtime.ts";
import { setRuntime } from "../server/runtime-slot.ts";
import type { SiteConfiguration } from "../server/configuration.ts";
import { announceSetup } from "../server/identity/announce-setup.ts";

export async function startForDevelopment(configuration: SiteConfiguration): Promise<void> {
  const result = readSettings(process.env);
  if (!result.ok) throw new Error(`The settings cannot be used:\n  ${result.problems.join("\n  ")}`);
  const runtime = await createRuntime({ settings: result.settings, configuration });
  setRuntime(runtime);
  await announceSetup(runtime, (line) => console.log(line));
}
