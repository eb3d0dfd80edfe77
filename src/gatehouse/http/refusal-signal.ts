/** What a page's own code throws to refuse. Recognised by a registered symbol: a bundle may hold the class twice. */
import type { Denial } from "../core/access/denial.ts";

const brand = Symbol.for("gatehouse.refusal-signal");

export class RefusalSignal extends Error {
  readonly [brand] = true;
  readonly denial: Denial;

  constructor(denial: Denial) {
    super(`Refused: ${denial.reason}`);
    this.denial = denial;
  }
}

export function isRefusalSignal(error: unknown): error is RefusalSignal {
  return typeof error === "object" && error !== null && brand in error;
}
