/**
 * Counts refusals by day as they happen. What a day can hold is bounded: of each kind so many different values, and one for
 * all the others, so that neither a flood of paths nor a scanner fills the table.
 */
import type { RefusalCountRepository } from "../../../../db/repositories/contract.ts";
import {
  dayOf,
  linkValue,
  noRule,
  type CountedKind,
  type CountedSubject,
  type RefusalCount,
} from "../../core/refusal/counted.ts";
import { timeValue, type OnwardStep, type TimedStep } from "../../core/refusal/onward.ts";
import type { Log } from "../log.ts";
import type { Refusal } from "./flood-summary.ts";

/** Different values of one kind and subject on one day, for each instance that runs that day. */
const mostValues = 200;
/** Milliseconds. */
const flushAfter = 1_000;
const retryAfter = 5_000;
/** Browsers whose refusals are remembered, so that a page that is reloaded counts one person. */
const mostBrowsers = 5_000;
const samePersonWithin = 30 * 60_000;
/** Days that are kept. */
export const countedDays = 90;

export interface RefusalCounter {
  /** @param isPage whether a person was shown a page, and may go on from it */
  count(refusal: Refusal, isPage: boolean): void;
  /** A refusal that no person meets, and that is not recorded. */
  countUnmet(subject: "check" | "prefetch", reason: string, at: number): void;
  /** @param took milliseconds since the refusal */
  countStep(subject: "member" | "anonymous", step: TimedStep, at: number, took: number): void;
  flush(): Promise<void>;
  purge(): Promise<void>;
  close(): Promise<void>;
}

export function createRefusalCounter(store: RefusalCountRepository, log: Log, now: () => number): RefusalCounter {
  let counts = new Map<string, RefusalCount>();
  /** Values that have room today, by day, subject and kind. */
  let known = new Map<string, Set<string>>();
  let knownDay = -1;
  const browsers = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  let isFailing = false;

  function add(at: number, subject: CountedSubject, kind: CountedKind, value: string): void {
    const day = dayOf(at);
    const key = [day, subject, kind, value].join("\0");
    const counted = counts.get(key);
    // Before they are written, values have no more room than this either.
    if (counted === undefined && counts.size >= 10 * mostValues && value !== "") return add(at, subject, kind, "");
    counts.set(key, { day, subject, kind, value, count: (counted?.count ?? 0) + 1 });
    timer ??= setTimeout(() => void flush(), flushAfter).unref();
  }

  /** The same counts with "" in place of the values for which there is no room. */
  async function withinBounds(taken: Iterable<RefusalCount>): Promise<RefusalCount[]> {
    const today = dayOf(now());
    if (knownDay !== today) {
      const values = new Map<string, Set<string>>();
      for (const { subject, kind, value } of await store.valuesOf(today)) roomOf(values, subject, kind).add(value);
      known = values;
      knownDay = today;
    }
    const bounded = new Map<string, RefusalCount>();
    for (const one of taken) {
      const room = roomOf(known, one.subject, one.kind);
      const fits = room.has(one.value) || room.size < mostValues;
      const value = fits ? one.value : "";
      room.add(value);
      const key = [one.day, one.subject, one.kind, value].join("\0");
      bounded.set(key, { ...one, value, count: one.count + (bounded.get(key)?.count ?? 0) });
    }
    return [...bounded.values()];
  }

  async function write(): Promise<void> {
    if (counts.size === 0) return;
    const taken = counts;
    counts = new Map();
    try {
      await store.add(await withinBounds(taken.values()));
      isFailing = false;
    } catch (error) {
      // Whether they were written is not known then: counts may come out too high by these, never too low.
      for (const [key, one] of taken) counts.set(key, { ...one, count: one.count + (counts.get(key)?.count ?? 0) });
      if (!isFailing) log.error("refusals-not-counted", { error });
      isFailing = true;
      timer ??= setTimeout(() => void flush(), retryAfter).unref();
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  function isNewPerson({ clientIp, userAgent, path, at, memberId }: Refusal): boolean {
    const key = JSON.stringify([memberId ?? clientIp, userAgent, path]);
    const last = browsers.get(key);
    browsers.delete(key);
    browsers.set(key, at);
    if (browsers.size > mostBrowsers) {
      for (const oldest of browsers.keys()) {
        browsers.delete(oldest);
        break;
      }
    }
    return last === undefined || at - last > samePersonWithin;
  }

  return {
    count(refusal, isPage) {
      const { at, reason, path, ruleId, memberId, aside, fromPath, method, details } = refusal;
      const subject = memberId !== null ? "member" : aside === "scanner" ? "scanner" : "anonymous";
      add(at, subject, "reason", reason);
      if (subject === "scanner") return;
      add(at, subject, "path", path);
      add(at, subject, "rule", ruleId ?? noRule);
      const from = fromPath ?? null;
      if (from !== null) add(at, subject, "link", linkValue(from, path));
      const isWrite = method !== "GET" && method !== "HEAD";
      if ((reason === "session-expired" || reason === "session-ended") && (isWrite || from !== null)) {
        add(at, "member", "interrupted", details?.limit ?? details?.cause ?? reason);
      }
      if (isPage && isNewPerson(refusal)) add(at, subject, "onward", "refused" satisfies OnwardStep);
    },
    countUnmet: (subject, reason, at) => add(at, subject, "reason", reason),
    countStep(subject, step, at, took) {
      add(at, subject, "onward", step);
      add(at, subject, "onward-time", timeValue(step, took));
    },
    flush,
    async purge() {
      let next: "again" | null = "again";
      while (next !== null) ({ next } = await store.purge(dayOf(now()) - countedDays, next, 1));
    },
    async close() {
      await flush();
    },
  };
}

function roomOf(values: Map<string, Set<string>>, subject: CountedSubject, kind: CountedKind): Set<string> {
  const key = `${subject} ${kind}`;
  const room = values.get(key) ?? new Set();
  values.set(key, room);
  return room;
}
