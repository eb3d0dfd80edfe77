/**
 * Judges requests for Astro's own URLs (actions, islands, pictures) once more inside Astro: by the route that renders, and by
 * what the code of an action asks. In front `framework-request.ts` judged by what the request alone tells.
 */
import { getActionContext } from "astro:actions";
import { imageRoute } from "virtual:gatehouse/site";
import type { APIContext } from "astro";
import { decide, decideRequirement } from "../../core/access/decide.ts";
import type { Decision } from "../../core/access/denial.ts";
import { actionName, imagePaths, islandRoute } from "../../core/access/framework-urls.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Requirement } from "../../core/access/requirement.ts";
import type { Subject } from "../../core/identity/subject.ts";
import type { Runtime } from "../../server/runtime.ts";
import { askedByAction, askedByIsland } from "../decide/framework-request.ts";
import { requirementOfAction } from "./guard-action.ts";

/** The decisions beside those about the path. The request needs all of them to allow it. */
export async function judgeFrameworkRequest(
  context: APIContext,
  runtime: Runtime,
  policy: Policy,
  subject: Subject,
): Promise<Decision[]> {
  const { configuration } = runtime;
  const asked: Requirement[] = [];
  // Astro calls actions for POST alone.
  const { action } = context.request.method === "POST" ? getActionContext(context) : {};
  if (action !== undefined) {
    asked.push(...askedByAction(action.name, configuration, requirementOfAction(await actionNamed(action.name))));
  }
  if (context.routePattern === islandRoute) asked.push(...askedByIsland(context.params["name"] ?? "", configuration));
  // Another visitor may be refused, so no cache may keep this visitor's response.
  const state = context.locals.gatehouse;
  if (state !== undefined && asked.some(({ kind }) => kind !== "public")) state.visitorWasAsked = true;
  const decisions = asked.map((requirement) => decideRequirement(policy, subject, requirement));
  if (withoutSlash(context.routePattern) !== withoutSlash(imageRoute)) return decisions;
  const { origin, allowedHosts } = runtime.settings;
  const paths = imagePaths(context.url.searchParams, origin, allowedHosts);
  return [...decisions, ...paths.map((path) => decide(policy, subject, { method: "GET", path }))];
}

/** Both may end with a slash, as `trailingSlash` asks. */
function withoutSlash(route: string): string {
  return route.replace(/\/$/, "");
}

async function actionNamed(raw: string): Promise<unknown> {
  const name = actionName(raw);
  if (name === null) return undefined;
  const { server } = await import("virtual:astro:actions/entrypoint");
  return name
    .split(".")
    .reduce<unknown>(
      (found, key) =>
        typeof found === "object" && found !== null && Object.hasOwn(found, key)
          ? (found as Readonly<Record<string, unknown>>)[key]
          : undefined,
      server,
    );
}
