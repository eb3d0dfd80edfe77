/** The entries of the console's navigation that a member may open. */
import {
  consoleSectionIds,
  consoleSections,
  pathOfConsoleSection,
  type ConsoleSectionId,
} from "../../core/access/console-pages.ts";
import { decide } from "../../core/access/decide.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Subject } from "../../core/identity/subject.ts";

export interface ConsoleEntry {
  readonly id: ConsoleSectionId;
  readonly label: string;
  /** SVG path, on 20 by 20. */
  readonly icon: string;
  readonly href: string;
  /** A gap stands above it. */
  readonly opensGroup: boolean;
  /** What waits there for the reader; left out for nothing. */
  readonly count?: number;
}

/**
 * Asks the policy itself, so that the navigation never shows a page that would be refused.
 *
 * @param waitingRequests null for a reader who is asked to decide on none
 */
export function consoleEntries(
  policy: Policy,
  subject: Subject,
  consolePath: string,
  labels: Readonly<Record<ConsoleSectionId, string>>,
  waitingRequests: number | null = null,
): ConsoleEntry[] {
  return consoleSectionIds
    .map((id) => {
      const { icon, opensGroup = false } = consoleSections[id];
      const count = id === "requests" && waitingRequests !== null && waitingRequests > 0 ? waitingRequests : undefined;
      const href = consolePath + pathOfConsoleSection(id);
      return { id, label: labels[id], icon, href, opensGroup, ...(count !== undefined && { count }) };
    })
    .filter(({ id }) => id !== "requests" || waitingRequests !== null)
    .filter(({ href }) => mayOpen(policy, subject, href));
}

/** Path of one section; undefined for a member who may not open it. */
export function hrefOfSection(
  id: ConsoleSectionId,
  policy: Policy,
  subject: Subject,
  consolePath: string,
): string | undefined {
  const href = consolePath + pathOfConsoleSection(id);
  return mayOpen(policy, subject, href) ? href : undefined;
}

function mayOpen(policy: Policy, subject: Subject, path: string): boolean {
  return decide(policy, subject, { method: "GET", path }).allowed;
}
