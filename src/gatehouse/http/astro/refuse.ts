/** Refusals made inside Astro: at the URL asked for, and on the sign-in page itself. */
import type { APIContext } from "astro";
import type { Denial } from "../../core/access/denial.ts";
import { toldOf } from "../../core/access/told-denial.ts";
import { islandRoute } from "../../core/access/framework-urls.ts";
import { challengeFor } from "../../core/refusal/challenge.ts";
import { composeView } from "../../core/refusal/compose.ts";
import type { RefusalView } from "../../core/refusal/view.ts";
import { newRefusalId } from "../../server/refusal/refusal-log.ts";
import type { Runtime } from "../../server/runtime.ts";
import { answerRefusal, responseOf } from "../answer/answer-refusal.ts";
import { recordRefusal } from "../answer/record-refusal.ts";
import { refusedRequestOf, type RefusedRequest } from "../answer/refused-request.ts";
import { composeInput, type FormState } from "../answer/compose-refusal.ts";
import { isAnyKept, isPageOfKept } from "../kept/any-kept.ts";
import { keepRefused } from "../kept/keep-refused.ts";
import { requestContext } from "./request-context.ts";
import { refusalHeaders } from "../answer/response-headers.ts";
import { printRefusal } from "../answer/print-refusal.ts";

/**
 * Answers 401 or 403. The page is rendered in this request's own rewrite, so the URL in the browser stays.
 *
 * @param target the path and query asked for, where they are not the context's own
 */
export async function refuse(
  context: APIContext,
  runtime: Runtime,
  denial: Denial,
  target?: { readonly pathname: string; readonly search: string },
): Promise<Response> {
  const found = { ...refusedRequestOf(context), isIsland: context.routePattern === islandRoute, ...target };
  const inFront = requestContext.getStore();
  const kept = inFront?.kept ?? (await keepRefused({ ...found, readBody: inFront?.readBody }, denial, runtime));
  const refused = { ...found, ...(kept !== null && { kept }) };
  const answer = await answerRefusal(refused, runtime, denial, (view, alone) => printRefusal(context, view, alone));
  return responseOf(answer, context.request.method);
}

export interface SignInView {
  readonly view: RefusalView;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A sign-in that failed: the refusal page at the sign-in path, with what was typed.
 *
 * @param accountId of the member whose password was right all the same
 */
export async function refuseSignIn(
  context: APIContext,
  runtime: Runtime,
  denial: Denial,
  form: FormState,
  accountId?: string,
): Promise<SignInView> {
  const refused = { ...refusedRequestOf(context), accountId };
  const refusalId = newRefusalId();
  recordRefusal(refused, runtime, denial, refusalId);
  const page = await runtime.publishedPage.current();
  const told = { ...form, isKept: denial.status === 401 && (await leadsToKept(form, refused, runtime)) };
  const view = composeView(composeInput(refused, runtime, page, toldOf(denial), refusalId, told));
  // A form sends no token, so the challenge has no error code (RFC 6750 3).
  const challenge = challengeFor(denial.reason, runtime.configuration.siteName, { presented: "wrong-password" });
  return {
    view,
    headers: {
      ...refusalHeaders(refusalId),
      ...(challenge === null ? {} : { "WWW-Authenticate": challenge }),
    },
  };
}

/** The same page where nothing was refused: the sign-in page itself, and a form that has to be filled in again. */
export async function signInView(context: APIContext, runtime: Runtime, form: FormState): Promise<SignInView> {
  const page = await runtime.publishedPage.current();
  const { isAgain = false } = form;
  const denial: Denial = { reason: isAgain ? "sign-in-again" : "no-credentials", status: 401, trace: [] };
  const asked = refusedRequestOf(context);
  const told = { ...form, plain: !isAgain, isKept: await leadsToKept(form, asked, runtime) };
  const view = composeView(composeInput(asked, runtime, page, toldOf(denial), "", told));
  return { view, headers: refusalHeaders() };
}

/** Whether the sign-in leads to the page of what is kept, and something is. */
async function leadsToKept({ returnTo }: FormState, { headers }: RefusedRequest, runtime: Runtime): Promise<boolean> {
  return typeof returnTo === "string" && isPageOfKept(returnTo, runtime) && (await isAnyKept(headers, runtime));
}
