/** Whether a request for a role has to say why: as the owner decided for the form on the pages that ask for that role. */
import { covers, parsePattern } from "../access/pattern.ts";
import type { Policy } from "../access/policy.ts";
import { isOfPartOnly, sectionPattern, type Rule } from "../access/rule.ts";
import { allBlocks } from "../page/block.ts";
import type { PageDocument } from "../page/document.ts";
import { partsFor } from "../page/override.ts";
import type { Reason } from "./reason.ts";

type AskedPolicy = Pick<Policy, "rules" | "sections">;

/**
 * Where several sections ask for the role and differ, it need not: a member who left the field empty on a page that
 * allows it is not told afterwards that they may not.
 *
 * @param reason of the refusal that the request answers
 */
export function requestSaysWhy(
  document: PageDocument,
  policy: AskedPolicy,
  roleId: string,
  reason: Extract<Reason, "role-missing" | "membership-ended">,
): boolean {
  const asking = policy.rules.filter(
    ({ requirement }) => requirement.kind === "any-role" && requirement.roles.includes(roleId),
  );
  const sections = asking.length === 0 ? [null] : [...new Set(asking.map((rule) => sectionOf(policy, rule)))];
  return sections.every((section) =>
    allBlocks(partsFor(document, reason, section).blocks).some(
      (block) => block.kind === "sign-in" && block.requestNote === "required",
    ),
  );
}

/** The innermost section that the rule's pages lie in, where they are refused in its name; null for none. */
function sectionOf({ sections }: AskedPolicy, { section, host, pattern, source }: Rule): string | null {
  if (section !== undefined) return section;
  const own = parsePattern(pattern);
  const around = [...sections.values()].filter((one) => {
    const whole = parsePattern(sectionPattern(one));
    return one.host === host && own !== null && whole !== null && covers(whole, own);
  });
  const [innermost] = around.sort((one, other) => other.path.length - one.path.length);
  if (innermost === undefined || isOfPartOnly({ source, pattern }, innermost)) return null;
  return innermost.id;
}
