/** The map of the site for an admin: its real routes, who can open each, and the refusals of the last week. */
import { siteMap, type MapQuery, type SiteMap } from "../../core/access/site-map.ts";
import type { RefusalFigures } from "../refusal/refusal-figures.ts";
import { notPermitted, type Author } from "./author.ts";
import type { PolicyStore } from "./policy-store.ts";
import { success, type Result } from "./result.ts";
import type { NewRoutes } from "./new-routes.ts";
import type { SiteRoutes } from "./site-routes.ts";

export interface MappedSite extends SiteMap {
  /** False where no build says which routes there are. */
  readonly knowsRoutes: boolean;
  /** Whether refusals were counted: for an author who may look at them. */
  readonly countsRefusals: boolean;
}

/** @param query left out for all of the map at once */
export type MapSite = (author: Author, query?: MapQuery) => Promise<Result<MappedSite>>;

export interface MapDependencies {
  readonly policies: PolicyStore;
  readonly siteRoutes: SiteRoutes;
  readonly newRoutes: Pick<NewRoutes, "read">;
  readonly refusalFigures: Pick<RefusalFigures, "pathsOfWeek">;
}

/** Routes of the console's page. */
export const mapPageSize = 50;
const wholeMap: MapQuery = { search: "", show: "all", page: 1, pageSize: Number.MAX_SAFE_INTEGER };

export function createMap({ policies, siteRoutes, newRoutes, refusalFigures }: MapDependencies): MapSite {
  return async function map(author, query = wholeMap) {
    const policy = await policies.current();
    const forbidden = notPermitted(policy, author, "rules:manage");
    if (forbidden) return forbidden;
    const countsRefusals = notPermitted(policy, author, "refusals:view") === null;
    const refused = countsRefusals ? await refusalFigures.pathsOfWeek() : [];
    const routes = siteRoutes.current();
    return success({
      ...siteMap(policy, routes ?? [], refused, await newRoutes.read(), query),
      knowsRoutes: routes !== null,
      countsRefusals,
    });
  };
}
