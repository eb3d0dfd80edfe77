/** Why a file that a command was given could not be read or written, as a sentence for the operator. */
import { dirname } from "node:path";

/** By the system's codes (errno(3)); `{folder}` and `{file}` stand for the paths. */
const sentences: Readonly<Record<string, Readonly<Record<"read" | "write", string>>>> = {
  ENOENT: { read: "There is no file {file}.", write: "There is no folder {folder}. Make it first." },
  ENOTDIR: { read: "There is no file {file}.", write: "{folder} is not a folder." },
  EISDIR: { read: "{file} is a folder. Name a file.", write: "{file} is a folder. Name a file." },
  EACCES: { read: "This user may not read {file}.", write: "This user may not write {file}." },
  EPERM: { read: "This user may not read {file}.", write: "This user may not write {file}." },
  EROFS: { read: "This user may not read {file}.", write: "The disk of {folder} is read-only. Choose another folder." },
  ENOSPC: {
    read: "{file} cannot be read.",
    write: "There is no room left in {folder}. Make room, or choose another disk.",
  },
  EDQUOT: {
    read: "{file} cannot be read.",
    write: "There is no room left in {folder}. Make room, or choose another disk.",
  },
};

/**
 * Does what needs a file.
 *
 * @param file its whole path
 * @throws a sentence where the file cannot be read or written
 */
export async function withFile<Done>(use: "read" | "write", file: string, work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const sentence = sentences[code]?.[use];
    if (sentence === undefined) throw error;
    throw new Error(sentence.replaceAll("{file}", file).replaceAll("{folder}", dirname(file)), { cause: error });
  }
}
