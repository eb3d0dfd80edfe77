/**
 * Sends a request that was kept, when its person says so: a form posts to the URL that it was meant for, with
 * `?gatehouse-kept=ID`. The request that was kept takes the place of that form's, in front of every decision, so that it goes
 * the way of any other request and is answered at its own URL.
 *
 * Where the answer is a page with `<KeepSession/>` or one of the console, its script takes the parameter out of the address bar.
 * On others it stays until the person goes on, and opening that URL leads to the one without it: such a page is the site's own,
 * into which no script of ours may be put. The body cannot name what was kept instead, because it would have to be read in front of
 * every decision.
 */
import { keptIdOf, type Kept, type Taken } from "../../server/identity/kept-requests.ts";
import { readKeptKeys } from "../../core/identity/kept-cookie.ts";
import { withFields, type KeptField } from "../../core/refusal/kept-content.ts";
import { keptParameter } from "../../core/refusal/own-parameters.ts";
import type { Runtime } from "../../server/runtime.ts";
import { isCrossSite } from "../decide/cross-site.ts";
import type { IncomingRequest } from "../decide/incoming-request.ts";
import { resolveRequest } from "../decide/resolve-request.ts";

/** A request that was kept, in place of the form that sends it. */
export interface Resent {
  readonly incoming: IncomingRequest;
  /** Set where passwords of it were not kept, and are typed again into the form that sends it. */
  readonly asksForPasswords?: boolean;
  /** Takes it out, so that it is sent once. Null where another request was quicker. */
  take(): Promise<Taken | null>;
}

/** Bytes of the form that sends it: it holds passwords alone. */
export const mostOfForm = 16 * 1024;

/** A parameter of the site may end with the same name. */
const asksToSend = new RegExp(`[?&]${keptParameter}=`);

export function asksToSendKept({ search }: Pick<IncomingRequest, "search">): boolean {
  return asksToSend.test(search);
}

/** Statuses with which the site has turned away what was sent before it did anything with it. */
const turnedAway: ReadonlySet<number> = new Set([401, 403, 413, 429, 503]);

/**
 * What becomes of what was sent, by the status of the answer: accepted; turned away, so that it can be sent again; or not accepted
 * by the site, which may have done a part of it, so that it stays to be read and copied alone.
 */
export function whatBecameOf(status: number): "accepted" | "turned-away" | "not-accepted" {
  if (turnedAway.has(status)) return "turned-away";
  return status >= 400 ? "not-accepted" : "accepted";
}

/**
 * @returns a path to go to instead, where nothing is sent: the page with all that is kept, or the page itself where somebody
 *   only opens it
 */
export async function findKept(
  incoming: IncomingRequest,
  runtime: Runtime,
): Promise<Resent | { readonly goTo: string }> {
  const { method, pathname, headers } = incoming;
  const { settings, configuration, keptRequests } = runtime;
  const { id, search } = withoutParameter(incoming.search);
  if (method === "GET" || method === "HEAD") return { goTo: pathname + search };
  const instead = { goTo: configuration.keptPath };
  const isFromHere = headers.get("origin") !== null || headers.get("sec-fetch-site") !== null;
  if (method !== "POST" || !isFromHere) return instead;
  // Answered like any other write from another site.
  if (isCrossSite(method, headers, settings.origin, settings.allowedHosts)) return { incoming, take: nothing };

  const resolved = await resolveRequest(incoming, runtime);
  const subject = resolved === null || "kind" in resolved ? null : resolved.subject;
  const secure = settings.origin.startsWith("https:");
  const key = readKeptKeys(headers.get("cookie"), secure).find((one) => keptIdOf(one) === id);
  if (key === undefined) return instead;
  // The session has ended once more: refused where it was meant to go, and still kept.
  if (subject?.kind !== "member") return { incoming: { ...incoming, search, kept: { cookies: [] } }, take: nothing };
  if (subject.program !== undefined) return instead;
  const [kept] = (await keptRequests.open([key], subject.id)).own;
  if (kept === undefined || kept.sentOnce === true || kept.target !== pathname + search) return instead;
  return {
    incoming: { ...incoming, ...asItWas(kept, search, incoming), kept: { cookies: [] } },
    asksForPasswords: kept.leftOut.length > 0,
    take: () => keptRequests.take(key, subject.id),
  };
}

const nothing = () => Promise.resolve(null);

/** Whether it was sent by a script: a browser that goes to a page says that it takes one. */
export function wasSentByScript({ accept }: Pick<Kept, "accept">): boolean {
  return accept?.includes("text/html") !== true;
}

function asItWas(
  { method, contentType, accept, body }: Kept,
  search: string,
  { headers }: IncomingRequest,
): Pick<IncomingRequest, "method" | "search" | "headers"> {
  const own = new Map([
    ["content-type", contentType],
    ["content-length", String(body.byteLength)],
    // What refuses it now is read by a person.
    ["accept", wasSentByScript({ accept }) ? headers.get("accept") : accept],
    ["transfer-encoding", null],
  ]);
  return { method, search, headers: { get: (name) => (own.has(name) ? (own.get(name) ?? null) : headers.get(name)) } };
}

/**
 * What the site gets: the body as it was, with the passwords that were typed again.
 *
 * @param form the body of the form that sends it
 */
export async function bodyToSend(
  { contentType, body, leftOut }: Kept,
  form: Buffer | null,
): Promise<{ readonly contentType: string | null; readonly body: Uint8Array<ArrayBuffer> }> {
  const typed = new URLSearchParams(form?.toString() ?? "");
  const fields = leftOut.flatMap((name): KeptField[] => typed.getAll(name).map((value) => ({ name, value })));
  return withFields(contentType, body, fields);
}

/** The query without our parameter, otherwise as it was written. */
function withoutParameter(search: string): { readonly id: string; readonly search: string } {
  const parts = search.slice(1).split("&");
  const own = parts.find((part) => part.startsWith(`${keptParameter}=`)) ?? "";
  const others = parts.filter((part) => part !== own);
  return { id: own.slice(keptParameter.length + 1), search: others.length === 0 ? "" : `?${others.join("&")}` };
}
