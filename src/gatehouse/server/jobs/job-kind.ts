/**
 * What a kind of job does. A job runs at least once, not exactly once: an instance may end between the work and the note
 * that it is done. So a run must be harmless when it is repeated, or say how the repetition can be recognised.
 */
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { NewJob } from "../../../../db/repositories/contract.ts";

/** Thrown by a run: another one could not succeed either. The message is stored and shown to admins. */
export class GiveUp extends Error {
  override readonly name = "GiveUp";
}

export interface Run {
  /** Aborted when the run takes too long, when the site stops, or when another instance has taken the job over. */
  readonly signal: AbortSignal;
  /** The same, but not for a run that takes long: for what must be stored once the work itself is done. */
  readonly ended: AbortSignal;
}

interface Definition<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** Runs at most; then the job is given up. */
  readonly mostRuns: number;
  /** Milliseconds that a run may take. */
  readonly longestRun: number;
  /** Runs at once, for work that may take long: it takes no place of other kinds, so that mails do not wait for it. */
  readonly apart?: number;
  /** @throws GiveUp, or anything else to be tried again after a pause */
  run(payload: Payload, run: Run): Promise<void>;
  /** Told once when the job is given up. */
  gaveUp?(payload: Payload, error: string): Promise<void>;
}

/** A kind for the worker, which does not know payloads. */
export type JobKind = Pick<Definition<unknown>, "name" | "mostRuns" | "longestRun" | "apart"> & {
  readonly run: (payload: unknown, run: Run) => Promise<void>;
  readonly gaveUp: (payload: unknown, error: string) => Promise<void>;
};

export function jobKind<Payload>({ payload: schema, run, gaveUp, ...kind }: Definition<Payload>): JobKind {
  return {
    ...kind,
    async run(given, context) {
      const payload = schema.safeParse(given);
      if (!payload.success) throw new GiveUp("The job cannot be read: another version of Gatehouse made it.");
      await run(payload.data, context);
    },
    async gaveUp(given, error) {
      const payload = schema.safeParse(given);
      if (payload.success) await gaveUp?.(payload.data, error);
    },
  };
}

/** Characters of a payload's JSON. A job names what it is about; it does not carry it. */
const longestPayload = 4_000;

/**
 * A job to be written together with what it is about.
 *
 * @param dedupeKey of jobs with the same key there is one at a time
 * @param runAt milliseconds since 1970; left out: as soon as possible
 * @throws RangeError when the payload is too long
 */
export function newJob(
  { name: kind }: Pick<JobKind, "name">,
  { dedupeKey, payload, now, runAt = 0 }: { dedupeKey: string; payload: unknown; now: number; runAt?: number },
): NewJob {
  if (JSON.stringify(payload).length > longestPayload) {
    throw new RangeError(`The payload of a job takes at most ${longestPayload} characters.`);
  }
  return { id: randomUUID(), kind, dedupeKey: `${kind}:${dedupeKey}`, payload, createdAt: now, runAt };
}

/** Milliseconds to the next run after so many: 30 seconds, 2 minutes, 8, 32, 2 hours, then 6 hours each time. */
export function pauseAfter(runs: number): number {
  return Math.min(6 * 60 * 60_000, 30_000 * 4 ** (runs - 1));
}
