/**
 * Notices when the files of an open SQLite database were moved, deleted or replaced. The process would go on writing into
 * files that no other process can find, and everything acknowledged since would be gone at its next start.
 *
 * Copying the file, `VACUUM` and a checkpoint keep it in place. Overwriting it in place (`cp backup.db gatehouse.db`)
 * keeps its inode and cannot be noticed here.
 */
import { realpathSync, statSync } from "node:fs";

/** As the code of a DatabaseError. */
export const filesMovedCode = "DATABASE_FILE_MOVED";

class DatabaseFileMoved extends Error {
  readonly code = filesMovedCode;

  constructor(file: string) {
    super(
      `The file "${file}" is not the one that was opened: it was moved, deleted or replaced while the server runs. ` +
        "Nothing is written until the files are back in their place. To use the ones that are there now, restart the server",
    );
  }
}

export interface DatabaseFiles {
  /** Costs a few microseconds. Throws DatabaseFileMoved. */
  check(): void;
}

interface WatchedFile {
  readonly path: string;
  opened: { readonly dev: number; readonly ino: number } | null;
}

/** Call it once the database has been read, so that the log and its index exist. */
export function watchFiles(path: string): DatabaseFiles {
  // SQLite puts its log beside the file itself, not beside a link to it.
  const real = realpathSync(path);
  const files: WatchedFile[] = [path, `${real}-wal`, `${real}-shm`].map((name) => ({ path: name, opened: look(name) }));
  return {
    check() {
      for (const file of files) {
        const found = look(file.path);
        if (file.opened === null) file.opened = found;
        else if (found?.ino !== file.opened.ino || found.dev !== file.opened.dev)
          throw new DatabaseFileMoved(file.path);
      }
    },
  };
}

function look(path: string): { dev: number; ino: number } | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : { dev: found.dev, ino: found.ino };
}
