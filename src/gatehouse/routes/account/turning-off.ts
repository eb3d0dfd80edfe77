/** What it means for a member to turn their second factor off, as they read it before they do. */
import { partsBehindSecondFactor } from "../../core/access/behind-second-factor.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { sectionName } from "../../core/languages/section-names.ts";
import type { VisitorWords } from "../../core/languages/index.ts";

/** @param hasPasskey whether a second factor stays to them */
export function pagesClosedThen(
  { account, formats, language }: VisitorWords,
  policy: Policy,
  member: SignedInMember,
  hasPasskey: boolean,
): string {
  const parts = partsBehindSecondFactor(policy, member).map((part) =>
    formats.isolated("path" in part ? part.path : sectionName(part.section, language)),
  );
  const among = parts.length === 0 ? [] : [account.turnOffAmong(formats.list(parts, "and"))];
  return [hasPasskey ? account.turnOffLeavesPasskeys : account.turnOffCloses, ...among].join(" ");
}
