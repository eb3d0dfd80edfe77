/** Installs packages with the package manager that the site uses. */
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const lockFiles = {
  "pnpm-lock.yaml": "pnpm",
  "yarn.lock": "yarn",
  "bun.lock": "bun",
  "bun.lockb": "bun",
  "package-lock.json": "npm",
} as const;

export type PackageManager = (typeof lockFiles)[keyof typeof lockFiles];

/** By its lock file, or else by what started this process (`npm_config_user_agent`: "pnpm/10.1.0 npm/? …"). */
export function packageManagerOf(
  folder: string,
  userAgent = process.env["npm_config_user_agent"] ?? "",
): PackageManager {
  for (const [file, manager] of Object.entries(lockFiles)) if (existsSync(join(folder, file))) return manager;
  const named = userAgent.split("/", 1)[0];
  return Object.values(lockFiles).find((manager) => manager === named) ?? "npm";
}

/** `npm install a b`, as one types it. */
export function installCommand(manager: PackageManager, packages: readonly string[]): readonly string[] {
  return [manager, manager === "npm" ? "install" : "add", ...packages];
}

/** @throws where it ends with anything but success */
export async function run([program = "", ...words]: readonly string[], folder: string): Promise<void> {
  // On Windows package managers are scripts that only a shell starts; the words are ours and hold nothing it would read.
  const child = spawn(program, words, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Error(`\`${[program, ...words].join(" ")}\` did not succeed. Nothing else was changed.`);
}

/**
 * Whether the registry that the site installs from has this very package under its name. A name may be somebody else's on
 * a registry where this package was never published, and what is installed by name alone is then theirs.
 */
export async function registryHas(
  { name, version, description }: { readonly name: string; readonly version: string; readonly description: string },
  folder: string,
): Promise<boolean> {
  const words = ["view", `${name}@${version}`, "description", "--json"];
  try {
    const { stdout } = await promisify(execFile)("npm", words, { cwd: folder, shell: process.platform === "win32" });
    return JSON.parse(stdout) === description;
  } catch {
    // Not there, or out of reach.
    return false;
  }
}
