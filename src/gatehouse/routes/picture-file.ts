/** A file of an uploaded picture. Public, as the refusal page that shows it; its URL never means another picture. */
import type { APIRoute } from "astro";
import { pictureFileOf } from "../core/page/picture-path.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import { statusPhrase } from "./forms/form-problem.ts";

const headers = {
  "Content-Type": "image/webp",
  "Cache-Control": "public, max-age=31536000, immutable",
  "X-Content-Type-Options": "nosniff",
  // Opened as a page of its own, it does nothing and loads nothing.
  "Content-Security-Policy": "sandbox; default-src 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

export const GET: APIRoute = async ({ params }) => {
  const file = pictureFileOf(params["file"] ?? "");
  const content = file && (await getRuntime().pictureFiles.content(file.id, file.width));
  // Without a body it becomes the site's own page for what is not there.
  if (content === null) return new Response(null, { status: 404, statusText: statusPhrase(404) });
  return new Response(new Uint8Array(content), { headers: { ...headers, "Content-Length": String(content.length) } });
};
