/** Reads the folder of a build that everybody may have. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** File types that cannot mention another file; all others are read. */
const withoutText =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|og[gv]|wav|flac|pdf|zip|gz|br|zst|wasm)$/i;

export function holdsText(path: string): boolean {
  return !withoutText.test(path);
}

/**
 * Paths of all files in it, with a slash in front and between; none where there is no such folder.
 *
 * @throws where it cannot be read: a guarded file that was overlooked would stay public
 */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
    .sort();
}

/** Names and hashes are ASCII, and bytes of other writing do no harm. */
export function textOf(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), "latin1");
}
