/** The members' library as data: `GET /api/members/library?q=…&subject=…`. Who may ask is declared in astro.config.mjs. */
import type { APIRoute } from "astro";
import { parseLibraryQuery, searchLibrary } from "../../../data/library-search.ts";
import { library } from "../../../data/library.ts";

export const GET: APIRoute = ({ url }) => {
  const found = searchLibrary(library, parseLibraryQuery(url.searchParams));
  return Response.json({
    texts: found.map(({ slug, title, subject, shelfmark, minutes, summary, reserved }) => ({
      href: `/members/library/${slug}`,
      title,
      subject,
      shelfmark,
      minutes,
      summary,
      reserved,
    })),
  });
};
