/** Where a client is, in the words of the site's own proxy: only a trusted one is believed. */
import { readPlace } from "../../core/identity/place.ts";
import { isTrustedProxy } from "../../server/proxy-ranges.ts";
import type { Runtime } from "../../server/runtime.ts";

/** @param context of the request; undefined where PLACE_HEADER names no header, or no trusted proxy sent it */
export function placeOfClient(
  { request, locals }: { readonly request: Request; readonly locals: App.Locals },
  { settings }: Pick<Runtime, "settings">,
): string | undefined {
  const { placeHeader, trustedProxies } = settings;
  const peer = locals.gatehouse?.peer;
  if (placeHeader === undefined || peer === undefined || !isTrustedProxy(peer, trustedProxies)) return undefined;
  return readPlace(request.headers.get(placeHeader));
}
