/** Sites of `tests/fixtures`, each built from a copy of its own, so that tests can run side by side. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, glob, mkdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { digestOfSources } from "./built-sites.ts";

const root = resolve(import.meta.dirname, "../..");
const astro = join(createRequire(import.meta.url).resolve("astro/package.json"), "../bin/astro.mjs");

export interface Outcome {
  readonly succeeded: boolean;
  readonly output: string;
}

export interface FixtureCopy {
  readonly folder: string;
  /** Builds it; `output` is what the build printed, the reason of a failure included. */
  build(environment?: Environment): Promise<Outcome>;
  /** What `astro dev` does first: routes and types. */
  sync(): Promise<Outcome>;
  remove(): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

/**
 * One that is built once, for tests of several runners: it is kept until something it is made of changes.
 *
 * @param environment of the build, beside the usual one
 * @returns the folder, for `startSite({ folder })`
 * @throws with what the build printed
 */
export async function builtFixture(name: string, environment: Environment = {}): Promise<string> {
  const digest = await digestOfSources(["src/gatehouse", "db", `tests/fixtures/${name}`], environment);
  const variant = `${name}-built-${Object.keys(environment).join("-").toLowerCase()}`;
  const folder = join(root, "data/fixtures", `${variant}-${digest}`);
  if (existsSync(folder)) return folder;
  const copy = await copyFixture(name);
  const built = await copy.build(environment);
  if (!built.succeeded) {
    await copy.remove();
    throw new Error(`The fixture ${name} could not be built:\n${built.output}`);
  }
  for await (const older of glob(`${variant}-${"?".repeat(digest.length)}`, { cwd: join(root, "data/fixtures") })) {
    await rm(join(root, "data/fixtures", older), { recursive: true, force: true });
  }
  await rename(copy.folder, folder);
  return folder;
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
  const run = async (command: string, environment: Environment = {}): Promise<Outcome> => {
    // What the test runner sets of these is about itself, and Astro would take it for the site's.
    const { BASE_URL: _base, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, ...surroundings } = process.env;
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [astro, command], {
        cwd: folder,
        env: {
          ...surroundings,
          ASTRO_TELEMETRY_DISABLED: "1",
          NODE_ENV: "production",
          NO_COLOR: "1",
          FORCE_COLOR: "0",
          ...environment,
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
    build: (environment) => run("build", environment),
    sync: () => run("sync"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
