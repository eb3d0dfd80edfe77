/** A site of somebody else, which knows Gatehouse as a package only. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { startSite, type Site } from "../../support/site.ts";
import type { Installed } from "./install-package.ts";
import { run, type Outcome } from "./run.ts";

export interface ForeignSite {
  readonly folder: string;
  /** Address of its database. */
  readonly databaseUrl: string;
  write(file: string, text: string): Promise<void>;
  /** `astro build`, or another command of Astro. */
  astro(...words: string[]): Promise<Outcome>;
  /** The command of the package, on this site's database. */
  gatehouse(words: readonly string[], input?: string, environment?: Record<string, string>): Promise<Outcome>;
  /** Started as `gatehouse start`, with an owner from the settings. */
  start(): Promise<Site>;
  remove(): Promise<void>;
}

/** @param files by their paths in the site; each may be changed later with `write` */
export async function foreignSite(
  { folder: installed }: Installed,
  files: Readonly<Record<string, string>>,
): Promise<ForeignSite> {
  const folder = await mkdtemp(join(installed, "site-"));
  const databaseUrl = `file:${join(folder, "data/gatehouse.db")}`;
  const bin = join(installed, "node_modules/.bin");
  const command = join(installed, "node_modules/gatehouse/src/gatehouse/cli/gatehouse.mjs");
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(files)) await write(file, text);
  return {
    folder,
    databaseUrl,
    write,
    astro: (...words) => run([join(bin, "astro"), ...words], folder, { environment: { NODE_ENV: "production" } }),
    gatehouse: (words, input = "", environment = {}) =>
      run([join(bin, "gatehouse"), ...words], folder, {
        environment: { DATABASE_URL: databaseUrl, ...environment },
        input,
      }),
    start: () => startSite({ folder, databaseUrl, command }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
