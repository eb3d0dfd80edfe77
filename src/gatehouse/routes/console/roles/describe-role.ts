/** What a role gives, in one line: "Publish the refusal page; and all that Editor may". */
import type { Policy } from "../../../core/access/policy.ts";
import { ownerRoleId, type Role } from "../../../core/access/role.ts";
import { listInWords } from "../../../core/access/words.ts";

export function whatRoleGives(policy: Policy, role: Role): string {
  if (role.id === ownerRoleId) return "Everything";
  const permissions = role.permissions.map((name) => policy.permissions[name] ?? name);
  const included = role.includes.map((id) => policy.roles.get(id)?.label ?? id);
  const all = included.length === 0 ? "" : `all that ${listInWords(included, "and")} may`;
  if (permissions.length === 0) return all === "" ? "Nothing by itself; rules can ask for it" : capitalised(all);
  const [first = "", ...others] = permissions;
  return `${[first, ...others.map(inSentence)].join("; ")}${all === "" ? "" : `; and ${all}`}`;
}

/** "Create rules" as it reads further on in a sentence; "API keys" stays. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
