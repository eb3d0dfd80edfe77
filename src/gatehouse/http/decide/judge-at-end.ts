/** The judgement at the end of a body that was read while it arrived. */
import type { Runtime, UnderWay } from "../../server/runtime.ts";
import { judge, type IncomingRequest } from "./decide-before-astro.ts";
import { RefusalSignal } from "../astro/refusal-signal.ts";

/**
 * Tells Astro's side who asks now and what holds.
 *
 * @throws when the request is refused: then the last part of the body is not given out, and the middleware answers with
 *   what is noted in `underWay`, whatever the page makes of the error
 */
export async function judgeAtEnd(request: IncomingRequest, runtime: Runtime, underWay: UnderWay): Promise<void> {
  const verdict = await judge(request, runtime);
  if (verdict.kind === "notice") {
    underWay.refused = { notice: verdict.response };
    throw new Error("The request cannot be judged at the end of its body.");
  }
  underWay.resolved = verdict.resolved;
  const onlyInAstro = (await underWay.renew?.(verdict.resolved)) ?? null;
  const denial = verdict.kind === "denied" ? verdict.denial : onlyInAstro;
  if (denial === null) return;
  underWay.refused = { denial };
  throw new RefusalSignal(denial);
}
