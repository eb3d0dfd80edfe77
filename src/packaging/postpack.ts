/**
 * Run by npm after it has packed the repository: packs the folder that `prepack.ts` assembled, under the same name and in the same
 * place, where npm's first file gives way to it.
 */
import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { env } from "node:process";
import { packageFolder, root } from "./folders.ts";

// npm hands its own options on in the environment: --pack-destination, --dry-run, --json.
const { status } = spawnSync("npm", ["pack", packageFolder], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...env, npm_config_ignore_scripts: "true" },
});
await rm(packageFolder, { recursive: true, force: true });
process.exitCode = status ?? 1;
