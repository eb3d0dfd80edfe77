/** Whether anything is kept for this browser: said to those who sign in to look at it. */
import { readKeptKeys } from "../../core/identity/kept-cookie.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { Runtime } from "../../server/runtime.ts";

export async function isAnyKept(headers: RequestHeaders, { settings, keptRequests }: Runtime): Promise<boolean> {
  const keys = readKeptKeys(headers.get("cookie"), settings.origin.startsWith("https:"));
  return keys.length > 0 && (await keptRequests.living(keys)).length > 0;
}

/** Whether a path, with or without a query and a fragment, is the page of what is kept. */
export function isPageOfKept(path: string, { configuration }: Pick<Runtime, "configuration">): boolean {
  const { keptPath } = configuration;
  return path.startsWith(keptPath) && (path.length === keptPath.length || "?#".includes(path.charAt(keptPath.length)));
}
