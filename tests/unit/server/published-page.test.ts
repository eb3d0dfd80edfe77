/** Which revision a visitor sees while the database is slow. */
import { expect, test, vi } from "vitest";
import type { PageRepository, StoredRevision } from "../../../db/repositories/contract.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { createPublishedPage } from "../../../src/gatehouse/server/page/published-page.ts";
import { createTimeouts } from "../../../src/gatehouse/server/timeouts.ts";

/** Milliseconds that each answer of a busy database takes. */
const slow = 700;
/** Milliseconds after which a page is shown as it was last known. */
const patience = 100;

/** A page of which revision 1 is known already. */
async function open() {
  const database = { number: 1, takes: 0, numberTakes: 0 };
  const answer = <Value>(value: Value, takes = database.takes) =>
    new Promise<Value>((resume) => setTimeout(resume, takes, value));
  const pages = {
    publishedNumber: () => answer(database.number, database.numberTakes),
    revision: (number: number) => answer({ number, document: shippedDocument(), themes: null } as StoredRevision),
  } as unknown as PageRepository;
  /** As the statement of a request read it. */
  let readByRequests: number | null = null;
  const page = createPublishedPage(
    { pages },
    shippedThemes,
    createTimeouts(),
    (error) => expect(error).toBeNull(),
    async () => ({}),
    () => null,
    () => readByRequests,
  );
  vi.useFakeTimers();
  const first = page.current();
  await vi.advanceTimersByTimeAsync(1);
  await first;
  return {
    page,
    publish(number: number, numberTakes = slow) {
      Object.assign(database, { number, takes: slow, numberTakes });
    },
    requestReads: (number: number) => (readByRequests = number),
  };
}

test.each(["forRequests", "current"] as const)(
  "a visitor after a publication sees the new page, though the database is slow to send it: %s",
  async (how) => {
    const { page, publish, requestReads } = await open();
    publish(2);
    requestReads(2);
    const shown = page[how]();
    await vi.advanceTimersByTimeAsync(3 * slow);
    expect((await shown).revision).toBe(2);
    vi.useRealTimers();
  },
);

test("a visitor gets the new page where the database says quickly that there is one, and sends it slowly", async () => {
  const { page, publish } = await open();
  publish(2, 1);
  const shown = page.current();
  await vi.advanceTimersByTimeAsync(2 * slow);
  expect((await shown).revision).toBe(2);
  vi.useRealTimers();
});

test("a visitor does not wait long for a database that has not said whether there is a newer page", async () => {
  const { page, publish, requestReads } = await open();
  requestReads(1);
  publish(2);
  let shown: number | undefined;
  void page.current().then(({ revision }) => (shown = revision));
  await vi.advanceTimersByTimeAsync(patience);
  expect(shown).toBe(1);
  vi.useRealTimers();
});
