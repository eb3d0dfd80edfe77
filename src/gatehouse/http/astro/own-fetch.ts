/**
 * Support for sites with a `src/fetch.ts` of their own, which put the parts of Astro together. With Hono, the page's own
 * response is sent, and what a middleware returns after `next()` is dropped. So the page's response is changed in place and
 * its body stays readable; a response that replaces it is handed to the server in front.
 */
import { hasOwnFetch } from "virtual:gatehouse/site";
import { ourAnswer, type MiddlewareOutcome } from "./require-middleware.ts";
import { WholePage, wholePage } from "./whole-page.ts";

/** This header asks Astro for the site's error page. Astro removes it again. */
const forAstro = "x-astro-error";

/** Renders pages whole before the first byte: an error after streaming began would give a cut page with status 200. */
export async function renderedWhole(response: Response): Promise<Response> {
  if (
    response.body === null ||
    !/^(?:text\/html|application\/xhtml\+xml)/i.test(response.headers.get("content-type") ?? "")
  )
    return response;
  if (!hasOwnFetch) return wholePage(response);
  await response.clone().arrayBuffer();
  return response;
}

/**
 * The response with changed headers: the same object where that one is sent, or where it was made for this request. A page may
 * answer several requests with the same response, whose headers must not gather those of each.
 */
export function withHeaders(response: Response, change: (headers: Headers) => void): Response {
  if (hasOwnFetch || response instanceof WholePage) {
    try {
      change(response.headers);
      return response;
    } catch {
      // The headers of responses from fetch() and Response.redirect() are read-only, so a copy is made.
    }
  }
  const answer = new Response(hasOwnFetch ? response.clone().body : response.body, response);
  change(answer.headers);
  return answer;
}

/** Makes sure that the client gets this response, and not the one of a page. */
export async function replaceResponse(response: Response, outcome: MiddlewareOutcome | undefined): Promise<Response> {
  if (!hasOwnFetch || outcome === undefined) return response;
  const { status, statusText, headers } = response;
  const body = new Uint8Array(await response.clone().arrayBuffer());
  const { [forAstro]: _, ...forClient } = Object.fromEntries(headers);
  outcome.replacement = { status, statusText, headers: forClient, body };
  return withHeaders(response, (headers) => headers.set(ourAnswer, "yes"));
}

/** The site's ordinary 404. Astro fills in the page; with a `src/fetch.ts` of the site's own it has to be asked to. */
export function notFound(): Response {
  const headers: HeadersInit = hasOwnFetch ? { [forAstro]: "true" } : {};
  return new Response(null, { status: 404, statusText: "Not Found", headers });
}
