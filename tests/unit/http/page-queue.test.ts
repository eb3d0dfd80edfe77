import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { createPageQueue } from "../../../src/gatehouse/http/astro/page-queue.ts";

test("pages of one turn begin together, each in the asynchronous context of its own request", async () => {
  const visitor = new AsyncLocalStorage<string>();
  const pages = createPageQueue();
  const seen: (string | undefined)[] = [];
  const failed = () => expect.unreachable();
  for (const name of ["Ada", "Ben"]) {
    visitor.run(name, () => pages.add({ render: () => void seen.push(visitor.getStore()), failed }));
  }
  expect(seen).toEqual([]);
  await nextTurn();
  expect(seen).toEqual(["Ada", "Ben"]);
});

test("a page that cannot begin does not keep the others of its turn from their visitors", async () => {
  const pages = createPageQueue();
  const happened: unknown[] = [];
  const broken = new Error("broken");
  const render = () => {
    throw broken;
  };
  pages.add({ render, failed: (error) => happened.push(error) });
  pages.add({ render: () => happened.push("rendered"), failed: () => expect.unreachable() });
  await nextTurn();
  expect(happened).toEqual([broken, "rendered"]);
});
