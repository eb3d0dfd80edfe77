/** What was changed, as a message: stored with its values, and said in the language of its reader. */
import { coded, decoded } from "./coded.ts";
import { changes as english } from "./en/changes.ts";
import { say, type MessageOf, type Sayable, type Values } from "./message.ts";

export type Changes = typeof english;
export type ChangeMessage = MessageOf<Changes>;

export function changed<Id extends keyof Changes>(id: Id, ...[values]: Values<Changes, Id>): ChangeMessage {
  // The arguments were checked against the id; TypeScript does not follow that into the union.
  return (values === undefined ? { id } : { id, values }) as ChangeMessage;
}

/** As the database stores it. */
export function textOfChange(message: ChangeMessage): string {
  return coded(message.id, "values" in message ? message.values : undefined);
}

/**
 * Rows of older releases hold an English sentence, which stays as it is.
 *
 * @param named puts names into the values that the row does not hold, as `withBlockNames` does
 */
export function sayChange(
  stored: string,
  words: Readonly<Record<string, Sayable>> = english,
  named: (values: unknown) => unknown = (values) => values,
): string {
  const read = decoded(stored);
  return (read && say(words, read.id, named(read.values))) ?? stored;
}
