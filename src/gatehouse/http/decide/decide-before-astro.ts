/**
 * The first decision, in front of static files, prerendered pages and Astro. A request refused here never enters Astro,
 * unless Astro has to render a template of the refusal page. Astro's middleware decides again with what only it knows.
 */
import type { Policy } from "../../core/access/policy.ts";
import type { Decision, Denial } from "../../core/access/denial.ts";
import { explainedAs } from "../../core/access/told-denial.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import { pageAt, withoutBase } from "../../core/access/site-location.ts";
import { isAlwaysOpen } from "../../server/own-paths.ts";
import type { Wait } from "../../server/identity/programs.ts";
import { newRefusalId } from "../../server/refusal/refusal-log.ts";
import type { Runtime } from "../../server/runtime.ts";
import { whenReady } from "../../server/when-ready.ts";
import { isActionCall, errorForAction } from "../answer/action-answer.ts";
import { answerRefusal, responseOf, type RefusalAnswer } from "../answer/answer-refusal.ts";
import { recordRefusal } from "../answer/record-refusal.ts";
import { decideUnderHost, isGuarded } from "./decide-under-host.ts";
import { answerGateway, isQuestionOfProxy } from "../gateways/gateway.ts";
import { answerPreflight, isSharedRequest, shareAnswer, sharingHeaders } from "./cors.ts";
import { isCrossSite } from "./cross-site.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { refusedForm } from "../answer/follow-up.ts";
import { answerInView } from "../view-as/answer-in-view.ts";
import type { ShownView } from "../view-as/shown-as.ts";
import { judgeFrameworkTarget } from "./framework-request.ts";
import { keepRefused, mayBeKept, type KeptNote } from "../kept/keep-refused.ts";
import type { RefusedRequest } from "../answer/refused-request.ts";
import { judgeGuardedFile } from "../astro/guarded-files.ts";
import { resolveRequest, type ResolvedRequest } from "./resolve-request.ts";
import { refuseCrossSite, unavailable, waitAndTryAgain } from "../answer/error-responses.ts";

export type DecisionBeforeAstro = AnyDecision & {
  /** Set where the answer is part of a view: it gets the bar. */
  readonly view?: InView | undefined;
};

export interface InView {
  readonly view: ShownView;
  readonly policy: Policy;
}

type AnyDecision =
  /** Astro, or a static file, may answer. */
  | {
      readonly kind: "go-on";
      readonly resolved: ResolvedRequest;
      /** Whether the response is not for everyone. */
      readonly isGuarded: boolean;
      /** About the path alone. Left out where the path is always open. */
      readonly ofPath?: Decision | undefined;
    }
  | { readonly kind: "refusal"; readonly answer: RefusalAnswer }
  /** Refused as well, but Astro has to render the page. Nothing at the path asked for may answer: it could be a file. */
  | {
      readonly kind: "print-refusal";
      readonly resolved: ResolvedRequest;
      readonly denial: Denial;
      /** Set where what was sent is kept. */
      readonly kept?: KeptNote | undefined;
    }
  /** The site's ordinary 404: Astro answers, and must not learn which path it is for. */
  | { readonly kind: "conceal"; readonly resolved: ResolvedRequest; readonly denial: Denial }
  /** An answer that is no refusal: 503 without the database, 429, the answer to a preflight. */
  | { readonly kind: "response"; readonly response: Response };

/** The decision about a request at one moment. Nothing is answered or recorded yet. */
export type Verdict =
  | {
      readonly kind: "allowed";
      readonly resolved: ResolvedRequest;
      readonly isGuarded: boolean;
      readonly ofPath: Decision | undefined;
    }
  | { readonly kind: "denied"; readonly resolved: ResolvedRequest; readonly denial: Denial }
  /** A write that another site's page sent. */
  | { readonly kind: "cross-site"; readonly resolved: ResolvedRequest }
  /** A proxy asks about another request. */
  | { readonly kind: "asked-by-proxy"; readonly resolved: ResolvedRequest; readonly page: string }
  /** It cannot be decided now (503, 429), or is not done in a view. */
  | { readonly kind: "response"; readonly response: Response; readonly resolved?: ResolvedRequest };

/** Answers at once where nothing has to be waited for. */
export function decideBeforeAstro(
  request: IncomingRequest,
  runtime: Runtime,
): DecisionBeforeAstro | Promise<DecisionBeforeAstro> {
  const { cors } = runtime.configuration;
  const preflight = answerPreflight(request, cors);
  if (preflight !== null) return { kind: "response", response: preflight };
  const answered = whenReady(judge(request, runtime), (verdict) => {
    const decision = answerVerdict(request, verdict, runtime);
    const { view, policy } = verdict.resolved ?? {};
    if (view === undefined || view.isAside || policy === undefined) return decision;
    return whenReady(decision, (made): DecisionBeforeAstro => ({ ...made, view: { view, policy } }));
  });
  return whenReady(answered, (decision) => shared(request, decision, runtime));
}

/** Lets scripts of the allowed sites read what is not answered by Astro. */
function shared(
  request: IncomingRequest,
  decision: DecisionBeforeAstro,
  { configuration: { cors, location } }: Runtime,
): DecisionBeforeAstro | Promise<DecisionBeforeAstro> {
  if (decision.kind === "response") {
    const { response } = decision;
    const answered = isActionCall(request, location.base) ? errorForAction(response) : response;
    return whenReady(answered, (shown) => ({ ...decision, response: shareAnswer(shown, request, cors) }));
  }
  if (decision.kind !== "refusal" || cors.origins.length === 0) return decision;
  const { Vary, ...shared } = sharingHeaders(request, cors);
  if (Vary === undefined) return decision;
  const { headers } = decision.answer;
  return {
    ...decision,
    answer: { ...decision.answer, headers: { ...headers, ...shared, Vary: `${headers["Vary"]}, ${Vary}` } },
  };
}

/** Judges by what the request alone tells. Called again when the body of the request has arrived. */
export function judge(request: IncomingRequest, runtime: Runtime): Verdict | Promise<Verdict> {
  return whenReady(resolveRequest(request, runtime), (resolved) => verdictOn(request, resolved, runtime));
}

function verdictOn(request: IncomingRequest, resolved: ResolvedRequest | Wait | null, runtime: Runtime): Verdict {
  if (resolved === null) return { kind: "response", response: unavailable(request.headers) };
  if ("kind" in resolved) return { kind: "response", response: waitAndTryAgain(request.headers, resolved) };
  const inView = answerInView(request, resolved, runtime);
  if (inView !== null) return { kind: "response", response: inView, resolved };
  const { method, pathname, headers } = request;
  const { configuration, settings } = runtime;
  const page = pageAt(pathname, configuration.location.base);
  if (isQuestionOfProxy(method, page)) return { kind: "asked-by-proxy", resolved, page };
  const { origin, allowedHosts } = settings;
  if (isCrossSite(method, headers, origin, allowedHosts) && !isSharedRequest(request, configuration.cors)) {
    return { kind: "cross-site", resolved };
  }
  const host = headers.get("host");
  const isOpen = isAlwaysOpen(page, configuration);
  const ofPath = isOpen ? open : decideUnderHost(resolved, { method, path: pathname }, host);
  const ofFramework = judgeFrameworkTarget(request, resolved, runtime);
  const ofFile = judgeGuardedFile(pathname, host, resolved, configuration);
  const others = ofFile === null ? ofFramework.decisions : [...ofFramework.decisions, ofFile];
  const denial = firstDenial(ofPath, others);
  if (denial === null) {
    return {
      kind: "allowed",
      resolved,
      isGuarded: isGuarded(ofPath) || ofFramework.isGuarded || others.some(isGuarded),
      ofPath: isOpen ? undefined : ofPath,
    };
  }
  if (!resolved.isDatabaseReached) return { kind: "response", response: unavailable(headers) };
  return { kind: "denied", resolved, denial };
}

const open: Decision = { allowed: true, trace: [] };

/**
 * The denial that is answered. One that is not concealed comes first: a refused action is a 401 or 403 at a path where there
 * is nothing, so at a concealed path it must be one too.
 */
function firstDenial(ofPath: Decision, others: readonly Decision[]): Denial | null {
  let first: Denial | null = null;
  for (const one of others.length === 0 ? [ofPath] : [ofPath, ...others]) {
    if (one.allowed) continue;
    if (one.denial.concealed !== true) return explainedAs(one.denial, [ofPath, ...others]);
    first ??= one.denial;
  }
  return first;
}

function answerVerdict(
  request: IncomingRequest,
  verdict: Verdict,
  runtime: Runtime,
): DecisionBeforeAstro | Promise<DecisionBeforeAstro> {
  if (verdict.kind === "response") return { kind: "response", response: verdict.response };
  const { resolved } = verdict;
  if (verdict.kind === "allowed") {
    const denial = refusedForm({ ...request, ...resolved }, runtime);
    if (denial === null) {
      noteTrial(request, resolved, runtime);
      return { ...verdict, kind: "go-on" };
    }
    return answerDenial(request, resolved, denial, runtime);
  }
  if (verdict.kind === "asked-by-proxy") return answerProxy({ ...request, pathname: verdict.page }, resolved, runtime);
  const { policy, subject } = resolved;
  if (verdict.kind === "cross-site") {
    return { kind: "response", response: refuseCrossSite({ ...request, policy, subject }, runtime) };
  }
  const { denial } = verdict;
  if (denial.concealed === true) return { kind: "conceal", resolved, denial };
  return answerDenial(request, resolved, denial, runtime);
}

/** What rules on trial would have said of a request that is let in. */
function noteTrial(
  { method, pathname: path, headers }: IncomingRequest,
  { policy, subject }: ResolvedRequest,
  { trialRecorder }: Runtime,
): void {
  if (policy.trials.length === 0) return;
  trialRecorder.note(policy, subject, { method, path });
  const host = headers.get("host")?.toLowerCase();
  if (host !== undefined && policy.hosts.has(host)) {
    trialRecorder.note(policy, subject, { method, path: withoutBase(path, policy.base), host });
  }
}

function answerDenial(
  request: IncomingRequest,
  resolved: ResolvedRequest,
  denial: Denial,
  runtime: Runtime,
): DecisionBeforeAstro | Promise<DecisionBeforeAstro> {
  const { policy, subject } = resolved;
  const isIsland = request.pathname.includes("/_server-islands/");
  const refused = { ...request, policy, subject, isIsland };
  const answerAs = (shown: RefusedRequest) =>
    whenReady(answerRefusal(shown, runtime, denial), (answer): DecisionBeforeAstro =>
      answer === null ? { kind: "print-refusal", resolved, denial, kept: shown.kept } : { kind: "refusal", answer },
    );
  if (request.kept !== undefined || !mayBeKept(refused, denial)) return answerAs(refused);
  return keepRefused(refused, denial, runtime).then((kept) => answerAs(kept === null ? refused : { ...refused, kept }));
}

/** The refusal where Astro cannot render the page: from its template if there is one, else as plain text. */
export async function refuseWithoutAstro(
  request: IncomingRequest,
  { policy, subject }: ResolvedRequest,
  denial: Denial,
  runtime: Runtime,
): Promise<Response> {
  const refused = { ...request, policy, subject };
  const asText: RequestHeaders = { get: (name) => (name === "accept" ? "text/plain" : asLanguage(name, request)) };
  const answer =
    (await answerRefusal(refused, runtime, denial)) ??
    (await answerRefusal({ ...refused, headers: asText }, runtime, denial));
  if (answer === null) throw new Error("A refusal could not be put into plain text.");
  return responseOf(answer);
}

/** Without the headers by which a browser asks for a page. */
function asLanguage(name: string, { headers }: IncomingRequest): string | null {
  return name.startsWith("sec-fetch-") ? null : headers.get(name);
}

/** Records why the answer is the site's ordinary 404. Called once for each request. */
export function recordConcealedBeforeAstro(
  request: IncomingRequest,
  { resolved: { policy, subject }, denial }: { readonly resolved: ResolvedRequest; readonly denial: Denial },
  runtime: Runtime,
): void {
  recordRefusal({ ...request, policy, subject }, runtime, denial, newRefusalId(), { status: 404 });
}

async function answerProxy(
  request: IncomingRequest,
  resolved: ResolvedRequest,
  runtime: Runtime,
): Promise<DecisionBeforeAstro> {
  const answer = await answerGateway(request, resolved, runtime);
  if (answer === null) return { kind: "go-on", resolved, isGuarded: false };
  return answer instanceof Response ? { kind: "response", response: answer } : { kind: "refusal", answer };
}
