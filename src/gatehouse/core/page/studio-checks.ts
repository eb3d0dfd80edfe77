/** What the studio asks before it publishes: what troubles visitors, and what is different. JSON over `CONSOLE/page/*`. */
import { z } from "zod";
import type { PageDifference } from "./difference.ts";
import type { CheckedVariant } from "./finding.ts";

/**
 * POST `check`: checks a document, or the draft where none is sent. A call checks some of its pages; the next one goes on
 * `from` where the one before was `done`, until that is `total`.
 */
export const checkRequestSchema = z.strictObject({
  document: z.unknown().optional(),
  from: z.int().min(0).max(1_000_000).default(0),
});

export interface CheckResponse {
  /** Errors first; errors keep the page from being published. */
  readonly findings: readonly SaidFinding[];
  readonly done: number;
  readonly total: number;
}

export interface SaidFinding {
  readonly level: "error" | "warning";
  /** Stays the same when the sentence changes. */
  readonly code: string;
  /** In the reader's language. */
  readonly text: string;
  /** The first page that shows it; null where it concerns all of them. */
  readonly variant: CheckedVariant | null;
  /** What to change, as in the command `set`, with its name and its form; null where nothing in the document is to blame. */
  readonly path: string | null;
  readonly label: string | null;
  readonly href: string | null;
}

/** POST `changes`: what a document, or the draft, has that visitors do not see yet. */
export const changesRequestSchema = z.strictObject({ document: z.unknown().optional() });

export interface ChangesResponse {
  readonly differences: readonly SaidDifference[];
}

export interface SaidDifference extends Pick<PageDifference, "kind" | "path" | "before" | "after"> {
  /** In the reader's language. */
  readonly label: string;
  readonly href: string;
}
