/**
 * The references issued by forward-auth checks, so that the refusal page can show the same one. Where the site itself
 * is behind the proxy, a visitor can request that page too, so a reference that was not issued here is ignored.
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
  /** Whether this instance, or another one by the record, issued the reference for the same request. */
  wereGiven(id: string, refused: Refused): Promise<boolean>;
}

/** The page is requested right after the check; older references are found in the record. */
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

/** While the database is unavailable, the request counts as a new refusal. */
function noneWhileAway(error: unknown): null {
  if (!isDatabaseUnavailable(error)) throw error;
  return null;
}
