/** What the requests of one turn of the event loop share, and what they must not share. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import type { RequestReads } from "../../../db/repositories/contract.ts";
import { createRequestReads } from "../../../src/gatehouse/server/request-reads.ts";

/** A database that answers when the test says so. */
function open() {
  const asked: { readonly idHashes: readonly string[]; answer(publishedNumber: number): void; fail(): void }[] = [];
  const reads = createRequestReads({
    read: (idHashes) =>
      new Promise<RequestReads>((resolve, reject) => {
        asked.push({
          idHashes,
          answer: (publishedNumber) => resolve({ policyVersion: 7, publishedNumber, sessions: new Map() }),
          fail: () => reject(new Error("away")),
        });
      }),
  });
  return { asked, reads };
}

test("requests of one turn ask one statement, each session once", async () => {
  const { asked, reads } = open();
  const answers = Promise.all([reads.policyVersion(), reads.session("a"), reads.session("b"), reads.session("a")]);
  await nextTurn();
  expect(asked.map(({ idHashes }) => idHashes)).toEqual([["a", "b"]]);
  asked[0]?.answer(1);
  expect(await answers).toEqual([7, null, null, null]);
});

test("a request that arrives after the statement was sent asks another, though the first is not answered yet", async () => {
  const { asked, reads } = open();
  const first = reads.session("a");
  await nextTurn();
  const second = reads.session("a");
  await nextTurn();
  expect(asked).toHaveLength(2);
  asked[0]?.answer(1);
  await first;
  asked[1]?.answer(2);
  await second;
});

test("an answer that comes late does not bring an older page back", async () => {
  const { asked, reads } = open();
  const first = reads.policyVersion();
  await nextTurn();
  const second = reads.policyVersion();
  await nextTurn();
  asked[1]?.answer(2);
  await second;
  asked[0]?.answer(1);
  await first;
  expect(reads.publishedNumber()).toBe(2);
});

test("a statement that fails fails for its own requests alone", async () => {
  const { asked, reads } = open();
  const lost = Promise.allSettled([reads.policyVersion(), reads.session("a")]);
  await nextTurn();
  asked[0]?.fail();
  expect((await lost).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  const next = reads.policyVersion();
  await nextTurn();
  asked[1]?.answer(1);
  expect(await next).toBe(7);
});
