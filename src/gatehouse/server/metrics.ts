/**
 * Numbers for Prometheus. They are counted only where METRICS_PORT asks for them. Every label has a fixed set of values, so
 * that no visitor can make the series grow.
 */
import { type SignInOutcome, signInOutcomes } from "../core/identity/sign-in-outcome.ts";
import { type RecordedReason, recordedReasons } from "../core/refusal/reason.ts";

export interface Metrics {
  /** @param seconds from the request's headers to the last byte of the response */
  countRequest(status: number, seconds: number): void;
  countRefusal(reason: RecordedReason): void;
  countSignIn(outcome: SignInOutcome): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

const statusClasses = ["1xx", "2xx", "3xx", "4xx", "5xx"] as const;

/** In seconds: a refusal takes about a millisecond, a page that asks other servers up to some seconds. */
const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * The library is loaded here, because most sites do without. Both are asked each time the numbers are read.
 *
 * @param isReady whether the database answers
 * @param jobs how many jobs wait, and how many were given up
 */
export async function createMetrics(
  isReady: () => Promise<boolean>,
  jobs: () => Promise<{ readonly open: number; readonly failed: number }>,
): Promise<Metrics> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import("prom-client");
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "gatehouse_http_requests_total",
    help: "Responses sent, by class of their status.",
    labelNames: ["status"],
    registers,
  });
  const durations = new Histogram({
    name: "gatehouse_http_request_duration_seconds",
    help: "From the headers of the request to the last byte of the response.",
    buckets: durationBuckets,
    registers,
  });
  const refusals = new Counter({
    name: "gatehouse_refusals_total",
    help: "Refusals in the record, by reason.",
    labelNames: ["reason"],
    registers,
  });
  const signIns = new Counter({
    name: "gatehouse_sign_ins_total",
    help: "Tries to sign in, by outcome.",
    labelNames: ["outcome"],
    registers,
  });
  new Gauge({
    name: "gatehouse_database_up",
    help: "1 while the database answers, 0 while it does not.",
    registers,
    async collect() {
      this.set((await isReady()) ? 1 : 0);
    },
  });
  new Gauge({
    name: "gatehouse_jobs",
    help: "Jobs in the queue, such as mails: open ones, and those that were given up in the last 30 days.",
    labelNames: ["state"],
    registers,
    async collect() {
      // While the database is away the number is not known, and the one before would be an untruth.
      this.reset();
      const counts = await jobs().catch(() => null);
      if (counts === null) return;
      this.set({ state: "open" }, counts.open);
      this.set({ state: "failed" }, counts.failed);
    },
  });
  // A series that begins at 0 lets an alert see its first increase.
  for (const status of statusClasses) requests.inc({ status }, 0);
  for (const reason of recordedReasons) refusals.inc({ reason }, 0);
  for (const outcome of signInOutcomes) signIns.inc({ outcome }, 0);
  return {
    countRequest(status, seconds) {
      requests.inc({ status: statusClasses[Math.floor(status / 100) - 1] ?? "5xx" });
      durations.observe(seconds);
    },
    countRefusal: (reason) => refusals.inc({ reason }),
    countSignIn: (outcome) => signIns.inc({ outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** The same record, with each entry counted. */
export function counting<Entry, Recorder extends { record(entry: Entry): void }>(
  recorder: Recorder,
  count: (entry: Entry) => void,
): Recorder {
  return {
    ...recorder,
    record(entry: Entry) {
      count(entry);
      recorder.record(entry);
    },
  };
}
