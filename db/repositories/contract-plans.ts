/** Changes of rules that are made at a moment to come. */
import type { PlanState } from "../../src/gatehouse/core/access/planned-rule.ts";
import type { AuthoredWrite, Changed } from "./contract-authored.ts";
import type { NewJob } from "./contract-jobs.ts";

export interface PlanRow {
  readonly id: string;
  readonly ruleId: string;
  /** Null for a rule that is made. */
  readonly ruleVersion: number | null;
  readonly definition: unknown;
  readonly startsAt: number;
  readonly endsAt: number | null;
  readonly zone: string;
  readonly state: PlanState;
  /** What the end brings back. */
  readonly before: unknown;
  readonly problem: string | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly createdAt: number;
}

export interface PlanRepository {
  /** By the moment they begin; those of one rule where one is named. */
  list(ruleId?: string): Promise<PlanRow[]>;
  find(id: string): Promise<PlanRow | null>;
  count(state?: PlanState): Promise<number>;
  insert(plan: PlanRow, job: NewJob, most: number, authored?: AuthoredWrite): Promise<"written" | "too-many" | Changed>;
  /** Does nothing where the plan is in another state by now. @param job that carries out what comes next */
  settle(
    id: string,
    from: PlanState,
    to: Pick<PlanRow, "state"> & Partial<Pick<PlanRow, "before" | "problem">>,
    job?: NewJob,
  ): Promise<void>;
  /**
   * Together with the jobs that wait for it. "missing" where it is gone, or in another state; "under-way" for an author, while a job
   * carries it out: what they would be told is decided there.
   */
  remove(
    id: string,
    state: PlanState,
    authored?: AuthoredWrite,
  ): Promise<"written" | "missing" | "under-way" | Changed>;
}
