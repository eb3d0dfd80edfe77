/** A requirement in words, for admins. */
import type { Policy } from "./policy.ts";
import { conditionsOf, type Requirement } from "./requirement.ts";
import { listInWords, minutesInWords } from "./words.ts";

/** "Members with the role Press or Editor". Names that the policy does not know are shown as they are written. */
export function explainRequirement(requirement: Requirement, policy: Pick<Policy, "roles" | "permissions">): string {
  const { verifiedEmail, freshWithin } = conditionsOf(requirement);
  const besides = [
    ...(verifiedEmail === true ? ["whose email is confirmed"] : []),
    ...(freshWithin === undefined ? [] : [`who signed in at most ${minutesInWords(freshWithin)} ago`]),
  ];
  const who = whoIsMeant(requirement, policy);
  return besides.length === 0 ? who : `${who}, ${listInWords(besides, "and")}`;
}

function whoIsMeant(requirement: Requirement, policy: Pick<Policy, "roles" | "permissions">): string {
  switch (requirement.kind) {
    case "public":
      return "Anyone may come in";
    case "signed-in":
      return "Members who are signed in";
    case "any-role": {
      const labels = requirement.roles.map((id) => policy.roles.get(id)?.label ?? id);
      return `Members with the role ${listInWords(labels, "or")}`;
    }
    case "all-permissions": {
      const labels = requirement.permissions.map((name) => policy.permissions[name] ?? name);
      const lead = labels.length === 1 ? "Members with the permission" : "Members with all of the permissions";
      return `${lead}: ${labels.join("; ")}`;
    }
    case "closed":
      return "No one, unless a rule of the console opens a part of it";
  }
}
