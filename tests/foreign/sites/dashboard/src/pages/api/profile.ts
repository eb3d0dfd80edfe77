import type { APIRoute } from "astro";
import { unauthorized, visitor } from "gatehouse/page";

export const GET: APIRoute = (context) => {
  const who = visitor(context);
  if (!who.signedIn) unauthorized();
  return Response.json({ name: who.name });
};
