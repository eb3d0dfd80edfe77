/**
 * What a request reaches under Astro's own URLs, as far as the request alone tells: actions, server islands and the
 * pictures of the image endpoint. Asked in front, before any code of Astro or of the site runs: a site's own `src/fetch.ts`
 * may call its actions before any middleware.
 */
import { decide, decideRequirement } from "../../core/access/decide.ts";
import type { Decision } from "../../core/access/denial.ts";
import { actionName, actionsPath, formActionName, imagePaths, islandsPath } from "../../core/access/framework-urls.ts";
import { pageAt, withoutBase } from "../../core/access/site-location.ts";
import type { Requirement } from "../../core/access/requirement.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import { hasGuardedParts } from "../../server/access/code-policy.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { ResolvedRequest } from "./resolve-request.ts";
import { judgeGuardedFile } from "../astro/guarded-files.ts";

const closed: Requirement = { kind: "closed" };

export interface FrameworkJudgement {
  /** Beside the decision about the path; all of them must be met. */
  readonly decisions: readonly Decision[];
  /** Whether not everybody would be let in. */
  readonly isGuarded: boolean;
}

const nothingAsked: FrameworkJudgement = { decisions: [], isGuarded: false };

export function judgeFrameworkTarget(
  request: { readonly method: string; readonly pathname: string; readonly search: string },
  { policy, subject }: ResolvedRequest,
  { configuration, settings }: Pick<Runtime, "configuration" | "settings">,
): FrameworkJudgement {
  const path = withoutBase(request.pathname, configuration.location.base);
  const isImage = pageAt(path, "") === pageAt(configuration.imageRoute, "");
  const isIsland = path.startsWith(islandsPath);
  if (request.method !== "POST" && !isIsland && !isImage) return nothingAsked;
  const asked = [
    ...(request.method === "POST" ? actionsAsked(path, request.search) : []).flatMap((name) =>
      askedByAction(name, configuration, actionInCode(name, configuration)),
    ),
    ...(isIsland ? askedByIsland(islandAsked(path), configuration) : []),
  ];
  const decisions = asked.map((requirement) => decideRequirement(policy, subject, requirement));
  if (isImage) {
    const sources = imagePaths(new URLSearchParams(request.search), settings.origin, settings.allowedHosts);
    decisions.push(...sources.map((source) => decide(policy, subject, { method: "GET", path: source })));
    for (const source of sources) {
      const ofFile = judgeGuardedFile(source, null, { policy, subject }, configuration);
      if (ofFile !== null) decisions.push(ofFile);
    }
  }
  return { decisions, isGuarded: asked.some(({ kind }) => kind !== "public") };
}

/** The names under which Astro could look for the action; with the ending of a file there are two. */
function actionsAsked(path: string, search: string): readonly string[] {
  if (!path.startsWith(actionsPath)) return formActionName(search);
  // As Astro takes it from the path.
  const name = path.replace(/^.*\/_actions\//, "");
  return name.endsWith(".html") ? [name, name.slice(0, -".html".length)] : [name];
}

function islandAsked(path: string): string {
  const name = pageAt(path, "").slice(islandsPath.length);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What the code of an action asks, by what the build read from it. */
function actionInCode(raw: string, { actionsInCode }: SiteConfiguration): Requirement | null {
  const name = actionName(raw);
  return name !== null && Object.hasOwn(actionsInCode, name) ? (actionsInCode[name] ?? null) : null;
}

/**
 * What an action asks: in the options, in its own code, or in both. In a site with guarded parts an action without either
 * is closed.
 */
export function askedByAction(
  raw: string,
  configuration: SiteConfiguration,
  inCode: Requirement | null,
): readonly Requirement[] {
  const { actions } = configuration;
  const name = actionName(raw);
  if (name === null) return [closed];
  const inOptions = Object.hasOwn(actions, name) ? actions[name] : undefined;
  return orClosed(
    [inOptions, inCode].filter((one) => one !== undefined && one !== null),
    configuration,
  );
}

export function askedByIsland(name: string, configuration: SiteConfiguration): readonly Requirement[] {
  const { islands, moduleIslands } = configuration;
  // The site's own word stands above what Gatehouse says of its islands.
  const ofModule: Requirement | undefined = moduleIslands.includes(name) ? { kind: "public" } : undefined;
  const declared = Object.hasOwn(islands, name) ? islands[name] : ofModule;
  return orClosed(declared === undefined ? [] : [declared], configuration);
}

function orClosed(declared: readonly Requirement[], configuration: SiteConfiguration): readonly Requirement[] {
  return declared.length > 0 || !hasGuardedParts(configuration) ? declared : [closed];
}
