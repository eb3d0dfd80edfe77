/** What the audit looks at: plain data about a site, gathered by the hooks of a build. */

import type { Requirement } from "../../core/access/requirement.ts";

export interface RouteFact {
  /** As Astro writes it: `/members/[slug]`. */
  readonly pattern: string;
  readonly type: "page" | "endpoint" | "redirect" | "fallback";
  readonly isPrerendered: boolean;
  /** Whose route it is: the site's own, an integration's, or Astro's. */
  readonly origin: "project" | "external" | "internal";
  /** Whether this module added it. */
  readonly isOwn: boolean;
  /** The file to open, relative to the site where it is the site's. */
  readonly file: string;
}

export interface ActionFact {
  /** `library.reserve`. */
  readonly name: string;
  /** What `guardAction` around it asks; null where there is none. */
  readonly inCode: Requirement | null;
}

export interface IslandFact {
  /** The name it is imported by, which is also its name in `/_server-islands/…`. */
  readonly name: string;
  readonly file: string;
}

export interface SiteFacts {
  readonly routes: readonly RouteFact[];
  /** Paths of prerendered pages, as far as they are known already. */
  readonly prerenderedPaths: readonly string[];
  /** Whether the build writes `about.html` for `/about`, and so do files in `public/` (`build.format`). */
  readonly pagesEndInHtml: boolean;
  /** Paths of the files in `public/`. */
  readonly publicFiles: readonly string[];
  /** Patterns of `routeRules` that keep answers in Astro's cache. */
  readonly cachedRoutes: readonly string[];
  /** Null when the actions of the site could not be read. */
  readonly actions: readonly ActionFact[] | null;
  readonly islands: readonly IslandFact[];
  /** Names under which the site imports islands of Gatehouse's own. */
  readonly moduleIslands: readonly string[];
}
