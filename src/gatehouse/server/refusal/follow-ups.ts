/**
 * Refusals of scripts that a page is about to ask for once more. Astro's ClientRouter fetches the page behind a link, cannot
 * show a problem document, and loads the page whole: two requests of one person for one thing, which is one refusal.
 *
 * The browser brings the reference back in a cookie of its own, so that two people behind one address are never taken for one.
 */

/** What was refused, and to whom. */
export interface ScriptRefusal {
  readonly pathname: string;
  readonly search: string;
  readonly reason: string;
  readonly memberId: string | null;
  /** Client IP. */
  readonly address: string;
}

export interface FollowUps {
  remember(refusalId: string, refused: ScriptRefusal): void;
  /**
   * Whether that very thing was refused to them under the reference, moments ago. Answers yes once: a third request
   * is refused anew.
   */
  claim(refusalId: string, refused: ScriptRefusal): boolean;
}

const mostRemembered = 2_000;

/** @param lifetime milliseconds after which another request is a refusal of its own */
export function createFollowUps(now: () => number, lifetime: number): FollowUps {
  const remembered = new Map<string, { readonly refused: string; readonly until: number }>();
  return {
    remember(refusalId, refused) {
      remembered.set(refusalId, { refused: keyOf(refused), until: now() + lifetime });
      if (remembered.size <= mostRemembered) return;
      for (const oldest of remembered.keys()) return void remembered.delete(oldest);
    },
    claim(refusalId, refused) {
      const known = remembered.get(refusalId);
      if (known === undefined || now() > known.until || known.refused !== keyOf(refused)) return false;
      return remembered.delete(refusalId);
    },
  };
}

function keyOf({ pathname, search, reason, memberId, address }: ScriptRefusal): string {
  return JSON.stringify([pathname, search, reason, memberId, address]);
}
