/** Reads a file of people: which letters it is in, what stands between its cells, and then line by line. */
import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";
import { mostInBulk } from "../../../core/identity/bulk-change.ts";
import { columnsOf, type ImportColumns } from "../../../core/identity/import-line.ts";
import { problem, type Problem } from "../../../core/languages/problem.ts";

/** Characters that are read at a time; other work runs in between. */
const portion = 64 * 1024;
/** Characters of a line: a quotation mark that is not closed would swallow the rest of the file. */
const longestLine = 10_000;
const separators = [",", ";", "\t", "|"];

export interface FileLine {
  /** As an editor counts them, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export type ImportFile =
  | { readonly ok: true; readonly columns: ImportColumns; readonly lines: readonly FileLine[] }
  | { readonly ok: false; readonly problem: Problem };

export async function readImportFile(content: Uint8Array): Promise<ImportFile> {
  const text = decode(content);
  if (text === null) return { ok: false, problem: problem("import-encoding") };
  const first = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? "";
  const delimiter = separators.reduce((best, one) => (first.split(one).length > first.split(best).length ? one : best));
  const parser = Readable.from(portions(text)).pipe(
    parse({
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: longestLine,
      record_delimiter: ["\r\n", "\n", "\r"],
    }),
  );
  let columns: ImportColumns | null = null;
  const lines: FileLine[] = [];
  let last = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      // What the parser counts is the line on which a record ends.
      const number = last + 1;
      last = info.lines;
      if (columns === null) {
        columns = columnsOf(record);
        if (columns === null) return { ok: false, problem: problem("import-no-email") };
        continue;
      }
      if (record.every((cell) => cell.trim() === "")) continue;
      if (lines.length >= mostInBulk) return { ok: false, problem: problem("import-too-many", { most: mostInBulk }) };
      lines.push({ number, cells: record });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, problem: problem("import-unreadable-at", { line: last + 1 }) };
  }
  if (columns === null || lines.length === 0) return { ok: false, problem: problem("import-empty") };
  return { ok: true, columns, lines };
}

/** UTF-8, or UTF-16 with its mark; null for anything else, which would turn names into other names. */
function decode(content: Uint8Array): string | null {
  const [one, two] = content;
  const utf16 = one === 0xff && two === 0xfe ? "utf-16le" : one === 0xfe && two === 0xff ? "utf-16be" : null;
  try {
    const text = new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(content);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

async function* portions(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += portion) {
    yield text.slice(from, from + portion);
    await nextTurn();
  }
}
