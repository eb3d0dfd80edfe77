/** What sends mails in an instance of a site, at a quick pace. */
import type { Database } from "../../../db/repositories/contract.ts";
import { startWorker, type Worker } from "../../../src/gatehouse/server/jobs/worker.ts";
import { mailJob } from "../../../src/gatehouse/server/mail/mail-job.ts";
import { createSmtpTransport } from "../../../src/gatehouse/server/mail/smtp.ts";

const silentLog = { info: () => undefined, error: () => undefined };

export function startMailing({ repositories }: Database, port: number): Worker {
  const server = { host: "127.0.0.1", port, secure: false, tls: "none", auth: null } as const;
  const transport = createSmtpTransport(server, { name: "", email: "site@example.org" });
  return startWorker({
    jobs: repositories.jobs,
    kinds: [mailJob(repositories.mails, transport, Date.now)],
    log: silentLog,
    now: Date.now,
    pace: { beat: 50, look: 50, grace: 50 },
  });
}
