/** An answer to the admin who views the site as somebody else, in the form that the client asks for. */
import { escapeHtml } from "../../core/escape-html.ts";
import { languageChosenBy, type Subject } from "../../core/identity/subject.ts";
import { consoleWordsFor, type ConsoleWords } from "../../core/languages/index.ts";
import { languageTag } from "../../core/page/language.ts";
import { negotiate, type RequestHeaders } from "../../core/refusal/negotiate.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import { errorPage } from "../answer/error-page.ts";

export interface Said {
  readonly title: string;
  readonly detail: string;
}

const statusTexts: Readonly<Record<number, string>> = { 403: "Forbidden", 409: "Conflict" };

/** @param admin who views; left out where that is not known any more */
export function respondToAdmin(
  headers: RequestHeaders,
  status: 403 | 409,
  say: (words: ConsoleWords["viewAs"]) => Said,
  admin?: Subject,
): Response {
  const { language, viewAs } = consoleWordsFor(headers.get("accept-language"), languageChosenBy(admin));
  const said = say(viewAs);
  const [type, body, policy] = bodyOf(headers, status, said, language, viewAs.backToSite);
  return new Response(body, {
    status,
    statusText: statusTexts[status] ?? "",
    headers: {
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Language": languageTag(language),
      "Content-Type": `${type}; charset=utf-8`,
      ...(policy !== undefined && { "Content-Security-Policy": policy }),
    },
  });
}

function bodyOf(
  headers: RequestHeaders,
  status: number,
  { title, detail }: Said,
  language: ConsoleWords["language"],
  backToSite: string,
): [type: string, body: string, policy?: string] {
  const form = negotiate(headers);
  if (form === "page" || form === "fragment") {
    const { html, policy } = errorPage({
      title,
      detail: escapeHtml(detail),
      language,
      words: { reference: "", goHome: backToSite },
      home: getRuntime().configuration.homePath,
    });
    return ["text/html", html, policy];
  }
  if (form === "text") return ["text/plain", `${title}\n\n${detail}\n`];
  return [
    "application/problem+json",
    `${JSON.stringify({ type: "about:blank", title, status, detail, reason: "view-as" })}\n`,
  ];
}
