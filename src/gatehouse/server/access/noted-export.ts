/** Files that leave the site are in the audit: who took which record, in which form. */
import type { ChangeRepository } from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import type { ExportedRecordName, ExportFormat } from "../../core/records/export.ts";
import type { Author } from "./author.ts";
import type { History } from "./history.ts";
import type { Result } from "./result.ts";

export interface ExportAsked {
  readonly record: ExportedRecordName;
  readonly format: ExportFormat;
  readonly filter: object;
  /** Filters whose values are typed, and may name a person: only that they were set is noted. */
  readonly typed: readonly string[];
}

export type NoteExport = <Piece>(
  author: Author,
  asked: ExportAsked,
  file: Result<AsyncGenerator<Piece, void>>,
) => Promise<Result<AsyncGenerator<Piece, void>>>;

interface Dependencies {
  readonly changes: Pick<ChangeRepository, "append">;
  readonly history: Pick<History, "rowOf">;
}

/** Notes it before the first row is read, so that no file is given out without a trace. */
export function createNoteExport({ changes, history }: Dependencies): NoteExport {
  return async (author, { record, format, filter, typed }, file) => {
    if (!file.ok) return file;
    const told = Object.entries(filter as Readonly<Record<string, unknown>>).filter(([, value]) => value !== undefined);
    const filters = Object.fromEntries(told.map(([name, value]) => [name, typed.includes(name) ? "…" : value]));
    const change = {
      entity: "record" as const,
      entityId: record,
      summary: changed("record-exported", { record }),
      after: { format, filters },
    };
    try {
      await changes.append(history.rowOf(author, change));
    } catch (error) {
      // Its room is for another one.
      await file.value.return();
      throw error;
    }
    return file;
  };
}
