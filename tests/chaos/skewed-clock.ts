/** Preloaded into the site: its clock is wrong by the milliseconds that a file says, which may change at any moment. */
import { readFileSync } from "node:fs";

const file = process.env["CHAOS_CLOCK"] ?? "";
const realNow = Date.now.bind(Date);
const RealDate = Date;
let skew = 0;

function look(): void {
  try {
    skew = Number(readFileSync(file, "utf8")) || 0;
  } catch {
    skew = 0;
  }
}

class SkewedDate extends RealDate {
  constructor(...given: unknown[]) {
    if (given.length === 0) super(realNow() + skew);
    else super(...(given as [number]));
  }

  static override now(): number {
    return realNow() + skew;
  }
}

if (file !== "") {
  look();
  setInterval(look, 100).unref();
  globalThis.Date = SkewedDate as DateConstructor;
}
