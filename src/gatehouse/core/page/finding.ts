/** What a check of the page found: an error keeps it from being published, a warning informs. */
import type { FindingMessage } from "../languages/say-finding.ts";
import type { PageVariant } from "./studio.ts";

/** Which page shows it. */
export type CheckedVariant = Pick<PageVariant, "reason" | "section" | "language">;

export interface Finding {
  readonly level: "error" | "warning";
  readonly what: FindingMessage;
  /** The first page that shows it; null where it concerns all of them. */
  readonly variant: CheckedVariant | null;
  /** What to change, as in the command `set`; null where nothing in the document is to blame. */
  readonly path: string | null;
}

/** The same finding on several pages counts once: the first page stands for all. */
export function withoutRepetitions(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const one of findings) {
    const key = JSON.stringify([one.what, one.path]);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
}

const levels: readonly Finding["level"][] = ["error", "warning"];
