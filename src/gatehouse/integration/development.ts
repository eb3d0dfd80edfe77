/**
 * Gatehouse inside `astro dev`: the same runtime as in production, with the site served by Vite.
 *
 * Loaded by `require` in Astro's hooks, and by nothing else: a build needs no database driver, and what Vite loads of a
 * configuration cannot be loaded any more by the time a hook runs.
 */
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { SiteRoute } from "../core/access/site-route.ts";
import { formActionName } from "../core/access/framework-urls.ts";
import { beginsWithBaseTwice, withoutBase } from "../core/access/site-location.ts";
import { isActionCall } from "../http/answer/action-answer.ts";
import { watchCaching } from "../http/answer/caching.ts";
import { clientIpOf } from "../http/server/client-ip.ts";
import { decideBeforeAstro } from "../http/decide/decide-before-astro.ts";
import { headersOf } from "../http/decide/incoming-request.ts";
import type { MiddlewareOutcome } from "../http/astro/require-middleware.ts";
import { handToAstro } from "../http/astro/hand-to-astro.ts";
import { newRequestId } from "../server/log.ts";
import { showBar } from "../http/view-as/show-bar.ts";
import { sendResponse, sendPlain, sendRefusal } from "../http/answer/send.ts";
import { manyReadings, parseTarget } from "../http/server/parse-target.ts";
import type { SiteConfiguration } from "../server/configuration.ts";
import { unknownNames } from "../server/access/unknown-names.ts";
import { announceSetup } from "../server/identity/announce-setup.ts";
import type { LoadIdentity } from "../server/identity/loaded-identity.ts";
import { createRuntime, type Runtime } from "../server/runtime.ts";
import { setRuntime } from "../server/runtime-slot.ts";
import { settingsOfSite, type ServedAt } from "../server/site-settings.ts";

let running: Runtime | undefined;
/** As Astro said last; null before it does. */
let routes: readonly SiteRoute[] | null = null;
/** By Vite, once its server is there. */
let loadIdentity: LoadIdentity = () => Promise.reject(new Error("Vite has not started yet."));

/** How the site's own identity is loaded: anew where its file has changed. */
export function loadIdentityBy(load: LoadIdentity): void {
  loadIdentity = load;
}

/** Called again whenever a page is added or taken away. */
export function knowRoutes(known: readonly SiteRoute[]): void {
  routes = known;
  running?.siteRoutes.replace(known);
}

/**
 * Called again when the configuration changes: the runtime before is closed.
 *
 * @param folder of the site
 * @param servedAt where the server is going to listen, as far as is known before it does
 */
export async function startForDevelopment(
  folder: string,
  configuration: SiteConfiguration,
  servedAt: ServedAt,
): Promise<void> {
  await running?.close();
  running = await createRuntime({
    settings: settingsOfSite(folder, servedAt),
    configuration,
    loadIdentity: () => loadIdentity(),
    identityComesLater: true,
  });
  if (routes !== null) running.siteRoutes.replace(routes);
  setRuntime(running);
}

/**
 * Called when the server listens. Vite takes the next port where the one asked for is taken, and forms are accepted from the
 * site's own origin alone, so that the runtime starts anew with the port there is.
 */
export async function followServer(
  folder: string,
  configuration: SiteConfiguration,
  servedAt: ServedAt,
): Promise<void> {
  if (running?.settings.origin !== settingsOfSite(folder, servedAt).origin) {
    await startForDevelopment(folder, configuration, servedAt);
  }
  if (running === undefined) return;
  await running.loadIdentity();
  for (const one of unknownNames(configuration, await running.policies.current())) process.stderr.write(`${one}\n\n`);
  await announceSetup(running, (line) => process.stdout.write(`${line}\n`));
}

type DevServer = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0]["server"];

interface SiteInDevelopment {
  readonly root: URL;
  readonly publicDir: URL;
  readonly base: string;
}

/**
 * The finished site decides in front of everything; so does this. Files of `public/` reach no middleware, prerendered pages
 * reach it without knowing who asks, and a `src/fetch.ts` of the site's own runs before it.
 */
export function decideInFrontOfVite({ middlewares }: Pick<DevServer, "middlewares">, site: SiteInDevelopment): void {
  middlewares.use((request, response, next) => {
    const runtime = running;
    if (runtime === undefined) return next();
    const url = request.originalUrl ?? request.url ?? "";
    if (isOfVite(pathAsViteReadsIt(url), site)) return next();
    const target = parseTarget(url);
    // Vite tidies such a path up, and would send the page that is guarded under its usual spelling.
    if (!target.ok || beginsWithBaseTwice(target.pathname, site.base)) {
      return sendPlain(request, response, 400, manyReadings);
    }
    const { pathname, search } = target;
    const { method = "" } = request;
    // What an action asks in its code is known to a build only: the middleware asks the code itself.
    if (isActionCall({ method, pathname }, site.base)) return next();
    const { remoteAddress: peer = "" } = request.socket;
    const forwarded = request.headers["x-forwarded-for"]?.toString();
    const clientIp = clientIpOf(peer, forwarded, runtime.settings.trustedProxies);
    const incoming = {
      method,
      pathname,
      search,
      headers: headersOf(request),
      requestId: newRequestId(),
      peer,
      clientIp,
    };
    const failed = (error: unknown) => {
      runtime.log.error("request-failed", { requestId: incoming.requestId, error });
      sendPlain(request, response, 500, "Something went wrong on our side. Please try again.\n");
    };
    const judged = method === "POST" ? { ...incoming, search: withoutFormAction(search) } : incoming;
    Promise.resolve()
      .then(() => decideBeforeAstro(judged, runtime))
      .then((decision) => {
        if (decision.view !== undefined) showBar(request, response, decision.view, incoming, runtime);
        if (decision.kind === "refusal") return sendRefusal(request, response, decision.answer);
        if (decision.kind === "response") return sendResponse(request, response, decision.response);
        if (decision.kind === "go-on" && isFileIn(site.publicDir, withoutBase(pathAsViteReadsIt(url), site.base))) {
          // Vite sends these, past the middleware.
          watchCaching(response, { ...decision, conceals: decision.resolved.policy.conceals });
          return next();
        }
        const outcome: MiddlewareOutcome = { hasPassed: false, inDevelopment: true };
        const vite = () => {
          // Astro has taken the base off already; a path that was given its slash has it again.
          const [, path = "", query = ""] = /^([^?]*)(.*)$/s.exec(request.url ?? "") ?? [];
          request.url = withoutBase(path, site.base) + query;
          next();
        };
        handToAstro(request, response, { incoming, decision, outcome, underWay: undefined, failed }, runtime, {
          handler: vite,
          routes: vite,
          clientFiles: { mayAnswer: () => true },
        });
      })
      .catch(failed);
  });
}

function withoutFormAction(search: string): string {
  if (formActionName(search).length === 0) return search;
  const query = new URLSearchParams(search);
  query.delete("_action");
  return query.size === 0 ? "" : `?${query}`;
}

/** Vite's own modules, and sources of the site that it sends to the browser, are no part of the finished site. */
function isOfVite(pathname: string, { root, publicDir, base }: SiteInDevelopment): boolean {
  const path = withoutBase(pathname, base);
  if (/^\/(?:@(?:vite|id|fs|react-refresh)\b|__|node_modules\/|\.astro\/)/.test(path)) return true;
  return isFileIn(root, path) && !isFileIn(publicDir, path);
}

function isFileIn(folder: URL, path: string): boolean {
  // No file system knows a name with a zero character.
  if (path.includes("\0")) return false;
  const file = fileURLToPath(folder).replace(/[/\\]$/, "") + path;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Decoded, and without dot segments; the empty path where it cannot be read. */
function pathAsViteReadsIt(url: string): string {
  try {
    const { pathname } = new URL(url.startsWith("/") ? `http://localhost${url}` : url);
    return decodeURIComponent(pathname);
  } catch {
    return "";
  }
}
