/** Who asks, and what holds at this moment. */
import { islandsPath } from "../../core/access/framework-address.ts";
import { pageAt } from "../../core/access/site-location.ts";
import type { Policy } from "../../core/access/policy.ts";
import { acceptedCredentials, sessionOnly, type AcceptedCredentials } from "../../core/access/credential.ts";
import { anonymous, type Subject } from "../../core/identity/subject.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import { isDatabaseUnavailable } from "../../server/availability.ts";
import { alwaysOpen, healthPath, isGatewayPath, ownCredentials, readyPath } from "../../server/configuration.ts";
import type { Wait } from "../../server/identity/programs.ts";
import { keepWaiting } from "../../server/patience.ts";
import type { Runtime } from "../../server/runtime.ts";
import { decideUnderHost } from "./decide-under-host.ts";
import { judgeGuardedFile } from "../astro/guarded-files.ts";
import { identify, identifyKept, presentsNothing } from "./identify.ts";

/** Milliseconds after which a path that is open by the last policy goes on without the database. */
const openPathWaits = 125;
/** Milliseconds after which a guarded path is told that the site cannot say. */
const guardedPathWaits = 1_700;

export interface RequestToResolve {
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly pathname: string;
  readonly headers: RequestHeaders;
  /** Address of the client. */
  readonly clientIp: string;
  /** As the log has it. */
  readonly requestId: string;
}

/** Who asks, and the policy in force. */
export interface ResolvedRequest {
  readonly policy: Policy;
  readonly subject: Subject;
  /**
   * False while the database is away: the policy is the last one known, and the subject is anonymous. Public pages are
   * still answered; instead of a refusal the response is a 503, because the site cannot tell who may come in.
   */
  readonly reached: boolean;
}

/**
 * Null while the database is away and no policy was ever known. At paths that need no answer of the database, none is
 * waited for: not at all where the process speaks of itself, and for a moment where anyone may come.
 */
export function resolveRequest(
  request: RequestToResolve,
  runtime: Runtime,
): ResolvedRequest | Wait | null | Promise<ResolvedRequest | Wait | null> {
  const page = pageAt(request.pathname, runtime.configuration.place.base);
  if (isRead(request) && (page === healthPath || page === readyPath)) {
    const resolved = withoutDatabase(runtime);
    if (resolved !== null) return resolved;
  }
  // An anonymous visitor, the most frequent one, is known without another step.
  const isNobody = presentsNothing(request.headers);
  const policy = runtime.policies.forRequests();
  if (!(policy instanceof Promise)) {
    const subject = isNobody ? anonymous : identifyKept(presented(request, runtime), runtime.sessions);
    if (subject !== null) return { policy, subject, reached: true };
  }
  const asked = askDatabase(request, policy, isNobody, runtime);
  return runtime.patience.within(asked, openPathWaits, () => {
    const resolved = withoutDatabase(runtime);
    if (resolved === null) return keepWaiting;
    if (!isGatewayPath(page) && isOpen(resolved, request, page, runtime)) return resolved;
    return runtime.patience.within(asked, guardedPathWaits - openPathWaits, () => resolved);
  });
}

function isRead({ method }: RequestToResolve): boolean {
  return method === "GET" || method === "HEAD";
}

/** What is sent to be done, an action among it, may ask for more than the path does. */
function isOpen(resolved: ResolvedRequest, request: RequestToResolve, page: string, runtime: Runtime): boolean {
  const { method, pathname, headers } = request;
  if (!isRead(request) || page.startsWith(islandsPath)) return false;
  if (alwaysOpen(runtime.configuration).has(page)) return true;
  const host = headers.get("host");
  if (!decideUnderHost(resolved, { method, path: pathname }, host).allowed) return false;
  return judgeGuardedFile(pathname, host, resolved, runtime.configuration)?.allowed ?? true;
}

/** The last policy known, and nobody identified: public pages go on, and nobody is let in. */
function withoutDatabase({ policies }: Runtime): ResolvedRequest | null {
  const policy = policies.lastKnown();
  return policy === null ? null : { policy, subject: anonymous, reached: false };
}

async function askDatabase(
  request: RequestToResolve,
  inForce: Policy | Promise<Policy>,
  isNobody: boolean,
  runtime: Runtime,
): Promise<ResolvedRequest | Wait | null> {
  try {
    if (isNobody) return { policy: await inForce, subject: anonymous, reached: true };
    const [policy, subject] = await Promise.all([
      inForce,
      identify({ ...request, ...presented(request, runtime) }, runtime),
    ]);
    return subject.kind === "wait" ? subject : { policy, subject, reached: true };
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
    return withoutDatabase(runtime);
  }
}

function presented({ headers, pathname }: RequestToResolve, runtime: Runtime) {
  return {
    headers,
    accepted: () => acceptedAt([pathname], runtime),
    secure: runtime.settings.origin.startsWith("https:"),
  };
}

/** What is taken at an address; where it may be read in several ways, what every reading takes. */
export function acceptedAt(
  paths: Iterable<string>,
  { policies, configuration }: Pick<Runtime, "policies" | "configuration">,
): AcceptedCredentials {
  // Sections come from the code alone, so the last policy known says what each takes as well as the newest one.
  const policy = policies.lastKnown();
  return policy === null ? sessionOnly : acceptedCredentials(policy, paths, ownCredentials(configuration));
}
