/**
 * Renders the site's routes, by Astro's interface for adapters. The handler of `@astrojs/node` does the same, and looks for a
 * file first, makes a stream of each page and watches each connection; here a whole page is written at once.
 */
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { App } from "astro/app";
import type { createRequestFromNodeRequest, getAbortControllerCleanup, writeResponse } from "astro/app/node";
import type { Log } from "../../server/log.ts";
import { bringsBody } from "../server/late-body.ts";
import type { AstroHandler } from "./hand-to-astro.ts";
import { PageRequest } from "./page-request.ts";
import { requestContext } from "./request-context.ts";
import { bytesOfPage } from "./whole-page.ts";

/** What the bundle of a site holds of Astro: its app, and the module `astro/app/node`. */
export interface AstroOfSite {
  readonly app: Pick<App, "match" | "render" | "getAllowedDomains" | "manifest">;
  readonly node: {
    readonly createRequestFromNodeRequest: typeof createRequestFromNodeRequest;
    readonly getAbortControllerCleanup: typeof getAbortControllerCleanup;
    readonly writeResponse: typeof writeResponse;
  };
}

export interface SiteRoutesOptions {
  /** `dist/client`, for prerendered pages that say what is missing or went wrong. */
  readonly clientFolder: string;
  /** Bytes, of `node({ bodySizeLimit })`. Anything but a positive number means no limit. */
  readonly bodySizeLimit: number | null;
  /** Paths that take files, and bytes of a request to them, where that is more. */
  readonly uploads: readonly UploadPaths[];
}

export interface UploadPaths {
  readonly paths: RegExp;
  readonly most: number;
}

export function createSiteRoutes({ app, node }: AstroOfSite, options: SiteRoutesOptions, log: Log): AstroHandler {
  loadPagesOnce(app.manifest);
  const clientLeft = createClientsWhoLeft();
  logRejections(log, clientLeft);
  const allowedDomains = app.getAllowedDomains() ?? [];
  const takesForwarded = allowedDomains.length > 0;
  const { clientFolder, bodySizeLimit, uploads } = options;
  const hasBodyLimit = bodySizeLimit !== null && bodySizeLimit > 0 && bodySizeLimit < Infinity;
  const forAstro = { allowedDomains, ...(hasBodyLimit && { bodySizeLimit }) };
  const forUpload = ({ most }: UploadPaths) => ({
    ...forAstro,
    ...(hasBodyLimit && { bodySizeLimit: Math.max(bodySizeLimit, most) }),
  });
  const routeOf = createRouteFinder(app);
  const prerenderedErrorPageFetch = (url: string) => errorPage(clientFolder, new URL(url).pathname);

  async function render(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    // Astro reads bodies, and finds out which headers of a proxy it may believe.
    const isPlain = !takesForwarded && !bringsBody(incoming);
    const upload = uploadOf(incoming, uploads);
    const request = isPlain
      ? new PageRequest(incoming, response)
      : node.createRequestFromNodeRequest(incoming, upload === undefined ? forAstro : forUpload(upload));
    const route = routeOf(request, incoming.url ?? "");
    const { remoteAddress } = incoming.socket;
    const page = await app.render(request, {
      addCookieHeader: true,
      prerenderedErrorPageFetch,
      ...(route !== undefined && { routeData: route }),
      ...(isPlain && remoteAddress !== undefined && { clientAddress: remoteAddress }),
    });
    const bytes = bytesOfPage(page);
    if (bytes === undefined) {
      await node.writeResponse(page, response);
      return;
    }
    const stopWatching = isPlain ? undefined : node.getAbortControllerCleanup(incoming);
    if (stopWatching !== undefined) response.once("close", stopWatching);
    writePage(response, page, bytes);
  }

  return (incoming, response) => {
    clientLeft.watch(incoming);
    render(incoming, response).catch((error: unknown) => {
      if (clientLeft.explains(error)) return;
      log.error("request-failed", { requestId: requestContext.getStore()?.requestId, error });
      if (response.headersSent) return void response.destroy();
      response.statusCode = 500;
      response.end("Internal Server Error");
    });
  };
}

interface RoutedApp<Route> {
  readonly manifest: { readonly i18n?: { readonly strategy: string } | undefined };
  match(request: Request, allowPrerendered?: boolean): Route | undefined;
}

/**
 * The route that answers a request. Astro tries the pattern of each route in turn, and a site has a hundred of ours besides its own,
 * so what is found for a path is remembered.
 *
 * @returns a function of the request and its target
 */
export function createRouteFinder<Route extends { readonly prerender: boolean; readonly type: string }>(
  app: RoutedApp<Route>,
): (request: Request, target: string) => Route | undefined {
  const find = (request: Request) => {
    const route = app.match(request, true);
    const isFile = route?.prerender === true && (route.type === "page" || route.type === "endpoint");
    // A prerendered page is a file, which Astro does not send. Another route may answer at the same path.
    return isFile ? app.match(request) : route;
  };
  // With a domain for each language, the host tells the route too.
  if (app.manifest.i18n?.strategy.startsWith("domains") === true) return find;
  const known = new Map<string, Route | undefined>();
  return (request, target) => {
    const [path = ""] = target.split("?", 1);
    if (path.length > longestPath) return find(request);
    if (known.has(path)) return known.get(path);
    const route = find(request);
    if (known.size >= mostPaths) known.clear();
    known.set(path, route);
    return route;
  };
}

/** Whose routes are remembered; one more, and all are forgotten. */
const mostPaths = 500;
/** In characters. */
const longestPath = 200;

function uploadOf({ url = "" }: IncomingMessage, uploads: readonly UploadPaths[]): UploadPaths | undefined {
  const [path = ""] = url.split("?");
  return uploads.find(({ paths }) => paths.test(path));
}

/** With its length, so that one write to the socket is enough. */
function writePage(response: ServerResponse, { status, statusText, headers }: Response, bytes: Uint8Array): void {
  const written: Record<string, string | string[]> = Object.fromEntries(headers);
  const cookies = headers.getSetCookie();
  if (cookies.length > 1) written["set-cookie"] = cookies;
  written["content-length"] = String(bytes.byteLength);
  response.statusMessage = statusText;
  response.writeHead(status, written);
  response.end(bytes);
}

/** Astro imports the module of a page for each request, and Node looks up each such import. */
function loadPagesOnce({ pageMap }: AstroOfSite["app"]["manifest"]): void {
  for (const [component, load] of pageMap ?? []) {
    let loaded: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => {
      loaded ??= load().catch((error: unknown) => {
        loaded = undefined;
        throw error;
      });
      return loaded;
    });
  }
}

/** Astro asks for `/404.html` or `/500.html`, or for one in the folder of a language. The adapter keeps one of each. */
async function errorPage(clientFolder: string, pathname: string): Promise<Response> {
  const [, status] = /\/(404|500)(?:\/index)?\.html$/.exec(pathname) ?? [];
  for (const file of status === undefined ? [] : [`${status}.html`, `${status}/index.html`]) {
    try {
      const page = await readFile(join(clientFolder, file));
      return new Response(page, { headers: { "Content-Type": "text/html; charset=utf-8" } });
    } catch {
      // It may be the other one, or none.
    }
  }
  return new Response(null, { status: 404 });
}

interface ClientsWhoLeft {
  watch(incoming: IncomingMessage): void;
  /** Whether the error means that a client left in the middle of a body: nothing of ours failed then. */
  explains(error: unknown): boolean;
}

function createClientsWhoLeft(): ClientsWhoLeft {
  const errors = new WeakSet<Error>();
  return {
    watch(incoming) {
      if (!bringsBody(incoming)) return;
      incoming.once("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ECONNRESET") errors.add(error);
      });
    },
    explains: (error) => error instanceof Error && errors.has(error),
  };
}

/** A promise that a page leaves alone must not end the process. As the adapter does, for the requests that it renders. */
function logRejections(log: Log, clientLeft: ClientsWhoLeft): void {
  process.on("unhandledRejection", (error) => {
    const requestId = requestContext.getStore()?.requestId;
    if (requestId !== undefined && !clientLeft.explains(error)) log.error("rejection-unhandled", { requestId, error });
  });
}
