/** As whom the site is shown to an admin who views it as somebody else. */
import type { SiteConfiguration } from "../../server/configuration.ts";
import { isSignedIn, type Subject } from "../../core/identity/subject.ts";
import type { View } from "../../server/access/view-as.ts";
import { viewAsPath } from "../../core/page/module-paths.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { ResolvedRequest } from "../decide/resolve-request.ts";

export interface ShownView extends View {
  /** Whether the admin is themself at this path: in the console, and where a view is ended. */
  readonly isAside: boolean;
  /** Set once `<ViewAsBar/>` has put the bar where the site wants it. */
  isPlaced?: boolean;
}

/** Whether the session has a view, over or not. All other requests cost nothing. */
export function mayBeView(subject: Subject): boolean {
  return subject.kind === "member" && subject.viewing !== undefined;
}

/**
 * The same request with the subject that the site is shown to, where it is not the one who asks.
 *
 * @param page the path without the base
 */
export async function shownAs(
  resolved: ResolvedRequest,
  page: string,
  { viewAs, configuration }: Pick<Runtime, "viewAs" | "configuration">,
): Promise<ResolvedRequest> {
  const { subject, policy } = resolved;
  if (subject.kind === "anonymous" || !isSignedIn(subject)) return resolved;
  const found = await viewAs.of(subject, policy);
  if (found === null) return { ...resolved, isViewOver: true };
  const view: ShownView = { ...found, isAside: isAside(page, configuration) };
  return view.isAside ? { ...resolved, view } : { ...resolved, view, subject: view.subject };
}

/** @param page a path without the base, or the pattern of a route */
export function isAside(page: string, { routes: { console } }: SiteConfiguration): boolean {
  return page === viewAsPath || page === console || page.startsWith(`${console}/`);
}
