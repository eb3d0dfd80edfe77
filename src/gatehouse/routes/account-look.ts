/** How a member's own pages look and speak: the theme of the owner's refusal page, and the visitor's language. */
import { sayToVisitor, visitorWordsIn, type VisitorWords } from "../core/languages/index.ts";
import { chooseLanguage, type Language } from "../core/page/language.ts";
import { initialOf } from "../core/refusal/initial.ts";
import { iconOf, pictureOf, siteNameOf } from "../core/refusal/compose.ts";
import { accountStylesheet } from "../core/theme/stylesheet.ts";
import { markOwnPage } from "../http/answer/response-headers.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import type { SayProblem } from "./forms/form-problem.ts";

export interface AccountLook {
  readonly language: Language;
  readonly words: VisitorWords;
  readonly say: SayProblem;
  readonly siteName: string;
  /** First letter of the site's name. */
  readonly initial: string;
  readonly icon: string;
  /** The style sheet inside the site's layout, or for a document of our own. */
  readonly css: string;
  readonly homePath: string;
  readonly signOutPath: string;
}

/** What of `Astro` this needs. */
interface Context {
  readonly request: Request;
  readonly response: { readonly headers: Headers };
  readonly locals: App.Locals;
}

/** Also marks the answer: its language, that it depends on it, and that its policy is made from what it holds. */
export async function accountLook({ request, response, locals }: Context): Promise<AccountLook> {
  const { configuration, publishedPage } = getRuntime();
  const { document, themes, pictures } = await publishedPage.current();
  const theme = themes.site;
  const language = chooseLanguage(request.headers.get("accept-language"), document.languages);
  response.headers.set("Content-Language", language);
  response.headers.append("Vary", "Accept-Language");
  markOwnPage(response.headers);
  if (locals.gatehouse !== undefined) locals.gatehouse.policyFromPage = true;
  const words = visitorWordsIn(language);
  const siteName = siteNameOf(document, configuration.siteName, language);
  const { frame, homePath, signOutPath } = configuration;
  return {
    language,
    words,
    say: sayToVisitor(words),
    siteName,
    initial: initialOf(siteName),
    icon: iconOf(theme, siteName, pictureOf(document.theme.brand.icon, pictures)),
    css: accountStylesheet(theme, frame !== undefined),
    homePath,
    signOutPath,
  };
}
