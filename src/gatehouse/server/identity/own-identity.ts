/** Our own sessions as the site's identity: the only file that knows the session cookie. */
import {
  clearSessionCookie,
  readSessionCookie,
  sessionCookieName,
  writeSessionCookie,
} from "../../core/identity/session-cookie.ts";
import { rememberedLimits } from "../../core/identity/session.ts";
import { anonymous, type Subject } from "../../core/identity/subject.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { Identity } from "./identity.ts";
import type { Sessions } from "./sessions.ts";

const invalid: Subject = { kind: "anonymous", because: { reason: "invalid-credentials" } };

/**
 * @param secure whether the site is on https, where the cookie has another name
 * @param longest milliseconds that a remembered session may last. The cookie of a shorter one stays: its end is then told as
 *   such, and not as a visit without a session
 */
export function createOwnIdentity(
  sessions: Pick<Sessions, "identify" | "identifyFromMemory" | "timeLeft" | "signOut" | "listOf" | "endOne" | "endAll">,
  secure: boolean,
  longest: number = rememberedLimits.absolute,
): Identity {
  const cookieIn = (headers: RequestHeaders) => readSessionCookie(headers.get("cookie"), secure);
  return {
    presentsNothing: (headers) => headers.get("cookie") === null,

    async identify(headers) {
      const cookie = cookieIn(headers);
      if (cookie.kind === "none") return anonymous;
      return cookie.kind === "malformed" ? invalid : sessions.identify(cookie.id);
    },

    identifyNow(headers) {
      const cookie = cookieIn(headers);
      if (cookie.kind === "none") return anonymous;
      return cookie.kind === "malformed" ? invalid : sessions.identifyFromMemory(cookie.id);
    },

    async signOut(headers) {
      const cookie = cookieIn(headers);
      if (cookie.kind === "found") await sessions.signOut(cookie.id);
      return [clearSessionCookie(secure)];
    },

    async timeLeft(headers, lengthens) {
      const cookie = cookieIn(headers);
      return cookie.kind === "found" ? sessions.timeLeft(cookie.id, lengthens) : { signedIn: false };
    },

    presentedSession(headers) {
      const cookie = cookieIn(headers);
      return cookie.kind === "found" ? cookie.id : undefined;
    },

    sessionBegun({ id, remembered }) {
      const lasting = remembered ? { maxAgeSeconds: longest / 1000 } : {};
      return [writeSessionCookie({ id, secure, ...lasting })];
    },

    sessionsOf: (memberId) => sessions.listOf(memberId),
    endSession: (memberId, idHash, cause, authored) => sessions.endOne(memberId, idHash, cause, authored),
    endSessions: (memberId, cause, also, authored) => sessions.endAll(memberId, cause, also, authored),

    cookieOf: (sessionId) => ({ name: sessionCookieName(secure), value: sessionId }),
  };
}
