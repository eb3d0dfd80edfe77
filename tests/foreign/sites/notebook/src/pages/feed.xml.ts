import type { APIRoute } from "astro";

export const GET: APIRoute = ({ site }) => {
  const link = new URL("/wiki/notes/members/recipe/", site);
  const item = `<item><title>The recipe</title><link>${link.href}</link></item>`;
  return new Response(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Notebook</title>${item}</channel></rss>`,
  );
};
