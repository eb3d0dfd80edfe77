/** How a member's own pages begin: who opens them, how they look, and what a form that was sent has led to. */
import type { APIContext } from "astro";
import { readDeviceMarks, writeDeviceCookie } from "../../core/identity/device-cookie.ts";
import { isOver, wasHeld } from "../../core/identity/role-grant.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { clearLanguageCookie } from "../../core/page/language-cookie.ts";
import { requestSaysWhy } from "../../core/refusal/request-says-why.ts";
import { userAgentOf } from "../../http/answer/user-agent.ts";
import { accountPageOf } from "../../server/own-paths.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import type { Runtime } from "../../server/runtime.ts";
import { accountForm, carryOut, type AccountForm, type AccountOutcome, type AsksWhy } from "../account-form.ts";
import { accountLook, type AccountLook } from "../account-look.ts";
import { seeOther, seePage } from "../forms/done.ts";
import type { FormProblem } from "../forms/form-problem.ts";
import { submit } from "../forms/submit.ts";
import { ownMember } from "../own-member.ts";
import { signedOut } from "../signed-out.ts";

/** What of `Astro` this needs. */
type Context = Pick<APIContext, "locals" | "url" | "request"> & {
  readonly response: { status?: number; statusText?: string; readonly headers: Headers };
};

export interface OwnPage {
  readonly runtime: Runtime;
  readonly member: SignedInMember;
  readonly look: AccountLook;
  /** Of the browser, for limits and records. */
  readonly visit: ReturnType<typeof visitOf>;
  readonly form: AccountForm | null;
  readonly asksWhy: AsksWhy;
  readonly problem: FormProblem;
}

/**
 * @param context `Astro`
 * @returns the answer where a form was carried out, else the page to show
 * @throws the refusal of an anonymous visitor
 */
export async function openOwnPage(context: Context): Promise<Response | OwnPage> {
  const { member } = ownMember(context);
  const look = await accountLook(context);
  const runtime = getRuntime();
  const visit = visitOf(context, runtime);
  const asksWhy = await asksWhyOf(member, runtime);
  const sent = await submit(context, look.say, accountForm, (form) =>
    carryOut(runtime, { ...member, readsIn: look.language }, form, visit, look.language, asksWhy),
  );
  if (sent.done) return answerOf(sent.done.value, context, runtime);
  return { runtime, member, look, visit, form: sent.form, asksWhy, problem: sent.problem };
}

async function asksWhyOf({ grants = [] }: SignedInMember, { publishedPage, policies, now }: Runtime): Promise<AsksWhy> {
  const [{ document }, policy] = await Promise.all([publishedPage.current(), policies.current()]);
  const at = now();
  return (role) => {
    const hasEnded = grants.some((grant) => grant.role === role && isOver(grant, at) && wasHeld(grant));
    return requestSaysWhy(document, policy, role, hasEnded ? "membership-ended" : "role-missing");
  };
}

export function visitOf({ locals, request }: Pick<Context, "locals" | "request">, { deviceMarks, settings }: Runtime) {
  const { clientIp = "", requestId } = locals.gatehouse ?? {};
  const { headers } = request;
  const marks = readDeviceMarks(headers.get("cookie"), settings.origin.startsWith("https:"));
  return { clientIp, userAgent: userAgentOf(headers), requestId, device: deviceMarks.presented(marks) };
}

async function answerOf(
  { done, session, returnTo, page, isSignedOut, forgetsLanguage }: AccountOutcome,
  { locals, request, url }: Context,
  { configuration, identity, settings }: Runtime,
): Promise<Response> {
  const { accountPath, homePath } = configuration;
  // The site's own identity has pages of its own in place of ours.
  const isOurs = configuration.identity === undefined;
  if (isSignedOut) return signedOut(homePath, await identity.signOut(request.headers, locals.gatehouse?.clientIp));
  if (returnTo !== undefined) return seePage(returnTo);
  const answer = seeOther(page === undefined || !isOurs ? url.pathname : accountPageOf(accountPath, page), done);
  const secure = settings.origin.startsWith("https:");
  if (forgetsLanguage) answer.headers.append("Set-Cookie", clearLanguageCookie(secure));
  if (session !== undefined) {
    const begun = identity.sessionBegun({ id: session.sessionId, remembered: session.remembered });
    for (const cookie of begun) answer.headers.append("Set-Cookie", cookie);
    answer.headers.append("Set-Cookie", writeDeviceCookie(session.deviceMarks, secure));
  }
  return answer;
}
