/**
 * Carries out a change of many people, and takes it back. Person by person, each with the use case that an admin's form has and
 * judged by what the author may do at that moment. A run that is repeated goes on with those that are left: what was done
 * already is then found to be so, and counts as done.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { z } from "zod";
import type { BulkItem, BulkRepository, BulkRow } from "../../../../../db/repositories/contract.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { textOfProblem } from "../../../core/languages/problem.ts";
import { gone } from "../../access/authored-later.ts";
import type { Result } from "../../access/result.ts";
import { jobKind, type JobKind } from "../../jobs/job-kind.ts";
import type { BulkSteps } from "./bulk-steps.ts";

export const bulkJobName = "change-many";
/** People between two looks at how long it takes. */
const portion = 100;

interface Dependencies {
  readonly bulkChanges: BulkRepository;
  readonly steps: BulkSteps;
  /** Null where they may not change anything any more. */
  readonly authorOf: (memberId: string) => Promise<SignedInMember | null>;
  readonly now: () => number;
}

/** Failures that say that the author, not the person, is the reason. */
const stopping: ReadonlySet<string> = new Set(["signed-out", "suspended", "not-permitted"]);

export function createBulkJob({ bulkChanges, steps, authorOf, now }: Dependencies): JobKind {
  async function settle({ id }: BulkRow, item: BulkItem, done: Result<unknown>, state: "done" | "undone") {
    if (done.ok) return bulkChanges.settle(id, item.position, { state, problem: null });
    const failed = state === "done" ? "refused" : "kept";
    return bulkChanges.settle(id, item.position, { state: failed, problem: textOfProblem(done.problem) });
  }

  async function carryOut(bulk: BulkRow, author: SignedInMember, item: BulkItem): Promise<Result<unknown>> {
    if (bulk.state === "undoing") {
      const undone = await steps.undo(author, bulk.action, item);
      if (undone.ok || !stopping.has(undone.code)) await settle(bulk, item, undone, "undone");
      return undone;
    }
    // Written before the change, so that a change which was cut off can be taken back all the same.
    const before = await steps.before(bulk.action, item);
    if (before !== null) await bulkChanges.settle(bulk.id, item.position, { undo: before });
    const done = await steps.carryOut(author, bulk.action, item);
    if (done.ok) await bulkChanges.settle(bulk.id, item.position, { ...done.value, state: "done", problem: null });
    else if (!stopping.has(done.code)) await settle(bulk, item, done, "done");
    return done;
  }

  async function run(id: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      const bulk = await bulkChanges.find(id);
      if (bulk === null || (bulk.state !== "running" && bulk.state !== "undoing")) return;
      const isUndoing = bulk.state === "undoing";
      const items = await bulkChanges.items(id, {
        states: isUndoing ? ["done"] : ["make", "change"],
        limit: portion,
        backwards: isUndoing,
      });
      const end = (to: "done" | "undone" | "stopped") => bulkChanges.advance(id, bulk.state, to, { finishedAt: now() });
      if (items.length === 0) {
        await end(isUndoing ? "undone" : "done");
        return;
      }
      const author = await authorOf(bulk.authorId);
      if (author === null) {
        await end("stopped");
        return;
      }
      for (const item of items) {
        signal.throwIfAborted();
        const done = await carryOut(bulk, author, item);
        if (!done.ok && (done === gone || stopping.has(done.code))) {
          await end("stopped");
          return;
        }
        await nextTurn();
      }
    }
  }

  return jobKind({
    name: bulkJobName,
    payload: z.object({ bulk: z.string() }),
    mostRuns: 20,
    longestRun: 60 * 60_000,
    apart: 1,
    run: ({ bulk }, { signal }) => run(bulk, signal),
    async gaveUp({ bulk }) {
      for (const state of ["running", "undoing"] as const) await bulkChanges.advance(bulk, state, "stopped");
    },
  });
}
