/** The routes that the site has: those of the build, or in `astro dev` those that Astro named last. */
import type { SiteRoute } from "../../core/access/site-route.ts";

export interface SiteRoutes {
  /** Null where they are not known. */
  current(): readonly SiteRoute[] | null;
  replace(routes: readonly SiteRoute[]): void;
}

export function createSiteRoutes(built: readonly SiteRoute[] | null): SiteRoutes {
  let known = built;
  return {
    current: () => known,
    replace: (routes) => void (known = routes),
  };
}
