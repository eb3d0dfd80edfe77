/** The bar over the pages of a view. */
import { barHtml } from "../../core/view-as/bar.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import { viewAsPath } from "../../core/page/module-paths.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { View } from "../../server/access/view-as.ts";
import { barWords, minutesLeft } from "./bar-words.ts";

export function barOf(
  view: View,
  policy: Policy,
  headers: RequestHeaders,
  { configuration, now }: Pick<Runtime, "configuration" | "now">,
): string {
  const { words, whom } = barWords(view, policy, headers);
  const { viewAs } = words;
  return barHtml({
    language: words.language,
    label: viewAs.bar,
    title: viewAs.viewing(whom),
    note: viewAs.barNote(minutesLeft(view.viewing.until, now())),
    end: viewAs.end,
    endPath: configuration.location.base + viewAsPath,
  });
}
