/** Which script files of a build may run on the site's refusal pages, each with its integrity. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";
import type { Policy } from "../../core/access/policy.ts";
import type { ScriptFiles } from "../../core/refusal/script-files.ts";
import { guardOf } from "../audit/guarded.ts";
import { filesIn } from "../guarded/client-folder.ts";

/**
 * Those that everybody may have and that are whole in themselves: what a script imports would have to be allowed too, and
 * no element says its integrity. Called when guarded files have been moved out of the client folder.
 */
export async function scriptFilesOf({ build, base }: AstroConfig, policy: Policy): Promise<ScriptFiles> {
  const folder = fileURLToPath(build.client);
  const found: Record<string, string> = {};
  for (const path of await filesIn(folder)) {
    if (!/\.m?js$/.test(path)) continue;
    const { pathname } = new URL(encodeURI(path), "http://localhost");
    if (guardOf(policy, pathname) !== null) continue;
    const content = await readFile(join(folder, path));
    if (importsOthers(content.toString("utf8"))) continue;
    found[base.replace(/\/$/, "") + pathname] = `sha256-${createHash("sha256").update(content).digest("base64")}`;
  }
  return found;
}

/** What only looks like an import counts as one: the script is then named by the build, and stopped. */
export function importsOthers(script: string): boolean {
  return /\bimport\b(?!\s*\.\s*meta\b)|\bfrom\s*["'`]/.test(script);
}
