/** What the bar says, in the admin's language. */
import { consoleWordsFor } from "../../core/languages/index.ts";
import { languageChosenBy } from "../../core/identity/subject.ts";
import { policyNames } from "../../core/languages/policy-names.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { View } from "../../server/access/view-as.ts";

export function barWords(
  { viewing, subject, admin }: Pick<View, "viewing" | "subject" | "admin">,
  policy: Policy,
  headers: RequestHeaders,
) {
  const words = consoleWordsFor(headers.get("accept-language"), languageChosenBy(admin));
  const whom =
    viewing.kind === "role" ? words.viewAs.roleNamed(policyNames(words, policy).role(viewing.id)) : subject.name;
  return { words, whom };
}

export function minutesLeft(until: number, now: number): number {
  return Math.max(1, Math.ceil((until - now) / 60_000));
}
