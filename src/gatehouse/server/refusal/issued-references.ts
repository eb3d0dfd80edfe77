/**
 * The references that checks for proxies gave out, so that the page may be shown under the same one. Where the site itself
 * stands behind the proxy, a visitor can ask for the page as well: a reference of their own choosing is not believed.
 */
import type { RefusalRepository } from "../../../../db/repositories/contract.ts";
import { isDatabaseUnavailable } from "../availability.ts";

/** What was refused, as the record has it. */
export interface Refused {
  readonly method: string;
  readonly path: string;
}

export interface IssuedReferences {
  remember(id: string, refused: Refused): void;
  /** Whether this instance, or another one that wrote it down, refused that very thing under the reference. */
  wereGiven(id: string, refused: Refused): Promise<boolean>;
}

/** The page is asked for right after the check; whatever is older stands in the record. */
const mostRemembered = 5_000;

export function createIssuedReferences({ find }: Pick<RefusalRepository, "find">): IssuedReferences {
  const given = new Map<string, Refused>();
  return {
    remember(id, { method, path }) {
      given.set(id, { method, path });
      if (given.size <= mostRemembered) return;
      for (const oldest of given.keys()) return void given.delete(oldest);
    },
    async wereGiven(id, { method, path }) {
      const known = given.get(id) ?? (await find(id).catch(noneWhileAway));
      return known?.method === method && known.path === path;
    },
  };
}

/** Then it is a refusal of its own. */
function noneWhileAway(error: unknown): null {
  if (!isDatabaseUnavailable(error)) throw error;
  return null;
}
