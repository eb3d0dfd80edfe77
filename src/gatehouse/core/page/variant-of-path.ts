/** On which page a piece of the document is seen: for a finding, or a difference between two pages. */
import { reasonSchema } from "../refusal/reason.ts";
import type { Block } from "./block.ts";
import { findBlock } from "./block-tree.ts";
import type { PageDocument } from "./document.ts";
import type { CheckedVariant } from "./finding.ts";
import { languageSchema } from "./language.ts";
import { situationOfWords, type Situation } from "./situation.ts";
import { shows } from "./when-shown.ts";

/**
 * What is seen on every page has the page that most people meet.
 *
 * @param path as in the command `set`
 * @param looked the page that is looked at: stays where it shows the piece, too
 */
export function variantOfPath(
  path: string,
  { languages, blocks }: PageDocument,
  looked?: CheckedVariant,
): CheckedVariant & { state?: Situation } {
  const parts = path.split(".");
  const [root, scope, id] = parts;
  const variant = looked ?? { reason: "no-credentials", section: null, language: languages[0] ?? "en" };
  const afterName = (name: string) => (parts.includes(name) ? parts[parts.indexOf(name) + 1] : undefined);
  const language = languageSchema.safeParse(root === "copy" ? scope : parts.at(-1)).data;
  const reason = reasonSchema.safeParse(afterName("reasons")).data;
  const section = afterName("sections");
  const block = root === "blocks" && scope !== undefined ? findBlock(blocks, scope) : undefined;
  const isSeen = looked !== undefined && block !== undefined && isSeenOn(block, looked);
  const shown = isSeen ? undefined : block?.showFor;
  const state = root === "copy" && reason !== undefined ? situationOfWords(reason, afterName("when")) : undefined;
  return {
    ...(state !== undefined && { state }),
    reason:
      root === "copy" && id === "signIn"
        ? "sign-in"
        : (reason ?? shown?.reasons?.[0] ?? (shown?.audience === "signed-in" ? "role-missing" : variant.reason)),
    // A section's own words take the place of those for the reason.
    section: section ?? (reason === undefined ? (shown?.sections?.[0] ?? variant.section) : null),
    language: language !== undefined && languages.includes(language) ? language : variant.language,
  };
}

function isSeenOn(
  { showFor, isHidden }: Pick<Block, "showFor" | "isHidden">,
  { reason, section }: CheckedVariant,
): boolean {
  const { from: _from, until: _until, ...who } = showFor ?? { audience: "everyone" as const };
  const seen = reason === "sign-in" ? ("no-credentials" as const) : reason;
  return shows({ showFor: who, isHidden }, { reason: seen, section, now: 0 });
}
