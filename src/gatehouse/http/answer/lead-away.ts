/**
 * Leads to another site after a form was sent. Not by a redirect: `form-action` of our pages would stop it, and every further
 * redirect of the other site too (CSP Level 3, 6.4.1).
 */
import { escapeHtml } from "../../core/escape-html.ts";

/**
 * @param location a URL of another site
 * @param cookies values of `Set-Cookie` that go along
 */
export function leadAway(location: string, cookies: readonly string[]): Response {
  const host = escapeHtml(new URL(location).host);
  const link = `<a href="${escapeHtml(location)}">${host}</a>`;
  const html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${host}</title><p>${link}</p>`;
  const response = new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      Refresh: `0; url=${location}`,
    },
  });
  for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
  return response;
}
