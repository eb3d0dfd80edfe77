/** On a large site the effect of a change is computed beside the thread that answers visitors, and is the same. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { effectFrom, type EffectSource } from "../../../src/gatehouse/core/access/effect-source.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { createEffectMaker, type EffectLimits } from "../../../src/gatehouse/server/access/effect-maker.ts";
import { largePolicy } from "../../support/large-policy.ts";

const folder = mkdtempSync(join(tmpdir(), "effect-maker-"));
const leftovers: (() => void)[] = [];
afterEach(() => {
  for (const clear of leftovers.splice(0)) clear();
});
afterAll(() => rmSync(folder, { recursive: true }));

const nothingInPlace = { inPlace: { rules: 0, groups: 0, routes: 0 } };

/** @param code of another process in place of ours */
function open(limits: Partial<EffectLimits> = {}, code?: string) {
  const file = code === undefined ? undefined : join(folder, `${leftovers.length}-${code.length}.mjs`);
  if (file !== undefined) writeFileSync(file, code ?? "");
  const maker = createEffectMaker({ ...nothingInPlace, ...limits }, file);
  leftovers.push(() => maker.close());
  return maker;
}

const { before, wider, opened, routes, groupsAsText: groups } = largePolicy({ people: 600, rules: 900, routes: 300 });
const refusedAt = (path: string) => ({ request: { method: "GET", path }, subject: anonymous, times: 2 });
const sourceOf = (given: Partial<EffectSource>): EffectSource => ({
  ...{ before, after: before, people: { groups }, routes },
  waysOut: [{ kind: "home", method: "GET", path: "/" }],
  refused: Array.from({ length: 600 }, (_, index) => refusedAt(`/part-${index}/a`)),
  ...given,
});
const anyEffect = sourceOf({ after: opened });

describe("an effect that is computed in a process", () => {
  test("is the same as in place, for every kind of change, one after the other and asked for at once", async () => {
    const maker = open();
    const without = { ...before, rules: before.rules.slice(1) };
    const sources = [
      sourceOf({ after: wider }),
      anyEffect,
      sourceOf({ after: without }),
      sourceOf({ before: without, after: before }),
      sourceOf({
        after: { ...before, roles: before.roles.slice(0, -1) },
        people: { groups, inPlace: { of: "role-199", role: "role-7" } },
      }),
      sourceOf({ people: { groups: "role-5,role-9 1 1", rolesAfter: ["role-5", "role-0"] } }),
      sourceOf({ routes: null, refused: [] }),
    ];
    const found = [];
    for (const source of sources) found.push(await maker.make(source));
    expect(found).toEqual(sources.map((source) => effectFrom(source)));
    expect(found[0]).toMatchObject({ people: 600, gaining: expect.toSatisfy((count: number) => count > 0) as number });
    const two = await Promise.all([maker.make(sources[0] ?? anyEffect), maker.make(anyEffect)]);
    expect(two).toEqual(found.slice(0, 2));
  });

  test("leaves the thread that answers visitors free", async () => {
    const large = largePolicy({ people: 30_000, rules: 6_000, routes: 1_000 });
    const source = sourceOf({
      before: large.before,
      after: large.wider,
      routes: large.routes,
      people: { groups: large.groupsAsText },
    });
    /** How often other work got its turn meanwhile. */
    const turnsDuring = async (maker: ReturnType<typeof open>) => {
      let isDone = false;
      let turns = 0;
      const done = maker.make(source).finally(() => (isDone = true));
      while (!isDone) {
        await nextTurn();
        turns += 1;
      }
      await done;
      return turns;
    };
    const inPlace = await turnsDuring(open({ inPlace: { rules: 1e6, groups: 1e9, routes: 1e6 } }));
    expect(inPlace).toBeLessThan(3);
    expect(await turnsDuring(open())).toBeGreaterThan(20);
  });

  test("is told the policy once, and what changes each time", async () => {
    const maker = open({}, countsMessages);
    const lengths = [];
    for (let time = 0; time < 2; time += 1) lengths.push(await maker.make(anyEffect));
    expect(lengths).toEqual([11, 5]);
    expect(await maker.make(sourceOf({ before: opened }))).toBe(11);
  });
});

/** Answers how many messages there were. */
const countsMessages = `let seen = 0; process.on("message", ({ kind }) => { seen += 1; if (kind !== "ask") return;
process.send({ effect: seen }); seen = 0; });`;
/** Does this at the question. */
const does = (what: string) => `process.on("message", ({ kind }) => { if (kind === "ask") { ${what} } });`;

describe("a process that fails ends one effect and nothing else", () => {
  test.each([
    ["hangs", does("for (;;) {}")],
    ["throws", does("throw new Error('broken')")],
    ["ends", does("process.exit(1)")],
    [
      "takes too much memory",
      does("const all = []; for (;;) all.push(new Array(1e6).fill({}).map((_, i) => ({ i })))"),
    ],
    ["cannot be read", "this is no code"],
  ])("because it %s", async (_, code) => {
    const maker = open({ making: 3_000 }, code);
    expect(await maker.make(anyEffect)).toBe("late");
    expect(await maker.make(anyEffect)).toBe("late");
  });

  test("while an error of the computation is thrown, and the next effect is computed", async () => {
    const maker = open();
    const broken = sourceOf({
      after: { ...before, rules: [{ ...before.rules[0], pattern: "no path" } as (typeof before.rules)[0]] },
    });
    await expect(maker.make(broken)).rejects.toThrow("has the pattern no path");
    expect(await maker.make(anyEffect)).toEqual(effectFrom(anyEffect));
  });

  test("and what cannot be sent to it is thrown", async () => {
    const maker = open();
    const wrong = {
      ...anyEffect,
      waysOut: [{ kind: "home", method: "GET", path: (() => "/") as unknown as string }],
    } as const;
    await expect(maker.make(wrong)).rejects.toThrow("could not be cloned");
    expect(await maker.make(anyEffect)).toEqual(effectFrom(anyEffect));
  });
});

describe("many who ask at once", () => {
  test("wait for each other, and beyond a few are told so at once", async () => {
    const maker = open({ waiting: 2 });
    const asked = Array.from({ length: 5 }, () => maker.make(anyEffect));
    const outcomes = (await Promise.all(asked)).map((one) => (typeof one === "string" ? one : "made"));
    expect(outcomes).toEqual(["made", "made", "made", "busy", "busy"]);
    expect(await maker.make(anyEffect)).toEqual(effectFrom(anyEffect));
  });

  test("do not wait longer than the limit", async () => {
    const maker = open({ making: 400 }, does("for (;;) {}"));
    const asked = Array.from({ length: 3 }, () => maker.make(anyEffect));
    const outcomes = await Promise.all(asked);
    expect(outcomes[0]).toBe("late");
    expect(outcomes[2]).toBe("busy");
  });
});

test("a process that was idle has ended, and the next effect starts another", async () => {
  const maker = open({ idle: 1 });
  for (let round = 0; round < 3; round += 1) {
    expect(await maker.make(anyEffect)).toEqual(effectFrom(anyEffect));
    await new Promise((resume) => setTimeout(resume, 20));
  }
});

test("closing ends what is computed, and nothing begins afterwards", async () => {
  const maker = open({}, does("for (;;) {}"));
  const asked = [maker.make(anyEffect), maker.make(anyEffect)];
  await nextTurn();
  maker.close();
  expect(await Promise.all(asked)).toEqual(["late", "late"]);
  expect(await maker.make(anyEffect)).toBe("late");
});
