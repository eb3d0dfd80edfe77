/** Prints what a command answers. Characters that a terminal would obey are escaped. */
import { madePrintable } from "../core/identity/printable.ts";
import { escapeForTerminal } from "../server/log.ts";

export function printLine(text: string): void {
  process.stdout.write(`${madePrintable(text)}\n`);
}

/** Prints the value for `--json`. The names of its properties are stable (docs/command-line.md). */
export function printJson(value: unknown): void {
  process.stdout.write(`${jsonForTerminal(value)}\n`);
}

export function jsonForTerminal(value: unknown): string {
  return escapeForTerminal(JSON.stringify(value, null, 2));
}

/** Prints why something could not be done, and returns the exit code for it. */
export function printProblem(text: string): number {
  process.stderr.write(`${madePrintable(text)}\n`);
  return 1;
}

/** Text in columns: each as wide as its longest text, two spaces apart. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  // A copy of each row would cost more than the look at its texts: there may be a hundred thousand.
  const shown = (text: string) => madePrintable(text).replaceAll("\n", " ");
  const widths = headings.map((_, column) =>
    all.reduce((widest, row) => Math.max(widest, shown(row[column] ?? "").length), 0),
  );
  let lines = "";
  for (const row of all) {
    let line = "";
    for (const [column, text] of row.entries()) line += `${shown(text).padEnd(widths[column] ?? 0)}  `;
    lines += `${line.trimEnd()}\n`;
  }
  return lines;
}
