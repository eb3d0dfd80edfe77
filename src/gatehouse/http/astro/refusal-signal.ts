/** What a page's own code throws to refuse. Recognised by a registered symbol: a bundle may hold the class twice. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Denial } from "../../core/access/denial.ts";
import { requestContext } from "./request-context.ts";

const brand = Symbol.for("gatehouse.refusal-signal");

/** The refusal raised while one request was answered. */
interface Raised {
  signal?: RefusalSignal;
}

const slot = Symbol.for("gatehouse.refusals-raised");
type Slotted = typeof globalThis & { [slot]?: AsyncLocalStorage<Raised> };
const requests = ((globalThis as Slotted)[slot] ??= new AsyncLocalStorage<Raised>());

export class RefusalSignal extends Error {
  readonly [brand] = true;
  readonly denial: Denial;

  constructor(denial: Denial) {
    super(`Refused: ${denial.reason}`);
    this.denial = denial;
    const raised = requests.getStore();
    if (raised !== undefined) {
      raised.signal ??= this;
      return;
    }
    // The middleware has not run: a site's own src/fetch.ts may call actions before it, or leave it out.
    const outcome = requestContext.getStore()?.outcome;
    if (outcome !== undefined) outcome.raised ??= denial;
  }
}

export function isRefusalSignal(error: unknown): error is RefusalSignal {
  return typeof error === "object" && error !== null && brand in error;
}

/**
 * Does the work, then throws the first refusal that was raised in it, even if it was caught: Astro turns everything that an action
 * throws into a result of its own, and a refusal must not become a 500 or a page.
 */
export async function rethrowingRefusals<T>(work: () => Promise<T>): Promise<T> {
  const raised: Raised = {};
  const outcome = await requests.run(raised, work).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (raised.signal !== undefined) throw raised.signal;
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}

/**
 * Does the work, in which a refusal stops the code that raises it and refuses nothing: while a refusal page is printed, which is
 * the response already, or a preview of one.
 */
export function keepingRefusalsInside<T>(work: () => T): T {
  return requests.run({}, work);
}
