/**
 * Judges what is reached under Astro's own addresses: actions, server islands and the pictures of the image endpoint.
 * In a site with guarded parts, what was not declared is refused: nobody has said who may use it.
 */
import { getActionContext } from "astro:actions";
import { imageRoute } from "virtual:gatehouse/site";
import type { APIContext } from "astro";
import { decide, requireOf } from "../core/access/decide.ts";
import type { Decision } from "../core/access/denial.ts";
import { actionName, imagePaths, islandRoute } from "../core/access/framework-address.ts";
import type { Policy } from "../core/access/policy.ts";
import type { Requirement } from "../core/access/requirement.ts";
import type { Subject } from "../core/identity/subject.ts";
import { hasGuardedParts } from "../server/configuration.ts";
import type { Runtime } from "../server/runtime.ts";
import { requirementOfAction } from "./guard-action.ts";

/** The decisions beside those of the path; all of them must be met. */
export async function judgeFrameworkRequest(
  context: APIContext,
  runtime: Runtime,
  policy: Policy,
  subject: Subject,
): Promise<Decision[]> {
  const asked: Requirement[] = [];
  const { action } = getActionContext(context);
  if (action !== undefined) asked.push(...(await askedByAction(action.name, runtime)));
  if (context.routePattern === islandRoute) asked.push(...askedByIsland(context.params["name"] ?? "", runtime));
  // Somebody else may be answered otherwise, so whoever is let in is answered to them alone.
  const state = context.locals.gatehouse;
  if (state !== undefined && asked.some(({ kind }) => kind !== "public")) state.visitorWasAsked = true;
  const decisions = asked.map((requirement) => requireOf(policy, subject, requirement));
  if (withoutSlash(context.routePattern) !== withoutSlash(imageRoute)) return decisions;
  const { origin, allowedHosts } = runtime.settings;
  const paths = imagePaths(context.url.searchParams, origin, allowedHosts);
  return [...decisions, ...paths.map((path) => decide(policy, subject, { method: "GET", path }))];
}

/** Either may be written with a slash at its end, as `trailingSlash` asks. */
function withoutSlash(route: string): string {
  return route.replace(/\/$/, "");
}

const closed: Requirement = { kind: "closed" };

function orClosed(declared: readonly Requirement[], { configuration }: Runtime): readonly Requirement[] {
  return declared.length > 0 || !hasGuardedParts(configuration) ? declared : [closed];
}

async function askedByAction(raw: string, runtime: Runtime): Promise<readonly Requirement[]> {
  const { actions } = runtime.configuration;
  const name = actionName(raw);
  if (name === null) return [closed];
  const inOptions = Object.hasOwn(actions, name) ? actions[name] : undefined;
  const inCode = requirementOfAction(await actionNamed(name));
  return orClosed(
    [inOptions, inCode].filter((one) => one !== undefined && one !== null),
    runtime,
  );
}

async function actionNamed(name: string): Promise<unknown> {
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

function askedByIsland(name: string, runtime: Runtime): readonly Requirement[] {
  const { islands } = runtime.configuration;
  const declared = Object.hasOwn(islands, name) ? islands[name] : undefined;
  return orClosed(declared === undefined ? [] : [declared], runtime);
}
