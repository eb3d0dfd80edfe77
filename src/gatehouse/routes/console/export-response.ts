/** A record as a file: written while it is read, piece by piece, as fast as its reader takes it. */
import type { ExportFormat } from "../../core/records/export.ts";
import { csvBeginning, csvLine, type Cell } from "../../core/records/csv.ts";

/** Milliseconds without a sign of the reader, after which the export is given up: another one may wait for its room. */
const patience = 60_000;

export interface ExportedRecord<Row> {
  /** Of the file, without its ending. */
  readonly name: string;
  /** Names of the columns, in English as programs read them. */
  readonly columns: readonly string[];
  /** The cells of a row, in the order of the columns. */
  cells(row: Row): readonly Cell[];
  /** What programs get of a row; left out, it is the cells by the names of their columns. */
  object?(row: Row): unknown;
}

export function formatAsked(url: URL): ExportFormat {
  return url.searchParams.get("format") === "json" ? "json" : "csv";
}

export function exportResponse<Row>(
  pieces: AsyncGenerator<readonly Row[], void>,
  format: ExportFormat,
  { name, columns, cells, object }: ExportedRecord<Row>,
): Response {
  const byColumn = (row: Row) => Object.fromEntries(cells(row).map((cell, at) => [columns[at] ?? "", cell] as const));
  const encoder = new TextEncoder();
  let isFirst = true;
  let giveUp: NodeJS.Timeout | undefined;

  function textOf(rows: readonly Row[]): string {
    if (format === "json") {
      return rows.map((row) => `${JSON.stringify(object === undefined ? byColumn(row) : object(row))}\n`).join("");
    }
    const beginning = isFirst ? csvBeginning + csvLine(columns) : "";
    isFirst = false;
    return beginning + rows.map((row) => csvLine(cells(row))).join("");
  }

  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      clearTimeout(giveUp);
      const { done, value } = await pieces.next();
      if (done === true) return controller.close();
      controller.enqueue(encoder.encode(textOf(value)));
      giveUp = setTimeout(() => {
        controller.error(new Error("The export was not read any more."));
        void pieces.return();
      }, patience).unref();
    },
    async cancel() {
      clearTimeout(giveUp);
      await pieces.return();
    },
  });
  return new Response(body, { headers: exportHeaders(format, name) });
}

/** Alone the answer to HEAD, for which nothing is read. */
export function exportHeaders(format: ExportFormat, name: string): Record<string, string> {
  const type = format === "json" ? "application/x-ndjson" : "text/csv";
  const ending = format === "json" ? "jsonl" : "csv";
  return {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${name}.${ending}"`,
    "X-Content-Type-Options": "nosniff",
  };
}
