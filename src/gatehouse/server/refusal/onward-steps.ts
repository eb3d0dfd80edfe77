/**
 * What people do after they were refused: sign in, arrive at the page, ask for a role. Found in the record itself, so that it
 * does not matter which instance refused them, and nothing more is stored about anybody. No request waits for it.
 */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { longestStep, type TimedStep } from "../../core/refusal/onward.ts";
import { isDatabaseUnavailable } from "../availability.ts";
import type { Log } from "../log.ts";
import { networkOf } from "../network.ts";
import type { RefusalCounter } from "./refusal-counter.ts";
import type { RefusalLog } from "./refusal-log.ts";

/** Refusals of one network that are looked at: of a browser among them, the latest counts. */
const mostLookedAt = 30;
/** Steps that are remembered, so that each is counted once. */
const mostRemembered = 2_000;
/** Look-ups under way: a crowd that signs in together is counted in part. */
const mostAtOnce = 4;

export interface SignedInAfter {
  readonly clientIp: string;
  readonly userAgent: string;
  /** The path that they were going to. */
  readonly path: string;
  /** Whether the page is open to them now. */
  readonly isOpen: boolean;
}

export interface OnwardSteps {
  signedIn(after: SignedInAfter): void;
  /** A member asked for a role. */
  asked(memberId: string): void;
  /** Waits for what is under way. */
  settled(): Promise<void>;
}

interface Dependencies {
  readonly refusals: Pick<Repositories["refusals"], "recentOf">;
  readonly refusalLog: Pick<RefusalLog, "flush">;
  readonly counter: Pick<RefusalCounter, "countStep">;
  readonly log: Log;
  readonly now: () => number;
}

export function createOnwardSteps({ refusals, refusalLog, counter, log, now }: Dependencies): OnwardSteps {
  const counted = new Set<string>();
  const underWay = new Set<Promise<void>>();

  /** Whether this is the first time. */
  function claim(step: TimedStep, refusalId: string): boolean {
    const key = `${step} ${refusalId}`;
    if (counted.has(key)) return false;
    counted.add(key);
    if (counted.size > mostRemembered) {
      for (const oldest of counted) {
        counted.delete(oldest);
        break;
      }
    }
    return true;
  }

  function beside(work: () => Promise<void>): void {
    if (underWay.size >= mostAtOnce) return;
    const running = work()
      .catch((error: unknown) => {
        // A number in a chart is missing then, which is no reason to wake anybody.
        if (!isDatabaseUnavailable(error)) log.error("onward-not-counted", { error });
      })
      .finally(() => underWay.delete(running));
    underWay.add(running);
  }

  return {
    signedIn({ clientIp, userAgent, path, isOpen }) {
      const at = now();
      beside(async () => {
        await refusalLog.flush();
        const since = at - longestStep["signed-in"];
        const rows = await refusals.recentOf({ network: networkOf(clientIp) }, since, mostLookedAt);
        const before = rows.find(
          (row) => row.memberId === null && row.path === path && row.userAgent === userAgent && row.at <= at,
        );
        if (before === undefined || !claim("signed-in", before.id)) return;
        counter.countStep("anonymous", "signed-in", at, at - before.at);
        if (isOpen) counter.countStep("anonymous", "arrived", at, at - before.at);
      });
    },
    asked(memberId) {
      const at = now();
      beside(async () => {
        await refusalLog.flush();
        const [before] = await refusals.recentOf({ memberId }, at - longestStep.asked, 1);
        if (before === undefined || !claim("asked", before.id)) return;
        counter.countStep("member", "asked", at, at - before.at);
      });
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}
