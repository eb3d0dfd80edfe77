/**
 * Tells whether a site was changed since it was built. File times alone do not say: a copy and a container have new ones.
 * So what a build was made from is noted beside it, and only what has another time is read again.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

/** Name of the file beside a build in which its sources are noted. */
export const sourcesFile = "gatehouse-sources.json";

const fileSchema = z.object({ size: z.number(), changed: z.number(), digest: z.string() });
type FileNote = z.infer<typeof fileSchema>;

const notesSchema = z.object({
  /** Folders and files that a build is made from; what is added to one of the folders is a change. */
  places: z.array(z.string()),
  files: z.record(z.string(), fileSchema),
});

/** Paths are relative to the site's folder, with `/` between their parts. */
export type SourceNotes = z.infer<typeof notesSchema>;

/** What belongs to the build of every site beside its `src` and `public`. */
export const usualSources = [
  ...["mjs", "js", "ts", "mts"].map((end) => `astro.config.${end}`),
  ...["package.json", "package-lock.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock", "tsconfig.json"],
];

/** @param places folders and files in the site's folder; those that are not there are left out */
export async function noteSources(siteFolder: string, places: readonly string[]): Promise<SourceNotes> {
  const files: Record<string, FileNote> = {};
  for (const path of await filesOf(siteFolder, places)) {
    const note = await noteOf(join(siteFolder, path));
    if (note !== null) files[path] = note;
  }
  return { places: [...places], files };
}

/** @throws where the text is not what `JSON.stringify` makes of notes */
export function readSourceNotes(text: string): SourceNotes {
  return notesSchema.parse(JSON.parse(text));
}

/** Whether a build from the files as they are now could differ from the one the notes are about. */
export async function sourcesChanged(siteFolder: string, notes: SourceNotes): Promise<boolean> {
  const present = await filesOf(siteFolder, notes.places);
  if (present.some((path) => !Object.hasOwn(notes.files, path))) return true;
  for (const [path, note] of Object.entries(notes.files)) {
    const file = join(siteFolder, path);
    const found = await stat(file).catch(() => null);
    if (found === null || found.size !== note.size) return true;
    if (found.mtimeMs !== note.changed && (await digestOf(file)) !== note.digest) return true;
  }
  return false;
}

/** Links that lead nowhere or to a folder are left out. */
async function filesOf(siteFolder: string, places: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    places.map(async (place) => {
      const path = join(siteFolder, place);
      if (!(await isFolder(path))) return [place];
      const entries = await readdir(path, { withFileTypes: true, recursive: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(siteFolder, join(entry.parentPath, entry.name)).split(sep).join("/"));
    }),
  );
  const paths = [...new Set(found.flat())];
  const are = await Promise.all(paths.map((path) => isFile(join(siteFolder, path))));
  return paths.filter((_, index) => are[index]);
}

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Null where the file is gone meanwhile. */
async function noteOf(file: string): Promise<FileNote | null> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return null;
  return { size: found.size, changed: found.mtimeMs, digest: await digestOf(file) };
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("base64");
}
