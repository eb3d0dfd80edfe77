/** What a preview shows: a page as visitors meet it, made for a made-up visitor. */
import { linksBesideSignIn } from "../../../http/answer/compose-refusal.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import { chooseLanguage } from "../../../core/page/language.ts";
import type { PageVariant } from "../../../core/page/studio.ts";
import type { PageThemes } from "../../../core/theme/page-themes.ts";
import { fontUrl } from "../../../core/theme/font-path.ts";
import { composeView, type ComposeInput } from "../../../core/refusal/compose.ts";
import { isOffered } from "../../../core/refusal/sign-in-way.ts";
import type { RefusalView } from "../../../core/refusal/view.ts";
import { languagePath } from "../../../server/own-paths.ts";
import { waysInUse } from "../../../server/identity/authenticators/authenticator.ts";
import type { Runtime } from "../../../server/runtime.ts";
import { metIn } from "./met-in.ts";

const reference = "7K3Q-9FHM-2XWB";

export interface Shown extends Omit<Partial<PageVariant>, "language" | "section" | "state"> {
  readonly document: PageDocument;
  /** Left out: as they would be if it were published now. */
  readonly themes?: PageThemes | undefined;
  readonly reason: PageVariant["reason"];
  readonly language?: PageVariant["language"] | undefined;
  /** Left out, or one that cannot occur with the reason: as visitors usually meet it. */
  readonly state?: PageVariant["state"] | undefined;
  readonly section?: string | null | undefined;
  /** Id of the section whose version of the page is shown; left out, that of `section`. */
  readonly versionOf?: string | undefined;
  readonly isForStudio?: true;
  /** What is known of a real visitor, in place of what is made up. */
  readonly exact?: Partial<
    Pick<ComposeInput, "page" | "roleLabels" | "permissionLabels" | "endedAt" | "signedInAs" | "explainsLittle">
  >;
}

/** The script is left out: in a preview nothing runs. */
export async function previewView(
  { document, themes, reason: asked, section: sectionId, versionOf, language, mode, state, isForStudio, exact }: Shown,
  runtime: Runtime,
): Promise<RefusalView> {
  const { authenticators, configuration, emailConfirmations, now, publishedPage, shownPictures, signInProviders } =
    runtime;
  const section = configuration.sections.find(({ id }) => id === sectionId) ?? null;
  const { reason, ...met } = metIn(asked, state, runtime);
  const view = composeView({
    document,
    themes: themes ?? publishedPage.themesOf(document),
    pictures: await shownPictures(document),
    now: now(),
    language: language ?? chooseLanguage(null, document.languages),
    reason,
    versionOf,
    section: section && { id: section.id, label: section.label, names: section.names },
    siteName: configuration.siteName,
    blocks: configuration.blocks,
    returnTo: "",
    sendsMail: emailConfirmations.sendsMail,
    signInWays: waysInUse(authenticators)
      .map(({ way }) => way)
      .filter(isOffered),
    signInProviders,
    ...linksBesideSignIn(runtime),
    loginAction: configuration.signInPath,
    logoutAction: configuration.signOutPath,
    accountAction: configuration.accountPath,
    homeHref: configuration.homePath,
    languageAction: configuration.location.base + languagePath,
    fontUrl: fontUrl(configuration.location.base),
    refusalId: met.plain === true ? "" : reference,
    page: met.plain === true ? "" : (section?.path ?? "/"),
    mode,
    isForStudio,
    ...met,
    ...exact,
  });
  return { ...view, script: "" };
}
