/** Proxies ask here whether a request is allowed, and fetch the refusal page when it is not. */
import type { APIRoute } from "astro";
import { answerGatewayRoute } from "../http/gateways/gateway.ts";

export const ALL: APIRoute = answerGatewayRoute;
