/** A rule as an admin would name it: "/members/** from the code of the site (section: the members' section)". */
import type { access as english } from "../languages/en/access.ts";
import type { Policy } from "./policy.ts";
import type { Rule } from "./rule.ts";

/** @param access words of the reader's language */
export function nameRule(rule: Rule, policy: Pick<Policy, "sections">, access: typeof english): string {
  const { id, host, pattern, methods, source } = rule;
  if (id === "host:closed") return access.closedHost(host ?? "");
  const section = rule.section === undefined ? undefined : policy.sections.get(rule.section)?.label;
  return access.rule(`${host ?? ""}${pattern}`, methods, source === "code", section);
}
