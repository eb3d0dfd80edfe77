/** The site's own: it runs behind Gatehouse's. */
import { defineMiddleware } from "astro:middleware";

export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  response.headers.set("X-Answered-By", context.routePattern);
  return response;
});
