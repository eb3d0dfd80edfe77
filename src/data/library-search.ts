/** Searching the library by words and subject, for the page and the API alike. */
import { at } from "./site-path.ts";
import { isSubjectId, subjects, type LibraryText, type SubjectId } from "./library-text.ts";

export interface LibraryQuery {
  /** As the visitor typed it, so that the field can show it again. */
  readonly words: string;
  readonly subject: SubjectId | undefined;
}

/** Longer input finds nothing more and would only make the page heavy. */
export const longestSearch = 100;

/** Reads `q` and `subject` from an address; anything unknown is left aside rather than refused. */
export function parseLibraryQuery(parameters: URLSearchParams): LibraryQuery {
  const subject = parameters.get("subject") ?? "";
  return {
    words: (parameters.get("q") ?? "").trim().slice(0, longestSearch),
    subject: isSubjectId(subject) ? subject : undefined,
  };
}

/** The query as an address of the library. */
export function libraryHref(query: LibraryQuery): string {
  const parameters = new URLSearchParams();
  if (query.words) parameters.set("q", query.words);
  if (query.subject) parameters.set("subject", query.subject);
  const search = parameters.toString();
  const library = at("/members/library");
  return search ? `${library}?${search}` : library;
}

/**
 * Texts that hold every word, in any order, whatever the case or accents. The body of a reserved text is not searched:
 * finding it by a word inside would tell what it says to someone who may not read it.
 */
export function searchLibrary(texts: readonly LibraryText[], query: LibraryQuery): readonly LibraryText[] {
  const words = plain(query.words).split(/\s+/u).filter(Boolean);
  return texts.filter((text) => {
    if (query.subject && text.subject !== query.subject) return false;
    const searchable = plain(searchableText(text));
    return words.every((word) => searchable.includes(word));
  });
}

function searchableText(text: LibraryText): string {
  const listed = [text.title, text.summary, text.shelfmark, subjects[text.subject].label];
  if (text.reserved) return listed.join("\n");
  return [...listed, ...text.parts.flatMap((part) => [part.heading ?? "", ...part.paragraphs])].join("\n");
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}
