/** Sites of `tests/fixtures`, each built from a copy of its own, so that tests can run side by side. */
import { createHash, randomBytes } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runAstro, type Outcome } from "./astro-command.ts";
import { buildOnce } from "./build-once.ts";
import { digestOfSources } from "./built-sites.ts";

const root = resolve(import.meta.dirname, "../..");
const copies = join(root, "data/fixtures");
/** In a kept build: what Astro printed when it was made. */
const printed = "printed.txt";

export interface FixtureCopy {
  readonly folder: string;
  /** Builds it; `output` is what the build printed, the reason of a failure included. */
  build(environment?: Environment): Promise<Outcome>;
  /** What `astro dev` does first: routes and types. */
  sync(): Promise<Outcome>;
  remove(): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

export interface FixtureVariant {
  /** Of the build, beside the usual one. */
  readonly environment?: Environment;
  /** By their paths in the site: written before it is built. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface BuiltFixture {
  /** For `startSite({ folder })`. Others use it too: a test that changes something there takes `copyBuiltFixture`. */
  readonly folder: string;
  /** What the build printed. */
  readonly output: string;
}

/**
 * One that is built once, for tests of several files and runners: it is kept until something it is made of changes.
 *
 * @throws with what the build printed
 */
export async function builtFixture(name: string, variant: FixtureVariant = {}): Promise<BuiltFixture> {
  const digest = await digestOfSources(["src/gatehouse", "db", `tests/fixtures/${name}`], variant);
  const isPlain = Object.keys(variant).length === 0;
  const label = isPlain ? "" : `${createHash("sha256").update(JSON.stringify(variant)).digest("hex").slice(0, 6)}-`;
  const folder = join(copies, `${name}-built-${label}${digest}`);
  await buildOnce(folder, async () => {
    await cp(join(root, "tests/fixtures", name), folder, { recursive: true });
    for (const [file, text] of Object.entries(variant.files ?? {})) await writeFile(join(folder, file), text);
    const built = await runAstro(["build"], folder, variant.environment);
    if (!built.succeeded) throw new Error(`The fixture ${name} could not be built:\n${built.output}`);
    await writeFile(join(folder, printed), built.output);
  });
  return { folder, output: await readFile(join(folder, printed), "utf8") };
}

export type BuiltCopy = Pick<FixtureCopy, "folder" | "remove">;

/** A copy of one's own, for a test that changes something in the finished build. */
export async function copyBuiltFixture(name: string, variant?: FixtureVariant): Promise<BuiltCopy> {
  const { folder: built } = await builtFixture(name, variant);
  const folder = join(copies, `${name}-${randomBytes(4).toString("hex")}`);
  await cp(built, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * The copy lies as deep in the repository as the original, so that its imports still lead to the module.
 *
 * @param sites the folder of the original
 */
export async function copyFixture(name: string, sites = "tests/fixtures"): Promise<FixtureCopy> {
  const folder = join(copies, `${name}-${randomBytes(4).toString("hex")}`);
  await mkdir(folder, { recursive: true });
  await cp(join(root, sites, name), folder, { recursive: true });
  return {
    folder,
    build: (environment) => runAstro(["build"], folder, environment),
    sync: () => runAstro(["sync"], folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
