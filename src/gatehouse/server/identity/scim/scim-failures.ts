/** What the use cases of people and roles say, in the words of SCIM. */
import { ScimRefusal, type ScimType } from "../../../core/identity/scim/refusal.ts";
import type { Failure, FailureCode, Result } from "../../access/result.ts";

/** Of a refusal that is over soon: seconds until it is worth trying again. */
export class ScimWait extends ScimRefusal {
  readonly retryAfterSeconds: number;

  constructor(status: 429 | 503, detail: string, retryAfterSeconds: number) {
    super(status, detail);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Seconds until a refused request is worth sending again; null where it would be refused once more. */
export function secondsToWait(refusal: ScimRefusal): number | null {
  return "retryAfterSeconds" in refusal ? Number(refusal.retryAfterSeconds) : null;
}

const answers: Partial<Record<FailureCode, readonly [status: number, scimType?: ScimType]>> = {
  "signed-out": [401],
  "not-found": [404],
  "email-taken": [409, "uniqueness"],
  "name-taken": [409, "uniqueness"],
  "not-valid": [400, "invalidValue"],
};

const overtakenSeconds = 5;
const limitedSeconds = 60;

export function refusalOf({ code, message, retryAfterSeconds }: Failure): ScimRefusal {
  if (code === "conflict") return new ScimWait(503, message, retryAfterSeconds ?? overtakenSeconds);
  if (code === "limited" || code === "busy") return new ScimWait(429, message, retryAfterSeconds ?? limitedSeconds);
  const [status, scimType] = answers[code] ?? [403];
  return new ScimRefusal(status, message, scimType);
}

/** The value, or the refusal that answers the directory. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw refusalOf(result);
}
