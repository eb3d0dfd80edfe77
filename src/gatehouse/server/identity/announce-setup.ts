/** The message at the start while a site has no owner. */
import type { OwnPaths } from "../own-paths.ts";
import type { Settings } from "../settings.ts";
import type { FirstOwner } from "./first-owner.ts";

interface Announced {
  readonly settings: Settings;
  readonly configuration: Pick<OwnPaths, "setUpPath">;
  readonly firstOwner: FirstOwner;
}

export async function announceSetup(
  { settings, configuration, firstOwner }: Announced,
  print: (line: string) => void,
): Promise<void> {
  if (!(await firstOwner.isMissing())) return;
  const key = await firstOwner.issueKey();
  print(`This site has no owner yet. Open this link to become its owner; it works once:\n`);
  print(`  ${settings.origin}${configuration.setUpPath}?key=${key}\n`);
}
