/** What rules on trial would have refused. */
import type { Reason } from "../../src/gatehouse/core/refusal/reason.ts";
import type { Purge } from "./contract.ts";

/** Refusals that there would have been, counted. */
export interface TrialCount {
  readonly ruleId: string;
  /** Days since 1970, UTC. */
  readonly day: number;
  readonly reason: Reason;
  /** Empty for a visitor who was not signed in. */
  readonly memberId: string;
  /** Method and path; empty for all that had no room. */
  readonly request: string;
  readonly count: number;
  readonly lastAt: number;
}

export interface TrialTotal {
  readonly requests: number;
  /** Different members. */
  readonly people: number;
  /** Requests of visitors who were not signed in. */
  readonly ofStrangers: number;
}

export interface TrialRepository {
  /** Adds to what is counted already. Rules that are not on trial by now are left out. */
  add(counts: readonly TrialCount[]): Promise<void>;
  /** How many rows there are of a rule. */
  size(ruleId: string): Promise<number>;
  total(ruleId: string): Promise<TrialTotal>;
  reasons(ruleId: string): Promise<{ readonly reason: Reason; readonly count: number }[]>;
  /** Newest first. */
  latest(ruleId: string, limit: number): Promise<TrialCount[]>;
  /** Removes rows of days before the given one, and of rules that are not on trial. */
  readonly purge: Purge<number, "again">;
}
