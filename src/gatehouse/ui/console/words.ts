/** The words of the console, in the admin's language, and times by their clocks. */
import { languageChosenBy } from "../../core/identity/subject.ts";
import { sayChange } from "../../core/languages/change.ts";
import { withMoments } from "../../core/languages/change-moment.ts";
import { consoleWordsFor, type ConsoleWords } from "../../core/languages/index.ts";
import { zoneOf } from "../../core/languages/time-zone.ts";

/** What of `Astro` is needed here. */
interface ConsolePage {
  readonly request: Request;
  readonly locals: App.Locals;
}

/**
 * In the language that the admin chose in their account, else in the one that their browser asks for.
 *
 * @param page `Astro`, in a page or component of the console
 */
export function consoleWords({ request, locals }: ConsolePage): ConsoleWords {
  return consoleWordsFor(request.headers.get("accept-language"), languageChosenBy(locals.gatehouse?.subject));
}

/**
 * How moments are written for the admin: in their time zone once their browser has told it, in UTC until then; either is named.
 *
 * @returns a function of milliseconds since 1970
 */
export function consoleMoments(page: ConsolePage): (at: number) => string {
  const { formats } = consoleWords(page);
  const zone = zoneOf(page.request.headers.get("cookie"));
  return (at) => formats.momentIn(at, zone);
}

/** The same for what may be recent: "12 minutes ago" within the last week. */
export function consoleAgo(page: ConsolePage): (at: number, now: number) => string {
  const { formats } = consoleWords(page);
  const zone = zoneOf(page.request.headers.get("cookie"));
  return (at, now) => formats.ago(at, now, zone);
}

/** What was changed, with the moments in its sentence by the admin's clocks. */
export function consoleChanges(page: ConsolePage): (summary: string) => string {
  const { changes } = consoleWords(page);
  const written = withMoments(consoleMoments(page));
  return (summary) => sayChange(summary, changes, written);
}
