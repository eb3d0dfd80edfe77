/** The answer of the sign-in URL: the page, a redirect to where the visitor was going, or the page again with the reason. */
import type { APIContext } from "astro";
import { z } from "zod";
import { readDeviceMarks } from "../../core/identity/device-cookie.ts";
import { readSignInCookie } from "../../core/identity/sign-in-cookie.ts";
import { readTrustMarks } from "../../core/identity/trust-cookie.ts";
import { problem } from "../../core/languages/problem.ts";
import { againParameter } from "../../core/refusal/own-parameters.ts";
import { safeReturnPath } from "../../core/refusal/return-path.ts";
import type { SignInProblem } from "../../core/refusal/sign-in-problem.ts";
import { waysInUse, type SignInForm } from "../../server/identity/authenticators/authenticator.ts";
import { neverReturnTo } from "../../server/own-paths.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import type { Runtime } from "../../server/runtime.ts";
import { signInView } from "../astro/refuse.ts";
import { ownWaysOf } from "./own-ways.ts";
import { waitsForUselessCode } from "./useless-code.ts";
import { codeInLink, stepUnderWay, type FormState } from "./compose-refusal.ts";
import { failureOn, forgetFailure, formAfter } from "./failed-sign-in.ts";
import { readForm } from "./form.ts";
import { languageOfRequest } from "./language-of-request.ts";
import { placeOfClient } from "./place-of-client.ts";
import { secondStepFields, secondStepWay } from "../../server/identity/second-step.ts";
import type { SigningBrowser } from "../../server/identity/sign-in.ts";
import { isSignedIn } from "../../core/identity/subject.ts";
import { goTo, pageOfStep, respondToSignIn, respondWithPage, respondWithRefusal } from "./sign-in-response.ts";
import { userAgentOf } from "./user-agent.ts";

/** Fields of every way. `way` may be left out, as programs do: then it is the first one of the site. */
const commonFields = {
  way: z.string().max(40).optional(),
  remember: z.literal("on").optional(),
  returnTo: z.string().max(4096).optional(),
};

interface SignInAttempt {
  readonly way: string;
  readonly form: SignInForm;
  readonly remembered: boolean;
  readonly returnTo: string | undefined;
}

/** Each way has its own fields, and takes no others. */
function signInSchema(runtime: Runtime): z.ZodType<SignInAttempt> {
  const authenticators = waysInUse(runtime.authenticators);
  const schemas = new Map<string, z.ZodType<SignInForm>>([
    ...authenticators.map(({ way, fields }) => [way, z.strictObject(fields)] as const),
    // A site's own identity asks for it by itself, and no session of ours begins beside its own.
    ...(runtime.configuration.identity === undefined
      ? [[secondStepWay, z.strictObject(secondStepFields)] as const]
      : []),
  ]);
  const [usual] = authenticators;
  return z.looseObject(commonFields).transform(({ way: sent, remember, returnTo, ...rest }, context) => {
    const way = sent ?? usual?.way ?? "";
    const schema = schemas.get(way);
    if (schema === undefined) {
      context.addIssue({ code: "unrecognized_keys", keys: ["way"], input: rest });
      return z.NEVER;
    }
    const form = schema.safeParse(rest);
    if (!form.success) {
      for (const { code, path, message, ...issue } of form.error.issues) {
        const keys = "keys" in issue ? issue.keys : [];
        context.addIssue(
          code === "unrecognized_keys" ? { code, keys, input: rest } : { code: "custom", path, message, input: rest },
        );
      }
      return z.NEVER;
    }
    return { way, form: form.data, remembered: remember === "on", returnTo };
  });
}

export async function answerSignIn(context: APIContext): Promise<Response> {
  const runtime = getRuntime();
  if (context.request.method === "GET" || context.request.method === "HEAD") return ask(context, runtime);
  if (context.request.method !== "POST")
    return new Response(null, { status: 405, headers: { Allow: "GET, HEAD, POST" } });
  return take(context, runtime);
}

/** GET: nothing was refused, so it is a page like any other: 200. A visitor who is signed in already is redirected. */
async function ask(context: APIContext, runtime: Runtime): Promise<Response> {
  const returnTo = checkedReturnPath(context.url.searchParams.get("returnTo"), runtime);
  const subject = context.locals.gatehouse?.subject;
  const isUseless = await waitsForUselessCode(context.request, runtime);
  const goesOn = !isUseless && stepUnderWay(context.request, runtime, subject) !== undefined;
  const { pathname, search, searchParams } = context.url;
  if (!goesOn && subject?.kind === "member" && subject.standing === "active") {
    if (!searchParams.has(againParameter)) return goTo(returnTo ?? runtime.configuration.homePath);
    const form = { returnTo, isAgain: true, ...(await ownWaysOf(subject.id, runtime)) } as const;
    return respondWithPage(context, 200, "OK", await signInView(context, runtime, form));
  }
  const failed = failureOn({ method: "GET", pathname, search, headers: context.request.headers }, runtime);
  if (failed !== null) {
    const { suspended } = failed;
    const person = suspended === undefined ? null : await runtime.database.repositories.members.findById(suspended);
    const form = { ...formAfter(failed), returnTo, mayGoOn: false, ...(person && { suspendedAs: person }) } as const;
    const reason = person === null ? "invalid-credentials" : "account-suspended";
    const response = await respondWithRefusal(context, runtime, reason, form, suspended);
    response.headers.append("Set-Cookie", forgetFailure(runtime));
    return response;
  }
  const plain: FormState = {
    returnTo,
    ...(isUseless && { mayGoOn: false }),
    ...(goesOn ? {} : aboutCodeInLink(context, runtime)),
  };
  return respondWithPage(context, 200, "OK", await signInView(context, runtime, plain));
}

/** A link of a mail with a code was opened where no code is waited for: in another browser, or too late. */
function aboutCodeInLink({ request, url }: APIContext, { signInSteps, settings }: Runtime): FormState {
  if (codeInLink(url.search) === "") return {};
  const sealed = readSignInCookie(request.headers.get("cookie"), settings.origin.startsWith("https:"));
  const late = sealed === null ? null : signInSteps.openLate(sealed);
  if (late?.asks?.from !== "mail") return { notice: problem("code-elsewhere") };
  return { email: late.claimed?.email ?? "", notice: problem("code-over") };
}

async function take(context: APIContext, runtime: Runtime): Promise<Response> {
  const form = await readForm(context.request, signInSchema(runtime));
  if (!form.ok) {
    const state: FormState = {
      email: (form.typed["email"] ?? "").slice(0, 254),
      remember: form.typed["remember"] === "on",
      returnTo: checkedReturnPath(form.typed["returnTo"], runtime),
      problems: problemsOf(form.errors),
      mayGoOn: false,
    };
    const notice = form.problem === undefined ? {} : { notice: form.problem };
    const answer = await signInView(context, runtime, { ...state, ...notice });
    return respondWithPage(context, form.status, textOfStatus[form.status], answer);
  }

  const { way, remembered } = form.value;
  const returnTo = checkedReturnPath(form.value.returnTo, runtime);
  const secure = runtime.settings.origin.startsWith("https:");
  const cookies = context.request.headers.get("cookie");
  const state = { email: form.value.form["email"] ?? "", remember: remembered, returnTo, mayGoOn: false } as const;
  const browser = {
    clientIp: context.locals.gatehouse?.clientIp ?? "",
    place: placeOfClient(context, runtime),
    userAgent: userAgentOf(context.request.headers),
    requestId: context.locals.gatehouse?.requestId,
    previousSessionId: runtime.identity.presentedSession(context.request.headers),
    device: runtime.deviceMarks.presented(readDeviceMarks(cookies, secure)),
    trustMarks: readTrustMarks(cookies, secure),
  };
  if (way === secondStepWay) return takeStepUp(context, runtime, form.value, browser, returnTo);
  const { document } = await runtime.publishedPage.current();
  const language = languageOfRequest(context.request.headers, document.languages, runtime.settings.origin);
  const result = await runtime.signIn({ ...browser, way, form: form.value.form, remembered, returnTo, language });
  return respondToSignIn(context, runtime, result, state, "mismatch");
}

/** The code alone, from a member who is signed in. Where they no longer are, the page that asked says what it asks now. */
async function takeStepUp(
  context: APIContext,
  runtime: Runtime,
  { form }: SignInAttempt,
  browser: SigningBrowser,
  returnTo: string | null,
): Promise<Response> {
  const subject = context.locals.gatehouse?.subject;
  if (subject === undefined || !isSignedIn(subject)) return goTo(pageOfStep(context, runtime, returnTo));
  const result = await runtime.stepUp(subject, form["code"] ?? "", { ...browser, returnTo });
  const state = { email: subject.email, remember: subject.remembered === true, returnTo };
  return respondToSignIn(context, runtime, result, state, "start-again");
}

function checkedReturnPath(input: string | null | undefined, { configuration }: Runtime): string | null {
  return safeReturnPath(input, neverReturnTo(configuration));
}

const textOfStatus = {
  400: "Bad Request",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
} as const;

function problemsOf(errors: Readonly<Record<string, string>>): SignInProblem[] {
  const problems: SignInProblem[] = [];
  if (errors["email"] !== undefined)
    problems.push(errors["email"] === "email-missing" ? "email-missing" : "email-invalid");
  if (errors["password"] !== undefined) problems.push("password-missing");
  return problems;
}
