/** The refusal page that a question's answer leads to, as it is published, for a frame in which nothing runs. */
import type { AstroGlobal } from "astro";
import { toldOf } from "../../../core/access/told-denial.ts";
import { chooseLanguage } from "../../../core/page/language.ts";
import { languageChosenBy } from "../../../core/identity/subject.ts";
import { printPreview } from "../../../http/answer/print-refusal.ts";
import { ownPolicy } from "../../../http/answer/response-headers.ts";
import { statusOfFailure } from "../../forms/form-problem.ts";
import { openConsolePage } from "../open-console-page.ts";
import { plainAnswer } from "../page/editing.ts";
import { previewView } from "../page/preview-view.ts";
import { inputOf, readQuestion } from "./question.ts";

export async function answerWhyFrame(context: AstroGlobal): Promise<Response> {
  const { runtime, author, policy: rules, names, words, say } = openConsolePage(context);
  const input = inputOf(readQuestion(context.url));
  if (input === null) return plainAnswer(422, words, words.why.title, words.why.pathHint);
  const explained = await runtime.explain(author, input);
  if (!explained.ok)
    return plainAnswer(statusOfFailure(explained.code), words, words.why.title, say(explained.problem));
  const { decision, subject, path } = explained.value;
  if (decision.allowed) return plainAnswer(200, words, words.why.title, words.why.noPage);
  const told = toldOf(decision.denial);
  const { document, themes } = await runtime.publishedPage.current();
  const { html, policy } = await printPreview(
    context,
    await previewView(
      {
        document,
        themes,
        reason: told.reason,
        section: told.section,
        versionOf: told.page !== undefined && rules.sections.has(told.page) ? told.page : undefined,
        language:
          languageChosenBy(subject) ??
          chooseLanguage(context.request.headers.get("accept-language"), document.languages),
        exact: {
          page: path,
          explainsLittle: told.explain === "little",
          roleLabels: (told.grant ? [told.grant.role] : told.missingRoles)?.map((id) => names.role(id)),
          permissionLabels: told.missingPermissions?.map((id) => names.permission(id)),
          endedAt: told.grant?.endsAt ?? undefined,
          ...(subject.kind === "member" &&
            subject.id !== "" && { signedInAs: { name: subject.name, email: subject.email } }),
        },
      },
      runtime,
    ),
  );
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    [ownPolicy]: policy,
  };
  return new Response(html, { headers });
}
