/** POST ends the view of an admin who sees the site as somebody else, and leads back to where views begin. */
import type { APIRoute } from "astro";
import { pathOfConsoleSection } from "../core/access/console-pages.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import { seeOther, seePage } from "./forms/done.ts";
import { forgettingCache } from "./signed-out.ts";

export const POST: APIRoute = async ({ locals }) => {
  const { configuration, viewAs } = getRuntime();
  const { subject } = locals.gatehouse ?? {};
  const { homePath, consolePath } = configuration;
  if (subject?.kind !== "member" || subject.viewedBy !== undefined) return seePage(homePath);
  const ended = await viewAs.end(subject);
  const people = `${consolePath}${pathOfConsoleSection("people")}`;
  // What the browser keeps of the view goes, pages it would show on the way back among them.
  return forgettingCache(
    ended?.kind === "person"
      ? seeOther(`${people}/${ended.id}`, "view-ended")
      : seeOther(`${people}/view-as`, "view-ended"),
  );
};

/** Ending a view by a link would let a page that is viewed end it. */
export const ALL: APIRoute = () =>
  new Response(null, { status: 405, headers: { Allow: "POST", "Cache-Control": "no-store" } });
