/** Who asks, and what holds at this moment. */
import { islandsPath } from "../../core/access/framework-urls.ts";
import { pageAt } from "../../core/access/site-location.ts";
import type { Policy } from "../../core/access/policy.ts";
import { acceptedCredentials, sessionOnly, type AcceptedCredentials } from "../../core/access/credential.ts";
import { anonymous, type Subject } from "../../core/identity/subject.ts";
import { isDatabaseUnavailable } from "../../server/availability.ts";
import {
  healthPath,
  isAlwaysOpen,
  isGatewayPath,
  ownCredentials,
  readyPath,
  sessionPath,
} from "../../server/own-paths.ts";
import type { Wait } from "../../server/identity/programs.ts";
import { keepWaiting } from "../../server/timeouts.ts";
import type { Runtime } from "../../server/runtime.ts";
import { decideUnderHost } from "./decide-under-host.ts";
import { judgeGuardedFile } from "../astro/guarded-files.ts";
import { mayBeView, shownAs, type ShownView } from "../view-as/shown-as.ts";
import { identify, identifyNow, presentsNothing } from "./identify.ts";
import type { IncomingRequest } from "./incoming-request.ts";

/** Milliseconds after which a path that is public by the last known policy is answered without the database. */
const openPathWaits = 125;
/** Milliseconds after which a guarded path is answered with 503. */
const guardedPathWaits = 1_700;

export type RequestToResolve = Pick<IncomingRequest, "method" | "pathname" | "headers" | "clientIp" | "requestId">;

/** Who asks, and the policy in force. */
export interface ResolvedRequest {
  readonly policy: Policy;
  readonly subject: Subject;
  /**
   * False while the database is away: the policy is the last one known, and the subject is anonymous. Public pages are
   * still answered; instead of a refusal the response is a 503, because the site cannot tell who may come in.
   */
  readonly isDatabaseReached: boolean;
  /** Set where an admin sees the site as somebody else: then `subject` is who they see it as, except in the console. */
  readonly view?: ShownView | undefined;
  /** Their view is over since this request, and they are themself again. */
  readonly isViewOver?: true;
}

/**
 * Finds out who asks, and the policy in force. Null while the database is away and no policy was ever known.
 *
 * Some paths do not wait for a database that does not answer: the health checks not at all, and public pages only for a
 * moment.
 */
export function resolveRequest(
  request: RequestToResolve,
  runtime: Runtime,
): ResolvedRequest | Wait | null | Promise<ResolvedRequest | Wait | null> {
  const page = pageAt(request.pathname, runtime.configuration.location.base);
  if (isRead(request) && (page === healthPath || page === readyPath)) {
    const resolved = withoutDatabase(runtime);
    if (resolved !== null) return resolved;
  }
  // An anonymous visitor is the most frequent one, and needs no database.
  // Reading how long a session has left is no visit, so no one is identified for it.
  const isAboutSession = isRead(request) && page === sessionPath;
  const isAnonymous = isAboutSession || presentsNothing(request.headers, runtime.identity);
  const policy = runtime.policies.forRequests();
  if (!(policy instanceof Promise)) {
    const subject = isAnonymous ? anonymous : identifyNow(presented(request, runtime), runtime.identity);
    if (subject !== null && !mayBeView(subject)) return { policy, subject, isDatabaseReached: true };
  }
  const asked = askDatabase(request, policy, isAnonymous, runtime);
  return runtime.timeouts.within(asked, openPathWaits, () => {
    const resolved = withoutDatabase(runtime);
    if (resolved === null) return keepWaiting;
    if (!isGatewayPath(page) && isOpen(resolved, request, page, runtime)) return resolved;
    return runtime.timeouts.within(asked, guardedPathWaits - openPathWaits, () => resolved);
  });
}

function isRead({ method }: RequestToResolve): boolean {
  return method === "GET" || method === "HEAD";
}

/** Whether the last known policy lets everyone read this. Anything but a read may need more than the path tells. */
function isOpen(resolved: ResolvedRequest, request: RequestToResolve, page: string, runtime: Runtime): boolean {
  const { method, pathname, headers } = request;
  if (!isRead(request) || page.startsWith(islandsPath)) return false;
  if (isAlwaysOpen(page, runtime.configuration)) return true;
  const host = headers.get("host");
  if (!decideUnderHost(resolved, { method, path: pathname }, host).allowed) return false;
  return judgeGuardedFile(pathname, host, resolved, runtime.configuration)?.allowed ?? true;
}

/** The last known policy, with an anonymous subject: public pages are answered, and guarded ones stay closed. */
function withoutDatabase({ policies }: Runtime): ResolvedRequest | null {
  const policy = policies.lastKnown();
  return policy === null ? null : { policy, subject: anonymous, isDatabaseReached: false };
}

async function askDatabase(
  request: RequestToResolve,
  inForce: Policy | Promise<Policy>,
  isAnonymous: boolean,
  runtime: Runtime,
): Promise<ResolvedRequest | Wait | null> {
  try {
    if (isAnonymous) return { policy: await inForce, subject: anonymous, isDatabaseReached: true };
    const [policy, subject] = await Promise.all([
      inForce,
      identify({ ...request, ...presented(request, runtime) }, runtime),
    ]);
    if (subject.kind === "wait") return subject;
    const resolved = { policy, subject, isDatabaseReached: true };
    if (!mayBeView(subject)) return resolved;
    return await shownAs(resolved, pageAt(request.pathname, runtime.configuration.location.base), runtime);
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
    return withoutDatabase(runtime);
  }
}

function presented({ headers, pathname }: RequestToResolve, runtime: Runtime) {
  return { headers, accepted: () => acceptedAt([pathname], runtime) };
}

/** The credentials that a path accepts. Where there are several readings of a path, those that every reading accepts. */
export function acceptedAt(
  paths: Iterable<string>,
  { policies, configuration }: Pick<Runtime, "policies" | "configuration">,
): AcceptedCredentials {
  // Sections come from code alone, so the last known policy is as good as the newest one.
  const policy = policies.lastKnown();
  return policy === null ? sessionOnly : acceptedCredentials(policy, paths, ownCredentials(configuration));
}
