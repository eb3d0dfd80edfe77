/** The language of the answer to a request. */
import { chooseLanguage, type Language } from "../../core/page/language.ts";
import { readLanguageCookie } from "../../core/page/language-cookie.ts";
import { languageChosenBy, type Subject } from "../../core/identity/subject.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";

/**
 * The language that the visitor chose in this browser on a page of ours, else the one that they chose in their account, else the
 * one that their browser asks for.
 *
 * @param available languages that the answer can be in; the first is the site's own
 * @param origin of the site
 * @param subject who asks, where that is known
 */
export function languageOfRequest(
  headers: RequestHeaders,
  available: readonly Language[],
  origin: string,
  subject?: Subject,
): Language {
  const cookies = headers.get("cookie");
  const chosen = cookies === null ? null : readLanguageCookie(cookies, origin.startsWith("https:"));
  if (chosen !== null && available.includes(chosen)) return chosen;
  const own = languageChosenBy(subject);
  if (own !== undefined && available.includes(own)) return own;
  return chooseLanguage(headers.get("accept-language"), available);
}
