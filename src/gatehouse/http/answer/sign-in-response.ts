/** The response to a step of a sign-in: a redirect to where the visitor was going, the next step, or the page with the reason. */
import type { APIContext } from "astro";
import { writeDeviceCookie } from "../../core/identity/device-cookie.ts";
import type { Member } from "../../core/identity/member.ts";
import { memberSubject } from "../../core/identity/subject.ts";
import { writeTrustCookie } from "../../core/identity/trust-cookie.ts";
import { writeWayCookie } from "../../core/identity/way-cookie.ts";
import { wayOfMethods } from "../../core/refusal/sign-in-way.ts";
import { clearSignInCookie, readSignInCookie, writeSignInCookie } from "../../core/identity/sign-in-cookie.ts";
import { languageTag } from "../../core/page/language.ts";
import { challengeParameter } from "../../core/refusal/own-parameters.ts";
import { statusOf, statusText, type Reason } from "../../core/refusal/reason.ts";
import type { SignInProblem } from "../../core/refusal/sign-in-problem.ts";
import { stepKept, stepLifetime } from "../../server/identity/sign-in-steps.ts";
import { accountPageOf } from "../../server/own-paths.ts";
import type { SignInResult } from "../../server/identity/sign-in.ts";
import type { Runtime } from "../../server/runtime.ts";
import { refuseSignIn, signInView, type SignInView } from "../astro/refuse.ts";
import { decideUnderHost } from "../decide/decide-under-host.ts";
import { signInHref, type FormState } from "./compose-refusal.ts";
import { busy } from "./error-responses.ts";
import { goesWhereLed, rememberFailure, type FailedSignIn } from "./failed-sign-in.ts";
import { leadAway } from "./lead-away.ts";
import { printRefusal } from "./print-refusal.ts";
import { userAgentOf } from "./user-agent.ts";

/** What the visitor typed and wants. */
export interface SignInState extends FormState {
  readonly remember: boolean;
  readonly returnTo: string | null;
}

/** @param mismatch what the page says when nothing was proved */
export async function respondToSignIn(
  context: APIContext,
  runtime: Runtime,
  result: SignInResult,
  state: SignInState,
  mismatch: SignInProblem,
): Promise<Response> {
  const secure = runtime.settings.origin.startsWith("https:");
  switch (result.outcome) {
    case "signed-in": {
      const { sessionId: id, deviceMarks, trustMarks = [] } = result;
      const way = wayOfMethods(result.methods);
      countSignIn(context, runtime, result.member, state.returnTo);
      return goTo(pageAfter(result.member, state.returnTo, runtime), [
        ...runtime.identity.sessionBegun({ id, remembered: state.remember }),
        ...(deviceMarks.length > 0 ? [writeDeviceCookie(deviceMarks, secure)] : []),
        ...(way === null ? [] : [writeWayCookie(way, secure)]),
        ...(trustMarks.length > 0 ? [writeTrustCookie(trustMarks, secure)] : []),
      ]);
    }
    case "continue": {
      const cookie = writeSignInCookie(result.step, stepKept / 1000, secure);
      if ("location" in result.to) {
        const { location } = result.to;
        return URL.canParse(location) ? leadAway(location, [cookie]) : goTo(location, [cookie]);
      }
      if ("form" in result.to) return goToStep(context, runtime, result.step, state.returnTo);
      const ofChallenge = writeSignInCookie(result.step, stepLifetime / 1000, secure, "challenge");
      const headers = { "Cache-Control": "no-store", "Set-Cookie": ofChallenge };
      return Response.json({ challenge: result.to.challenge }, { headers });
    }
    case "linked":
      return goTo(state.returnTo ?? runtime.configuration.accountPath);
    case "busy":
      return busy(context.request.headers);
    case "invalid": {
      const problems = [result.problem ?? mismatch];
      // Else the page would show the form of the step that is over. A passkey that failed ends no other step.
      const isUnderWay =
        !context.url.searchParams.has(challengeParameter) &&
        readSignInCookie(context.request.headers.get("cookie"), secure) !== null;
      const led = tellWhereAsked(context, runtime, state, { problems }, isUnderWay ? [clearSignInCookie(secure)] : []);
      if (led !== null) return led;
      return respondWithRefusal(context, runtime, "invalid-credentials", {
        ...state,
        problems,
        mayGoOn: false,
      });
    }
    case "suspended": {
      const subject = context.locals.gatehouse?.subject;
      // To a member of another account the page that was asked for says what that one lacks.
      const mayLead = subject === undefined || subject.kind === "anonymous";
      const failed = { problems: [], suspended: result.member.id };
      const led = mayLead ? tellWhereAsked(context, runtime, state, failed) : null;
      if (led !== null) return led;
      return respondWithRefusal(
        context,
        runtime,
        "account-suspended",
        { ...state, mayGoOn: false, suspendedAs: result.member },
        result.member.id,
      );
    }
    case "limited": {
      const { retryAfterSeconds } = result;
      const led = tellWhereAsked(context, runtime, state, { problems: ["too-many"], retryAfterSeconds });
      if (led !== null) return led;
      const { view, headers } = await signInView(context, runtime, {
        ...state,
        problems: ["too-many"],
        retryAfterSeconds,
      });
      const waits = { ...headers, "Retry-After": String(retryAfterSeconds) };
      return respondWithPage(context, 429, "Too Many Requests", { view, headers: waits });
    }
  }
}

/**
 * Leads back to the page that was asked for, which says how the sign-in failed. Null where the answer has to say it: to a program,
 * and to a member who is signed in, where that page would be the sign-in page, which sends them on.
 */
export function tellWhereAsked(
  context: APIContext,
  runtime: Runtime,
  { email = "", remember, returnTo }: SignInState,
  failed: Omit<FailedSignIn, "page" | "endsAt" | "email" | "remember">,
  cookies: readonly string[] = [],
): Response | null {
  if (!goesWhereLed(context.request)) return null;
  const page = pageOfStep(context, runtime, returnTo);
  const isSentOn = context.locals.gatehouse?.subject.kind === "member" && page === signInPage(runtime, returnTo);
  return isSentOn ? null : goTo(page, [rememberFailure(page, { email, remember, ...failed }, runtime), ...cookies]);
}

function signInPage({ configuration }: Pick<Runtime, "configuration">, returnTo: string | null): string {
  return signInHref(configuration, returnTo ?? "");
}

/** Somebody who was refused has signed in: whether the page is open to them now. */
function countSignIn(
  { locals, request }: Pick<APIContext, "locals" | "request">,
  { onwardSteps, now }: Runtime,
  member: Member,
  returnTo: string | null,
): void {
  const state = locals.gatehouse;
  const page = returnTo === null ? null : URL.parse(returnTo, request.url);
  if (state === undefined || page === null) return;
  const subject = memberSubject(member, { at: now(), authenticatedAt: now() });
  const path = { method: "GET", path: page.pathname };
  const { allowed } = decideUnderHost({ policy: state.policy, subject }, path, request.headers.get("host"));
  const { clientIp } = state;
  onwardSteps.signedIn({ clientIp, userAgent: userAgentOf(request.headers), path: page.pathname, isOpen: allowed });
}

/** A member who asked for the deletion of their account sees first that they can keep it. */
function pageAfter(
  { deletesAt }: Pick<Member, "deletesAt">,
  returnTo: string | null,
  { configuration }: Pick<Runtime, "configuration">,
): string {
  if (deletesAt === undefined) return returnTo ?? configuration.homePath;
  const onward = returnTo === null ? "" : `?returnTo=${encodeURIComponent(returnTo)}`;
  return accountPageOf(configuration.accountPath, "keep") + onward;
}

/**
 * Where the page shows the form of the next step: at the URL that was refused and will be again, or else at the sign-in page.
 *
 * @param returnTo checked
 */
export function pageOfStep(
  { locals, request }: Pick<APIContext, "locals" | "request">,
  { configuration }: Pick<Runtime, "configuration">,
  returnTo: string | null,
): string {
  const state = locals.gatehouse;
  const page = returnTo === null ? null : URL.parse(returnTo, request.url);
  if (state !== undefined && returnTo !== null && page !== null) {
    const path = { method: "GET", path: page.pathname };
    const decision = decideUnderHost(state, path, request.headers.get("host"));
    if (!decision.allowed && decision.denial.status === 401 && decision.denial.concealed !== true) return returnTo;
  }
  return signInPage({ configuration }, returnTo);
}

/** @param step sealed; the browser keeps it until the code is sent */
function goToStep(
  context: Pick<APIContext, "locals" | "request">,
  runtime: Runtime,
  step: string,
  returnTo: string | null,
): Response {
  const secure = runtime.settings.origin.startsWith("https:");
  return goTo(pageOfStep(context, runtime, returnTo), [writeSignInCookie(step, stepKept / 1000, secure)]);
}

/** The page with 401 or 403, as for any refused request. */
export async function respondWithRefusal(
  context: APIContext,
  runtime: Runtime,
  reason: Reason,
  form: FormState,
  accountId?: string,
): Promise<Response> {
  const denial = { reason, status: statusOf[reason], trace: [] };
  const answer = await refuseSignIn(context, runtime, denial, form, accountId);
  return respondWithPage(context, denial.status, statusText[denial.status], answer);
}

export async function respondWithPage(
  context: APIContext,
  status: number,
  text: string,
  { view, headers }: SignInView,
): Promise<Response> {
  const { html, policy } = await printRefusal(context, view);
  const body = context.request.method === "HEAD" ? null : html;
  return new Response(body, {
    status,
    statusText: text,
    headers: {
      ...headers,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Language": languageTag(view.language),
      "Content-Security-Policy": policy,
    },
  });
}

export function goTo(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: path, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}
