/**
 * Has the effect of a change computed in a process of its own, one at a time, while visitors are answered. Small ones are computed
 * in place, which takes less time than a process needs to begin. It starts with the first large one and ends when it was idle for a
 * while; it is told the policy once, and what changes each time. One that crashes, hangs or takes too much memory ends that effect and
 * nothing else.
 */
import type { ChildProcess } from "node:child_process";
import { effectFrom, type EffectSource, type ToldEffect } from "../../core/access/effect-source.ts";
import type { PolicySource } from "../../core/access/policy.ts";
import type { Rule } from "../../core/access/rule.ts";
import { createHelperProcess, fileBeside } from "../helper-process.ts";
import type { EffectAnswer, EffectMessage, SourceWithoutRules } from "./effect-process.ts";

export interface EffectMaker {
  /**
   * @returns `busy` when too many wait or it waited too long for others, `late` when it took too long or the process ended
   * @throws what the computation threw
   */
  make(source: EffectSource): Promise<ToldEffect | "busy" | "late">;
  /** Ends the process; what waits becomes `late`. */
  close(): void;
}

export interface EffectLimits {
  /** Milliseconds that an effect may wait for its turn, and then take. */
  readonly making: number;
  /** That may wait behind the one under way. */
  readonly waiting: number;
  /** Milliseconds without an effect after which the process ends, to give back its memory. */
  readonly idle: number;
  /** What is computed in place, at most: rules, characters of the groups, routes. */
  readonly inPlace: { readonly rules: number; readonly groups: number; readonly routes: number };
}

const usualLimits: EffectLimits = {
  making: 15_000,
  waiting: 4,
  idle: 30_000,
  inPlace: { rules: 300, groups: 5_000, routes: 1_000 },
};

/** Rules, refusals or characters that are handed over at once: about a millisecond of work. */
const piece = { rules: 200, refused: 200, groups: 200_000 };

export function createEffectMaker(
  changed: Partial<EffectLimits> = {},
  file = fileBeside(import.meta.url, "effect-process"),
): EffectMaker {
  const limits = { ...usualLimits, ...changed };
  // At 10,000 rules and 100,000 groups of people it needs about 150 MB.
  const helper = createHelperProcess({ file, heap: 768, idle: limits.idle });
  /** The policy that a process knows. */
  const told = new WeakMap<ChildProcess, PolicySource>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isClosed = false;

  async function run(source: EffectSource): Promise<ToldEffect | "late"> {
    if (isClosed) return "late";
    const child = helper.use();
    const answered = Promise.withResolvers<EffectAnswer | "late">();
    const onAnswer = (answer: unknown) => answered.resolve(answer as EffectAnswer);
    const onEnd = () => answered.resolve("late");
    child.once("message", onAnswer).once("exit", onEnd);
    const timer = setTimeout(() => {
      helper.end();
      onEnd();
    }, limits.making);
    try {
      const [answer] = await Promise.all([answered.promise, tell(child, source)]);
      if (answer === "late") return answer;
      if ("problem" in answer) throw new Error(`The effect could not be computed: ${answer.problem}`);
      return answer.effect;
    } catch (error) {
      // What the process knows by now is not certain.
      helper.end();
      throw error;
    } finally {
      clearTimeout(timer);
      child.off("message", onAnswer).off("exit", onEnd);
      helper.rest();
    }
  }

  /**
   * Piece by piece, so that visitors are answered in between.
   *
   * @throws where something cannot be sent; not where the process has ended
   */
  async function tell(child: ChildProcess, { before, after, people, refused, routes, waysOut, program }: EffectSource) {
    const send = (message: EffectMessage) =>
      new Promise<void>((resolve) => void child.send(message, () => setImmediate(resolve)));
    const { groups, ...changes } = people;
    if (told.get(child) !== before) {
      told.delete(child);
      await send({ kind: "policy", source: withoutRules(before) });
      for (const rules of pieces(before.rules, piece.rules)) await send({ kind: "rules", rules });
      told.set(child, before);
    }
    for (const text of pieces(groups, piece.groups)) await send({ kind: "groups", text });
    for (const some of pieces(refused, piece.refused)) await send({ kind: "refused", refused: some });
    const different = after === before ? null : { ...withoutRules(after), rules: placed(after.rules, before.rules) };
    await send({ kind: "ask", asked: { after: different, people: changes, routes, waysOut, program } });
  }

  return {
    async make(source) {
      if (isSmall(source, limits.inPlace)) return effectFrom(source);
      if (waiting > limits.waiting) return "busy";
      waiting += 1;
      let state: "waits" | "runs" | "gave up" = "waits";
      const turn = last.then(async (): Promise<ToldEffect | "busy" | "late"> => {
        if (state === "gave up") return "busy";
        state = "runs";
        return run(source);
      });
      last = turn.catch(() => undefined);
      const patience = Promise.withResolvers<"busy">();
      const timer = setTimeout(() => {
        if (state === "runs") return;
        state = "gave up";
        patience.resolve("busy");
      }, limits.making);
      try {
        return await Promise.race([turn, patience.promise]);
      } finally {
        clearTimeout(timer);
        waiting -= 1;
      }
    },
    close() {
      isClosed = true;
      helper.end();
    },
  };
}

function isSmall({ before, after, people, routes }: EffectSource, most: EffectLimits["inPlace"]): boolean {
  return (
    Math.max(before.rules.length, after.rules.length) <= most.rules &&
    people.groups.length <= most.groups &&
    (routes?.length ?? 0) <= most.routes
  );
}

function withoutRules({ rules: _, ...source }: PolicySource): SourceWithoutRules {
  return source;
}

/** Rules that stay, by their place: all but the changed ones are the same objects. */
function placed(rules: readonly Rule[], before: readonly Rule[]): (number | Rule)[] {
  const places = new Map(before.map((rule, place) => [rule, place]));
  return rules.map((rule) => places.get(rule) ?? rule);
}

function* pieces<List extends string | readonly unknown[]>(list: List, length: number): Generator<List> {
  for (let from = 0; from < list.length; from += length) yield list.slice(from, from + length) as List;
}
