/** One mail to a mail server, encrypted or not, and servers that stall: the sender never waits without end. */
import { once } from "node:events";
import net from "node:net";
import tls from "node:tls";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { MailRepository } from "../../../db/repositories/contract.ts";
import { MailRefused, mailJob, type DeliverableMail } from "../../../src/gatehouse/server/mail/mail-job.ts";
import { createSmtpTransport, smtpPatience } from "../../../src/gatehouse/server/mail/smtp.ts";
import { smtpUrlSchema } from "../../../src/gatehouse/server/mail/smtp-settings.ts";
import { selfSigned } from "../../support/certificate.ts";
import { headerOf, refusal, startMailServer, type Behaviour, type MailServer } from "./mail-server.ts";

const mail: DeliverableMail = {
  id: "one",
  recipient: "mia@example.com",
  subject: "A subject",
  createdAt: 0,
  text: "Some words",
  html: "<p>Some words</p>",
};

const trusted = selfSigned("localhost");
const usualCertificates = tls.getCACertificates("default");
// As NODE_EXTRA_CA_CERTS does at the start of a process.
beforeAll(() => tls.setDefaultCACertificates([...usualCertificates, trusted.cert]));
afterAll(() => tls.setDefaultCACertificates(usualCertificates));

const leftovers: (() => unknown)[] = [];
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear();
});

async function serve(behaviour: Behaviour): Promise<MailServer> {
  const server = await startMailServer(behaviour);
  leftovers.push(() => server.close());
  return server;
}

function send(smtpUrl: string, limits = {}, signal = AbortSignal.timeout(20_000)): Promise<void> {
  const settings = smtpUrlSchema.parse(smtpUrl);
  return createSmtpTransport(settings, { name: "Test", email: "site@example.org" }, limits).deliver(mail, signal);
}

const problemOf = (sent: Promise<void>) =>
  sent.then(
    () => null,
    (error: unknown) => error as Error,
  );

describe("an encrypted connection", () => {
  const authenticated = {
    authOptional: false,
    onAuth: (_: unknown, __: unknown, done: (e: null, a: object) => void) => done(null, { user: "postman" }),
  };

  test("brings user, password and mail, where the certificate is good", async () => {
    const server = await serve({ certificate: trusted, ...authenticated });
    await send(`smtp://postman:words@localhost:${server.port}?requireTLS=true`);
    expect(server.delivered).toMatchObject([{ isEncrypted: true }]);
  });

  test("is there from the first byte with smtps", async () => {
    const server = await serve({ certificate: trusted, secure: true });
    await send(`smtps://localhost:${server.port}`);
    expect(server.delivered).toMatchObject([{ isEncrypted: true }]);
  });

  test.each([
    ["self-signed", selfSigned("localhost"), "localhost"],
    ["expired", selfSigned("localhost", -1), "localhost"],
    ["of another name", trusted, "127.0.0.1"],
  ])("is not made with a certificate that is %s: no password and no mail leave", async (_, certificate, host) => {
    const asked: unknown[] = [];
    const server = await serve({ certificate, authOptional: false, onAuth: (auth) => asked.push(auth) });
    const problem = await problemOf(send(`smtp://postman:words@${host}:${server.port}?requireTLS=true`));
    expect(problem).not.toBeInstanceOf(MailRefused);
    expect(problem?.message).toMatch(
      /^The mail server's certificate cannot be trusted \([^;]+\), so nothing was sent to it\..* NODE_EXTRA_CA_CERTS\.$/,
    );
    expect([asked, server.delivered]).toEqual([[], []]);
  });

  test("is asked for by the server, which takes no mail without: the mail waits", async () => {
    const server = await serve({
      certificate: trusted,
      onMailFrom: (_address, { secure }, done) =>
        done(secure ? null : refusal(530, "Must issue a STARTTLS command first")),
    });
    const problem = await problemOf(send(`smtp://localhost:${server.port}`));
    expect(problem).not.toBeInstanceOf(MailRefused);
    expect(problem?.message).toContain("STARTTLS");
    await send(`smtp://localhost:${server.port}?requireTLS=true`);
    expect(server.delivered).toHaveLength(1);
  });

  test("is not offered where SMTP_URL requires it: no password is sent", async () => {
    const asked: unknown[] = [];
    const server = await serve({ authOptional: false, onAuth: (auth) => asked.push(auth) });
    const problem = await problemOf(send(`smtp://postman:words@localhost:${server.port}?requireTLS=true`));
    expect(problem?.message).toMatch(/STARTTLS/);
    expect(asked).toEqual([]);
  });
});

describe("a server that stalls", () => {
  const greeting = "220 mail.example.com ready\r\n";
  const short = { connectionTimeout: 400, greetingTimeout: 300, socketTimeout: 300 };

  /** @param talk what the server does with a connection; `lines` yields what the client sends */
  async function stalling(talk: (socket: net.Socket) => void): Promise<{ port: number; closed: () => boolean }> {
    let isClosed = false;
    const server = net.createServer((socket) => {
      socket.on("error", () => undefined);
      socket.on("close", () => (isClosed = true));
      talk(socket);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    leftovers.push(() => server.close());
    return { port: (server.address() as net.AddressInfo).port, closed: () => isClosed };
  }

  /** Sends a text without its end, again and again. */
  function drip(socket: net.Socket, text: string): void {
    const timer = setInterval(() => socket.write(text), 20);
    socket.on("close", () => {
      clearInterval(timer);
    });
  }

  const answering = (socket: net.Socket, answer: (line: string) => void) => {
    socket.write(greeting);
    socket.on("data", (data: Buffer) => {
      for (const line of data.toString().split("\r\n")) if (line !== "") answer(line);
    });
  };

  test.each<[string, (socket: net.Socket) => void]>([
    ["says nothing", () => undefined],
    ["greets letter by letter", (socket) => drip(socket, "2")],
    ["greets line by line", (socket) => drip(socket, "220-please wait\r\n")],
    ["says nothing to EHLO", (socket) => answering(socket, () => undefined)],
    [
      "says nothing in the handshake after STARTTLS",
      (socket) =>
        answering(socket, (line) => {
          if (line.startsWith("EHLO")) socket.write("250-hello\r\n250 STARTTLS\r\n");
          if (line === "STARTTLS") socket.write("220 go on\r\n");
        }),
    ],
  ])("because it %s is left in the end", async (_, talk) => {
    const server = await stalling((socket) => {
      socket.resume();
      talk(socket);
    });
    const problem = await problemOf(send(`smtp://127.0.0.1:${server.port}?requireTLS=true`, short));
    expect(problem).not.toBeInstanceOf(MailRefused);
    expect(problem?.message).toMatch(/^The mail server did not answer in time \(/);
    await expect.poll(server.closed).toBe(true);
  });

  test("because its answer has no end is left when the time of the whole delivery is over", async () => {
    const server = await stalling((socket) => {
      answering(socket, (line) => {
        if (line.startsWith("EHLO")) drip(socket, "250-and more\r\n");
      });
    });
    const problem = await problemOf(send(`smtp://127.0.0.1:${server.port}`, short, AbortSignal.timeout(700)));
    expect(problem).not.toBeInstanceOf(MailRefused);
    expect(problem).not.toBeNull();
    await expect.poll(server.closed).toBe(true);
  });

  test("over a mail it has whole is waited for as long as the standard asks, so that it does not get it twice", async () => {
    const acknowledged = Promise.withResolvers<undefined>();
    const server = await serve({ onMail: () => acknowledged.promise });
    const sent = send(`smtp://127.0.0.1:${server.port}`);
    await expect.poll(() => server.delivered.length).toBe(1);
    acknowledged.resolve(undefined);
    await sent;
    // RFC 5321 4.5.3.2.6. The whole job has longer than that one answer.
    expect(smtpPatience.socketTimeout).toBeGreaterThanOrEqual(10 * 60_000);
    const { longestRun } = mailJob({} as MailRepository, { deliver: async () => undefined }, Date.now);
    expect(longestRun).toBeGreaterThan(smtpPatience.socketTimeout);
  });

  test("for good after it was given the whole mail leaves that mail waiting, to be sent under the same Message-ID", async () => {
    const server = await serve({ onMail: () => new Promise(() => undefined) });
    const url = `smtp://127.0.0.1:${server.port}`;
    for (let time = 0; time < 2; time += 1) {
      expect(await problemOf(send(url, short))).not.toBeInstanceOf(MailRefused);
    }
    expect(server.delivered.map((one) => headerOf(one, "Message-ID"))).toEqual(Array(2).fill("<one@example.org>"));
  });
});

describe("what a server answers", () => {
  test.each<[string, Behaviour, boolean]>([
    ["450 to the recipient: later", { onRecipient: () => refusal(450, "busy") }, false],
    ["550 to the recipient: never", { onRecipient: () => refusal(550, "no such user") }, true],
    ["451 to the mail: later", { onMail: async () => refusal(451, "try later") }, false],
    ["554 to the mail: never", { onMail: async () => refusal(554, "looks like spam") }, true],
    ["421 to the connection: later", { onConnect: (_, done) => done(refusal(421, "too many")) }, false],
    [
      "550 to the sender, which the owner can mend: later",
      { onMailFrom: (_, __, done) => done(refusal(550, "who?")) },
      false,
    ],
  ])("%s", async (_, behaviour, isForGood) => {
    const server = await serve(behaviour);
    const problem = await problemOf(send(`smtp://127.0.0.1:${server.port}`));
    expect(problem).toBeInstanceOf(Error);
    expect(problem instanceof MailRefused).toBe(isForGood);
  });
});
