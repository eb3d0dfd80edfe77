/**
 * From a denial and the owner's page to the view that the components print. All decisions about the view are made here.
 */
import { showsNameBeside, type Mark } from "../blocks/brand.ts";
import type { RegisteredBlocks } from "../blocks/registered-blocks.ts";
import type { PageDocument } from "../page/document.ts";
import { withoutMarks } from "../page/edit-marks.ts";
import { partsFor } from "../page/override.ts";
import { allBlocks } from "../page/block.ts";
import { themeFor, type PageThemes } from "../theme/page-themes.ts";
import type { FontUrl } from "../theme/font-faces.ts";
import type { ThemeTokens } from "../theme/tokens.ts";
import type { Brand } from "../theme/settings.ts";
import type { PictureId } from "../page/picture-id.ts";
import { framedStylesheet, refusalStylesheet } from "../theme/stylesheet.ts";
import { composeBlocks, standsAside } from "./compose-blocks.ts";
import { initialOf } from "./initial.ts";
import { type ExplainInput, explainRefusal, versionOf } from "./explain.ts";
import { languageSwitch } from "./language-switch.ts";
import { type RefusalStatus, statusOf } from "./reason.ts";
import { familyOf } from "./reason-family.ts";
import { keptScript, passkeyScript, refusalScript } from "./script.ts";
import type { CodeForm, CodeStep } from "./code-step.ts";
import type { ProviderButton } from "../identity/provider.ts";
import type { SignInWay } from "./sign-in-way.ts";
import type { SignInProblem } from "./sign-in-problem.ts";
import { siteNameOf } from "../page/site-name.ts";
import type { BlockView, MarkPicture, RefusalView, ShownPicture, SignInView } from "./view.ts";

export interface ComposeInput extends ExplainInput {
  readonly themes: PageThemes;
  /** Milliseconds since 1970: blocks may show from a moment on, or until one. */
  readonly now: number;
  /** Where the fonts that ship are; left out, system fonts stand in for them. */
  readonly fontUrl?: FontUrl | undefined;
  /** Uploaded pictures by their ids; a picture that is missing is not shown. */
  readonly pictures?: Readonly<Record<string, ShownPicture>> | undefined;
  /** The site's own blocks; left out, none of them shows. */
  readonly blocks?: RegisteredBlocks | undefined;
  /** Path to go to after signing in; already checked. */
  readonly returnTo: string;
  /** The ways to sign in that the site has, in order. */
  readonly signInWays: readonly SignInWay[];
  /** Providers with a button, in order; left out, none. */
  readonly signInProviders?: readonly ProviderButton[] | undefined;
  readonly loginAction: string;
  /** The step of a sign-in under way, in place of the ways; left out for none. */
  readonly step?: (CodeStep & CodeForm) | undefined;
  readonly logoutAction: string;
  /** Takes the forms of the member's own page. */
  readonly accountAction: string;
  /** Where a member sets up their second factor; left out in previews. */
  readonly secondFactorAction?: string | undefined;
  readonly homeHref: string;
  /** Takes the choice of another language; left out where it cannot be reached. */
  readonly languageAction?: string | undefined;
  /** Path to show again in the other language, where that is not `returnTo`. */
  readonly shownAgainAt?: string | undefined;
  readonly forgotHref?: string | undefined;
  readonly signUpHref?: string | undefined;
  /** The id to quote; empty where nothing was refused (the sign-in page itself, a preview). */
  readonly refusalId: string;
  /** The path that was asked for (`shownPath`); left out where nothing was refused, and in previews. */
  readonly page?: string | undefined;
  /** Of the refusal, for a mail (`timeInMail`); left out, it is made of `now`. */
  readonly time?: string | undefined;
  /** What is known of this visitor alone, in sentences of the page's language (`factsInWords`). */
  readonly facts?: readonly string[] | undefined;
  /** The role that the member waits for, where the request can be taken back. */
  readonly waitsFor?: string | undefined;
  /** The way in which this browser signed in last: it comes first. */
  readonly lastWay?: string | undefined;
  /** Whose account it is that is suspended, where they have just proved it. */
  readonly suspendedAs?: ComposeInput["signedInAs"];
  /** What was typed so far. */
  readonly email?: string | undefined;
  readonly remember?: boolean | undefined;
  /** What was wrong with the last try; the words come in the page's language. */
  readonly problems?: readonly SignInProblem[] | undefined;
  /** Words of the caller's own, in place of those for `problems`. */
  readonly errors?: SignInView["errors"] | undefined;
  readonly notice?: string | undefined;
  /** The initial is the name's first letter unless it is given. */
  readonly signedInAs?:
    | {
        /** Left out in previews, where nothing can be sent. */
        readonly id?: string;
        readonly name: string;
        readonly email: string;
        readonly initial?: string;
      }
    | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** Fixes light or dark, for previews. */
  readonly mode?: "light" | "dark" | undefined;
}

const longestTitle = 70;

/** Composes the view. Pure; the same input gives the same view. */
export function composeView(input: ComposeInput): RefusalView {
  const { document, reason } = input;
  const section = versionOf(input);
  const siteName = siteNameOf(document, input.siteName, input.language);
  const explained = explainRefusal({ ...input, siteName, memberName: input.memberName ?? input.signedInAs?.name });
  const { layout, theme, blocks: shown } = partsFor(document, reason, section);
  // A mark belongs to the site, so a look of its own for one reason does not take it away.
  const brand = { ...document.theme.brand, ...theme.brand };
  const tokens = themeFor(input.themes, reason, section);
  const blocks = withFacts(
    withReason(composeBlocks(shown, { ...input, siteName }, explained, marksOf(brand, input.pictures))),
    input.facts ?? [],
  );
  const [heading, explanation] = [withoutMarks(explained.heading), withoutMarks(explained.explanation)];
  return {
    status: statusOf[reason] satisfies RefusalStatus,
    reason,
    family: familyOf[reason],
    language: explained.language,
    title: titleOf(heading, siteName),
    heading,
    description: explanation,
    layout,
    css: refusalStylesheet(tokens, layout, input.mode, {
      ...(input.fontUrl && { font: input.fontUrl }),
      picture: (id) => input.pictures?.[id]?.url,
    }),
    framedCss: framedStylesheet(tokens, layout),
    script: scriptFor(blocks),
    icon: iconOf(tokens, siteName, pictureOf(brand.icon, input.pictures)),
    themeColours: { light: tokens.light.page, dark: tokens.dark.page },
    refusalId: input.refusalId,
    ...(input.isForStudio === true && { isForStudio: true }),
    languageSwitch:
      input.languageAction === undefined
        ? null
        : languageSwitch(
            explained.language,
            document.languages,
            input.languageAction,
            input.shownAgainAt ?? input.returnTo,
          ),
    ...(input.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: input.retryAfterSeconds }),
    regions: regionsOf(blocks, layout === "split"),
  };
}

/** Marks the first explanation, wherever it stands. */
function withReason(blocks: readonly BlockView[]): BlockView[] {
  let isFound = false;
  const marked = (view: BlockView): BlockView => {
    if (isFound) return view;
    if ("blocks" in view) return { ...view, blocks: view.blocks.map(marked) };
    if (view.kind !== "explanation") return view;
    isFound = true;
    return { ...view, isReason: true };
  };
  return blocks.map(marked);
}

/** What is known of the visitor stands with the reason; on a page without one, in front of everything but the brand. */
function withFacts(blocks: readonly BlockView[], facts: readonly string[]): readonly BlockView[] {
  if (facts.length === 0) return blocks;
  let isFound = false;
  const told = (view: BlockView): BlockView => {
    if ("blocks" in view) return { ...view, blocks: view.blocks.map(told) };
    if (view.kind !== "explanation" || view.isReason !== true) return view;
    isFound = true;
    return { ...view, facts };
  };
  const all = blocks.map(told);
  if (isFound) return all;
  const at = all.findIndex(({ kind }) => kind !== "brand" && kind !== "heading");
  const alone = { id: "facts", kind: "explanation", paragraphs: [], facts, isReason: true } as const;
  return all.toSpliced(at === -1 ? all.length : at, 0, alone);
}

/** The page has one form for signing in, wherever it stands. */
function signInOf(blocks: readonly BlockView[]): SignInView | undefined {
  for (const view of blocks) {
    const found = "blocks" in view ? signInOf(view.blocks) : view.kind === "sign-in" ? view : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function scriptFor(blocks: readonly BlockView[]): string {
  const form = signInOf(blocks);
  if (form === undefined) return "";
  const more = [...(form.passkey === null ? [] : [passkeyScript]), ...(form.backHref === "" ? [] : [keptScript])];
  return [refusalScript, ...more].join(";");
}

/** Brand blocks at the very top stand above the card, footers at the very end below it. */
function regionsOf(blocks: readonly BlockView[], isSplit: boolean): RefusalView["regions"] {
  if (isSplit) {
    const [lead, side] = [blocks.filter((block) => !standsAside(block)), blocks.filter(standsAside)];
    return { header: [], lead, side, footer: [] };
  }
  const firstOther = blocks.findIndex((block) => block.kind !== "brand");
  const lastOther = blocks.findLastIndex((block) => block.kind !== "footer");
  return {
    header: blocks.slice(0, firstOther),
    lead: blocks.slice(firstOther, lastOther + 1),
    side: [],
    footer: blocks.slice(lastOther + 1),
  };
}

function titleOf(heading: string, siteName: string): string {
  const whole = heading.includes(siteName) ? heading : `${heading} · ${siteName}`;
  if (whole.length <= longestTitle) return whole;
  return heading.length <= longestTitle ? heading : `${heading.slice(0, longestTitle - 1).trimEnd()}…`;
}

type Pictures = ComposeInput["pictures"];

/** The uploaded picture with this id; null where there is none, or it was removed. */
export function pictureOf(id: PictureId | undefined, pictures: Pictures): ShownPicture | null {
  return id === undefined ? null : (pictures?.[id] ?? null);
}

/** A site with a mark for dark backgrounds alone shows it on light ones too. */
function marksOf({ markLight, markDark }: Brand, pictures: Pictures): MarkPicture | null {
  const [light, dark] = [pictureOf(markLight, pictures), pictureOf(markDark, pictures)];
  if (light !== null) return { light, dark };
  return dark === null ? null : { light: dark, dark: null };
}

export interface SiteMark {
  readonly mark: Mark;
  readonly picture: MarkPicture | null;
  /** Else the mark says the name alone. */
  readonly showsName: boolean;
}

/** The sign beside the site's name on pages that have no blocks: the one of the owner's first brand block. */
export function siteMarkOf({ blocks, theme }: PageDocument, pictures: Pictures): SiteMark {
  const brand = allBlocks(blocks).find((block) => block.kind === "brand");
  const picture = marksOf(theme.brand, pictures);
  const mark = brand?.mark ?? "monogram";
  return { mark, picture, showsName: showsNameBeside({ mark, showName: brand?.showName ?? true }, picture) };
}

/** The favicon: the owner's, or the first letter of the site's name. */
export function iconOf({ light }: ThemeTokens, siteName: string, own: ShownPicture | null): string {
  if (own !== null) return own.small;
  const letter = initialOf(siteName);
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${light.accent}"/><text x="16" y="22.5" font-family="sans-serif" font-size="18" font-weight="700" text-anchor="middle" fill="${light.onAccent}">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
