/** The paths at which Astro renders refusals. A request for one of them finds nothing. */
import type { RefusalStatus } from "../../core/refusal/reason.ts";

/** Our page as it is. */
export const refusedPath = "/_gatehouse/refused";

/** Our page inside the site's layout. */
export const framedPath = `${refusedPath}/framed`;

/** The site's own page for a status: its `src/pages/401.astro` or `403.astro`. */
export function ownPagePath(status: RefusalStatus): string {
  return `${refusedPath}/${status}`;
}

/** Whether a route is one of those above. */
export function printsRefusals(routePattern: string): boolean {
  return routePattern === refusedPath || routePattern.startsWith(`${refusedPath}/`);
}
