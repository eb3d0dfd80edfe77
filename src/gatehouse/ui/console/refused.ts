/** What the console's components print of refusals. */
import type { RefusalDetails } from "../../core/refusal/details.ts";
import type { RecordedReason, RefusedAside } from "../../core/refusal/reason.ts";

export interface RefusedView {
  readonly id: string;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly reason: RecordedReason;
  readonly status: number;
  readonly clientIp: string;
  readonly userAgent: string;
  readonly details: RefusalDetails | null;
  /** How many refusals it stands for. */
  readonly times: number;
  /** Path of the page of the site that led there. */
  readonly fromPath?: string | null;
  /** Why it is listed apart. */
  readonly aside?: RefusedAside | null;
  readonly member: RefusedPerson | null;
  /** Whose session or token was over, where nobody was signed in any more. */
  readonly former: RefusedPerson | null;
}

export interface RefusedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface RefusedWeekView {
  readonly total: number;
  readonly days: readonly {
    /** UTC day: `2026-11-21`. */
    readonly day: string;
    readonly total: number;
    readonly byReason: Readonly<Partial<Record<RecordedReason, number>>>;
  }[];
  /** The most frequent first. */
  readonly reasons: readonly { readonly reason: RecordedReason; readonly total: number }[];
}
