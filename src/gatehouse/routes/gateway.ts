/** Proxies ask here whether somebody may come in, and fetch the page for whoever may not. */
import type { APIRoute } from "astro";
import { answerGatewayRoute } from "../http/gateways/gateway.ts";

export const ALL: APIRoute = answerGatewayRoute;
