/**
 * Counts what rules on trial would have refused. Beside a request it only adds to a map in memory; once a second the map is written.
 * What one rule can hold is bounded: so many different requests, and one row a day and reason for all the others.
 */
import type { TrialCount, TrialRepository } from "../../../../db/repositories/contract.ts";
import type { AccessRequest } from "../../core/access/decide.ts";
import type { Policy } from "../../core/access/policy.ts";
import { mostTrials, trialRefusals } from "../../core/access/trial.ts";
import type { Subject } from "../../core/identity/subject.ts";
import { dayOf } from "../../core/refusal/counted.ts";
import type { Log } from "../log.ts";

/** Rows of one rule, for each instance that counts. */
export const mostRowsOfTrial = 5_000;
/** Rows that wait to be written: a second's worth. */
const mostWaiting = 2_000;
/** Longer paths are cut off. */
const longestPath = 300;
/** Milliseconds. */
const flushAfter = 1_000;
const retryAfter = 5_000;
/** Days that are kept. */
const keptDays = 90;

export interface TrialRecorder {
  /** For a request that is let in. */
  note(policy: Policy, subject: Subject, request: AccessRequest): void;
  flush(): Promise<void>;
  purge(): Promise<void>;
  close(): Promise<void>;
}

export function createTrialRecorder(store: TrialRepository, log: Log, now: () => number): TrialRecorder {
  let waiting = new Map<string, TrialCount>();
  /** How many rows a rule has, as far as this instance knows. */
  const sizes = new Map<string, number>();
  /** Keys that are written, so that they need no room. */
  const written = new Map<string, Set<string>>();
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  let isFailing = false;

  function add(count: TrialCount): void {
    const key = keyOf(count);
    const before = waiting.get(key);
    if (before === undefined && count.request !== "" && waiting.size >= mostWaiting) return add(withoutDetails(count));
    waiting.set(key, before === undefined ? count : { ...count, count: before.count + count.count });
    timer ??= setTimeout(() => void flush(), flushAfter).unref();
  }

  /** The same, with those counted together for which there is no room. */
  async function withinBounds(counts: Iterable<TrialCount>): Promise<TrialCount[]> {
    const bounded = new Map<string, TrialCount>();
    for (const given of counts) {
      const { ruleId } = given;
      const known = written.get(ruleId) ?? new Set();
      if (!written.has(ruleId)) {
        if (written.size >= 2 * mostTrials) written.clear();
        written.set(ruleId, known);
        sizes.set(ruleId, await store.size(ruleId));
      }
      const size = sizes.get(ruleId) ?? 0;
      let count = given;
      let key = keyOf(count);
      if (!known.has(key) && size >= mostRowsOfTrial) {
        count = withoutDetails(given);
        key = keyOf(count);
      } else if (!known.has(key)) {
        known.add(key);
        sizes.set(ruleId, size + 1);
      }
      const before = bounded.get(key);
      bounded.set(key, before === undefined ? count : { ...count, count: before.count + count.count });
    }
    return [...bounded.values()];
  }

  async function write(): Promise<void> {
    if (waiting.size === 0) return;
    const taken = waiting;
    waiting = new Map();
    try {
      await store.add(await withinBounds(taken.values()));
      isFailing = false;
    } catch (error) {
      // Whether they were written is not known then: counts may come out too high by these, never too low.
      for (const count of taken.values()) add(count);
      if (!isFailing) log.error("trial-not-counted", { error });
      isFailing = true;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), retryAfter).unref();
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  return {
    note(policy, subject, request) {
      // An admin who looks is not the person, and one who holds a role alone does not exist.
      if (subject.kind === "member" && subject.viewedBy !== undefined) return;
      for (const { rule, shortfall } of trialRefusals(policy, subject, request)) {
        if (shortfall === null) continue;
        const at = now();
        add({
          ruleId: rule.id,
          day: dayOf(at),
          reason: shortfall.reason,
          memberId: subject.kind === "member" ? subject.id : "",
          request: `${request.method.slice(0, 10)} ${request.path.slice(0, longestPath)}`,
          count: 1,
          lastAt: at,
        });
      }
    },
    flush,
    async purge() {
      let next: "again" | null = null;
      do ({ next } = await store.purge(dayOf(now()) - keptDays, next, 500));
      while (next !== null);
      written.clear();
    },
    close: flush,
  };
}

function withoutDetails(count: TrialCount): TrialCount {
  return { ...count, memberId: "", request: "" };
}

/** No part has a line break in it. */
function keyOf({ ruleId, day, reason, memberId, request }: TrialCount): string {
  return `${ruleId}\n${day}\n${reason}\n${memberId}\n${request}`;
}
