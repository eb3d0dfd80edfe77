/** Who asks, and what holds at this moment. */
import { acceptedCredentials, sessionOnly, type AcceptedCredentials } from "../core/access/credential.ts";
import { anonymous } from "../core/identity/subject.ts";
import type { RequestFields } from "../core/refusal/negotiate.ts";
import { isDatabaseUnavailable } from "../server/availability.ts";
import { ownCredentials } from "../server/configuration.ts";
import type { Wait } from "../server/identity/programs.ts";
import type { Known, Runtime } from "../server/runtime.ts";
import { identify, presentsNothing } from "./identify.ts";

export interface KnowRequest {
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly pathname: string;
  readonly fields: RequestFields;
  /** Address of the client. */
  readonly address: string;
}

/** Null while the database is away and no policy was ever known. */
export async function know(request: KnowRequest, runtime: Runtime): Promise<Known | Wait | null> {
  const secure = runtime.settings.origin.startsWith("https:");
  const accepted = () => acceptedAt([request.pathname], runtime);
  try {
    // Whoever presents nothing is nobody: the most frequent visitor is known without another step.
    if (presentsNothing(request.fields)) {
      return { policy: await runtime.policies.forRequests(), subject: anonymous, reached: true };
    }
    const [policy, subject] = await Promise.all([
      runtime.policies.forRequests(),
      identify({ ...request, accepted, secure }, runtime),
    ]);
    return subject.kind === "wait" ? subject : { policy, subject, reached: true };
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
    // Public pages go on with the last policy known.
    const policy = runtime.policies.lastKnown();
    return policy === null ? null : { policy, subject: anonymous, reached: false };
  }
}

/** What is taken at an address; where it may be read in several ways, what every reading takes. */
export function acceptedAt(paths: Iterable<string>, { policies }: Pick<Runtime, "policies">): AcceptedCredentials {
  // Sections come from the code alone, so the last policy known says what each takes as well as the newest one.
  const policy = policies.lastKnown();
  return policy === null ? sessionOnly : acceptedCredentials(policy, paths, ownCredentials);
}
