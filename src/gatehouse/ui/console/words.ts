/** The words of the console, in the language that the admin's browser asks for. */
import { consoleWordsFor, type ConsoleWords } from "../../core/languages/index.ts";

/** @param page `Astro`, in a page or component of the console */
export function consoleWords({ request }: { readonly request: Request }): ConsoleWords {
  return consoleWordsFor(request.headers.get("accept-language"));
}
