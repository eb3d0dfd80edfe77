/** Who asks, and what holds at this moment. */
import { anonymous } from "../core/identity/subject.ts";
import type { RequestFields } from "../core/refusal/negotiate.ts";
import { isDatabaseUnavailable } from "../server/availability.ts";
import type { Known, Runtime } from "../server/runtime.ts";
import { identify } from "./identify.ts";

/** Null while the database is away and no policy was ever known. */
export async function know(fields: RequestFields, runtime: Runtime): Promise<Known | null> {
  const secure = runtime.settings.origin.startsWith("https:");
  try {
    const [policy, subject] = await Promise.all([
      runtime.policies.forRequests(),
      identify(fields, runtime.sessions, secure),
    ]);
    return { policy, subject, reached: true };
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
    // Public pages go on with the last policy known.
    const policy = runtime.policies.lastKnown();
    return policy === null ? null : { policy, subject: anonymous, reached: false };
  }
}
