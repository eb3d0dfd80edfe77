/** Counts visits in Astro's session. */
import type { APIRoute } from "astro";

export const GET: APIRoute = async ({ session }) => {
  const visits = Number((await session?.get("visits")) ?? 0) + 1;
  session?.set("visits", visits);
  return Response.json({ visits });
};
