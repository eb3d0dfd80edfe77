/**
 * Keeps a write that is refused because its person has to sign in first, so that nothing typed is lost. Only for those who had
 * a session here: strangers must not be able to fill the disk.
 */
import type { Denial } from "../../core/access/denial.ts";
import { forgetKeptCookie, mostKeptInBrowser, readKeptKeys, writeKeptCookie } from "../../core/identity/kept-cookie.ts";
import type { Subject } from "../../core/identity/subject.ts";
import { canBeKept, withoutPasswords } from "../../core/refusal/kept-content.ts";
import { safeReturnPath } from "../../core/refusal/return-path.ts";
import { keptIdOf, mostKeptBytes, type KeptRequest } from "../../server/identity/kept-requests.ts";
import { neverReturnTo } from "../../server/own-paths.ts";
import type { Runtime } from "../../server/runtime.ts";
import { pageItStandsOn } from "../answer/page-it-stands-on.ts";
import type { RefusedRequest } from "../answer/refused-request.ts";

/** That a refused request is kept: what the answer says besides. */
export interface KeptNote {
  /** `Set-Cookie` headers. */
  readonly cookies: readonly string[];
}

/** Sent by scripts that keep what they send themselves. */
const keepHeader = "gatehouse-keep";

const methods: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);
const reasons: ReadonlySet<string> = new Set([
  "session-expired",
  "session-ended",
  "sign-in-again",
  "second-factor-needed",
]);

/**
 * Keeps the request where it may be kept. Reads its body only then.
 *
 * @returns null where it is not kept: then the page must not say so
 */
export async function keepRefused(refused: RefusedRequest, denial: Denial, runtime: Runtime): Promise<KeptNote | null> {
  const memberId = ownerOf(refused, denial);
  if (memberId === null || refused.readBody === undefined) return null;
  const { method, pathname, search, headers } = refused;
  const contentType = headers.get("content-type");
  try {
    if (!canBeKept(contentType, Number(headers.get("content-length") ?? 1))) return null;
    const body = await refused.readBody(mostKeptBytes);
    if (body === null) return null;
    const clean = await withoutPasswords(contentType, new Uint8Array(body));
    if (clean === null) return null;
    const request: KeptRequest = {
      ...clean,
      method: method as KeptRequest["method"],
      target: pathname + search,
      accept: headers.get("accept"),
      cameFrom: safeReturnPath(pageItStandsOn(refused), neverReturnTo(runtime.configuration)) ?? undefined,
    };
    const secure = runtime.settings.origin.startsWith("https:");
    const dead = await deadKeys(readKeptKeys(headers.get("cookie"), secure), runtime);
    if (dead === null) return null;
    const key = await runtime.keptRequests.keep(request, memberId);
    if (key === null) return null;
    const forgotten = dead.map((one) => forgetKeptCookie(keptIdOf(one), secure));
    return { cookies: [writeKeptCookie(key, keptIdOf(key), secure), ...forgotten] };
  } catch (error) {
    // The refusal is answered all the same. The error tells nothing of what was sent.
    runtime.log.error("refused-write-not-kept", { requestId: refused.requestId, error });
    return null;
  }
}

/**
 * Keys to take from the browser, because what they opened was sent, thrown away or is over: not before it has many, because what
 * is being sent now may come back.
 *
 * @returns null where it has no room for one more
 */
async function deadKeys(keys: readonly string[], { keptRequests }: Runtime): Promise<readonly string[] | null> {
  if (keys.length < mostKeptInBrowser) return [];
  const living = await keptRequests.living(keys);
  return living.length < mostKeptInBrowser ? keys.filter((key) => !living.includes(key)) : null;
}

type OfWhichOwner = Pick<RefusedRequest, "method" | "headers" | "host" | "subject">;

/** Whether a refused request may be kept. Nearly every refusal is of one that may not, and is answered at once. */
export function mayBeKept(refused: OfWhichOwner, denial: Denial): boolean {
  return ownerOf(refused, denial) !== null;
}

/** Whose it is, where it may be kept at all. */
function ownerOf({ method, headers, host, subject }: OfWhichOwner, denial: Denial): string | null {
  if (!methods.has(method) || host !== undefined || !reasons.has(denial.reason)) return null;
  if (headers.get("authorization") !== null || headers.get(keepHeader) === "none") return null;
  // What another site's page sends was turned away before. A client that says nothing of this is no browser.
  if (headers.get("sec-fetch-site") !== "same-origin" && headers.get("origin") === null) return null;
  return memberOf(subject);
}

function memberOf(subject: Subject): string | null {
  if (subject.kind === "member") return subject.program === undefined ? subject.id : null;
  const { because } = subject;
  return "former" in because ? (because.former?.memberId ?? null) : null;
}
