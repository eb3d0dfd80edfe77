/** Prints what was measured. */
import type { Compared } from "./load.ts";

const widths = [14, 8, 12, 8];

/** @param part by which this is measured again */
export function title(text: string, part: string): void {
  process.stdout.write(`\n${text}    (npm run bench -- ${part})\n`);
}

export function line(name: string, figures: readonly string[]): void {
  const columns = figures.map((figure, index) => figure.padStart(widths[index] ?? 12));
  process.stdout.write(`  ${name.padEnd(50)}${columns.join("")}\n`);
}

/** The ratios are to the peer: more requests, and less processor time for one, are more than 1. */
export function table(compared: readonly Compared[]): void {
  line("", ["a second", "ratio", "µs each", "ratio"]);
  for (const { target, perSecond, ratio, microseconds, ratioOfTime } of compared) {
    line(target.name, [
      Math.round(perSecond).toLocaleString("en"),
      ratio.toFixed(2),
      microseconds?.toFixed(0) ?? "",
      ratioOfTime?.toFixed(2) ?? "",
    ]);
  }
}
