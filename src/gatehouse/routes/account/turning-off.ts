/** What it means for a member to turn their second factor off, as they read it before they do. */
import { consoleSectionId } from "../../core/access/console-pages.ts";
import { partsBehindSecondFactor, type PartBehindSecondFactor } from "../../core/access/behind-second-factor.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { sectionName } from "../../core/languages/section-names.ts";
import type { AccountLook } from "../account-look.ts";

/** @param hasPasskey whether a second factor stays to them */
export function pagesClosedThen(
  look: Pick<AccountLook, "words" | "siteLanguage">,
  policy: Policy,
  member: SignedInMember,
  hasPasskey: boolean,
): string {
  const { account, formats } = look.words;
  const parts = partsBehindSecondFactor(policy, member).map((part) => formats.isolated(nameOf(part, look)));
  const among = parts.length === 0 ? [] : [account.turnOffAmong(formats.list(parts, "and"))];
  return formats.sentences([hasPasskey ? account.turnOffLeavesPasskeys : account.turnOffCloses, ...among]);
}

/** A section whose owner gave it no name in this language goes by its path: the label is written in the site's own. */
function nameOf(
  part: PartBehindSecondFactor,
  { words: { language }, siteLanguage }: Pick<AccountLook, "words" | "siteLanguage">,
): string {
  if ("path" in part) return part.path;
  const { id, names, path } = part.section;
  const isNamed = language === siteLanguage || id === consoleSectionId || names?.[language] !== undefined;
  return isNamed ? sectionName(part.section, language) : path;
}
