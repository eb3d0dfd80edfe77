/** Sites of `tests/fixtures`, each built from a copy of its own, so that tests can run side by side. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cp, mkdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const astro = join(createRequire(import.meta.url).resolve("astro/package.json"), "../bin/astro.mjs");

export interface Outcome {
  readonly succeeded: boolean;
  readonly output: string;
}

export interface FixtureCopy {
  readonly folder: string;
  /** Builds it; `output` is what the build printed, the reason of a failure included. */
  build(): Promise<Outcome>;
  /** What `astro dev` does first: routes and types. */
  sync(): Promise<Outcome>;
  remove(): Promise<void>;
}

/**
 * The copy lies as deep in the repository as the original, so that its imports still lead to the module.
 *
 * @param sites the folder of the original
 */
export async function copyFixture(name: string, sites = "tests/fixtures"): Promise<FixtureCopy> {
  const folder = join(root, "data/fixtures", `${name}-${randomBytes(4).toString("hex")}`);
  await mkdir(folder, { recursive: true });
  await cp(join(root, sites, name), folder, { recursive: true });
  const run = async (command: string): Promise<Outcome> => {
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [astro, command], {
        cwd: folder,
        env: {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: "1",
          NODE_ENV: "production",
          NO_COLOR: "1",
          FORCE_COLOR: "0",
        },
      });
      return { succeeded: true, output: stdout + stderr };
    } catch (error) {
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
      return { succeeded: false, output: stdout + stderr };
    }
  };
  return {
    folder,
    build: () => run("build"),
    sync: () => run("sync"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
