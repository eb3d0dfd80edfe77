/** Looks for addresses that a finished site would serve without asking the rules. Pure: facts and policy in, findings out. */
import type { Policy } from "../../core/access/policy.ts";
import type { Rule } from "../../core/access/rule.ts";
import { routeCovers } from "../../http/route-covers.ts";
import type { RouteFact, SiteFacts } from "./facts.ts";
import { inSections, type Finding } from "./finding.ts";
import { guardOf, guardOfRoute, varies } from "./guarded.ts";

/** Prerendered pages, files in `public/`, redirects and cached routes in guarded parts of the site. */
export function auditAddresses(facts: SiteFacts, policy: Policy): Finding[] {
  const guard = (path: string) => (varies(path) ? guardOfRoute : guardOf)(policy, path);
  return [
    ...prerendered(facts, policy, guard),
    ...publicFiles(facts, policy, guard),
    ...redirects(facts, policy, guard),
    ...cachedRoutes(facts, policy, guard),
  ];
}

type Guard = (path: string) => Rule | null;

function prerendered({ routes, prerenderedPaths }: SiteFacts, policy: Policy, guard: Guard): Finding[] {
  const built = routes.filter((route) => route.isPrerendered && route.type !== "redirect");
  // A pattern may guard one address in a hundred; which were built is known at the end, and those are looked at then.
  const paths = new Set([
    ...built.map(({ pattern }) => pattern).filter((path) => !varies(path)),
    ...prerenderedPaths.map(tidy),
  ]);
  return [...paths].flatMap((path) => {
    const rule = guard(path);
    if (rule === null) return [];
    const file = fileOf(path, built);
    return {
      code: "prerendered-page-guarded",
      subject: path,
      message:
        `${path} is built once and served as a file to everybody, but ${inSections(rule, policy)} guards it. ` +
        `Take \`export const prerender = true\` out of ${file}, or open ${path} with a rule of its own.`,
    };
  });
}

function fileOf(path: string, built: readonly RouteFact[]): string {
  const exact = built.find(({ pattern }) => pattern === path);
  const varying = built.find(({ pattern }) => varies(pattern) && routeCovers(pattern, path));
  return (exact ?? varying)?.file ?? "the page";
}

function publicFiles({ publicFiles }: SiteFacts, policy: Policy, guard: Guard): Finding[] {
  return publicFiles.flatMap((path) => {
    const rule = guard(path);
    if (rule === null) return [];
    const read = decodeURIComponent(path);
    return {
      code: "public-file-guarded",
      subject: path,
      message:
        `public${read} is copied to where everybody can fetch it, but ${inSections(rule, policy)} guards it. Move the file ` +
        "out of public/ and send it from an endpoint at that address, or open it with a rule: " +
        `{ pattern: "${read.replace(/\.html$/, "")}", requirement: { kind: "public" } }.`,
    };
  });
}

function redirects({ routes }: SiteFacts, policy: Policy, guard: Guard): Finding[] {
  return routes.flatMap(({ type, pattern }) => {
    const rule = type === "redirect" ? guard(pattern) : null;
    if (rule === null) return [];
    return {
      code: "redirect-guarded",
      subject: pattern,
      message:
        `The redirect from ${pattern} in astro.config.mjs answers before anybody is asked who they are, but ` +
        `${inSections(rule, policy)} guards it. Make it a page at that address that says ` +
        "`return Astro.redirect(…)`, or take it out.",
    };
  });
}

function cachedRoutes({ cachedRoutes }: SiteFacts, policy: Policy, guard: Guard): Finding[] {
  return cachedRoutes.flatMap((pattern) => {
    const rule = guard(pattern);
    if (rule === null) return [];
    return {
      code: "cached-route-guarded",
      subject: pattern,
      message:
        `routeRules in astro.config.mjs keeps ${pattern} in Astro's cache, which answers before anybody is asked who ` +
        `they are, but ${inSections(rule, policy)} guards it. Take ${pattern} out of routeRules, or write patterns there ` +
        "that leave the guarded part out.",
    };
  });
}

function tidy(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, "")}`;
}
