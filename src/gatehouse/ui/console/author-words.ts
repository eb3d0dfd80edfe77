/** Who made a change, in words. */
import type { ConsoleWords } from "../../core/languages/index.ts";

interface Authored {
  /** Null for the command line, a directory, and what no person did. */
  readonly authorId: string | null;
  readonly authorName: string;
  readonly source?: string | null;
}

export function authorInWords(
  { authorId, authorName, source }: Authored,
  { shell, audit }: Pick<ConsoleWords, "shell" | "audit">,
): string {
  if (source === "directory") return authorName;
  if (authorId === null) return source === "code" ? audit.sources.code : shell.commandLine;
  return authorName === "" ? shell.deletedPerson : authorName;
}
