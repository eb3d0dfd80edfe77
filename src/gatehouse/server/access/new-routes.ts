/**
 * Routes that a deployment brought, so that one without a rule is not overlooked. Compared with those of the site as it was opened last,
 * by any instance.
 */
import { z } from "zod";
import type { Repositories } from "../../../../db/repositories/contract.ts";
import type { Policy } from "../../core/access/policy.ts";
import { countNewOpen } from "../../core/access/site-map.ts";
import { mappedRoutes } from "../../core/access/site-route.ts";
import type { Log } from "../log.ts";
import type { SiteRoutes } from "./site-routes.ts";

const settingKey = "known-routes";
/** Milliseconds for which a route is new. */
const newFor = 7 * 24 * 60 * 60_000;
/** Another instance is opened at the same moment. */
const mostAttempts = 5;
/** Pattern of a route → when it came, in milliseconds since 1970; 0: before the first comparison. */
const knownSchema = z.record(z.string(), z.number());

export interface NewRoutes {
  /** Called once the site is open. A failure is logged, and keeps no one out. */
  record(): Promise<void>;
  /** Patterns of the routes that came within the last seven days. */
  read(): Promise<ReadonlySet<string>>;
  /** How many of them no rule speaks of. */
  countOpen(policy: Policy): Promise<number>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly siteRoutes: Pick<SiteRoutes, "current">;
  readonly log: Log;
  readonly now: () => number;
}

export function createNewRoutes({ authoredSettings, siteRoutes, log, now }: Dependencies): NewRoutes {
  async function attempt(): Promise<"written" | "changed"> {
    const routes = siteRoutes.current();
    if (routes === null) return "written";
    const stored = await authoredSettings.read(settingKey);
    const known = parsed(stored);
    const since = known === null ? 0 : now();
    const patterns = mappedRoutes(routes).map(({ pattern }) => pattern);
    const text = JSON.stringify(Object.fromEntries(patterns.map((pattern) => [pattern, known?.[pattern] ?? since])));
    if (text === stored) return "written";
    return authoredSettings.replace(settingKey, stored, text, { preconditions: { author: null }, change: null });
  }

  async function read(): Promise<ReadonlySet<string>> {
    const known = parsed(await authoredSettings.read(settingKey)) ?? {};
    const oldest = now() - newFor;
    return new Set(Object.keys(known).filter((pattern) => (known[pattern] ?? 0) > oldest));
  }

  return {
    read,

    async countOpen(policy) {
      const routes = siteRoutes.current();
      return routes === null ? 0 : countNewOpen(policy, routes, await read());
    },

    async record() {
      try {
        for (let attempts = 0; attempts < mostAttempts; attempts += 1) if ((await attempt()) === "written") return;
      } catch (error) {
        log.error("routes-not-compared", { error });
      }
    },
  };
}

/** Null where nothing is stored, or another version stored it in a way that this one does not know. */
function parsed(stored: string | null): Readonly<Record<string, number>> | null {
  try {
    return stored === null ? null : knownSchema.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}
