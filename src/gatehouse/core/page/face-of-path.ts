/** On which page a piece of the document is seen: for a finding, or a difference between two pages. */
import { reasonSchema } from "../refusal/reason.ts";
import { findBlock } from "./block-tree.ts";
import type { PageDocument } from "./document.ts";
import type { CheckedFace } from "./finding.ts";
import { languageSchema } from "./language.ts";
import { situationOfWords, type Situation } from "./situation.ts";

/**
 * What is seen on every page has the page that most people meet.
 *
 * @param path as in the command `set`
 */
export function faceOfPath(path: string, { languages, blocks }: PageDocument): CheckedFace & { state?: Situation } {
  const parts = path.split(".");
  const [root, scope, id] = parts;
  const face: CheckedFace = { reason: "no-credentials", section: null, language: languages[0] ?? "en" };
  const afterName = (name: string) => (parts.includes(name) ? parts[parts.indexOf(name) + 1] : undefined);
  const language = languageSchema.safeParse(root === "copy" ? scope : parts.at(-1)).data;
  const reason = reasonSchema.safeParse(afterName("reasons")).data;
  const section = afterName("sections");
  const block = root === "blocks" && scope !== undefined ? findBlock(blocks, scope) : undefined;
  const shown = block?.showFor;
  const state = root === "copy" && reason !== undefined ? situationOfWords(reason, afterName("when")) : undefined;
  return {
    ...(state !== undefined && { state }),
    reason:
      root === "copy" && id === "signIn"
        ? "sign-in"
        : (reason ?? shown?.reasons?.[0] ?? (shown?.audience === "signed-in" ? "role-missing" : face.reason)),
    section: section ?? shown?.sections?.[0] ?? face.section,
    language: language !== undefined && languages.includes(language) ? language : face.language,
  };
}
