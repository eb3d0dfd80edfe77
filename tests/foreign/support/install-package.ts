/** Runs once before the tests of foreign sites: packs the package, and installs it with npm outside the repository. */
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { runWell } from "./run.ts";

export interface Installed {
  /** File that `npm pack` made. */
  readonly tarball: string;
  /** Folder in which the package and its peers are installed; sites lie in folders underneath. */
  readonly folder: string;
  /** What is installed there, as in a site's package.json. */
  readonly dependencies: Readonly<Record<string, string>>;
}

declare module "vitest" {
  interface ProvidedContext {
    installed: Installed;
  }
}

const root = resolve(import.meta.dirname, "../../..");

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-foreign-")));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const tarball = await pack(folder);
    const dependencies = await install(tarball, folder);
    project.provide("installed", { tarball, folder, dependencies });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

async function pack(folder: string): Promise<string> {
  const printed = await runWell(["npm", "pack", "--pack-destination", folder, "--loglevel", "error"], root);
  return join(folder, printed.trim().split("\n").at(-1) ?? "");
}

interface Lock {
  readonly packages: Readonly<Record<string, object>>;
}

/**
 * With the versions of the repository's lock file: what is tested is the package and not what was published today, and npm finds
 * what `npm ci` left in its cache.
 */
async function install(tarball: string, folder: string): Promise<Readonly<Record<string, string>>> {
  const { packages, ...lock } = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as Lock;
  const { devDependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const peers = Object.fromEntries(["astro", "@astrojs/node"].map((name) => [name, devDependencies[name] ?? "*"]));
  const dependencies = { ...peers, gatehouse: `file:${tarball}` };
  const manifest = { name: "sites", version: "1.0.0", dependencies };
  const { "": _repository, ...locked } = packages;
  const asDependencies = Object.fromEntries(
    Object.entries(locked).map(([name, { dev: _dev, ...found }]: [string, { dev?: boolean }]) => [name, found]),
  );
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(
    join(folder, "package-lock.json"),
    JSON.stringify({ ...lock, name: "sites", packages: { "": manifest, ...asDependencies } }),
  );
  const quietly = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel", "error"];
  await runWell(["npm", "install", ...quietly], folder);
  return dependencies;
}
