/**
 * The first decision, in front of static files, prerendered pages and Astro: what is refused here never enters Astro, but
 * for the first time a face of the refusal page is needed. Astro's middleware decides again with what only it knows.
 */
import type { IncomingMessage } from "node:http";
import type { Denial } from "../core/access/denial.ts";
import type { RequestFields } from "../core/refusal/negotiate.ts";
import { pageAt } from "../core/access/place.ts";
import { alwaysOpen, isGatewayPath } from "../server/configuration.ts";
import { newRefusalId } from "../server/refusal/refusal-log.ts";
import type { Known, Runtime } from "../server/runtime.ts";
import { answerRefusal, recordRefusal, type RefusalAnswer } from "./answer-refusal.ts";
import { decideUnderHost, isGuarded } from "./decide-under-host.ts";
import { answerGateway } from "./gateway.ts";
import { answerPreflight, shareAnswer, sharingFields } from "./cors.ts";
import { know } from "./know.ts";
import { unavailable, waitAndTryAgain } from "./notice.ts";

export type FrontDecision =
  /** Astro, or a static file, may answer. */
  | {
      readonly kind: "go-on";
      readonly known: Known;
      /** Whether not everybody may have the answer. */
      readonly isGuarded: boolean;
    }
  | { readonly kind: "refusal"; readonly answer: RefusalAnswer }
  /** Refused as well, but Astro has to print the page. Nothing at the address asked for may answer: it could be a file. */
  | { readonly kind: "print-refusal"; readonly known: Known; readonly denial: Denial }
  /** The site's ordinary 404: Astro answers, and must not learn which address it is for. */
  | { readonly kind: "conceal"; readonly known: Known }
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
  /** Address at the other end of the socket: the client's, or the last proxy's. */
  readonly peer: string;
}

export async function decideInFront(request: FrontRequest, runtime: Runtime): Promise<FrontDecision> {
  const { cors } = runtime.configuration;
  const preflight = answerPreflight(request, cors);
  if (preflight !== null) return { kind: "notice", response: preflight };
  const decision = await judge(request, runtime);
  if (decision.kind === "notice") return { ...decision, response: shareAnswer(decision.response, request, cors) };
  if (decision.kind !== "refusal") return decision;
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
  const page = pageAt(pathname, runtime.configuration.place.base);
  if (isGatewayPath(page)) return answerProxy({ ...request, pathname: page }, known, runtime);
  if (alwaysOpen(runtime.configuration).includes(page)) return { kind: "go-on", known, isGuarded: false };

  const { policy, subject, reached } = known;
  const decision = decideUnderHost(known, { method: request.method, path: pathname }, request.fields.get("host"));
  if (decision.allowed) return { kind: "go-on", known, isGuarded: isGuarded(decision) };
  if (!reached) return { kind: "notice", response: unavailable(request.fields) };
  const { denial } = decision;
  if (denial.concealed === true) {
    recordRefusal({ ...request, policy, subject }, runtime, denial, newRefusalId(), 404);
    return { kind: "conceal", known };
  }
  const isIsland = pathname.includes("/_server-islands/");
  const answer = await answerRefusal({ ...request, policy, subject, isIsland }, runtime, denial);
  return answer === null ? { kind: "print-refusal", known, denial } : { kind: "refusal", answer };
}

async function answerProxy(request: FrontRequest, known: Known, runtime: Runtime): Promise<FrontDecision> {
  const answer = await answerGateway(request, known, runtime);
  if (answer === null) return { kind: "go-on", known, isGuarded: false };
  return answer instanceof Response ? { kind: "notice", response: answer } : { kind: "refusal", answer };
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
