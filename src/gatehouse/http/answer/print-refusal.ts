/**
 * Prints the refusal page: the site's own, ours inside the site's layout, or ours alone. Astro renders it in a rewrite of
 * the request that was refused, so that the URL in the browser stays.
 *
 * What is printed may be kept for other visitors, so the site's layout and middleware are shown the request of an
 * anonymous visitor: no cookie, no credentials, no client IP, no path asked for, and an empty `Astro.locals`.
 */
import type { APIContext } from "astro";
import { anonymous } from "../../core/identity/subject.ts";
import { withExpectedSlash } from "../../core/access/site-location.ts";
import { fieldsOfWay } from "../../core/refusal/sign-in-way.ts";
import { withoutPageUrl } from "../../core/refusal/without-page-url.ts";
import { fitToPolicy } from "../../core/refusal/fit-to-policy.ts";
import { languageTag } from "../../core/page/language.ts";
import { ownBlocksOf, withOwnBlocks } from "../../core/refusal/own-blocks.ts";
import { partsOfPage, type PageParts } from "../../core/refusal/page-parts.ts";
import { picturesPath } from "../../core/page/picture-path.ts";
import type { RefusalView } from "../../core/refusal/view.ts";
import { continuePathOf } from "../../server/own-paths.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import { framedPolicy, previewPolicy, refusalPolicy } from "./response-headers.ts";
import { withoutAutofocus } from "./without-autofocus.ts";
import { framedPath, ownPagePath, refusedPath } from "../astro/refused-paths.ts";
import { keepingRefusalsInside } from "../astro/refusal-signal.ts";
import type { RequestState } from "../astro/request-state.ts";
import { mayShowVisitor, withoutClientAddress } from "../astro/visitor-in-astro.ts";

/** What of Astro's context this needs. */
type PrintContext = Pick<APIContext, "clientAddress" | "cookies" | "locals" | "rewrite" | "url">;

export interface PrintedPage {
  readonly html: string;
  /** The Content-Security-Policy that goes with it. */
  readonly policy: string;
  /** Whether it may be kept and given to other visitors. */
  readonly mayBeKept: boolean;
}

interface PageWithFailures extends PrintedPage {
  /** Kinds of the site's own blocks that it had to do without. */
  readonly failed: readonly string[];
}

/** Milliseconds for which a site's page or block that failed is left out, so that each refusal does not try it again. */
const restAfterFailure = 10_000;

/** Milliseconds that a site's page may take: a visitor waits for it. */
const printsWithin = 3_000;

/** Path of a page, or kind of a block → when it failed last. */
const failedAt = new Map<string, number>();

/**
 * @param alone leaves the site's look out: for a page that is shown on another host, where the site's files are not
 * @throws when our own page cannot be printed either
 */
export async function printRefusal(context: PrintContext, asked: RefusalView, alone = false): Promise<PrintedPage> {
  const { configuration, log, now } = getRuntime();
  const rests = (name: string) => now() - (failedAt.get(name) ?? -Infinity) < restAfterFailure;
  const keptIfWhole = ({ failed, ...page }: PageWithFailures, isOurs: boolean): PrintedPage => {
    for (const kind of failed) failedAt.set(kind, now());
    const isWhole = failed.length === 0 && ownBlocksOf(view).length === ownBlocksOf(asked).length;
    return { ...page, mayBeKept: page.mayBeKept && isOurs && isWhole };
  };
  const path = alone ? null : pathInSitesLook(asked, configuration);
  const view = withOwnBlocks(asked, (block) => (rests(block.of) ? null : block));
  if (path !== null && !rests(path)) {
    try {
      return keptIfWhole(await printInSitesLook(context, view, path, configuration), true);
    } catch (error) {
      // The developer sees Astro's own message, with the place in the file.
      if (configuration.isDevelopment) throw error;
      failedAt.set(path, now());
      log.error("refusal-page-failed", { page: sourceOf(path, configuration), error });
    }
  }
  return keptIfWhole(await printAlone(context, view), path === null);
}

/**
 * Prints what visitors would see, for a frame of the console. No script runs in it, and nothing can be sent from it; links
 * ask for a new window, which the frame's `sandbox` refuses. A layout that fails here is tried again for visitors.
 */
export async function printPreview(
  context: PrintContext,
  view: RefusalView,
): Promise<Pick<PageWithFailures, "html" | "policy" | "failed">> {
  const { configuration, log } = getRuntime();
  const path = pathInSitesLook(view, configuration);
  const printed = await (path === null
    ? printAlone(context, view)
    : printInSitesLook(context, view, path, configuration).catch((error: unknown) => {
        log.error("refusal-page-failed", { page: sourceOf(path, configuration), error });
        return printAlone(context, view);
      }));
  const withBase = printed.html.replace(/<head(?=[\s>])[^>]*>/i, (head) => `${head}<base target="_blank">`);
  return { html: withoutAutofocus(withBase), policy: previewPolicy(printed.policy), failed: printed.failed };
}

async function printAlone(context: PrintContext, asked: RefusalView): Promise<PageWithFailures> {
  const { html, view, failed } = await print(context, asked, refusedPath);
  const showsPictures = html.includes(picturesPath);
  if (ownBlocksOf(view).length === 0) {
    return { html, policy: refusalPolicy(view.css, view.script, showsPictures), mayBeKept: true, failed };
  }
  // A block of the site may show a picture of the site.
  const { loads } = partsOfPage(html, getRuntime().settings.origin);
  const policy = refusalPolicy(view.css, view.script, showsPictures || loads.length > 0);
  return { html, policy, mayBeKept: true, failed };
}

function pathInSitesLook({ status }: RefusalView, { ownPages, frame }: SiteConfiguration): string | null {
  if (ownPages.includes(status)) return ownPagePath(status);
  return frame === undefined ? null : framedPath;
}

/** The file that a developer has to look at. */
function sourceOf(path: string, { frame }: SiteConfiguration): string {
  return path === framedPath ? (frame ?? "") : `src/pages/${path.split("/").at(-1) ?? ""}.astro`;
}

async function printInSitesLook(
  context: PrintContext,
  view: RefusalView,
  path: string,
  configuration: SiteConfiguration,
): Promise<PageWithFailures> {
  const { scriptFiles, isDevelopment } = configuration;
  const { origin } = getRuntime().settings;
  const printed = await print(context, view, path);
  const html = fitToPolicy(withoutPageUrl(withStylesInHead(printed.html), path), origin, scriptFiles);
  const parts = partsOfPage(html, origin, scriptFiles);
  if (!letsPeopleIn(parts, view, configuration)) {
    throw new Error("The page came out without its sign-in form. Does the layout print its <slot />?");
  }
  // In development each change of the layout shows at the next request.
  const mayBeKept = !mayShowVisitor(context) && !isDevelopment;
  return { html, policy: framedPolicy(parts, isDevelopment), mayBeKept, failed: printed.failed };
}

/** Puts the style sheets that our parts brought, each once, where HTML wants them: into the head, after the site's own. */
function withStylesInHead(html: string): string {
  const styles = new Set(html.match(ourStyles));
  const head = html.indexOf("</head>");
  if (styles.size === 0 || head < 0) return html;
  return `${html.slice(0, head)}${[...styles].join("")}${html.slice(head).replaceAll(ourStyles, "")}`;
}

/** Ours, and that of the site's own blocks. */
const ourStyles = /<style data-gatehouse(?:="blocks")?>[\s\S]*?<\/style>/g;

/** Whether a visitor can go on from this page: sign in, or sign out where they are signed in. */
function letsPeopleIn(
  { forms }: PageParts,
  { status, reason, regions }: RefusalView,
  { signInPath, signOutPath }: Pick<SiteConfiguration, "signInPath" | "signOutPath">,
): boolean {
  // A passkey works only with the page's script, so its form alone is enough only where nothing else helps.
  const ways = reason === "second-factor-needed" ? Object.values(fieldsOfWay) : [fieldsOfWay.password];
  const blocks = Object.values(regions).flat();
  // Their forms have buttons, and nothing to type.
  const hasButtonsAlone = blocks.some(
    (block) =>
      block.kind === "sign-in" &&
      block.step === null &&
      block.ways.length > 0 &&
      block.ways.every((way) => way === "passkey" || way === "provider"),
  );
  const signsIn = forms.some(
    ({ method, action, fields }) =>
      method === "post" &&
      [signInPath, continuePathOf(signInPath)].includes(action.split("?", 1)[0] ?? "") &&
      (hasButtonsAlone || [...ways, ["code"]].some((needed) => needed.every((field) => fields.includes(field)))),
  );
  // A member without a second factor is led to set one up: there is no form then.
  const needsForm =
    (status === 401 && reason !== "second-factor-needed") || blocks.some(({ kind }) => kind === "sign-in");
  return signsIn || (!needsForm && forms.some(({ method, action }) => method === "post" && action === signOutPath));
}

/** How Astro marks the path that was asked for. */
const originPathname = Symbol.for("astro.originPathname");

/**
 * Astro takes the fourth run of its middleware in one request for a loop and answers 508 without a page, once: the next run
 * is a page again. The check before publishing prints more pages than that.
 */
const loopDetected = 508;

interface Printed {
  readonly html: string;
  /** With what the site's own blocks made of their settings, and their styles. */
  readonly view: RefusalView;
  readonly failed: PageWithFailures["failed"];
}

async function print(context: PrintContext, view: RefusalView, path: string): Promise<Printed> {
  const { locals } = context;
  const state = locals.gatehouse;
  if (state === undefined) throw new Error("A request was refused before it was identified.");
  const { configuration, settings } = getRuntime();
  // Not the host that the visitor used: of several names of a site, the first one asked for would be kept for all.
  const target = new URL(withExpectedSlash(path, configuration.location), settings.origin);
  // A fresh GET: the body of what was refused is never read, and the refused page's code never runs.
  const freshGet = () => {
    const request = new Request(target, { headers: { "accept-language": languageTag(view.language) } });
    return Object.defineProperty(request, originPathname, { value: encodeURIComponent(target.pathname) });
  };
  const ofVisitor = { ...locals };
  const shown = anonymousState(state, view);
  emptied(locals).gatehouse = shown;
  try {
    const html = await withoutClientAddress(context, () =>
      inTime(async () => {
        const page = await keepingRefusalsInside(async () => {
          const first = await context.rewrite(freshGet());
          return first.status === loopDetected ? context.rewrite(freshGet()) : first;
        });
        if (path === refusedPath || [200, view.status].includes(page.status)) return page.text();
        throw new Error(`The page answered ${page.status}.`);
      }),
    );
    const failed = shown.failedBlocks ?? [];
    for (const { kind: block, error } of failed) getRuntime().log.error("refusal-block-failed", { block, error });
    return { html, view: shown.refusal ?? view, failed: failed.map(({ kind }) => kind) };
  } finally {
    Object.assign(emptied(locals), ofVisitor);
  }
}

async function inTime<Printed>(printing: () => Promise<Printed>): Promise<Printed> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page was not finished within ${printsWithin} ms.`)), printsWithin);
  });
  try {
    return await Promise.race([printing(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function emptied(locals: App.Locals): App.Locals {
  for (const key of Object.keys(locals)) Reflect.deleteProperty(locals, key);
  return locals;
}

function anonymousState({ requestId, policy, isDatabaseReached }: RequestState, refusal: RefusalView): RequestState {
  return {
    requestId,
    policy,
    isDatabaseReached,
    subject: anonymous,
    clientIp: "",
    peer: "",
    refusal,
    failedBlocks: [],
  };
}
