/** The words of the console, in the language that the admin's browser asks for, and times by their clocks. */
import { sayChange } from "../../core/languages/change.ts";
import { withMoments } from "../../core/languages/change-moment.ts";
import { consoleWordsFor, type ConsoleWords } from "../../core/languages/index.ts";
import { zoneOf } from "../../core/languages/time-zone.ts";

/** @param page `Astro`, in a page or component of the console */
export function consoleWords({ request }: { readonly request: Request }): ConsoleWords {
  return consoleWordsFor(request.headers.get("accept-language"));
}

/**
 * How moments are written for the admin: in their time zone once their browser has told it, in UTC until then; either is named.
 *
 * @returns a function of milliseconds since 1970
 */
export function consoleMoments(page: { readonly request: Request }): (at: number) => string {
  const { formats } = consoleWords(page);
  const zone = zoneOf(page.request.headers.get("cookie"));
  return (at) => formats.momentIn(at, zone);
}

/** The same for what may be recent: "12 minutes ago" within the last week. */
export function consoleAgo(page: { readonly request: Request }): (at: number, now: number) => string {
  const { formats } = consoleWords(page);
  const zone = zoneOf(page.request.headers.get("cookie"));
  return (at, now) => formats.ago(at, now, zone);
}

/** What was changed, with the moments in its sentence by the admin's clocks. */
export function consoleChanges(page: { readonly request: Request }): (summary: string) => string {
  const { changes } = consoleWords(page);
  const written = withMoments(consoleMoments(page));
  return (summary) => sayChange(summary, changes, written);
}
