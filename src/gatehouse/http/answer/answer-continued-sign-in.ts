/** The response of `SIGN_IN_PATH/continue`, where a sign-in of several steps goes on. */
import type { APIContext } from "astro";
import { z } from "zod";
import { readDeviceMarks } from "../../core/identity/device-cookie.ts";
import { isSignedIn } from "../../core/identity/subject.ts";
import { readTrustMarks } from "../../core/identity/trust-cookie.ts";
import {
  clearSignInCookie,
  readSignInCookie,
  writeSignInCookie,
  type StepKind,
} from "../../core/identity/sign-in-cookie.ts";
import { challengeParameter } from "../../core/refusal/own-parameters.ts";
import type { NextStep, SignInForm } from "../../server/identity/authenticators/authenticator.ts";
import { nextStepOf } from "../../server/identity/continue-sign-in.ts";
import { stepKept, type SignInStep } from "../../server/identity/sign-in-steps.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import type { Runtime } from "../../server/runtime.ts";
import { answerSignIn } from "./answer-sign-in.ts";
import { readForm } from "./form.ts";
import { placeOfClient } from "./place-of-client.ts";
import {
  goTo,
  pageOfStep,
  respondToSignIn,
  respondWithRefusal,
  tellWhereAsked,
  type SignInState,
} from "./sign-in-response.ts";
import { userAgentOf } from "./user-agent.ts";

export async function answerContinuedSignIn(context: APIContext): Promise<Response> {
  const runtime = getRuntime();
  const { request } = context;
  const secure = runtime.settings.origin.startsWith("https:");
  const cookies = request.headers.get("cookie");
  const kind: StepKind = context.url.searchParams.has(challengeParameter) ? "challenge" : "page";
  const forgetting = (response: Response) => forgettingStep(response, secure, kind);
  const sealed = readSignInCookie(cookies, secure, kind);
  // Somebody who opens the URL by itself has nothing to go on with: it is the sign-in page then.
  if (sealed === null && request.method !== "POST") return answerSignIn(context);

  const step = sealed === null ? null : runtime.signInSteps.open(sealed);
  const next = step === null ? undefined : nextStepOf(step, runtime.authenticators);
  if (step === null || next === undefined) {
    const late = sealed === null ? null : runtime.signInSteps.openLate(sealed);
    return forgetting(
      await startAgain(context, runtime, late === null ? nothingKnown : stateOf(late), isLateCode(late)),
    );
  }
  if (request.method !== next.method) return new Response(null, { status: 405, headers: { Allow: next.method } });

  const state = stateOf(step);
  const form = await formOf(context, next);
  if (form === "again") return forgetting(goTo(pageOfStep(context, runtime, step.returnTo)));
  if (form === null && step.asks !== null) {
    const cookie = writeSignInCookie(runtime.signInSteps.sealAgain(step, "code-missing"), stepKept / 1000, secure);
    return goTo(pageOfStep(context, runtime, step.returnTo), [cookie]);
  }
  if (form === null) return forgetting(await startAgain(context, runtime, state));
  const subject = context.locals.gatehouse?.subject;
  const result = await runtime.continueSignIn({
    step,
    form,
    clientIp: context.locals.gatehouse?.clientIp ?? "",
    place: placeOfClient(context, runtime),
    userAgent: userAgentOf(request.headers),
    requestId: context.locals.gatehouse?.requestId,
    signedInAs: subject !== undefined && isSignedIn(subject) ? subject.id : undefined,
    previousSessionId: runtime.identity.presentedSession(request.headers),
    // Browsers do not send the device's cookie where another site leads back. Without it no new one is written either.
    device: next.method === "POST" ? runtime.deviceMarks.presented(readDeviceMarks(cookies, secure)) : undefined,
    trustMarks: readTrustMarks(cookies, secure),
  });
  const response = await respondToSignIn(context, runtime, result, state, "start-again");
  if (!overWith.has(result.outcome)) return response;
  // A passkey in place of the code that was asked for: that step is over too.
  const endsBoth = kind === "challenge" && result.outcome === "signed-in" && readSignInCookie(cookies, secure) !== null;
  return forgetting(endsBoth ? forgettingStep(response, secure, "page") : response);
}

const overWith: ReadonlySet<string> = new Set(["signed-in", "linked", "suspended", "invalid"]);

const nothingKnown: SignInState = { email: "", remember: false, returnTo: null, mayGoOn: false };

/**
 * Null where it is not what the way expects. What a provider adds to its query is left out. "again" where a person would
 * rather begin anew.
 */
async function formOf(
  { request, url }: APIContext,
  { method, fields }: Pick<NextStep, "method" | "fields">,
): Promise<SignInForm | "again" | null> {
  if (method === "GET") return z.object(fields).safeParse(Object.fromEntries(url.searchParams)).data ?? null;
  const again = z.object({ again: z.literal("on") }).transform(() => "again" as const);
  const form = await readForm<SignInForm | "again">(request, z.union([again, z.strictObject(fields)]));
  return form.ok ? form.value : null;
}

function stateOf({ claimed, remembered, returnTo }: SignInStep): SignInState {
  return { email: claimed?.email ?? "", remember: remembered, returnTo };
}

/** Whether a step asked for a code that was sent by mail, and is over. */
function isLateCode(step: SignInStep | null): boolean {
  return step?.asks?.from === "mail";
}

async function startAgain(
  context: APIContext,
  runtime: Runtime,
  state: SignInState,
  isLate = false,
): Promise<Response> {
  const led = tellWhereAsked(context, runtime, state, {
    problems: ["start-again"],
    ...(isLate && { isLateCode: true }),
  });
  if (led !== null) return led;
  const again = { ...state, problems: ["start-again"] as const, mayGoOn: false } as const;
  return respondWithRefusal(context, runtime, "invalid-credentials", again);
}

function forgettingStep(response: Response, secure: boolean, kind: StepKind): Response {
  response.headers.append("Set-Cookie", clearSignInCookie(secure, kind));
  return response;
}
