/**
 * Sites with a `src/fetch.ts` of their own put the parts of Astro together themselves. Where they use Hono, what a
 * middleware returns after `next()` is dropped, and the page's own response is sent: so that one is changed in place and
 * left readable, and what is answered instead of it is handed to the server in front.
 */
import { hasOwnFetch } from "virtual:gatehouse/site";
import { ourAnswer, type Passage } from "./passage.ts";

/** Asks Astro for the site's page for this status; Astro takes it off again. */
const forAstro = "x-astro-error";

/** An error in a component after streaming began would be a cut page with 200, so pages are rendered whole first. */
export async function whole(response: Response): Promise<Response> {
  if (
    response.body === null ||
    !/^(?:text\/html|application\/xhtml\+xml)/i.test(response.headers.get("content-type") ?? "")
  )
    return response;
  if (!hasOwnFetch) {
    const made = new Response(await response.arrayBuffer(), response);
    madeHere.add(made);
    return made;
  }
  await response.clone().arrayBuffer();
  return response;
}

/** A page may answer several requests with the same response, whose headers must not gather those of each. */
const madeHere = new WeakSet<Response>();

/** The same response with other headers: the very same object, where that one is sent or nobody else has it. */
export function withHeaders(response: Response, change: (headers: Headers) => void): Response {
  if (hasOwnFetch || madeHere.has(response)) {
    try {
      change(response.headers);
      return response;
    } catch {
      // Answers of fetch() and Response.redirect() have headers that cannot be written; then there has to be another.
    }
  }
  const answer = new Response(hasOwnFetch ? response.clone().body : response.body, response);
  change(answer.headers);
  return answer;
}

/** Makes sure that this is what the client gets, and not what a page answered. */
export async function instead(response: Response, passage: Passage | undefined): Promise<Response> {
  if (!hasOwnFetch || passage === undefined) return response;
  const { status, statusText, headers } = response;
  const body = new Uint8Array(await response.clone().arrayBuffer());
  const { [forAstro]: _, ...forClient } = Object.fromEntries(headers);
  passage.instead = { status, statusText, headers: forClient, body };
  return withHeaders(response, (headers) => headers.set(ourAnswer, "yes"));
}

/** The site's ordinary 404. Astro fills in the page; with a `src/fetch.ts` of the site's own it has to be told to. */
export function nothingHere(): Response {
  const headers: HeadersInit = hasOwnFetch ? { [forAstro]: "true" } : {};
  return new Response(null, { status: 404, statusText: "Not Found", headers });
}
