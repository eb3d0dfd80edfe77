/** Parses the arguments of a command. */
import { parseArgs } from "node:util";

/** The arguments of a command cannot be used; its usage is printed after the message. */
export class UsageError extends Error {}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

/** @throws UsageError with the first sentence of what `parseArgs` of Node says */
export function parseWords(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Its second sentence explains arguments that begin with a dash, which no command takes.
    throw new UsageError(`${message.split(". ", 1)[0]?.replace(/\.$/, "") ?? message}.`);
  }
}

/** @throws UsageError unless there are exactly `count` arguments */
export function expectArguments(words: string[], count: 1, usage: string): [string];
export function expectArguments(words: string[], count: 2, usage: string): [string, string];
export function expectArguments(words: string[], count: number, usage: string): string[] {
  if (words.length !== count) throw new UsageError(`Write it like this: ${usage}`);
  return words;
}
