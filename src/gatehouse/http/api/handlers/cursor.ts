/** Where a list goes on, as its reader sends it back: opaque to them. */
import type { PagePlace } from "../../../server/listed-page.ts";
import { apiProblem, type ApiProblem } from "../reply.ts";

export function writePlace(place: Required<PagePlace>["below"] | null): string | null {
  return place === null ? null : `${place.at}.${place.id}`;
}

/** @returns a problem for what no list has answered */
export function readPlace(after: string | undefined): PagePlace | ApiProblem {
  if (after === undefined) return {};
  const [, at, id] = /^(\d{1,15})\.(.{1,100})$/.exec(after) ?? [];
  return at === undefined || id === undefined ? wrongCursor : { below: { at: Number(at), id } };
}

export const wrongCursor = apiProblem("not-valid", "Send for after what the list answered as next.", {
  pointer: "after",
});
