/** Makes a link that shows the draft or a revision to somebody without an account here. */
import type { APIRoute } from "astro";
import { linkRequestSchema } from "../../../../core/page/studio-publishing.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { previewLinkUrl } from "../link.ts";
import { answer, failure, read } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await read(context, opened, linkRequestSchema);
  if (sent instanceof Response) return sent;
  const { runtime, author } = opened;
  const made = await runtime.previewLinks.make(author, sent.value.page, sent.value.days);
  if (!made.ok) return failure(opened, made);
  const { key, ...link } = made.value;
  return answer({ ...link, url: previewLinkUrl(key, runtime) });
};
