/** Every path of the API. Which operations there are is in `core/api/registry.ts`. */
import type { APIRoute } from "astro";
import { permissionsFor } from "../../core/api/registry.ts";
import { pageAt } from "../../core/access/site-location.ts";
import { answerApi, operationAsked } from "../../http/api/answer-api.ts";
import { refuse, unauthorized } from "../../http/astro/public-api.ts";
import { getRuntime } from "../../server/runtime-slot.ts";

export const ALL: APIRoute = async (context) => {
  const runtime = getRuntime();
  const { request, url, locals } = context;
  const page = pageAt(url.pathname, runtime.configuration.location.base);
  const operation = operationAsked({ page, method: request.method });
  const permissions = operation === null ? ["console:open" as const] : permissionsFor(operation);
  refuse(context, { kind: "all-permissions", permissions: [...permissions] });
  const state = locals.gatehouse;
  if (state === undefined) unauthorized("invalid-credentials");
  const { subject, policy } = state;
  return answerApi({ request, page, subject, policy }, runtime);
};
