/** The bar of a view, for the server in front. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Runtime } from "../../server/runtime.ts";
import type { InView } from "../decide/decide-before-astro.ts";
import type { IncomingRequest } from "../decide/incoming-request.ts";
import { barOf } from "./bar-of.ts";
import { showView } from "./show-view.ts";

export function showBar(
  request: IncomingMessage,
  response: ServerResponse,
  { view, policy }: InView,
  { headers }: Pick<IncomingRequest, "headers">,
  runtime: Pick<Runtime, "configuration" | "now">,
): void {
  showView(request, response, () => (view.isPlaced === true ? null : barOf(view, policy, headers, runtime)));
}
