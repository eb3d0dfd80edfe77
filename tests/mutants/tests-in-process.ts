/**
 * Stands in for `vitest` where mistakes are tried: tests run one after the other in this process, thousands of times in a
 * minute. Knows what the unit tests of pure code use.
 */
export { expect, vi } from "vitest";

interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

let tests: Test[] = [];

/** The tests that were declared since the last call. */
export function takeTests(): readonly Test[] {
  const taken = tests;
  tests = [];
  return taken;
}

function declare(name: string, run: () => unknown): void {
  tests.push({ name, run });
}

function each(declareOne: (name: string, run: () => unknown) => void) {
  return (cases: readonly unknown[]) =>
    (name: string, run: (...given: readonly unknown[]) => unknown): void => {
      for (const given of cases) declareOne(name, () => run(...(Array.isArray(given) ? given : [given])));
    };
}

const nothing = (): void => undefined;
export const test = Object.assign(declare, { each: each(declare), skip: nothing });
export const it = test;

const group = (_name: string, declareAll: () => unknown): void => void declareAll();
export const describe = Object.assign(group, { each: each(group), skip: nothing });

function unknownHere(): never {
  throw new Error("Tests with hooks are not run here.");
}
export const [beforeAll, afterAll, beforeEach, afterEach] = [unknownHere, unknownHere, unknownHere, unknownHere];
