/**
 * Refusals of scripts that a page is about to ask for once more. Astro's ClientRouter fetches the page behind a link, cannot
 * show a problem document, and loads the page whole: two requests of one person for one thing, which is one refusal.
 *
 * The browser brings the reference back in a cookie of its own, so that two people behind one address are never taken for one.
 */
import type { Denial } from "../../core/access/denial.ts";

/** What was asked for, and by whom. */
export interface ScriptRequest {
  readonly pathname: string;
  readonly search: string;
  readonly memberId: string | null;
  /** Client IP. */
  readonly address: string;
}

export interface FollowUps {
  remember(refusalId: string, asked: ScriptRequest, denial: Denial): void;
  /**
   * Whether that very thing was refused to them under the reference, for the same reason, moments ago. Answers yes once: a
   * third request is refused anew.
   */
  claim(refusalId: string, asked: ScriptRequest, denial: Denial): boolean;
  /** What was answered to that very request under the reference, moments ago; else null. May be asked again. */
  denialOf(refusalId: string, asked: ScriptRequest): Denial | null;
}

const mostRemembered = 2_000;

/** @param lifetime milliseconds after which another request is a refusal of its own */
export function createFollowUps(now: () => number, lifetime: number): FollowUps {
  const remembered = new Map<string, { readonly key: string; readonly denial: Denial; readonly until: number }>();
  function denialOf(refusalId: string, asked: ScriptRequest): Denial | null {
    const known = remembered.get(refusalId);
    return known === undefined || now() > known.until || known.key !== keyOf(asked) ? null : known.denial;
  }
  return {
    denialOf,
    remember(refusalId, asked, denial) {
      remembered.set(refusalId, { key: keyOf(asked), denial, until: now() + lifetime });
      if (remembered.size <= mostRemembered) return;
      for (const oldest of remembered.keys()) return void remembered.delete(oldest);
    },
    claim: (refusalId, asked, { reason }) =>
      denialOf(refusalId, asked)?.reason === reason && remembered.delete(refusalId),
  };
}

function keyOf({ pathname, search, memberId, address }: ScriptRequest): string {
  return JSON.stringify([pathname, search, memberId, address]);
}
