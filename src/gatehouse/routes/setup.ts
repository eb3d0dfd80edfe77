/** The first owner, with the one-time link that the start prints. */
import type { AstroGlobal } from "astro";
import { z } from "zod";
import { readDeviceMarks, writeDeviceCookie } from "../core/identity/device-cookie.ts";
import { emailSchema, isOwnEmail, memberNameSchema, newPasswordSchema } from "../core/identity/member.ts";
import { complaint, type Problem } from "../core/languages/problem.ts";
import { busy } from "../http/answer/error-responses.ts";
import { readForm } from "../http/answer/form.ts";
import { languageOfRequest } from "../http/answer/language-of-request.ts";
import { userAgentOf } from "../http/answer/user-agent.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import type { Runtime } from "../server/runtime.ts";
import { setStatus } from "./forms/form-problem.ts";

const setupSchema = z
  .strictObject({
    key: z.string().max(200),
    name: memberNameSchema,
    email: emailSchema,
    password: newPasswordSchema,
  })
  .refine(({ email, password }) => !isOwnEmail(password, email), {
    path: ["password"],
    error: complaint("password-is-email"),
  });

type NewOwner = z.infer<typeof setupSchema>;

export type SetupView =
  | { readonly kind: "has-owner" | "key-not-valid"; readonly siteName: string; readonly signInPath: string }
  | {
      readonly kind: "form";
      readonly siteName: string;
      readonly key: string;
      readonly typed: { readonly name: string; readonly email: string };
      /** Field → the schema's message about it. */
      readonly errors: Readonly<Record<string, string>>;
      readonly problem: Problem | undefined;
    };

type Context = Pick<AstroGlobal, "request" | "response" | "url" | "locals">;

/** GET with `?key=` shows the form; POST makes the owner, signs them in and goes to the console. */
export async function answerSetup(context: Context): Promise<Response | SetupView> {
  const runtime = getRuntime();
  const { request, response, url } = context;
  response.headers.set("Cache-Control", "no-store");

  if (request.method !== "POST") return showForm(context, runtime, url.searchParams.get("key") ?? "");
  const form = await readForm(request, setupSchema);
  if (!form.ok) {
    setStatus(response, form.status);
    return showForm(context, runtime, form.typed["key"] ?? "", form.typed, form.errors, form.problem);
  }
  return claim(context, runtime, form.value);
}

/** Without the right key there is no form. */
async function showForm(
  { response }: Context,
  { configuration, firstOwner }: Runtime,
  key: string,
  typed: Readonly<Record<string, string>> = {},
  errors: Readonly<Record<string, string>> = {},
  problem?: Problem,
): Promise<SetupView> {
  const { siteName, signInPath } = configuration;
  if (!(await firstOwner.isMissing())) {
    setStatus(response, 404);
    return { kind: "has-owner", siteName, signInPath };
  }
  if (!(await firstOwner.keyIsValid(key))) {
    setStatus(response, 403);
    return { kind: "key-not-valid", siteName, signInPath };
  }
  const { name = "", email = "" } = typed;
  return { kind: "form", siteName, key, typed: { name, email }, errors, problem };
}

async function claim(context: Context, runtime: Runtime, { key, ...owner }: NewOwner): Promise<Response | SetupView> {
  const { request, response, locals } = context;
  const outcome = await runtime.firstOwner.claim(key, owner);
  if (outcome === "key-not-valid") return showForm(context, runtime, key);
  if (outcome === "busy") return busy(request.headers);
  if (outcome === "email-taken" || outcome === "password-common") {
    setStatus(response, 422);
    const field = outcome === "email-taken" ? "email" : "password";
    return showForm(context, runtime, key, owner, { [field]: complaint(outcome) });
  }
  const { configuration, deviceMarks, identity, settings, sessions } = runtime;
  const { members } = runtime.database.repositories;
  const member = await members.findByEmail(owner.email);
  if (member === null) return new Response(null, { status: 303, headers: { Location: configuration.signInPath } });
  const secure = settings.origin.startsWith("https:");
  // A site that names its own language has the page in that one already.
  if (configuration.location.language === undefined) {
    const { document } = await runtime.publishedPage.current();
    const language = languageOfRequest(request.headers, document.languages, settings.origin);
    await runtime.pageEditor.beginIn(language, member.id);
  }
  const session = {
    memberId: member.id,
    roles: member.roles,
    remembered: false,
    userAgent: userAgentOf(request.headers),
    clientIp: locals.gatehouse?.clientIp ?? "",
  };
  const { id } = await sessions.begin(session, identity.presentedSession(request.headers));
  const device = deviceMarks.presented(readDeviceMarks(request.headers.get("cookie"), secure));
  const storedHash = (await members.passwordHashOf(member.id)) ?? "";
  const headers = new Headers({ Location: configuration.consolePath, "Cache-Control": "no-store" });
  for (const cookie of identity.sessionBegun({ id, remembered: false })) headers.append("Set-Cookie", cookie);
  headers.append("Set-Cookie", writeDeviceCookie(device.signedIn({ memberId: member.id, storedHash }), secure));
  return new Response(null, { status: 303, headers });
}
