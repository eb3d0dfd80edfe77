/**
 * The first decision, in front of static files, prerendered pages and Astro: what is refused here never enters Astro, but
 * for the first time a face of the refusal page is needed. Astro's middleware decides again with what only it knows.
 */
import type { IncomingMessage } from "node:http";
import { decide } from "../core/access/decide.ts";
import type { RequestFields } from "../core/refusal/negotiate.ts";
import { alwaysOpen } from "../server/configuration.ts";
import type { Known, Runtime } from "../server/runtime.ts";
import { answerRefusal, type RefusalAnswer } from "./answer-refusal.ts";
import { answerPreflight, shareAnswer, sharingFields } from "./cors.ts";
import { know } from "./know.ts";
import { unavailable, waitAndTryAgain } from "./notice.ts";

export type FrontDecision =
  /** Astro, or a static file, may answer. */
  | { readonly kind: "go-on"; readonly known: Known }
  | { readonly kind: "refusal"; readonly answer: RefusalAnswer }
  /** The site cannot say (503). */
  | { readonly kind: "notice"; readonly response: Response };

export interface FrontRequest {
  readonly method: string;
  /** One spelling, checked by `readTarget`. */
  readonly pathname: string;
  readonly search: string;
  readonly fields: RequestFields;
  readonly requestId: string;
  readonly address: string;
}

export async function decideInFront(request: FrontRequest, runtime: Runtime): Promise<FrontDecision> {
  const { cors } = runtime.configuration;
  const preflight = answerPreflight(request, cors);
  if (preflight !== null) return { kind: "notice", response: preflight };
  const decision = await judge(request, runtime);
  if (decision.kind === "notice") return { ...decision, response: shareAnswer(decision.response, request, cors) };
  if (decision.kind === "go-on") return decision;
  const { Vary, ...shared } = sharingFields(request, cors);
  if (Vary === undefined) return decision;
  const { fields } = decision.answer;
  return {
    ...decision,
    answer: { ...decision.answer, fields: { ...fields, ...shared, Vary: `${fields["Vary"]}, ${Vary}` } },
  };
}

async function judge(request: FrontRequest, runtime: Runtime): Promise<FrontDecision> {
  const known = await know(request, runtime);
  if (known !== null && "kind" in known) return { kind: "notice", response: waitAndTryAgain(request.fields, known) };
  if (known === null) return { kind: "notice", response: unavailable(request.fields) };
  const { pathname } = request;
  const page = pathname.length > 1 && pathname.endsWith("/") ? pathname.slice(0, -1) : pathname;
  if (alwaysOpen(runtime.configuration).includes(page)) return { kind: "go-on", known };

  const { policy, subject, reached } = known;
  const decision = decide(policy, subject, { method: request.method, path: pathname });
  if (decision.allowed) return { kind: "go-on", known };
  if (!reached) return { kind: "notice", response: unavailable(request.fields) };
  const answer = await answerRefusal({ ...request, policy, subject }, runtime, decision.denial);
  return answer === null ? { kind: "go-on", known } : { kind: "refusal", answer };
}

/** Node's fields, read by name. A field sent several times is one value, joined as Node joins it. */
export function fieldsOf({ headers }: IncomingMessage): RequestFields {
  return {
    get(name) {
      const value = headers[name];
      return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
    },
  };
}
