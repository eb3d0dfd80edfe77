/**
 * Has the effect of a change computed in a process of its own, one at a time, while visitors are answered. Small ones are computed
 * in place, which takes less time than a process needs to begin. It starts with the first large one and ends when it was idle for a
 * while; it is told the policy once, and what changes each time. One that crashes, hangs or takes too much memory ends that effect and
 * nothing else.
 */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { effectFrom, type EffectSource, type ToldEffect } from "../../core/access/effect-source.ts";
import type { PolicySource } from "../../core/access/policy.ts";
import type { Rule } from "../../core/access/rule.ts";
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

/** As this file: TypeScript in the repository, JavaScript in the package. */
const processFile = fileURLToPath(
  new URL(import.meta.url.endsWith(".js") ? "./effect-process.js" : "./effect-process.ts", import.meta.url),
);

interface Helper {
  readonly child: ChildProcess;
  /** The policy that it knows. */
  told?: PolicySource;
}

export function createEffectMaker(changed: Partial<EffectLimits> = {}, file: string = processFile): EffectMaker {
  const limits = { ...usualLimits, ...changed };
  let helper: Helper | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isClosed = false;

  function end(): void {
    clearTimeout(idle);
    helper?.child.kill("SIGKILL");
    helper = undefined;
  }

  function start(): Helper {
    const child = fork(file, [], {
      serialization: "advanced",
      // Megabytes. At 10,000 rules and 100,000 groups of people it needs about 150.
      execArgv: ["--max-old-space-size=768"],
      // No settings of the site, such as the URL of the database.
      env: {},
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    // It waits for work, and must not keep a process alive that has nothing else to do.
    child.unref();
    child.channel?.unref();
    const started = { child };
    child.once("exit", () => {
      if (helper === started) helper = undefined;
    });
    child.on("error", () => child.kill("SIGKILL"));
    return started;
  }

  async function run(source: EffectSource): Promise<ToldEffect | "late"> {
    if (isClosed) return "late";
    clearTimeout(idle);
    const used = (helper ??= start());
    const answered = Promise.withResolvers<EffectAnswer | "late">();
    const onAnswer = (answer: unknown) => answered.resolve(answer as EffectAnswer);
    const onEnd = () => answered.resolve("late");
    used.child.once("message", onAnswer).once("exit", onEnd);
    const timer = setTimeout(() => {
      end();
      onEnd();
    }, limits.making);
    try {
      const [answer] = await Promise.all([answered.promise, tell(used, source)]);
      if (answer === "late") return answer;
      if ("problem" in answer) throw new Error(`The effect could not be computed: ${answer.problem}`);
      return answer.effect;
    } catch (error) {
      // What the process knows by now is not certain.
      end();
      throw error;
    } finally {
      clearTimeout(timer);
      used.child.off("message", onAnswer).off("exit", onEnd);
      if (!isClosed) idle = setTimeout(end, limits.idle).unref();
    }
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
      end();
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

/**
 * Piece by piece, so that visitors are answered in between.
 *
 * @throws where something cannot be sent; not where the process has ended
 */
async function tell(helper: Helper, { before, after, people, refused, routes, waysOut }: EffectSource): Promise<void> {
  const send = (message: EffectMessage) =>
    new Promise<void>((resolve) => void helper.child.send(message, () => setImmediate(resolve)));
  const { groups, ...changed } = people;
  if (helper.told !== before) {
    delete helper.told;
    await send({ kind: "policy", source: withoutRules(before) });
    for (const rules of pieces(before.rules, piece.rules)) await send({ kind: "rules", rules });
    helper.told = before;
  }
  for (const text of pieces(groups, piece.groups)) await send({ kind: "groups", text });
  for (const some of pieces(refused, piece.refused)) await send({ kind: "refused", refused: some });
  const different = after === before ? null : { ...withoutRules(after), rules: placed(after.rules, before.rules) };
  await send({ kind: "ask", asked: { after: different, people: changed, routes, waysOut } });
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
