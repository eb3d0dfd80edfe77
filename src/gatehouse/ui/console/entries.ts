/** The entries of the console's navigation that a member may open. */
import { decide } from "../../core/access/decide.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Subject } from "../../core/identity/subject.ts";

export const consoleEntryIds = ["overview", "page", "people", "roles", "rules", "refusals"] as const;
export type ConsoleEntryId = (typeof consoleEntryIds)[number];

export interface ConsoleEntry {
  readonly id: ConsoleEntryId;
  readonly label: string;
  readonly href: string;
}

const labels: Readonly<Record<ConsoleEntryId, string>> = {
  overview: "Overview",
  page: "Refusal page",
  people: "People",
  roles: "Roles",
  rules: "Rules",
  refusals: "Refusals",
};

/** Asks the policy itself, so that the navigation never shows a door that would be closed. */
export function consoleEntries(policy: Policy, subject: Subject, consolePath: string): ConsoleEntry[] {
  return consoleEntryIds
    .map((id) => ({ id, label: labels[id], href: id === "overview" ? consolePath : `${consolePath}/${id}` }))
    .filter(({ href }) => decide(policy, subject, { method: "GET", path: href }).allowed);
}
