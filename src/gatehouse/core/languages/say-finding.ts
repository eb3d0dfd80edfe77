/** Findings of a check in words. */
import { findings as english } from "./en/findings.ts";
import { say, type MessageOf, type Sayable, type Values } from "./message.ts";

export type Findings = typeof english;
export type FindingMessage = MessageOf<Findings>;

export function finding<Id extends keyof Findings>(id: Id, ...[values]: Values<Findings, Id>): FindingMessage {
  // The arguments were checked against the id; TypeScript does not follow that into the union.
  return (values === undefined ? { id } : { id, values }) as FindingMessage;
}

/** @param words of the reader's language; English where it lacks the message */
export function sayFinding(what: FindingMessage, words: Readonly<Record<string, Sayable>> = english): string {
  const values = "values" in what ? what.values : undefined;
  return say(words, what.id, values) ?? say(english, what.id, values) ?? "";
}
