/** The inside of a preview: the refusal page from the draft, or from an old revision, with a policy of its own. */
import { chooseLanguage } from "../../../core/page/language.ts";
import { composeView } from "../../../core/refusal/compose.ts";
import { statusOf } from "../../../core/refusal/reason.ts";
import type { RefusalView } from "../../../core/refusal/view.ts";
import { ownPolicy, refusalPolicy } from "../../../http/fields.ts";
import { openEditing, plainAnswer, type PageContext } from "./editing.ts";
import { readPreviewChoice } from "./preview-choice.ts";

/** Visitors of a preview have the names that nobody has. */
const somebody = { name: "Alex Example", email: "alex@example.com" };
const reference = "7K3Q-9FHM-2XWB";

export async function answerPreviewFrame(context: PageContext): Promise<Response | RefusalView> {
  const editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const { runtime, draft } = editing;
  const { configuration, pageEditor, publishedPage } = runtime;
  const { reason, language, section: sectionId, mode, revision } = readPreviewChoice(context.url);
  const document = revision === undefined ? draft.document : (await pageEditor.revision(revision))?.document;
  if (document === undefined)
    return plainAnswer(404, "There is no such page", "It may have been made by a newer release.");
  const section = configuration.sections.find(({ id }) => id === sectionId) ?? null;
  const isSignedIn = statusOf[reason] === 403 || reason === "sign-in-again";
  const view = composeView({
    document,
    tokens: await publishedPage.themeOf(document),
    language: language ?? chooseLanguage(null, document.languages),
    reason,
    section: section && { id: section.id, label: section.label },
    roleLabels: reason === "role-missing" || reason.startsWith("membership-") ? ["Member"] : undefined,
    endedAt: reason === "membership-ended" ? runtime.now() : undefined,
    siteName: configuration.siteName,
    returnTo: "",
    loginAction: configuration.signInPath,
    logoutAction: configuration.signOutPath,
    homeHref: configuration.homePath,
    refusalId: reference,
    signedInAs: isSignedIn ? somebody : undefined,
    mode,
  });
  const policy = refusalPolicy(view.css, "")
    .replace("form-action 'self'", "form-action 'none'")
    .replace("frame-ancestors 'none'", "frame-ancestors 'self'");
  context.response.headers.set(ownPolicy, policy);
  context.response.headers.set("X-Content-Type-Options", "nosniff");
  return { ...view, script: "" };
}
