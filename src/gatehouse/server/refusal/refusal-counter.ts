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
const rememberedAnewAfter = 10_000;
/** Days that are kept. */
const countedDays = 90;

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
  let counts = new Counts();
  /** Values that have room today, by day, subject and kind. */
  let known = new Map<string, Set<string>>();
  let knownDay = -1;
  const browsers = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  let isFailing = false;

  function add(at: number, subject: CountedSubject, kind: CountedKind, value: string, count = 1): void {
    // Before they are written, values of a kind have no more room than this either.
    if (!counts.add(dayOf(at), subject, kind, value, count, 10 * mostValues))
      counts.add(dayOf(at), subject, kind, "", count);
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
    const bounded = new Counts();
    for (const { day, subject, kind, value, count } of taken) {
      const room = roomOf(known, subject, kind);
      const fits = room.has(value) || room.size < mostValues;
      room.add(fits ? value : "");
      bounded.add(day, subject, kind, fits ? value : "", count);
    }
    return [...bounded.all()];
  }

  async function write(): Promise<void> {
    if (counts.size === 0) return;
    const taken = counts;
    counts = new Counts();
    try {
      await store.add(await withinBounds(taken.all()));
      isFailing = false;
    } catch (error) {
      // Whether they were written is not known then: counts may come out too high by these, never too low.
      for (const { day, subject, kind, value, count } of taken.all()) counts.add(day, subject, kind, value, count);
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
    // A path has no line break in it, and neither has a header.
    const key = `${memberId ?? clientIp}\n${userAgent}\n${path}`;
    const last = browsers.get(key);
    // It was among the latest a moment ago, and still is.
    if (last !== undefined && at >= last && at - last < rememberedAnewAfter) return false;
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

interface Counted {
  readonly day: number;
  readonly subject: CountedSubject;
  readonly kind: CountedKind;
  readonly values: Map<string, number>;
}

/** Counts by day, subject, kind and value. Counting again what was counted before makes nothing new: it is done for each refusal. */
class Counts {
  readonly #byKind = new Map<CountedSubject, Map<CountedKind, Counted[]>>();
  size = 0;

  /**
   * @param most different values of the day, subject and kind: a flood of paths takes no place of a reason or of a member's path. One
   *   more is not counted, which is answered with false
   */
  add(day: number, subject: CountedSubject, kind: CountedKind, value: string, count: number, most = Infinity): boolean {
    let kinds = this.#byKind.get(subject);
    if (kinds === undefined) this.#byKind.set(subject, (kinds = new Map<CountedKind, Counted[]>()));
    let days = kinds.get(kind);
    if (days === undefined) kinds.set(kind, (days = []));
    let counted = days.find((one) => one.day === day);
    if (counted === undefined) days.push((counted = { day, subject, kind, values: new Map() }));
    const before = counted.values.get(value);
    if (before === undefined) {
      if (counted.values.size >= most) return false;
      this.size += 1;
    }
    counted.values.set(value, (before ?? 0) + count);
    return true;
  }

  *all(): Generator<RefusalCount, void> {
    for (const kinds of this.#byKind.values()) {
      for (const days of kinds.values()) {
        for (const { day, subject, kind, values } of days) {
          for (const [value, count] of values) yield { day, subject, kind, value, count };
        }
      }
    }
  }
}

function roomOf(values: Map<string, Set<string>>, subject: CountedSubject, kind: CountedKind): Set<string> {
  const key = `${subject} ${kind}`;
  const room = values.get(key) ?? new Set();
  values.set(key, room);
  return room;
}
