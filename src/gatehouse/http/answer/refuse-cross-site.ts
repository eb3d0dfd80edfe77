/** Refuses a write that another site's page sent, and records it: a record of them is how an owner learns of the attempt. */
import { newRefusalId } from "../../server/refusal/refusal-log.ts";
import type { Runtime } from "../../server/runtime.ts";
import { recordRefusal } from "./record-refusal.ts";
import type { RefusedRequest } from "./refused-request.ts";
import { refusedCrossSite } from "./error-responses.ts";

/** Answers 403 and reads nothing of the body. */
export function refuseCrossSite(asked: RefusedRequest, runtime: Runtime): Response {
  const refusalId = newRefusalId();
  recordRefusal(asked, runtime, { reason: "cross-site", status: 403, trace: [] }, refusalId);
  return refusedCrossSite(asked.headers, refusalId);
}
