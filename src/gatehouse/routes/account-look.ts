/** How a member's own pages look and speak: the theme of the owner's refusal page, and the visitor's language. */
import { sayToVisitor, visitorWordsIn, type VisitorWords } from "../core/languages/index.ts";
import type { PageDocument } from "../core/page/document.ts";
import { languageTag, type Language } from "../core/page/language.ts";
import { initialOf } from "../core/refusal/initial.ts";
import { siteNameOf } from "../core/page/site-name.ts";
import { iconOf, pictureOf, siteMarkOf } from "../core/refusal/compose.ts";
import { languageSwitch, type LanguageSwitch } from "../core/refusal/language-switch.ts";
import { fontUrl } from "../core/theme/font-path.ts";
import { accountStylesheet } from "../core/theme/stylesheet.ts";
import { languageOfRequest } from "../http/answer/language-of-request.ts";
import { markOwnPage } from "../http/answer/response-headers.ts";
import type { SiteConfiguration } from "../server/configuration.ts";
import { languagePath } from "../server/own-paths.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import type { SayProblem } from "./forms/form-problem.ts";

export interface AccountLook {
  readonly language: Language;
  readonly words: VisitorWords;
  /** In which the site's own names and texts are written. */
  readonly siteLanguage: Language;
  /** In which the site's pages are offered. */
  readonly languages: readonly Language[];
  readonly say: SayProblem;
  readonly siteName: string;
  /** First letter of the site's name. */
  readonly initial: string;
  readonly icon: string;
  readonly mark: ReturnType<typeof siteMarkOf>;
  /** The style sheet inside the site's layout, or for a document of our own. */
  readonly css: string;
  readonly homePath: string;
  readonly signOutPath: string;
  /** Null where the page is offered in one language, or is shown once. */
  readonly languageSwitch: LanguageSwitch | null;
}

/** What of `Astro` this needs. */
interface Context {
  readonly request: Request;
  readonly response: { readonly headers: Headers };
  readonly locals: App.Locals;
}

/** Also marks the answer: its language, that it depends on it, and that its policy is made from what it holds. */
export async function accountLook({ request, response, locals }: Context): Promise<AccountLook> {
  const { configuration, publishedPage, settings } = getRuntime();
  const { document, themes, pictures } = await publishedPage.current();
  const theme = themes.site;
  const language = languageOfRequest(request.headers, document.languages, settings.origin, locals.gatehouse?.subject);
  response.headers.set("Content-Language", languageTag(language));
  response.headers.append("Vary", "Accept-Language, Cookie");
  markOwnPage(response.headers);
  if (locals.gatehouse !== undefined) locals.gatehouse.policyFromPage = true;
  const words = visitorWordsIn(language);
  const siteName = siteNameOf(document, configuration.siteName, language);
  const { frame, homePath, location, signOutPath } = configuration;
  return {
    language,
    words,
    siteLanguage: document.languages[0] ?? language,
    languages: document.languages,
    say: sayToVisitor(words),
    siteName,
    initial: initialOf(siteName),
    icon: iconOf(theme, siteName, pictureOf(document.theme.brand.icon, pictures)),
    mark: siteMarkOf(document, pictures),
    css: accountStylesheet(theme, frame !== undefined, { font: fontUrl(location.base) }),
    homePath,
    signOutPath,
    languageSwitch: choiceOfLanguage(request, language, document, configuration),
  };
}

/**
 * What a form has led to is shown once, such as a new token: choosing another language there would lose it. The query says
 * that something was done, which is not said again.
 */
function choiceOfLanguage(
  { method, url }: Request,
  language: Language,
  { languages }: PageDocument,
  { location }: SiteConfiguration,
): LanguageSwitch | null {
  if (method !== "GET" && method !== "HEAD") return null;
  return languageSwitch(language, languages, location.base + languagePath, new URL(url).pathname);
}
