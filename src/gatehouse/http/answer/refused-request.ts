/** A refused request, in the same shape for our Node server and for Astro's middleware. */
import type { APIContext } from "astro";
import type { Policy } from "../../core/access/policy.ts";
import type { Subject } from "../../core/identity/subject.ts";
import type { FailedSignIn } from "./failed-sign-in.ts";
import type { KeptNote } from "../kept/keep-refused.ts";
import type { IncomingRequest } from "../decide/incoming-request.ts";

export interface RefusedRequest extends Omit<IncomingRequest, "peer"> {
  readonly subject: Subject;
  readonly policy: Policy;
  /** Whether the request is for a server island, which is a part of a page. */
  readonly isIsland?: boolean;
  /** Where signing in happens, when that is not the site's own origin: `https://files.example.org`. */
  readonly origin?: string | undefined;
  /** The host of the URL, where a proxy asks about it. */
  readonly host?: string | undefined;
  /** Whether that host is not one of the site's, so that the site's style sheets and pictures are not there. */
  readonly isOfOtherHost?: boolean;
  /** Set where what was sent is kept until its person is signed in. */
  readonly kept?: KeptNote | undefined;
  /** Whether a form was sent by a script just before, for which this page answers, and it was not kept. */
  readonly lostForm?: boolean;
  /** How a sign-in on this page failed just now. */
  readonly failedSignIn?: FailedSignIn | undefined;
  /** Id of the member whose account was used, where the right password was given and signing in failed all the same. */
  readonly accountId?: string | undefined;
  /** Id under which this refusal has been recorded already. */
  readonly recordedAs?: string | undefined;
}

/** @throws when the request has not passed the middleware */
export function refusedRequestOf({ request, locals }: Pick<APIContext, "request" | "locals">): RefusedRequest {
  const state = locals.gatehouse;
  if (state === undefined) throw new Error("A request was answered before it was identified.");
  const { pathname, search } = new URL(request.url);
  const { requestId, clientIp, subject, policy } = state;
  return { method: request.method, pathname, search, headers: request.headers, requestId, clientIp, subject, policy };
}
