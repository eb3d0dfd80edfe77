/** The words after a command, as it understands them. */
import { parseArgs } from "node:util";
import { UsageError } from "./usage.ts";

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

/** `parseArgs` with its complaint as one of ours. */
export function parseWords(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node goes on about arguments that begin with a dash; its first sentence says it.
    throw new UsageError(`${message.split(". ", 1)[0]?.replace(/\.$/, "") ?? message}.`);
  }
}

export function take(words: string[], count: 1, usage: string): [string];
export function take(words: string[], count: 2, usage: string): [string, string];
export function take(words: string[], count: number, usage: string): string[] {
  if (words.length !== count) throw new UsageError(`Write it like this: ${usage}`);
  return words;
}
