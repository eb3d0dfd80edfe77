/** The library as JSON, for the page studio. */
import type { APIRoute } from "astro";
import { openConsolePage } from "../open-console-page.ts";
import { pictureJson, type PicturesJson } from "./picture-json.ts";

export const GET: APIRoute = async (context) => {
  const { runtime } = openConsolePage(context);
  const { pictures, bytes } = await runtime.pictures.library();
  const answer: PicturesJson = {
    pictures: pictures.map((picture) => ({
      ...pictureJson(picture, runtime.configuration),
      isLive: picture.used.live.length > 0,
      revisions: picture.used.revisions.length,
    })),
    bytes,
  };
  return Response.json(answer);
};
