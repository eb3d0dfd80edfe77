/** Webhooks: signed, tried again, kept out of private networks, and told of requests. */
import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { isPrivateIp } from "../../../src/gatehouse/server/webhooks/private-networks.ts";
import { createSendWebhook } from "../../../src/gatehouse/server/webhooks/send.ts";
import { until } from "../../support/until.ts";
import { describeSite, type Site } from "../identity/site.ts";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A receiver that answers with these statuses, one after the other, and then with the last one. */
async function receiver(...statuses: readonly number[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const status = statuses[Math.min(received.length, statuses.length - 1)] ?? 200;
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      response.writeHead(status, status === 302 ? { Location: "/elsewhere" } : {}).end("x");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks` };
}

async function added(site: Site, url: string, events: readonly string[] = ["request.made", "request.declined"]) {
  const owner = await site.person("Olga", "owner");
  const made = await site.webhooks.add(owner, { url, events });
  if (!made.ok) throw new Error(made.message);
  return { owner, ...made.value };
}

async function deliveries(site: Site, { owner, id }: Awaited<ReturnType<typeof added>>) {
  const found = await site.webhooks.find(owner, id);
  return found.ok ? found.value.deliveries : [];
}

describeSite(
  "a webhook",
  (open) => {
    test("is told of a request, signed as the Standard Webhooks specification has it", async () => {
      const [site, { received, url }] = [await open(), await receiver(204)];
      const webhook = await added(site, url);
      const mia = await site.person("Mia");
      await site.roleRequests.ask(mia, "reader", "To read");
      await until(
        async () => (await deliveries(site, webhook))[0]?.state === "sent",
        () => "Nothing arrived.",
      );
      const [{ headers, body } = { headers: {}, body: "" }] = received;
      expect(JSON.parse(body)).toMatchObject({
        type: "request.made",
        data: { member: { name: "Mia" }, role: { id: "reader" }, reason: "To read" },
      });
      const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
      const key = Buffer.from(webhook.secret.replace("whsec_", ""), "base64");
      expect(headers["webhook-signature"]).toBe(`v1,${createHmac("sha256", key).update(signed).digest("base64")}`);
      expect(await site.database.repositories.webhooks.findDelivery(String(headers["webhook-id"]))).toMatchObject({
        body: null,
        status: 204,
      });
      await site.roleRequests.takeBack(await site.again(mia), "reader");
      expect(await deliveries(site, webhook)).toHaveLength(1);
    });

    test("is tried again with growing pauses and the same id, and its redirects are not followed", async () => {
      const [site, { received, url }] = [await open(), await receiver(500, 302, 200)];
      const webhook = await added(site, url);
      await site.webhooks.test(webhook.owner, webhook.id);
      for (const [tries, pause] of [
        [1, 30_000],
        [2, 120_000],
      ] as const) {
        await until(
          async () => (await deliveries(site, webhook))[0]?.tries === tries,
          () => `Not ${tries} tries.`,
        );
        // Until the job is put back, a look at the queue finds nothing.
        await until(
          async () => ((await site.database.repositories.jobs.survey(["webhook"])).nextRunAt ?? 0) > site.now(),
          () => "The job was not put back.",
        );
        site.wait(pause);
        site.mails.written();
      }
      await until(
        async () => (await deliveries(site, webhook))[0]?.state === "sent",
        () => "It did not arrive.",
      );
      expect(received).toHaveLength(3);
      expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    });

    test("that answers 410 or is switched off gets nothing more, and a delivery can be sent again", async () => {
      const [site, { received, url }] = [await open(), await receiver(410, 200)];
      const webhook = await added(site, url);
      await site.webhooks.test(webhook.owner, webhook.id);
      await until(
        async () => (await deliveries(site, webhook))[0]?.state === "failed",
        () => "It was not given up.",
      );
      const [given] = await deliveries(site, webhook);
      await site.webhooks.sendAgain(webhook.owner, webhook.id, given?.id ?? "");
      await until(
        async () => (await deliveries(site, webhook))[0]?.state === "sent",
        () => "It did not arrive.",
      );
      const off = { url, events: ["request.made"], isOn: false };
      expect(await site.webhooks.change(webhook.owner, webhook.id, off, 1)).toMatchObject({ ok: true });
      await site.roleRequests.ask(await site.person("Mia"), "reader");
      expect(await deliveries(site, webhook)).toHaveLength(1);
      expect(received).toHaveLength(2);
    });

    test("is looked after by people who manage people, and goes with its deliveries", async () => {
      const site = await open();
      const webhook = await added(site, "http://127.0.0.1:9/");
      const editor = await site.person("Ed", "editor");
      expect(await site.webhooks.list(editor)).toMatchObject({ code: "not-permitted" });
      expect(await site.webhooks.add(editor, { url: "https://example.com/", events: ["request.made"] })).toMatchObject({
        code: "not-permitted",
      });
      expect(await site.webhooks.remove(webhook.owner, webhook.id)).toMatchObject({ ok: true });
      expect(await site.webhooks.find(webhook.owner, webhook.id)).toMatchObject({ code: "not-found" });
    });
  },
  { environment: { WEBHOOKS_TO_PRIVATE_NETWORKS: "yes" } },
);

describeSite("a webhook without that setting", (open) => {
  test.each([
    ["http://example.com/", "webhook-not-https"],
    ["https://localhost/", "webhook-private"],
    ["https://printer.local/", "webhook-private"],
    ["https://127.0.0.1/", "webhook-private"],
    ["https://0x7f.1/", "webhook-private"],
    ["https://[::1]/", "webhook-private"],
    ["https://[::ffff:10.0.0.1]/", "webhook-private"],
    ["https://169.254.169.254/latest", "webhook-private"],
    ["https://user:word@example.com/", "webhook-url"],
    ["ftp://example.com/", "webhook-url"],
    ["somewhere", "webhook-url"],
  ])("does not lead to %s", async (url, id) => {
    const site = await open();
    const owner = await site.person("Olga", "owner");
    expect(await site.webhooks.add(owner, { url, events: ["request.made"] })).toMatchObject({ problem: { id } });
  });
});

test("a name that leads into a private network is not connected to", async () => {
  const { received, url } = await receiver(200);
  const inside = url.replace("http://127.0.0.1", "https://localhost");
  const sent = createSendWebhook(false)({ url: inside, headers: {}, body: "{}" }, new AbortController().signal);
  await expect(sent).rejects.toThrow("private network");
  expect(received).toEqual([]);
});

test("a receiver that changes the protocol has answered", async () => {
  const server = createTcpServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.write("HTTP/1.1 101 No\r\nUpgrade: other\r\nConnection: Upgrade\r\n\r\n"));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closing.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const sent = createSendWebhook(true)({ url, headers: {}, body: "{}" }, new AbortController().signal);
  await expect(sent).resolves.toBe(101);
});

test.each(["8.8.8.8", "2606:4700::1111", "example.com", ""])("%s is public, or no IP", (ip) => {
  expect(isPrivateIp(ip)).toBe(false);
});

test.each([
  "10.1.2.3",
  "100.64.0.1",
  "192.168.0.1",
  "255.255.255.255",
  "fe80::1",
  "fd00::1",
  "64:ff9b::a00:1",
  "2002:a00:1::",
])("%s is private", (ip) => {
  expect(isPrivateIp(ip)).toBe(true);
});
