/** The response of `SIGN_IN_PATH/continue`, where a sign-in of several steps goes on. */
import type { APIContext } from "astro";
import { z } from "zod";
import { readDeviceMarks } from "../../core/identity/device-cookie.ts";
import { clearSignInCookie, readSignInCookie } from "../../core/identity/sign-in-cookie.ts";
import type { NextStep, SignInForm } from "../../server/identity/authenticators/authenticator.ts";
import type { SignInStep } from "../../server/identity/sign-in-steps.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import type { Runtime } from "../../server/runtime.ts";
import { answerSignIn } from "./answer-sign-in.ts";
import { readForm } from "./form.ts";
import { respondToSignIn, respondWithRefusal, type SignInState } from "./sign-in-response.ts";
import { userAgentOf } from "./user-agent.ts";

export async function answerContinuedSignIn(context: APIContext): Promise<Response> {
  const runtime = getRuntime();
  const { request } = context;
  const secure = runtime.settings.origin.startsWith("https:");
  const cookies = request.headers.get("cookie");
  const sealed = readSignInCookie(cookies, secure);
  // Somebody who opens the URL by itself has nothing to go on with: it is the sign-in page then.
  if (sealed === null && request.method !== "POST") return answerSignIn(context);

  const step = sealed === null ? null : runtime.signInSteps.open(sealed);
  const next = step === null ? undefined : nextStepOf(step, runtime);
  if (step === null || next === undefined) return startAgain(context, runtime, secure, nothingKnown);
  if (request.method !== next.method) return new Response(null, { status: 405, headers: { Allow: next.method } });

  const state = { email: step.claimed?.email ?? "", remember: step.remembered, returnTo: step.returnTo };
  const form = await formOf(context, next);
  if (form === null) return startAgain(context, runtime, secure, state);
  const result = await runtime.continueSignIn({
    step,
    form,
    clientIp: context.locals.gatehouse?.clientIp ?? "",
    userAgent: userAgentOf(request.headers),
    requestId: context.locals.gatehouse?.requestId,
    previousSessionId: runtime.identity.presentedSession(request.headers),
    // Browsers do not send the device's cookie where another site leads back. Without it no new one is written either.
    device: next.method === "POST" ? runtime.deviceMarks.presented(readDeviceMarks(cookies, secure)) : undefined,
  });
  const response = await respondToSignIn(context, runtime, result, state, "start-again");
  const isOver = result.outcome === "signed-in" || result.outcome === "suspended" || result.outcome === "invalid";
  return isOver ? forgettingStep(response, secure) : response;
}

const nothingKnown: SignInState = { email: "", remember: false, returnTo: null };

function nextStepOf({ way }: SignInStep, { authenticators }: Runtime): NextStep | undefined {
  return authenticators.find((each) => each.way === way)?.next;
}

/** Null where it is not what the way expects. What a provider adds to its query is left out. */
async function formOf({ request, url }: APIContext, { method, fields }: NextStep): Promise<SignInForm | null> {
  if (method === "GET") return z.object(fields).safeParse(Object.fromEntries(url.searchParams)).data ?? null;
  const form = await readForm(request, z.strictObject(fields));
  return form.ok ? form.value : null;
}

async function startAgain(
  context: APIContext,
  runtime: Runtime,
  secure: boolean,
  state: SignInState,
): Promise<Response> {
  const again = { ...state, problems: ["start-again"] as const };
  return forgettingStep(await respondWithRefusal(context, runtime, "invalid-credentials", again), secure);
}

function forgettingStep(response: Response, secure: boolean): Response {
  response.headers.append("Set-Cookie", clearSignInCookie(secure));
  return response;
}
