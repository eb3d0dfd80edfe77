/** The OpenAPI document, for everybody unless a rule says otherwise: it tells nothing of the site but its name. */
import type { APIRoute } from "astro";
import { openApiDocument } from "../../core/api/openapi.ts";
import { getRuntime } from "../../server/runtime-slot.ts";

export const GET: APIRoute = () => {
  const { configuration, settings } = getRuntime();
  const { siteName, location } = configuration;
  return Response.json(openApiDocument({ siteName, siteUrl: settings.origin + location.base }));
};
