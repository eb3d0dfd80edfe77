/**
 * Lines of a CSV file (RFC 4180) that spreadsheets read as text: a cell that they would take for a formula begins with an
 * apostrophe, so that it cannot compute, or send what stands beside it elsewhere (OWASP, CSV Injection). Reading a file takes the
 * apostrophe away again.
 */

/** Spreadsheets take cells that begin so for formulas, full-width letters included. */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Tells spreadsheets that the file is UTF-8. */
export const csvBeginning = "\ufeff";

export type Cell = string | number | null;

/** One line with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const inert = beginsFormula.test(cell) ? `'${cell}` : cell;
  // Some spreadsheets divide at semicolons, and many take spaces at the ends away.
  return /[",;\r\n]/.test(inert) || inert !== inert.trim() ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** What was meant by a cell that was read: without the apostrophe that `csvLine` puts in front. */
export function textOfCell(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith("'") && beginsFormula.test(trimmed.slice(1)) ? trimmed.slice(1) : trimmed;
}
