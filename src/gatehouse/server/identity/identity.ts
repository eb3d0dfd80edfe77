/**
 * Who a request of a browser belongs to, and which sessions a member has. The rest of the module asks only this, so that a site which already knows its
 * visitors by a library of its own can tell it in place of our sessions. Tokens and passwords that programs send in
 * `Authorization` are ours in any case (`programs.ts`).
 */
import type { AuthoredWrite, Changed, SessionRow } from "../../../../db/repositories/contract.ts";
import type { SessionTime } from "../../core/identity/session-time.ts";
import type { SessionEndCause } from "../../core/identity/session.ts";
import type { Subject } from "../../core/identity/subject.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";

export interface Identity {
  /** Whether the headers hold nothing that could tell who asks. Such a visitor needs no database. */
  presentsNothing(headers: RequestHeaders): boolean;
  /**
   * A member, or an anonymous visitor with the reason. Never throws for bad input.
   *
   * @param clientIp as our server found it; left out where it is not known. Headers of a request may say anything
   * @throws DatabaseUnavailable
   */
  identify(headers: RequestHeaders, clientIp?: string): Promise<Subject>;
  /** The same without waiting, where that can be told at once; else null. Most requests end here. */
  identifyNow(headers: RequestHeaders): Subject | null;
  /** Ends the session of the browser. Answers the `Set-Cookie` headers that make it forget the session. */
  signOut(headers: RequestHeaders, clientIp?: string): Promise<readonly string[]>;
  /** How long the session of the browser has left. @param lengthens whether asking counts as a visit */
  timeLeft(headers: RequestHeaders, lengthens: boolean, clientIp?: string): Promise<SessionTime>;
  /** The id of the session that a sign-in of this browser takes the place of. */
  presentedSession(headers: RequestHeaders): string | undefined;
  /** `Set-Cookie` headers for a session that has begun, after a sign-in or a new password. */
  sessionBegun(session: { readonly id: string; readonly remembered: boolean }): readonly string[];
  /** The sessions of a member that hold, the newest first: for account, console and command. */
  sessionsOf(memberId: string): Promise<SessionRow[]>;
  /**
   * Ends one session of the member. "missing" when they have none that goes on under this hash; "changed", and nothing has
   * ended, when the preconditions of `authored` do not hold any more.
   *
   * @param authored written with it, or not at all
   */
  endSession(
    memberId: string,
    idHash: string,
    cause: SessionEndCause,
    authored: AuthoredWrite,
  ): Promise<"written" | "missing" | Changed>;
  /** The same for all sessions of the member but one. Revokes their tokens where asked to. */
  endSessions(
    memberId: string,
    cause: SessionEndCause,
    also: { readonly except?: string; readonly revokeTokens?: boolean },
    authored: AuthoredWrite,
  ): Promise<{ readonly sessionsEnded: number; readonly tokensRevoked: number } | Changed>;
  /** The cookie of a session, for programs that stand in for a browser: `gatehouse check`, and tests of a site. */
  cookieOf(sessionId: string): { readonly name: string; readonly value: string };
}
