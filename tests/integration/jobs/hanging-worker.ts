/** An instance whose jobs begin and never end, for tests that end the whole process. Says so on its standard output. */
import { z } from "zod";
import { openDatabase } from "../../../db/client.ts";
import { jobKind } from "../../../src/gatehouse/server/jobs/job-kind.ts";
import { startWorker } from "../../../src/gatehouse/server/jobs/worker.ts";

const { repositories } = await openDatabase(process.argv[2] ?? "");
const hanging = jobKind({
  name: "work",
  payload: z.object({ n: z.number() }),
  mostRuns: 3,
  longestRun: 60_000,
  async run({ n }) {
    process.stdout.write(`began ${n}\n`);
    await new Promise(() => undefined);
  },
});
const pace = { beat: 50, look: 50, grace: 50 };
const log = { info: () => undefined, error: () => undefined };
startWorker({ jobs: repositories.jobs, kinds: [hanging], log, now: Date.now, pace });
// The worker's timers keep no process alive.
setInterval(() => undefined, 1_000);
