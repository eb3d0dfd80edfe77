/** kill -9, or the database gone, while a mail is being sent: it arrives all the same, and is noted as sent. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import type { Database } from "../../../db/repositories/contract.ts";
import { newJob } from "../../../src/gatehouse/server/jobs/job-kind.ts";
import { mailJobName } from "../../../src/gatehouse/server/mail/mail-job.ts";
import { lineTo } from "../../support/cut-off.ts";
import { createDatabase, engines } from "../../support/database.ts";
import { newMember } from "../db/samples.ts";
import { headerOf, startMailServer, type Behaviour, type MailServer } from "../mail/mail-server.ts";
import { startMailing } from "./mailing.ts";

const until = (condition: () => unknown) => vi.waitUntil(condition, { timeout: 60_000, interval: 10 });
const leftovers: (() => unknown)[] = [];
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear();
});

async function serve(behaviour: Behaviour): Promise<MailServer> {
  const server = await startMailServer(behaviour);
  leftovers.push(() => server.close());
  return server;
}

async function open(url: string): Promise<Database> {
  const database = await openDatabase(url);
  leftovers.push(() => database.close());
  return database;
}

/** A mail that waits, with its job, as a use case writes them. Answers its id. */
async function writeMail({ repositories }: Database): Promise<string> {
  await repositories.members.create(newMember("mia"));
  const id = randomUUID();
  const mail = {
    id,
    memberId: "mia",
    recipient: "mia@example.com",
    subject: "A subject",
    text: "Words",
    html: "Words",
  };
  const job = newJob({ name: mailJobName }, { dedupeKey: id, payload: { mail: id }, now: Date.now() });
  const row = { memberId: "mia", keyHash: randomUUID(), email: "mia@example.com", endsAt: Date.now() + 60_000 };
  const waiting = { ...mail, createdAt: Date.now(), state: "waiting" } as const;
  await repositories.emailConfirmations.put(row, undefined, { row: waiting, job });
  return id;
}

describe.each(engines)("kill -9 (%s)", (engine) => {
  function startInstance(url: string, port: number) {
    const words = [join(import.meta.dirname, "mailing-process.ts"), url, String(port)];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] });
    const ended = once(child, "close");
    const kill = async () => {
      child.kill("SIGKILL");
      await ended;
    };
    leftovers.push(kill);
    return kill;
  }

  /** The first to come waits until the other end is killed; later ones are served. */
  function holdTheFirst() {
    const reached = Promise.withResolvers<undefined>();
    let isFirst = true;
    return {
      reached: reached.promise,
      isHeld() {
        const isHeld = isFirst;
        isFirst = false;
        if (isHeld) reached.resolve(undefined);
        return isHeld;
      },
    };
  }

  test("between taking the job and the mail server's greeting: the next instance sends the mail, once", async () => {
    const fresh = await createDatabase(engine);
    leftovers.push(() => fresh.remove());
    const database = await open(fresh.url);
    const { reached, isHeld } = holdTheFirst();
    const server = await serve({
      onConnect(_session, done) {
        if (!isHeld()) done();
      },
    });
    const id = await writeMail(database);
    const kill = startInstance(fresh.url, server.port);
    await reached;
    await kill();
    expect((await database.repositories.mails.find(id))?.state).toBe("waiting");
    startInstance(fresh.url, server.port);
    await until(async () => (await database.repositories.mails.find(id))?.state === "sent");
    expect(server.delivered).toHaveLength(1);
    // The job ends a moment after the mail is noted.
    await until(async () => (await database.repositories.jobs.counts()).open === 0);
  });

  test("between handing the mail over and noting it: it arrives twice, as one message", async () => {
    const fresh = await createDatabase(engine);
    leftovers.push(() => fresh.remove());
    const database = await open(fresh.url);
    const { reached, isHeld } = holdTheFirst();
    const server = await serve({
      onMail: () => (isHeld() ? new Promise(() => undefined) : Promise.resolve(undefined)),
    });
    const id = await writeMail(database);
    const kill = startInstance(fresh.url, server.port);
    await reached;
    await kill();
    startInstance(fresh.url, server.port);
    await until(async () => (await database.repositories.mails.find(id))?.state === "sent");
    expect(server.delivered.map((mail) => headerOf(mail, "Message-ID"))).toEqual(
      Array.from({ length: 2 }, () => `<${id}@example.org>`),
    );
  });
});

test("PostgreSQL goes away while the mail server takes a mail: once it is back, the mail is noted and not sent again", async () => {
  const fresh = await createDatabase("postgres");
  leftovers.push(() => fresh.remove());
  const direct = await open(fresh.url);
  const throughLine = new URL(fresh.url);
  const line = await lineTo(Number(throughLine.port || 5432));
  leftovers.push(() => line.close());
  throughLine.hostname = "127.0.0.1";
  throughLine.port = String(line.port);
  const taken = Promise.withResolvers<undefined>();
  const server = await serve({
    async onMail() {
      await line.cut();
      taken.resolve(undefined);
      return undefined;
    },
  });
  const id = await writeMail(direct);
  const worker = startMailing(await open(throughLine.href), server.port);
  leftovers.push(() => worker.stop());
  await taken.promise;
  // Beats and the first try to note it fail meanwhile.
  await new Promise((resume) => setTimeout(resume, 300));
  expect((await direct.repositories.mails.find(id))?.state).toBe("waiting");
  await line.mend();
  await until(async () => (await direct.repositories.jobs.counts()).open === 0);
  expect((await direct.repositories.mails.find(id))?.state).toBe("sent");
  expect(server.delivered).toHaveLength(1);
});
