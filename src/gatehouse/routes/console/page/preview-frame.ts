/** The inside of a preview: the page of the draft, or of an old revision, in the look in which visitors meet it. */
import type { AstroGlobal } from "astro";
import { chooseLanguage } from "../../../core/page/language.ts";
import { composeView } from "../../../core/refusal/compose.ts";
import { statusOf } from "../../../core/refusal/reason.ts";
import { isOffered } from "../../../core/refusal/sign-in-way.ts";
import { printPreview } from "../../../http/answer/print-refusal.ts";
import { ownPolicy } from "../../../http/answer/response-headers.ts";
import { openEditing, plainAnswer } from "./editing.ts";
import { readPreviewChoice } from "./preview-choice.ts";

/** A made-up visitor for the preview. */
const somebody = { name: "Alex Example", email: "alex@example.com" };
const reference = "7K3Q-9FHM-2XWB";

export async function answerPreviewFrame(context: AstroGlobal): Promise<Response> {
  const editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const { runtime, draft, words } = editing;
  const { authenticators, configuration, pageEditor, publishedPage, shownPictures } = runtime;
  const { reason: shown, language, section: sectionId, mode, revision } = readPreviewChoice(context.url);
  const isSignInPage = shown === "sign-in";
  const reason = isSignInPage ? "no-credentials" : shown;
  const document = revision === undefined ? draft.document : (await pageEditor.revision(revision))?.document;
  if (document === undefined) return plainAnswer(404, words, words.page.noPage, words.page.noPageText);
  const section = configuration.sections.find(({ id }) => id === sectionId) ?? null;
  const isSignedIn = statusOf[reason] === 403 || reason === "sign-in-again";
  const view = composeView({
    document,
    themes: publishedPage.themesOf(document),
    pictures: await shownPictures(document),
    now: runtime.now(),
    language: language ?? chooseLanguage(null, document.languages),
    reason,
    section: section && { id: section.id, label: section.label },
    roleLabels: reason === "role-missing" || reason.startsWith("membership-") ? ["Member"] : undefined,
    endedAt: reason === "membership-ended" ? runtime.now() : undefined,
    siteName: configuration.siteName,
    returnTo: "",
    signInWays: authenticators.map(({ way }) => way).filter(isOffered),
    loginAction: configuration.signInPath,
    logoutAction: configuration.signOutPath,
    accountAction: configuration.accountPath,
    homeHref: configuration.homePath,
    plain: isSignInPage,
    refusalId: isSignInPage ? "" : reference,
    signedInAs: isSignedIn ? somebody : undefined,
    mode,
  });
  const { html, policy } = await printPreview(context, { ...view, script: "" });
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    [ownPolicy]: policy,
  };
  return new Response(html, { headers });
}
