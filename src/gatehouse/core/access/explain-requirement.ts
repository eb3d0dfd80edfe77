/** A requirement in English words, for the command line and the trace. */
import { access } from "../languages/en/access.ts";
import { describeRequirement } from "./described.ts";
import type { Policy } from "./policy.ts";
import type { Requirement } from "./requirement.ts";

/** "Members with the role Press or Editor". */
export function explainRequirement(requirement: Requirement, policy: Pick<Policy, "roles" | "permissions">): string {
  return access.requirement(describeRequirement(requirement, policy));
}
