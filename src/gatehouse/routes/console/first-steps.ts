/** The card for the first minutes, on the overview: shown until the page is published once, or the reader wants it gone. */
import type { AstroGlobal } from "astro";
import { z } from "zod";
import { readCookie } from "../../core/identity/cookie.ts";
import { firstStepsDone, type FirstStep } from "../../core/page/first-steps.ts";
import { success } from "../../server/access/result.ts";
import type { Draft } from "../../server/page/page-draft.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import { submit } from "../forms/submit.ts";
import type { OpenedConsolePage } from "./open-console-page.ts";

const cookieName = "gatehouse-first-steps";
/** A year. */
const maxAgeSeconds = 365 * 24 * 60 * 60;
const dismissal = z.strictObject({ do: z.literal("dismiss-first-steps") });

/** The steps that are done; null where the card is not shown. */
export function firstStepsOf(draft: Draft, { headers }: Request): readonly FirstStep[] | null {
  const isDismissed = readCookie(headers.get("cookie"), cookieName).kind === "found";
  return draft.liveRevision > 1 || isDismissed ? null : firstStepsDone(draft.document);
}

/** Takes the card away in this browser. Null where no such form was sent. */
export async function dismissFirstSteps(
  context: AstroGlobal,
  { say, consolePath }: OpenedConsolePage,
): Promise<Response | null> {
  const { done } = await submit(context, say, dismissal, () => Promise.resolve(success(null)));
  if (done === null) return null;
  const secure = getRuntime().settings.origin.startsWith("https:") ? "; Secure" : "";
  const cookie = `${cookieName}=gone; Path=${consolePath}; HttpOnly; SameSite=Lax${secure}; Max-Age=${maxAgeSeconds}`;
  return new Response(null, {
    status: 303,
    headers: { Location: consolePath, "Set-Cookie": cookie, "Cache-Control": "no-store" },
  });
}
