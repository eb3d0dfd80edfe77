/** Who am I: the subject and its roles, for programs and scripts of the site. 401 with a problem document otherwise. */
import type { APIRoute } from "astro";
import { refuse, visitor } from "../http/astro/public-api.ts";

export const GET: APIRoute = (context) => {
  refuse(context, { kind: "signed-in" });
  const who = visitor(context);
  if (!who.signedIn) return new Response(null, { status: 401 });
  const { id, name, email, roles, token, viewedBy } = who;
  return Response.json({
    id,
    name,
    email,
    roles,
    ...(viewedBy !== undefined && { viewedBy }),
    ...(token !== undefined && { token }),
  });
};
