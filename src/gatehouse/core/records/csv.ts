/** Lines of a CSV file (RFC 4180) that spreadsheets read as text. */

/** Spreadsheets take cells that begin so for formulas, full-width letters included. */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Tells spreadsheets that the file is UTF-8. */
export const csvBeginning = "\ufeff";

export type Cell = string | number | null;

/** One line with its end. A text that a spreadsheet would calculate gets an apostrophe in front. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const inert = beginsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
