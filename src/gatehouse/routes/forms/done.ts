/**
 * The notice after a form was carried out. The URL carries only a word of the catalogue's list, so that a link from elsewhere
 * cannot put text of its own on the page.
 */
import type { ConsoleWords, VisitorWords } from "../../core/languages/index.ts";

export type AccountDone = keyof VisitorWords["account"]["done"] | keyof VisitorWords["ownAccount"]["done"];
export type ConsoleDone = keyof ConsoleWords["shell"]["done"];

/** @returns the sentence that the URL asks for with `?done=…`, if it is one of these */
export function doneSentence(url: URL, sentences: Readonly<Record<string, string>>): string | null {
  const code = url.searchParams.get("done");
  return code !== null && Object.hasOwn(sentences, code) ? (sentences[code] ?? null) : null;
}

/** After these a mail is written to the person that they are about. */
const writesMail: ReadonlySet<string> = new Set<ConsoleDone>([
  "sign-up-accepted",
  "sign-up-declined",
  "request-approved",
  "request-declined",
]);

/** What becomes of the mail to the person; null where none was written. */
export function mailSentence(
  url: URL,
  { getsMail, mailWaits }: ConsoleWords["shell"],
  delivery: "smtp" | "outbox",
): string | null {
  if (!writesMail.has(url.searchParams.get("done") ?? "")) return null;
  return delivery === "smtp" ? getsMail : mailWaits;
}

/** The answer to a form that was carried out: the page to show next, with its notice (RFC 9110 15.4.4). */
export function seeOther(path: string, done: AccountDone | ConsoleDone): Response {
  return seePage(`${path}?done=${done}`);
}

/** The same where the page says by itself what has changed. @param path of this site, already checked */
export function seePage(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}
