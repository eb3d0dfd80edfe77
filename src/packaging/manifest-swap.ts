/** Puts the packed manifest in the place of the repository's while npm packs, and takes it back afterwards. */
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packedManifest, type Manifest } from "./manifest.ts";

/**
 * @param folder of the repository
 * @param compiled the folder under it where the repository's manifest waits; it is no part of the package
 */
export function createManifestSwap(folder: string, compiled: string) {
  const manifest = join(folder, "package.json");
  const original = join(folder, compiled, "package.repository.json");

  /** Also heals what a packing left that was interrupted. Where there is nothing to restore it does nothing. */
  async function restore(): Promise<void> {
    if (!existsSync(original)) return;
    const kept = await readFile(original, "utf8");
    // A manifest that was changed since by hand, or by git, is newer than the one that was kept.
    if ((await readFile(manifest, "utf8")) === packedText(kept)) await rename(original, manifest);
    else await rm(original);
  }

  return {
    restore,
    async putPacked(): Promise<void> {
      await restore();
      await mkdir(join(folder, compiled), { recursive: true });
      // Renamed into place, so that an interruption leaves a whole file behind, the old one or the new one.
      const unfinished = `${original}.unfinished`;
      await copyFile(manifest, unfinished);
      await rename(unfinished, original);
      await writeFile(unfinished, packedText(await readFile(original, "utf8")));
      await rename(unfinished, manifest);
    },
    /** Removes what was compiled, the repository's manifest being back in its place. */
    async tidy(): Promise<void> {
      await restore();
      await rm(join(folder, compiled), { recursive: true, force: true });
    },
  };
}

function packedText(repository: string): string {
  return `${JSON.stringify(packedManifest(JSON.parse(repository) as Manifest), null, 2)}\n`;
}
