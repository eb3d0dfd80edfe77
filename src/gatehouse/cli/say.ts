/** What a command says: a sentence, with nothing in it that a terminal would obey. */
import { madePrintable } from "../core/identity/printable.ts";

export function say(text: string): void {
  process.stdout.write(`${madePrintable(text)}\n`);
}

/** The exit code of what could not be done. */
export function sayNo(text: string): number {
  process.stderr.write(`${madePrintable(text)}\n`);
  return 1;
}
