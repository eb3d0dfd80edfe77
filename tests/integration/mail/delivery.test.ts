/** Mails of a site that has a mail server, and what becomes of them when that server misbehaves. */
import { randomUUID } from "node:crypto";
import net from "node:net";
import { once } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import type { MailRow } from "../../../db/repositories/contract.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";
import { createLog } from "../../../src/gatehouse/server/log.ts";
import type { AskedMail } from "../../../src/gatehouse/server/mail/mails.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { tooLate } from "../../../src/gatehouse/core/mail/mail-state.ts";
import { createRuntime, type Runtime } from "../../../src/gatehouse/server/runtime.ts";
import { readSettings } from "../../../src/gatehouse/server/settings.ts";
import { createDatabase, engines, type EngineName } from "../../support/database.ts";
import { headerOf, refusal, startMailServer, type Behaviour, type MailServer } from "./mail-server.ts";

const minute = 60_000;
const configuration = readConfiguration({ siteName: "Test" });
const words = { subject: "A subject", text: "Some words", html: "<p>Some words</p>" };
const until = (condition: () => unknown) => vi.waitUntil(condition, { timeout: 60_000, interval: 10 });

interface MailSite {
  readonly runtime: Runtime;
  readonly lines: readonly string[];
  /** Writes a mail to a member, as a use case does. */
  send(to?: string, asked?: AskedMail): Promise<string>;
  mail(id: string): Promise<MailRow | null>;
  /** Moves the clock and lets the queue look again. */
  wait(milliseconds: number): void;
  another(): Promise<Runtime>;
}

const leftovers: (() => unknown)[] = [];
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear();
});

async function serve(behaviour?: Behaviour, port?: number): Promise<MailServer> {
  const server = await startMailServer(behaviour, port);
  leftovers.push(() => server.close());
  return server;
}

async function openSite(smtpUrl: string, engine: EngineName = "sqlite"): Promise<MailSite> {
  const fresh = await createDatabase(engine);
  leftovers.push(() => fresh.remove());
  const read = readSettings({ DATABASE_URL: fresh.url, SMTP_URL: smtpUrl, MAIL_FROM: "Test <site@example.org>" });
  if (!read.ok) throw new Error(read.problems.join());
  const { settings } = read;
  const lines: string[] = [];
  const log = createLog("info", (line) => lines.push(line));
  let clock = Date.UTC(2030, 0, 1);
  const started: Runtime[] = [];
  async function another(): Promise<Runtime> {
    const runtime = await createRuntime({ settings, configuration, log, now: () => clock });
    started.push(runtime);
    leftovers.push(() => runtime.close());
    return runtime;
  }
  const runtime = await another();
  const { members, emailConfirmations, mails } = runtime.database.repositories;
  return {
    runtime,
    lines,
    another,
    async send(to = "mia@example.com", asked) {
      const memberId = randomUUID();
      const member = { id: memberId, email: `${memberId}@example.com`, name: "Mia", passwordHash: "", roles: [] };
      await members.create({ ...member, createdAt: clock, grantedBy: null });
      const prepared = await runtime.mails.prepare(memberId, { to, ...words }, asked);
      if (!prepared.ok) throw new Error(prepared.message);
      const row = { memberId, keyHash: randomUUID(), email: to, endsAt: clock };
      await emailConfirmations.put(row, undefined, prepared.value);
      for (const one of started) one.mails.written();
      return prepared.value.row.id;
    },
    mail: (id) => mails.find(id),
    wait(milliseconds) {
      clock += milliseconds;
      for (const one of started) one.mails.written();
    },
  };
}

const stateOf = (site: MailSite, id: string) => async () => (await site.mail(id))?.state;

describe.each(engines)("a mail (%s)", (engine) => {
  test("arrives once, with both forms of its words, which are then removed here", async () => {
    const server = await serve();
    const site = await openSite(`smtp://127.0.0.1:${server.port}`, engine);
    await site.another();
    const id = await site.send();
    await until(async () => (await site.mail(id))?.state === "sent");
    const [mail] = server.delivered;
    if (mail === undefined) throw new Error("Nothing was delivered.");
    expect(server.delivered).toHaveLength(1);
    expect(mail).toMatchObject({ from: "site@example.org", to: ["mia@example.com"] });
    expect(headerOf(mail, "From")).toBe("Test <site@example.org>");
    expect(headerOf(mail, "To")).toBe("mia@example.com");
    expect(headerOf(mail, "Message-ID")).toBe(`<${id}@example.org>`);
    expect(headerOf(mail, "Auto-Submitted")).toBe("auto-generated");
    expect(mail.raw).toContain("Some words");
    expect(mail.raw).toContain("<p>Some words</p>");
    expect(await site.mail(id)).toMatchObject({ text: null, html: null, lastError: null });
  });

  test("goes out again with the same Message-ID when the site ended before it noted that the server had it", async () => {
    const acknowledged = Promise.withResolvers<undefined>();
    const server = await serve({ onMail: () => acknowledged.promise });
    const site = await openSite(`smtp://127.0.0.1:${server.port}`, engine);
    const id = await site.send();
    await until(() => server.delivered.length === 1);
    // As kill -9 leaves it: the server has the whole mail, and here it is still being sent.
    const { jobs } = site.runtime.database.repositories;
    const [left] = (await jobs.survey(["mail"])).running;
    if (left === undefined) throw new Error("The job does not run.");
    const taken = await jobs.takeOver(left, "the instance that starts next");
    await jobs.release(taken?.id ?? "", "the instance that starts next");
    const next = await site.another();
    next.mails.written();
    await until(() => server.delivered.length === 2);
    acknowledged.resolve(undefined);
    await until(async () => (await site.mail(id))?.state === "sent");
    const ids = server.delivered.map((mail) => headerOf(mail, "Message-ID"));
    expect(new Set(ids).size).toBe(1);
  });

  test("is sent again by an admin after it failed", async () => {
    let isFull = true;
    const server = await serve({ onRecipient: () => (isFull ? refusal(552, "mailbox full") : undefined) });
    const site = await openSite(`smtp://127.0.0.1:${server.port}`, engine);
    const id = await site.send();
    await until(async () => (await stateOf(site, id)()) === "failed");
    await until(async () => (await site.runtime.database.repositories.jobs.counts()).failed === 1);
    isFull = false;
    expect(await site.runtime.mails.sendAgain({ kind: "operator" }, id)).toMatchObject({ ok: true });
    await until(async () => (await stateOf(site, id)()) === "sent");
    expect(await site.runtime.mails.sendAgain({ kind: "operator" }, id)).toMatchObject({ code: "not-valid" });
    expect(server.delivered).toHaveLength(1);
  });
});

describe("a mail", () => {
  test("is tried again when the server says: not now", async () => {
    let isBusy = true;
    const server = await serve({ onRecipient: () => (isBusy ? refusal(450, "mailbox busy") : undefined) });
    const site = await openSite(`smtp://127.0.0.1:${server.port}`);
    const id = await site.send();
    await until(async () => (await site.mail(id))?.lastError !== null);
    expect((await site.mail(id))?.lastError).toContain("mailbox busy");
    isBusy = false;
    await until(async () => (await site.runtime.database.repositories.jobs.survey(["mail"])).running.length === 0);
    site.wait(minute);
    await until(async () => (await site.mail(id))?.state === "sent");
    expect(server.delivered).toHaveLength(1);
  });

  test("with a code or link is not sent once that has ended, and not sent again", async () => {
    const gone = await startMailServer();
    await gone.close();
    const site = await openSite(`smtp://127.0.0.1:${gone.port}`);
    const endsAt = Date.UTC(2030, 0, 1) + 10 * minute;
    const id = await site.send("mia@example.com", { isAwaited: true, endsAt });
    await until(async () => (await site.mail(id))?.lastError !== null);
    const back = await serve({}, gone.port);
    await until(async () => (await site.runtime.database.repositories.jobs.survey(["mail"])).running.length === 0);
    site.wait(10 * minute);
    await until(async () => (await site.mail(id))?.state === "failed");
    expect((await site.mail(id))?.lastError).toBe(tooLate);
    expect(await site.runtime.mails.sendAgain(operator, id)).toMatchObject({ problem: { id: "mail-too-late" } });
    expect(back.delivered).toHaveLength(0);
  });

  test("fails for good, and says why, when the server refuses it", async () => {
    const server = await serve({ onRecipient: () => refusal(550, "no such user here") });
    const site = await openSite(`smtp://127.0.0.1:${server.port}`);
    const id = await site.send();
    await until(async () => (await site.mail(id))?.state === "failed");
    expect((await site.mail(id))?.lastError).toContain("550 no such user here");
    expect(await site.runtime.database.repositories.jobs.counts()).toMatchObject({ failed: expect.any(Number) });
  });

  test("waits for a server that is away, and arrives when it is back", async () => {
    const gone = await startMailServer();
    await gone.close();
    const site = await openSite(`smtp://127.0.0.1:${gone.port}`);
    const id = await site.send();
    await until(async () => (await site.mail(id))?.lastError !== null);
    expect((await site.mail(id))?.lastError).toContain("ECONNREFUSED");
    const back = await serve({}, gone.port);
    await until(async () => (await site.runtime.database.repositories.jobs.survey(["mail"])).running.length === 0);
    site.wait(minute);
    await until(async () => (await site.mail(id))?.state === "sent");
    expect(back.delivered).toHaveLength(1);
  });

  test("waits for a new password, when the server does not take the one in SMTP_URL, and no line tells it", async () => {
    const server = await serve({
      authOptional: false,
      onAuth: (_auth, _session, done) => {
        done(refusal(535, "wrong"));
      },
    });
    const site = await openSite(`smtp://postman:very-secret-words@127.0.0.1:${server.port}`);
    const id = await site.send();
    await until(async () => (await site.mail(id))?.lastError !== null);
    expect(await site.mail(id)).toMatchObject({ state: "waiting" });
    expect((await site.mail(id))?.lastError).not.toContain("very-secret-words");
    expect(site.lines.join("")).not.toContain("very-secret-words");
  });

  test("goes back into the queue when the site stops while the server says nothing", async () => {
    const silent = net.createServer(() => undefined).listen(0, "127.0.0.1");
    await once(silent, "listening");
    leftovers.push(() => silent.close());
    const { port } = silent.address() as net.AddressInfo;
    const site = await openSite(`smtp://127.0.0.1:${port}`);
    const ids = [await site.send(), await site.send()];
    const { jobs } = site.runtime.database.repositories;
    await until(async () => (await jobs.survey(["mail"])).running.length === ids.length);
    await site.runtime.close();
    const database = await openDatabase(site.runtime.settings.databaseUrl);
    leftovers.push(() => database.close());
    expect(await database.repositories.jobs.survey(["mail"])).toEqual({ running: [], nextRunAt: 0 });
  });

  test.each([
    ["a line break in the email", { to: "mia@example.com\r\nBcc: all@example.com" }],
    ["two emails", { to: "mia@example.com, eve@example.com" }],
    ["a name with another email", { to: '"eve@example.com x"@example.com' }],
    ["a line break in the subject", { subject: "Hello\r\nBcc: all@example.com" }],
  ])("is not made with %s", async (_, part) => {
    const site = await openSite("smtp://127.0.0.1:9");
    await expect(site.runtime.mails.prepare("mia", { to: "mia@example.com", ...words, ...part })).rejects.toThrow();
  });

  test("is not made for one who was written to twenty times that day", async () => {
    const site = await openSite("smtp://127.0.0.1:9");
    const prepare = (to: string) => site.runtime.mails.prepare("mia", { to, ...words });
    for (let count = 0; count < 20; count += 1) expect((await prepare("mia@example.com")).ok).toBe(true);
    expect(await prepare("mia@example.com")).toMatchObject({ code: "limited" });
    expect((await prepare("tom@example.com")).ok).toBe(true);
    site.wait(24 * 60 * minute);
    expect((await prepare("mia@example.com")).ok).toBe(true);
  });

  test("goes to its reader who waits for it, however many others a program or a list has caused", async () => {
    const site = await openSite("smtp://127.0.0.1:9");
    const { mails } = site.runtime;
    const tell = (to: string) => mails.prepare(null, { to, ...words });
    for (let count = 0; count < 1_000; count += 1) {
      expect((await tell(count < 20 ? "mia@example.com" : `${count}@example.com`)).ok).toBe(true);
    }
    expect(await tell("tom@example.com")).toMatchObject({ code: "busy" });
    expect(await tell("mia@example.com")).toMatchObject({ code: "limited" });
    const code = () => mails.prepare("mia", { to: "mia@example.com", ...words }, { isAwaited: true });
    for (let count = 0; count < 20; count += 1) expect((await code()).ok).toBe(true);
    expect(await code()).toMatchObject({ code: "limited" });
  });
});
