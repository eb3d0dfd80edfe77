/** The files of an Astro site that `gatehouse init` reads before it changes anything. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { completeOptions } from "../../integration/complete-options.ts";
import { sourceFolderIn } from "./edit-config.ts";
import { dependsOn, type SiteManifest } from "./edit-manifest.ts";

export interface SiteFiles {
  readonly folder: string;
  /** Name of the configuration's file; where there is none yet, of the one that will be made. */
  readonly configName: string;
  readonly configText: string;
  readonly manifestText: string;
  readonly manifest: SiteManifest;
  /** Null where the site has none. */
  readonly ignoreText: string | null;
  readonly pagesFolder: string;
  /** A sentence for each path of ours that a page of the site has already. */
  readonly collisions: readonly string[];
}

const configNames = ["mjs", "js", "ts", "mts", "cjs", "cts"].map((ending) => `astro.config.${ending}`);
const emptyConfig = 'import { defineConfig } from "astro/config";\n\nexport default defineConfig({});\n';

/** @throws a sentence where the folder holds no Astro site */
export async function readSiteFiles(folder: string): Promise<SiteFiles> {
  const manifestText = await readIfThere(join(folder, "package.json"));
  const manifest = JSON.parse(manifestText ?? "{}") as SiteManifest;
  if (manifestText === null || !dependsOn(manifest, "astro")) {
    throw new Error(
      "There is no Astro site in this folder: no package.json here depends on astro. Go to the site's folder, or make a " +
        "site with `npm create astro@latest`.",
    );
  }
  const configName = configNames.find((name) => existsSync(join(folder, name))) ?? "astro.config.mjs";
  const configText = (await readIfThere(join(folder, configName))) ?? emptyConfig;
  const sources = resolve(folder, sourceFolderIn(configText));
  const root = pathToFileURL(`${folder}/`);
  const { notes } = await completeOptions(
    {},
    { root, srcDir: pathToFileURL(`${sources}/`), redirects: {}, site: undefined },
  );
  return {
    folder,
    configName,
    configText,
    manifestText,
    manifest,
    ignoreText: await readIfThere(join(folder, ".gitignore")),
    pagesFolder: join(sources, "pages"),
    collisions: notes,
  };
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
