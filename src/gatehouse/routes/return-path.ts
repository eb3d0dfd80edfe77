/** Where a person was going, as a form or a link of ours carries it. */
import { safeReturnPath } from "../core/refusal/return-path.ts";
import { neverReturnTo } from "../server/own-paths.ts";
import type { SiteConfiguration } from "../server/configuration.ts";

/** Null where there is none, or it is not a page of this site to return to. */
export function checkedReturnPath(input: string | null | undefined, configuration: SiteConfiguration): string | null {
  return safeReturnPath(input, neverReturnTo(configuration));
}
