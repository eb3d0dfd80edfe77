/**
 * Refusals of scripted requests that the browser is about to repeat. Astro's ClientRouter fetches the page behind a
 * link, cannot show a problem document, and loads the page whole: two requests for one navigation, recorded as one
 * refusal.
 *
 * The browser sends the reference back in a cookie, so that two people behind one client IP are never taken for one.
 */
import type { Denial } from "../../core/access/denial.ts";

/** A scripted request and its subject. */
export interface ScriptRequest {
  readonly pathname: string;
  readonly search: string;
  readonly memberId: string | null;
  /** Client IP. */
  readonly clientIp: string;
}

/** What became of a form that was sent: kept until its person is signed in, or lost. Null where none was. */
export type SentForm = "kept" | "lost" | null;

export interface FollowUps {
  remember(refusalId: string, asked: ScriptRequest, denial: Denial, sent?: SentForm): void;
  /** Of the form that was sent under this reference; known until the reference is claimed. */
  sentUnder(refusalId: string): SentForm;
  /**
   * Whether the same request was refused under this reference, for the same reason, within the lifetime. True only
   * once: a third request is a new refusal.
   */
  claim(refusalId: string, asked: ScriptRequest, denial: Denial): boolean;
  /** The denial of the same request under this reference, within the lifetime; else null. Can be called repeatedly. */
  denialOf(refusalId: string, asked: ScriptRequest): Denial | null;
}

interface Remembered {
  readonly key: string;
  readonly denial: Denial;
  readonly sent: SentForm;
  readonly until: number;
}

const mostRemembered = 2_000;

/** @param lifetime milliseconds after which another request counts as a new refusal */
export function createFollowUps(now: () => number, lifetime: number): FollowUps {
  const remembered = new Map<string, Remembered>();
  function denialOf(refusalId: string, asked: ScriptRequest): Denial | null {
    const known = remembered.get(refusalId);
    return known === undefined || now() > known.until || known.key !== keyOf(asked) ? null : known.denial;
  }
  return {
    denialOf,
    sentUnder: (refusalId) => remembered.get(refusalId)?.sent ?? null,
    remember(refusalId, asked, denial, sent = null) {
      remembered.set(refusalId, { key: keyOf(asked), denial, sent, until: now() + lifetime });
      if (remembered.size <= mostRemembered) return;
      for (const oldest of remembered.keys()) return void remembered.delete(oldest);
    },
    claim: (refusalId, asked, { reason }) =>
      denialOf(refusalId, asked)?.reason === reason && remembered.delete(refusalId),
  };
}

function keyOf({ pathname, search, memberId, clientIp }: ScriptRequest): string {
  return JSON.stringify([pathname, search, memberId, clientIp]);
}
