/** The map of the site for an admin: its real routes, who can open each, and the refusals of the last week. */
import { siteMap, type MapNode } from "../../core/access/site-map.ts";
import type { RefusalRecords } from "../refusal/refusal-records.ts";
import { notPermitted, type Author } from "./author.ts";
import type { PolicyStore } from "./policy-store.ts";
import { success, type Result } from "./result.ts";
import type { SiteRoutes } from "./site-routes.ts";

export interface MappedSite {
  readonly nodes: readonly MapNode[];
  /** False where no build says which routes there are. */
  readonly knowsRoutes: boolean;
  /** Whether refusals were counted: for an author who may look at them. */
  readonly countsRefusals: boolean;
}

export type MapSite = (author: Author) => Promise<Result<MappedSite>>;

export interface MapDependencies {
  readonly policies: PolicyStore;
  readonly siteRoutes: SiteRoutes;
  readonly refusalRecords: Pick<RefusalRecords, "recent">;
  readonly now: () => number;
}

const week = 7 * 24 * 60 * 60_000;
/** The newest of the week that are counted. */
const mostRefusals = 2_000;

export function createMap({ policies, siteRoutes, refusalRecords, now }: MapDependencies): MapSite {
  return async function map(author) {
    const policy = await policies.current();
    const forbidden = notPermitted(policy, author, "rules:manage");
    if (forbidden) return forbidden;
    const countsRefusals = notPermitted(policy, author, "refusals:view") === null;
    const since = now() - week;
    const refused = countsRefusals ? (await refusalRecords.recent(mostRefusals)).filter(({ at }) => at >= since) : [];
    const routes = siteRoutes.current();
    return success({
      nodes: siteMap(policy, routes ?? [], refused),
      knowsRoutes: routes !== null,
      countsRefusals,
    });
  };
}
