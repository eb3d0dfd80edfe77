/** Parses the arguments of a command, and finds the action that they name. */
import { parseArgs } from "node:util";
import { listInWords } from "../core/access/words.ts";
import { formats } from "../core/languages/formats.ts";

/** The arguments of a command cannot be used; its usage is printed after the message. */
export class UsageError extends Error {}

/** Does what one command, or one action of a command, is for. Returns the exit code. */
export type Action = (words: string[]) => Promise<number>;

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
export function expectArguments(words: string[], count: 1): [string];
export function expectArguments(words: string[], count: 2): [string, string];
export function expectArguments(words: string[], count: number): string[] {
  if (words.length === count) return words;
  const { plural } = formats.en;
  const given =
    words.length === 0 ? "none was given" : plural(words.length, { one: "# was given", other: "# were given" });
  throw new UsageError(`It takes ${plural(count, { one: "# argument", other: "# arguments" })}, and ${given}.`);
}

/**
 * Runs the action that the first word names, such as `list` of `gatehouse rule list`.
 *
 * @param command its name
 * @throws UsageError where there is no word, or no such action
 */
export function runAction(
  command: string,
  actions: Readonly<Record<string, Action>>,
  words: string[],
): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined) {
    const [first = "", ...others] = Object.keys(actions).map((one) => `\`${one}\``);
    const named = [first.replace("`", `\`gatehouse ${command} `), ...others];
    throw new UsageError(`Say what to do: ${listInWords(named, "or")}.`);
  }
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) throw new UsageError(`\`gatehouse ${command}\` has no action "${name}".`);
  return action(rest);
}
