/** What a command says: a sentence, with nothing in it that a terminal would obey. */
import { madePrintable } from "../core/identity/printable.ts";
import { escapeForTerminal } from "../server/log.ts";

export function say(text: string): void {
  process.stdout.write(`${madePrintable(text)}\n`);
}

/** What `--json` prints. The names of its fields stay (docs/command-line.md). */
export function sayJson(value: unknown): void {
  process.stdout.write(`${escapeForTerminal(JSON.stringify(value, null, 2))}\n`);
}

/** The exit code of what could not be done. */
export function sayNo(text: string): number {
  process.stderr.write(`${madePrintable(text)}\n`);
  return 1;
}
