import type { Found } from "./page-checks.svelte.ts";

/** The same finding on several pages, or at both widths, counts once: the first stands for all. Errors come first. */
export function withoutRepetitionsOf(all: readonly Found[]): readonly Found[] {
  const first = new Map<string, Found>();
  for (const one of all) {
    const key = JSON.stringify([one.level, one.text, one.path]);
    if (!first.has(key)) first.set(key, one);
  }
  const isError = ({ level }: Found) => (level === "error" ? 0 : 1);
  return [...first.values()].sort((one, other) => isError(one) - isError(other));
}

/** Tells findings apart in a list. */
export const keyOfFound = ({ text, path, level }: Found) => `${level}\n${text}\n${path ?? ""}`;
