/** A list of emails as people paste it: one in each line, or between commas or semicolons, each alone or as `Name <email>`. */
import { problem, type Problem } from "../languages/problem.ts";
import { problemOfError } from "../languages/say-problem.ts";
import { emailSchema } from "./member.ts";

/** Of one list. */
export const mostEmails = 500;
/** Characters of a list: so many emails of the greatest length, with names. */
export const longestEmailList = 100_000;

export interface ListedEmail {
  /** From 1, in the order of the list. */
  readonly position: number;
  /** As it was typed, to find it again. */
  readonly text: string;
  readonly email: string | null;
  /** Why it cannot be read; null where it can. */
  readonly problem: Problem | null;
}

/** What shows nothing, or turns the direction of the text around it. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const shownLength = 120;

export function readEmailList(text: string): readonly ListedEmail[] {
  const first = new Map<string, number>();
  return entriesOf(text).map((entry, index) => {
    const position = index + 1;
    const shown = entry.replace(unseen, "").slice(0, shownLength);
    // The last pair of brackets: a name may hold others.
    const typed = (/<([^<>]*)>\s*$/.exec(entry)?.[1] ?? entry).replace(/^mailto:/i, "");
    // Letters of other scripts that look like Latin ones lead to somebody else's mailbox.
    if (/[^\p{ASCII}]/u.test(typed.trim())) {
      return { position, text: shown, email: null, problem: problem("address-letters") };
    }
    const parsed = emailSchema.safeParse(typed);
    if (!parsed.success) return { position, text: shown, email: null, problem: problemOfError(parsed.error) };
    const email = parsed.data;
    const before = first.get(email);
    if (before !== undefined)
      return { position, text: shown, email, problem: problem("address-twice", { first: before }) };
    first.set(email, position);
    return { position, text: shown, email, problem: null };
  });
}

/** Separators inside quotation marks belong to a name: `"Doe, Jane" <jane@example.com>`. */
function entriesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n]/)
    .flatMap((line) => line.match(/(?:"[^"]*"|[^,;"]|"(?=[^"]*$))+/g) ?? [])
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
