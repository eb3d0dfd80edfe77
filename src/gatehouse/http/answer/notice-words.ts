/** The words of an error response: in the visitor's language, without asking the database which ones the page is offered in. */
import { visitorWordsIn, type VisitorWords } from "../../core/languages/index.ts";
import { chooseLanguage, languages, type Language } from "../../core/page/language.ts";

interface WithLanguages {
  get(name: "accept-language"): string | null | undefined;
}

export function languageFor(headers: WithLanguages): Language {
  return chooseLanguage(headers.get("accept-language"), languages);
}

export function noticesFor(headers: WithLanguages): VisitorWords["notices"] {
  return visitorWordsIn(languageFor(headers)).notices;
}
