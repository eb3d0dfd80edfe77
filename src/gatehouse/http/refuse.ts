/** The last step of a refused request: a denial becomes a page, a problem document or text, at the address asked for. */
import type { APIContext } from "astro";
import type { Denial } from "../core/access/denial.ts";
import { challengeFor } from "../core/refusal/challenge.ts";
import { negotiate } from "../core/refusal/negotiate.ts";
import { problemDocument } from "../core/refusal/problem.ts";
import { statusText } from "../core/refusal/reason.ts";
import type { Explanation } from "../core/refusal/explain.ts";
import type { RefusalView } from "../core/refusal/view.ts";
import { newRefusalId } from "../server/refusal/refusal-log.ts";
import type { Runtime } from "../server/runtime.ts";
import { refusalFields, refusalPolicy } from "./fields.ts";
import { composeRefusal, returnPathOf, type FormState } from "./compose-refusal.ts";

/** Answers 401 or 403. Renders the page in this request's own rewrite, so the address in the browser stays. */
export async function refuse(context: APIContext, runtime: Runtime, denial: Denial): Promise<Response> {
  const { request } = context;
  const refusalId = recordRefusal(context, runtime, denial);
  const fields = refusalFields(refusalId);
  const challenge = challengeFor(denial.reason, runtime.configuration.siteName);
  if (challenge !== null) fields.set("WWW-Authenticate", challenge);
  const init = { status: denial.status, statusText: statusText[denial.status], headers: fields };

  const kind = negotiate(request.headers);
  const { view, explanation } = await composeRefusal(context, runtime, denial, refusalId);
  if (kind === "page" || kind === "fragment") {
    return new Response(await renderedPage(context, view), pageInit(init, view));
  }
  fields.set("Content-Language", view.language);
  if (kind === "text") {
    fields.set("Content-Type", "text/plain; charset=utf-8");
    return new Response(bodyOf(request, plainText(explanation, refusalId)), init);
  }
  fields.set("Content-Type", "application/problem+json; charset=utf-8");
  const { origin } = runtime.settings;
  const returnTo = returnPathOf(context, runtime);
  const document = problemDocument({
    reason: denial.reason,
    title: explanation.heading,
    detail: explanation.explanation,
    instance: new URL(request.url).pathname,
    refusalId,
    loginUrl: `${origin}${runtime.configuration.signInPath}${returnTo === null ? "" : `?returnTo=${encodeURIComponent(returnTo)}`}`,
  });
  return new Response(bodyOf(request, `${JSON.stringify(document)}\n`), init);
}

/**
 * Fields of an answer that a page of ours gives itself (a failed sign-in renders at the sign-in address).
 * Returns the view to render; sets status and fields on `context.response`.
 */
export async function refuseInPage(
  context: APIContext,
  runtime: Runtime,
  denial: Denial,
  form: FormState,
): Promise<{ view: RefusalView; headers: Headers }> {
  const refusalId = recordRefusal(context, runtime, denial);
  const { view } = await composeRefusal(context, runtime, denial, refusalId, form);
  const headers = refusalFields(refusalId);
  const challenge = challengeFor(denial.reason, runtime.configuration.siteName);
  if (challenge !== null) headers.set("WWW-Authenticate", challenge);
  headers.set("Content-Security-Policy", refusalPolicy(view.css, view.script));
  headers.set("Content-Language", view.language);
  return { view, headers };
}

/** The same page where nothing was refused: the sign-in page itself, and a form that has to be filled in again. */
export async function signInView(
  context: APIContext,
  runtime: Runtime,
  form: FormState,
): Promise<{ view: RefusalView; headers: Headers }> {
  const { view } = await composeRefusal(context, runtime, { reason: "no-credentials", status: 401, trace: [] }, "", {
    ...form,
    plain: true,
  });
  const headers = refusalFields();
  headers.set("Content-Security-Policy", refusalPolicy(view.css, view.script));
  headers.set("Content-Language", view.language);
  return { view, headers };
}

async function renderedPage(context: APIContext, view: RefusalView): Promise<ArrayBuffer | null> {
  const state = context.locals.gatehouse;
  if (state === undefined) throw new Error("A request was refused before it was identified.");
  state.refusal = view;
  // A fresh GET: the body of what was refused is never read, and the refused page's code never runs.
  const page = await context.rewrite(
    new Request(new URL("/_gatehouse/refused", context.url), { headers: context.request.headers }),
  );
  const body = await page.arrayBuffer();
  return context.request.method === "HEAD" ? null : body;
}

function pageInit(init: { status: number; statusText: string; headers: Headers }, view: RefusalView): ResponseInit {
  init.headers.set("Content-Type", "text/html; charset=utf-8");
  init.headers.set("Content-Language", view.language);
  init.headers.set("Content-Security-Policy", refusalPolicy(view.css, view.script));
  return init;
}

function recordRefusal(context: APIContext, runtime: Runtime, denial: Denial): string {
  const state = context.locals.gatehouse;
  const id = newRefusalId();
  runtime.refusals.record({
    id,
    at: runtime.now(),
    method: context.request.method,
    path: new URL(context.request.url).pathname.slice(0, 500),
    reason: denial.reason,
    status: denial.status,
    ruleId: denial.rule?.id ?? null,
    memberId: state?.subject.kind === "member" ? state.subject.id : null,
    address: state?.address ?? "",
    userAgent: (context.request.headers.get("user-agent") ?? "").slice(0, 300),
  });
  runtime.log.info("refused", {
    requestId: state?.requestId,
    refusalId: id,
    reason: denial.reason,
    rule: denial.rule?.id,
  });
  return id;
}

function plainText({ heading, explanation, nextSteps, labels }: Explanation, refusalId: string): string {
  const steps = nextSteps.map((step) => `- ${step}`);
  return [heading, "", explanation, "", ...steps, "", `${labels.reference}: ${refusalId}`, ""].join("\n");
}

function bodyOf(request: Request, text: string): string | null {
  return request.method === "HEAD" ? null : text;
}
