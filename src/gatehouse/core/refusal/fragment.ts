/**
 * A refusal inside a page, in place of a server island. It has no styles and takes those of the site;
 * `gatehouse-invitation` is the class to style.
 */
import { languageAttributes } from "../page/language.ts";
import { withoutLanguages } from "../page/language-marks.ts";
import { type Explanation } from "./explain.ts";
import { type Reason, statusOf } from "./reason.ts";

/**
 * An HTML fragment: an invitation to sign in where that would help, else the reason of the refusal.
 *
 * @param signInHref URL of the sign-in page, with a return path to the page that contains the island
 */
export function refusalFragment(
  explanation: Explanation,
  reason: Reason,
  refusalId: string,
  signInHref: string,
): string {
  const { heading, explanation: why, labels, language } = explanation;
  const { lang, dir } = languageAttributes(language);
  const signIn =
    statusOf[reason] === 401 ? `<p><a href="${escaped(signInHref)}">${escaped(labels.signIn)}</a></p>` : "";
  return (
    `<section class="gatehouse-invitation" lang="${lang}" dir="${dir}" data-refusal-id="${escaped(refusalId)}">` +
    `<p><strong>${escaped(heading)}</strong></p><p>${escaped(why)}</p>${signIn}` +
    `<p><small>${escaped(labels.reference)}: <bdi>${escaped(refusalId)}</bdi></small></p></section>\n`
  );
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return withoutLanguages(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
