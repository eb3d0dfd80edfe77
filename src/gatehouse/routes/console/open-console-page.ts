/** How every page of the console begins: who opens it, and whether they may. */
import { consolePages, type OpenableConsolePage } from "../../core/access/console-pages.ts";
import type { Policy } from "../../core/access/policy.ts";
import { isSignedIn, type SignedInMember } from "../../core/identity/subject.ts";
import { sayToAdmin, type ConsoleWords } from "../../core/languages/index.ts";
import { policyNames, type PolicyNames } from "../../core/languages/policy-names.ts";
import { refuse, unauthorized } from "../../http/astro/public-api.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import type { Runtime } from "../../server/runtime.ts";
import { consoleAgo, consoleMoments, consoleWords } from "../../ui/console/words.ts";
import type { SayProblem } from "../forms/form-problem.ts";

export interface OpenedConsolePage {
  readonly runtime: Runtime;
  /** Signed in on a page, so never a program. */
  readonly author: SignedInMember;
  readonly policy: Policy;
  readonly consolePath: string;
  /** In the admin's language. */
  readonly words: ConsoleWords;
  /** Writes milliseconds since 1970 by the admin's clocks. */
  readonly moment: (at: number) => string;
  /** The same for what may be recent: "12 minutes ago". */
  readonly ago: (at: number, now: number) => string;
  readonly names: PolicyNames;
  readonly say: SayProblem;
}

/** What of `Astro` this needs. */
interface Context {
  readonly locals: App.Locals;
  readonly url: URL;
  readonly request: Request;
  readonly routePattern: string;
}

/**
 * Asks for the permissions that `core/access/console-pages.ts` gives to the page; sending a form may take more.
 *
 * @param context `Astro`
 * @throws the refusal of a visitor without one of them: a true 401 or 403
 */
export function openConsolePage(context: Context): OpenedConsolePage {
  const runtime = getRuntime();
  const { configuration } = runtime;
  const { toOpen, toSend } = pageAt(context.routePattern, configuration);
  refuse(context, { kind: "all-permissions", permissions: [...(context.request.method === "POST" ? toSend : toOpen)] });
  const state = context.locals.gatehouse;
  // A section of the site may lie around the console and let programs in; the console does not.
  if (state === undefined || !isSignedIn(state.subject)) unauthorized("invalid-credentials");
  const words = consoleWords(context);
  const { subject: author, policy } = state;
  const { consolePath } = configuration;
  const times = { moment: consoleMoments(context), ago: consoleAgo(context) };
  const said = { words, ...times, names: policyNames(words, policy), say: sayToAdmin(words) };
  return { runtime, author, policy, consolePath, ...said };
}

/** @throws for a page that is not in the list: without permissions of its own it must not open */
function pageAt(routePattern: string, { routes }: SiteConfiguration): OpenableConsolePage {
  const page = consolePages.find(({ pattern }) => routes.console + pattern === routePattern);
  if (page === undefined) throw new Error(`${routePattern} is not in core/access/console-pages.ts.`);
  return page;
}
