/** Judges a request again at the end of a body that was read while it arrived. */
import type { Denial } from "../../core/access/denial.ts";
import type { Runtime } from "../../server/runtime.ts";
import { judge } from "./decide-before-astro.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import type { ResolvedRequest } from "./resolve-request.ts";
import { RefusalSignal } from "../astro/refusal-signal.ts";

/** A request whose body is still arriving while Astro works on it. It is judged again at the end of the body. */
export interface UnderWay {
  /** Who asks and what holds, as of the end of the body. It replaces what was found when the headers came. */
  resolved?: ResolvedRequest;
  /**
   * Called with what holds at the end, before the last part of the body is given out, so that the code that works on the
   * request goes on with that. Resolves to the denial, where only Astro's side can tell.
   */
  renew?: (resolved: ResolvedRequest) => Promise<Denial | null>;
  /** How the request was refused at the end of its body. */
  refused?: { readonly denial: Denial } | { readonly response: Response };
}

/**
 * Tells the code inside Astro who asks now, and under which policy.
 *
 * @throws when the request is refused: then the last part of the body is not given out, and the middleware answers with
 *   what is noted in `underWay`, even if the page catches the error
 */
export async function judgeAtEnd(request: IncomingRequest, runtime: Runtime, underWay: UnderWay): Promise<void> {
  const verdict = await judge(request, runtime);
  if (verdict.kind === "response") {
    underWay.refused = { response: verdict.response };
    throw new Error("The request cannot be judged at the end of its body.");
  }
  underWay.resolved = verdict.resolved;
  const onlyInAstro = (await underWay.renew?.(verdict.resolved)) ?? null;
  const denial = verdict.kind === "denied" ? verdict.denial : onlyInAstro;
  if (denial === null) return;
  underWay.refused = { denial };
  throw new RefusalSignal(denial);
}
