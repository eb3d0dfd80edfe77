/** The filters that hold, in words. */
import { nameRule } from "../../../core/access/name-rule.ts";
import type { Policy } from "../../../core/access/policy.ts";
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { refusalQueryFields, type RefusalQuery, type RefusalQueryField } from "../../../core/refusal/refusal-query.ts";

interface Shown {
  readonly field: RefusalQueryField;
  readonly label: string;
  readonly value: string;
}

/** @param person name of the person whose refusals are shown, where they are known */
export function shownFilters(
  query: RefusalQuery,
  policy: Policy,
  person: string | null,
  { refusalList, records, access }: Pick<ConsoleWords, "refusalList" | "records" | "access">,
): Shown[] {
  function valueOf(field: RefusalQueryField): string | undefined {
    const { reason, rule, show } = query;
    if (field === "reason") return reason && records.reasons[reason].label;
    if (field === "show") return show && refusalList.show[show];
    if (field === "person") return query.person && (person ?? query.person);
    if (field !== "rule") return query[field];
    const found = policy.rules.find(({ id }) => id === rule);
    return rule && (found === undefined ? refusalList.removedRule(rule) : nameRule(found, policy, access));
  }
  return refusalQueryFields.flatMap((field) => {
    const value = valueOf(field);
    return value === undefined ? [] : [{ field, label: refusalList.fields[field], value }];
  });
}
