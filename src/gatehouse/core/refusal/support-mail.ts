/** A message to the people who run the site, begun for the visitor: which refusal it is about, and nothing else of the person. */
import type { Labels } from "../page/copy.ts";
import { withoutMarks } from "../page/edit-marks.ts";

export interface SupportMail {
  readonly to: string;
  readonly labels: Pick<Labels, "reference" | "page" | "reason" | "time">;
  /** Empty where nothing was refused: then the mail begins empty. */
  readonly refusalId: string;
  /** What happened, in words. */
  readonly reason: string;
  /** From `shownPath`. */
  readonly page: string;
  /** From `timeInMail`. */
  readonly time: string;
}

/** Characters of the reason, percent-encoded: with the longest email and path, mail programs still take the link. */
const longestReason = 720;

/** A `mailto:` URL (RFC 6068). Some mail programs take no more than 2,000 characters. */
export function supportMailHref({ to, labels, refusalId, reason, page, time }: SupportMail): string {
  const href = `mailto:${encodeURI(to)}`;
  if (refusalId === "") return href;
  const lines: (readonly [label: string, value: string])[] = [
    [labels.reference, refusalId],
    ...(page === "" ? [] : [[labels.page, page] as const]),
    [labels.reason, fitEncoded(withoutMarks(reason), longestReason)],
    [labels.time, time],
  ];
  const body = lines.map(([label, value]) => `${withoutMarks(label)}: ${value}`).join("\r\n");
  const subject = `${withoutMarks(labels.reference)} ${refusalId}`;
  return `${href}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${body}\r\n\r\n`)}`;
}

/** Puts `{reference}`, `{reason}` and `{page}` into a link of the owner, such as one to a form. */
export function withRefusalIn(href: string, values: { reference: string; reason: string; page: string }): string {
  if (!href.includes("{")) return href;
  return href.replace(/\{(reference|reason|page)\}/g, (_whole, name: keyof typeof values) =>
    encodeURIComponent(values[name]),
  );
}

/** Characters of a path that are shown. */
const longestPath = 120;

/** The path that was asked for, without its query, which may hold secrets. */
export function shownPath(path: string): string {
  const end = path.search(/[?#]/);
  const pathname = end < 0 ? path : path.slice(0, end);
  return pathname.length <= longestPath ? pathname : `${pathname.slice(0, longestPath - 1)}…`;
}

/** "2026-11-26 14:10 UTC": the same in every language, because somebody else reads it. */
export function timeInMail(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** As much of a text as takes this many characters percent-encoded, whole characters only. */
function fitEncoded(text: string, most: number): string {
  let fitting = "";
  let length = 0;
  for (const character of text) {
    length += encodeURIComponent(character.isWellFormed() ? character : "\ufffd").length;
    if (length > most) return `${fitting.trimEnd()}…`;
    fitting += character;
  }
  return fitting;
}
