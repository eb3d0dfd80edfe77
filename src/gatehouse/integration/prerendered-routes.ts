/** Which paths lead to what Astro answers without middleware, or with one that knows no visitor. */
import type { IntegrationResolvedRoute } from "astro";

export interface PrerenderedRoutes {
  takeRoutes(routes: readonly IntegrationResolvedRoute[]): void;
  /** @param path decoded and without the base */
  has(path: string): boolean;
}

export function createPrerenderedRoutes(): PrerenderedRoutes {
  let patterns: readonly RegExp[] = [];
  return {
    takeRoutes: (routes) =>
      void (patterns = routes
        .filter(({ isPrerendered, type }) => isPrerendered || type === "redirect")
        .map(({ patternRegex }) => patternRegex)),
    has: (path) => {
      const page = path.replace(/(?:\/index)?\.html$/, "") || "/";
      return patterns.some((pattern) => pattern.test(path) || pattern.test(page) || pattern.test(`${page}/`));
    },
  };
}
