/** A file of an uploaded picture. Public, as the refusal page that shows it; its URL never means another picture. */
import type { APIRoute } from "astro";
import { pictureFileOf } from "../core/page/picture-path.ts";
import { getRuntime } from "../server/runtime-slot.ts";

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
  if (content === null) {
    return new Response("There is no such picture.\n", {
      status: 404,
      statusText: "Not Found",
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
  return new Response(new Uint8Array(content), { headers: { ...headers, "Content-Length": String(content.length) } });
};
