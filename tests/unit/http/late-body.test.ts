/** Bodies that wait in front for their last byte, and how much room they take. */
import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { PassThrough } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { bringsBody, createLateBodies } from "../../../src/gatehouse/http/server/late-body.ts";
import { usualLimits } from "../../../src/gatehouse/http/server/server-limits.ts";

const limits = { ...usualLimits(), waitingBody: 4_096, waitingBodies: 6_000 };

function open(bodies: ReturnType<typeof createLateBodies>, atEnd: () => Promise<void> = async () => undefined) {
  const client = new PassThrough();
  const request = Object.assign(client, { headers: {} }) as unknown as IncomingMessage & {
    body?: AsyncIterable<Buffer>;
  };
  const response = Object.assign(new EventEmitter(), { closed: false }) as unknown as ServerResponse;
  const received = bodies.receive(request, response, atEnd);
  return {
    client,
    received,
    answered: () => response.emit("close"),
    async text() {
      const parts: Buffer[] = [];
      for await (const part of request.body ?? []) parts.push(part);
      return Buffer.concat(parts).toString();
    },
    body: () => request.body,
  };
}

test("a short body that comes byte by byte is whole once its last byte is there", async () => {
  const one = open(createLateBodies(limits));
  const sent = "a form, sent slowly, ".repeat(100);
  for (const byte of sent) one.client.write(byte);
  await turn();
  expect(one.body()).toBeUndefined();
  one.client.end("!");
  expect(await one.received).toBe("whole");
  expect(await one.text()).toBe(`${sent}!`);
});

test("the last part of a long body is given out after the judgement at its end", async () => {
  const order: string[] = [];
  const one = open(createLateBodies(limits), async () => void order.push("judged"));
  one.client.write("a".repeat(5_000));
  expect(await one.received).toBe("under-way");
  const reading = (async () => {
    for await (const part of one.body() ?? []) order.push(part.toString().slice(0, 1));
  })();
  one.client.write("b");
  await turn();
  one.client.write("c");
  await turn();
  expect(order).toEqual(["a", "b"]);
  one.client.end();
  await reading;
  expect(order).toEqual(["a", "b", "judged", "c"]);
});

test("when the second decision is a denial, reading fails and the last part is withheld", async () => {
  const one = open(createLateBodies(limits), () => Promise.reject(new Error("refused")));
  one.client.end("a".repeat(5_000));
  expect(await one.received).toBe("under-way");
  await expect(one.text()).rejects.toThrow("refused");
});

test("bodies beyond the memory limit are read while they arrive", async () => {
  const bodies = createLateBodies(limits);
  const first = open(bodies);
  first.client.end("a".repeat(4_000));
  expect(await first.received).toBe("whole");
  const second = open(bodies);
  second.client.end("b".repeat(4_000));
  expect(await second.received).toBe("under-way");
  expect(await second.text()).toBe("b".repeat(4_000));
  first.answered();
  const third = open(bodies);
  third.client.end("c".repeat(4_000));
  expect(await third.received).toBe("whole");
});

test("a client that goes away in the middle is gone", async () => {
  const one = open(createLateBodies(limits));
  one.client.write("a");
  await turn();
  one.client.destroy(new Error("aborted"));
  expect(await one.received).toBe("gone");
});

test.each([
  ["POST", { "content-length": "5" }, true],
  ["PUT", { "transfer-encoding": "chunked" }, true],
  ["POST", { "content-length": "0" }, false],
  ["POST", {}, false],
  ["GET", { "content-length": "5" }, false],
  ["HEAD", { "transfer-encoding": "chunked" }, false],
])("whether %s with %o waits for a body: %s", (method, headers, expected) => {
  expect(bringsBody({ method, headers } as unknown as IncomingMessage)).toBe(expected);
});
