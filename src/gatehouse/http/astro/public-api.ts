/** What a page's own code may call: to learn who is visiting, and to refuse. */
import { decideRequirement } from "../../core/access/decide.ts";
import type { Denial } from "../../core/access/denial.ts";
import type { Permission } from "../../core/access/permission.ts";
import { islandsPath } from "../../core/access/framework-urls.ts";
import { pageAt, withoutBase } from "../../core/access/site-location.ts";
import type { Requirement } from "../../core/access/requirement.ts";
import type { Language } from "../../core/page/language.ts";
import type { ThemeTokens } from "../../core/theme/tokens.ts";
import { missingFromScope, rolesInScope } from "../../core/access/scope.ts";
import { type statusOf, type Reason } from "../../core/refusal/reason.ts";
import { currentConfiguration, runningRuntime } from "../../server/runtime-slot.ts";
import { languageOfRequest } from "../answer/language-of-request.ts";
import { barOf } from "../view-as/bar-of.ts";
import { requestContext } from "./request-context.ts";
import { RefusalSignal } from "./refusal-signal.ts";
import type { RequestState } from "./request-state.ts";

/** `Astro` in a page or component, or the context of an endpoint. */
export interface PageContext {
  readonly locals: App.Locals;
  readonly url: URL;
  readonly request?: Request;
  /** Whether the page is made in advance, without a visitor. */
  readonly isPrerendered?: boolean;
}

/**
 * `known` is false in a prerendered page: it is made in advance and the same for everybody. Such a page can ask
 * `<SignedInAs server:defer>` of `gatehouse/components` to say who is visiting.
 */
export type Visitor =
  | { readonly signedIn: false; readonly known: boolean }
  | {
      readonly signedIn: true;
      readonly known: true;
      readonly id: string;
      readonly name: string;
      readonly email: string;
      /** Ids of the roles granted directly. */
      readonly roles: readonly string[];
      /** The same as people read them. */
      readonly roleLabels: readonly string[];
      can(permission: Permission): boolean;
      hasRole(role: string): boolean;
      /** Set where an admin sees the page as this visitor sees it: nothing that they send reaches the site. */
      readonly viewedBy?: { readonly id: string; readonly name: string };
      /** Set where a program visits with a token. Roles and permissions beyond its scope are left out above. */
      readonly token?: { readonly name: string; readonly scope: readonly Permission[] };
    };

/**
 * Who is visiting. A page that asks is answered to this visitor alone: it is marked `private, no-store`. In a prerendered
 * page, where that is not known yet, it answers `{ signedIn: false, known: false }`.
 */
export function visitor(context: PageContext): Visitor {
  if (context.isPrerendered === true) return { signedIn: false, known: false };
  const state = stateOf(context);
  if (state.refusal !== undefined) return { signedIn: false, known: false };
  state.visitorWasAsked = true;
  const { subject, policy } = state;
  // A suspended account is signed in nowhere.
  if (subject.kind === "anonymous" || subject.standing === "suspended") return { signedIn: false, known: true };
  const { token } = subject;
  const reaches = (requirement: Requirement) =>
    token === undefined || missingFromScope(token, requirement).length === 0;
  // What a page looks up for itself must not give a program more than a rule would.
  const roles = rolesInScope(subject);
  return {
    signedIn: true,
    known: true,
    id: subject.id,
    name: subject.name,
    email: subject.email,
    roles,
    roleLabels: roles.map((id) => policy.roles.get(id)?.label ?? id),
    can: (permission) =>
      policy.effectivePermissions(subject.roles).has(permission) &&
      reaches({ kind: "all-permissions", permissions: [permission] }),
    hasRole: (role) => policy.effectiveRoles(roles).has(role),
    ...(subject.viewedBy !== undefined && { viewedBy: subject.viewedBy }),
    ...(token !== undefined && { token: { name: token.name, scope: token.scope } }),
  };
}

/**
 * In which language Gatehouse speaks to this visitor, as on its own pages: among those that the site's page is offered in. Null in
 * a page that is made in advance.
 */
export async function visitorLanguage({ locals, request, isPrerendered }: PageContext): Promise<Language | null> {
  const runtime = runningRuntime();
  if (isPrerendered === true || request === undefined || runtime === undefined) return null;
  const { document } = await runtime.publishedPage.current();
  const { origin } = runtime.settings;
  return languageOfRequest(request.headers, document.languages, origin, locals.gatehouse?.subject);
}

/** The look of the site's published page, for parts of ours on its other pages. Null in a page that is made in advance. */
export async function publishedTheme({ isPrerendered }: PageContext): Promise<ThemeTokens | null> {
  const runtime = runningRuntime();
  if (isPrerendered === true || runtime === undefined) return null;
  const { themes } = await runtime.publishedPage.forRequests();
  return themes.site;
}

/** Link to the sign-in page that leads back to the page it stands on; from a server island to the page around it. */
export function signInHref(context: PageContext): string {
  // On the refusal page the form is there already.
  if (context.locals.gatehouse?.refusal !== undefined) return "#gh-sign-in";
  const { signInPath, routes, location } = currentConfiguration();
  const page = pageAround(context, location.base);
  // What stands on the page for what is missing or went wrong is no place to go on to.
  const nowhere = [routes.signIn, "/404", "/500"];
  if (page === null || nowhere.includes(pageAt(page.pathname, location.base))) return signInPath;
  return `${signInPath}?returnTo=${encodeURIComponent(page.pathname + page.search)}`;
}

/** By the Referer header (RFC 9110 10.1.3), which browsers send whole to the same host. */
function pageAround({ url, request }: PageContext, base: string): Pick<URL, "pathname" | "search"> | null {
  if (!withoutBase(url.pathname, base).startsWith(islandsPath)) return url;
  const page = URL.parse(request?.headers.get("referer") ?? "");
  return page !== null && page.host === url.host ? page : null;
}

/**
 * The bar over a page that is seen as somebody else, for `<ViewAsBar/>`: null where the page is not. A page that does not place it
 * gets it at its beginning.
 */
export function viewAsBar({ locals, request }: PageContext): string | null {
  const { view, policy } = locals.gatehouse ?? {};
  const runtime = runningRuntime();
  if (view === undefined || view.isAside || policy === undefined || request === undefined || runtime === undefined) {
    return null;
  }
  view.isPlaced = true;
  return barOf(view, policy, request.headers, runtime);
}

/** Where members look after their account, and where a form posts to that signs them out. */
export function memberPaths(): { readonly account: string; readonly signOut: string } {
  const { accountPath, signOutPath } = currentConfiguration();
  return { account: accountPath, signOut: signOutPath };
}

/**
 * Refuses the request unless the visitor meets the requirement. Works in pages, components
 * and endpoints; nothing of the page is sent.
 *
 * @throws the refusal, which the middleware turns into a 401 or 403 at the URL asked for
 */
export function refuse(context: PageContext, requirement: Requirement): void {
  const state = stateOf(context);
  const { policy, subject } = state;
  // Another visitor may be refused, so no cache may keep this visitor's response.
  if (requirement.kind !== "public") state.visitorWasAsked = true;
  const decision = decideRequirement(policy, subject, requirement);
  if (!decision.allowed) throw new RefusalSignal(decision.denial);
}

type ReasonOf<Status> = { [R in Reason]: (typeof statusOf)[R] extends Status ? R : never }[Reason];

/** Refuses with a 401: the visitor is not signed in, or what they presented is not valid (RFC 9110 15.5.2). */
export function unauthorized(reason: ReasonOf<401> = "no-credentials"): never {
  return raise({ reason, status: 401, trace: [raisedByPage] });
}

/** Refuses with a 403: signed in, and not allowed (RFC 9110 15.5.4). */
export function forbidden(reason: ReasonOf<403> = "permission-missing"): never {
  return raise({ reason, status: 403, trace: [raisedByPage] });
}

function raise(denial: Denial): never {
  throw runningRuntime() === undefined ? new Error(cannotRefuse) : new RefusalSignal(denial);
}

const raisedByPage = {
  question: "What decided?",
  answer: "The code of the page itself",
  outcome: "failed",
} as const;

function stateOf(context: PageContext): RequestState {
  const { locals } = context;
  // A site's own src/fetch.ts may call actions before the middleware. Pages are left out: without the middleware, a cache
  // could keep a page made for one visitor.
  const isAction = Reflect.get(context, actionContext) === true;
  const state = locals.gatehouse ?? (isAction ? stateInFront() : undefined);
  if (state === undefined) {
    throw new Error(
      context.isPrerendered === true ? cannotRefuse : "This page was not reached through Gatehouse's middleware.",
    );
  }
  locals.gatehouse = state;
  return state;
}

const cannotRefuse =
  "A prerendered page is made before anyone asks for it, so its code cannot refuse. Guard its path with a section or a " +
  "rule of gatehouse(), or write `export const prerender = false` in it.";

/** How Astro marks the context of an action. */
const actionContext = Symbol.for("astro.actionAPIContext");

/** What the server in front found out about who is asking. */
function stateInFront(): RequestState | undefined {
  const { underWay, resolved: atHeaders, requestId, clientIp, peer } = requestContext.getStore() ?? {};
  const resolved = underWay?.resolved ?? atHeaders;
  if (resolved === undefined || requestId === undefined || clientIp === undefined || peer === undefined)
    return undefined;
  return { requestId, clientIp, peer, ...resolved };
}
