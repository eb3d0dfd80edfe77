/**
 * Sessions, kept by Lucia through our own adapter. This is the one file that imports lucia.
 *
 * Lucia deletes what has expired and says no more than "none", refreshes with one half-life for every session, and
 * stores the id as it is. So the adapter stores only the SHA-256 of an id, ends sessions softly with a cause, and
 * reports every row as far from its end: limits, last-seen and the reason for a session's end are ours.
 */
import { hash } from "node:crypto";
import { generateIdFromEntropySize, Lucia, type Adapter, type DatabaseSession, type DatabaseUser } from "lucia";
import type {
  AuthoredWrite,
  SessionRepository,
  SessionRow,
  SessionWithMember,
} from "../../../../db/repositories/contract.ts";
import type { Member } from "../../core/identity/member.ts";
import {
  expiredLimit,
  expiresAt,
  lastSeenIntervalOf,
  lastSeenIsDue,
  ordinaryLimits,
  rememberedLimits,
  type SessionEndCause,
  type SessionLimits,
} from "../../core/identity/session.ts";
import { rolesInForce } from "../../core/identity/role-grant.ts";
import type { SessionTime } from "../../core/identity/session-time.ts";
import type { Subject } from "../../core/identity/subject.ts";
import { createBoundedCache } from "../bounded-cache.ts";
import { sessionSubject } from "./session-subject.ts";
import { createOptionalWrites, type OptionalWrites } from "../optional-writes.ts";
import type { RequestReads } from "../request-reads.ts";

interface SessionAttributes {
  row: SessionRow;
  /** Hash of the session that a new one takes the place of. */
  replacesIdHash?: string | undefined;
}
interface MemberAttributes {
  member: Member;
}

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionAttributes, MemberAttributes>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: MemberAttributes;
  }
}

/** Entropy of a session id in bytes; OWASP ASVS 5.0 (7.2.3) asks for at least 16. */
const idBytes = 25;
/** Per member, so that signing in and out in a loop does not fill the disk. Older ids count as unknown. */
export const mostEnded = 200;
const minute = 60_000;
const farFuture = new Date(8.64e15);

export function hashSessionId(id: string): string {
  return hash("sha256", id, "hex");
}

export interface NewSession {
  readonly memberId: string;
  /** Ids of the roles granted directly: some have shorter limits. */
  readonly roles: readonly string[];
  readonly remembered: boolean;
  readonly userAgent: string;
  readonly clientIp: string;
  /** How the member authenticated: RFC 8176 words. By password, unless it says otherwise. */
  readonly authenticatedBy?: readonly string[];
  /** When the member signed in, where the session takes the place of another one: milliseconds since 1970. */
  readonly since?: number;
  /** The session at the provider that it came from, as `providerSessionOf` names it. */
  readonly providerSession?: string;
  /** The passkey that proved it. */
  readonly passkeyId?: string;
}

/** The limits of a session that begins, in milliseconds. */
export type LimitsFor = (session: Pick<NewSession, "roles" | "remembered">) => SessionLimits;

export interface Sessions {
  /**
   * Begins a session and returns its id, which exists only in the response's cookie. The session the browser had ends
   * (`replaced`), even if it was another member's. A person has at most `mostSessions`: beyond that, the one seen
   * longest ago ends.
   */
  begin(session: NewSession, previousSessionId?: string): Promise<{ id: string }>;
  /**
   * The same under an id that is known already.
   *
   * @throws where there is a session with this id
   */
  adopt(id: string, session: NewSession): Promise<void>;
  /**
   * The same after the password was right, in place of the session the browser had. Null, and nothing has begun or
   * ended, when by now the password is another one or the member is suspended.
   */
  beginForPassword(
    session: NewSession,
    verified: { readonly passwordHash: string; readonly previousSessionId?: string | undefined },
  ): Promise<{ id: string } | null>;
  /** A session that is to be begun together with another change: its id, and its row for the repository that writes both. */
  draft(session: NewSession): { id: string; row: SessionRow };
  /** Turns the id of a cookie into a subject: a member, or an anonymous visitor with the reason. */
  identify(id: string): Promise<Subject>;
  /**
   * The same without waiting, where nothing in the database has changed since this session was last read; else null.
   */
  identifyFromMemory(id: string): Subject | null;
  /** The subject of a session by now. Not a visit: it does not lengthen the session. */
  holder(idHash: string): Promise<Subject>;
  /** The session at a provider that this one came from, as `providerSessionOf` names it, and the passkey that began it. */
  cameFrom(idHash: string): Promise<Pick<SessionRow, "providerSession" | "passkeyId">>;
  /** How long it has left. @param lengthens whether asking counts as a visit */
  timeLeft(id: string, lengthens: boolean): Promise<SessionTime>;
  signOut(id: string): Promise<void>;
  end(idHash: string, cause: SessionEndCause): Promise<boolean>;
  /** Ends one of this member's; "missing" when it has ended already. */
  endOne(
    memberId: string,
    idHash: string,
    cause: SessionEndCause,
    authored?: AuthoredWrite,
  ): ReturnType<SessionRepository["endOne"]>;
  /** Ends all of this member's but one, and revokes their tokens where asked to. */
  endAll(
    memberId: string,
    cause: SessionEndCause,
    also?: Parameters<SessionRepository["endAll"]>[3],
    authored?: AuthoredWrite,
  ): ReturnType<SessionRepository["endAll"]>;
  listOf(memberId: string): Promise<SessionRow[]>;
  countLive(): Promise<number>;
}

/**
 * @param dataVersion version of the data; null on an engine that has to be asked whether anything has changed
 * @param limitsFor limits of a session that begins
 * @param readForRequests reads the session by its hash, as of a moment after the call
 */
export function createSessions(
  repository: SessionRepository,
  now: () => number,
  optionalWrites: OptionalWrites = createOptionalWrites(),
  dataVersion: () => string | null = () => null,
  readForRequests: RequestReads["session"] = (idHash) => repository.findWithMember(idHash),
  limitsFor: LimitsFor = ({ remembered }) => (remembered ? rememberedLimits : ordinaryLimits),
): Sessions {
  const kept = keepFound(readForRequests, now, dataVersion);
  const lucia = new Lucia<SessionAttributes, MemberAttributes>(adapterOver(repository, kept, now), {
    getSessionAttributes: ({ row }) => ({ row }),
    getUserAttributes: ({ member }) => ({ member }),
  });

  function draft(
    { since, roles, ...session }: NewSession,
    id = generateIdFromEntropySize(idBytes),
  ): { id: string; row: SessionRow } {
    const at = now();
    const limits = limitsFor({ roles, remembered: session.remembered });
    const row: SessionRow = {
      idleLimit: limits.idle,
      absoluteLimit: limits.absolute,
      providerSession: null,
      passkeyId: null,
      viewing: null,
      viewingUntil: null,
      ...session,
      idHash: hashSessionId(id),
      createdAt: since ?? at,
      lastSeenAt: at,
      endedAt: null,
      endCause: null,
      userAgent: session.userAgent.slice(0, 300),
      authenticatedBy: (session.authenticatedBy ?? ["pwd"]).join(" "),
    };
    return { id, row };
  }

  /** Each sign-in may leave an ended session behind, so each looks whether there are too many. */
  function trimEnded(memberId: string): void {
    optionalWrites.try(`trim ${memberId}`, () => repository.trimEnded(memberId, mostEnded));
  }

  function markExpired(memberId: string, at: number): void {
    optionalWrites.try(`expired ${memberId}`, () => repository.endExpired(memberId, at));
  }

  function visit({ session: row, member }: SessionWithMember): Subject {
    const at = now();
    const subject = sessionSubject(row, member, at);
    if (row.endedAt !== null) return subject;
    // Seen to have expired once, it stays so, even when the clock of the machine is set back.
    if (subject.kind === "anonymous") markExpired(row.memberId, at);
    else if (lastSeenIsDue(row, at)) {
      optionalWrites.try(row.idHash, () => repository.touch(row.idHash, at, at - lastSeenIntervalOf(row)));
    }
    return subject;
  }

  return {
    draft: (session) => draft(session),

    async adopt(id, session) {
      const { row } = draft(session, id);
      await lucia.createSession(session.memberId, { row }, { sessionId: id });
      trimEnded(session.memberId);
    },

    async begin(session, previous) {
      const { id, row } = draft(session);
      const attributes = { row, ...(previous !== undefined && { replacesIdHash: hashSessionId(previous) }) };
      await lucia.createSession(session.memberId, attributes, { sessionId: id });
      trimEnded(session.memberId);
      return { id };
    },

    async beginForPassword(session, { passwordHash, previousSessionId: previous }) {
      const { id, row } = draft(session);
      const previousIdHash = previous === undefined ? undefined : hashSessionId(previous);
      if (!(await repository.createForPassword(row, { passwordHash, previousIdHash }))) return null;
      trimEnded(session.memberId);
      return { id };
    },

    async identify(id) {
      const { session, user } = await lucia.validateSession(id);
      if (session === null) return { kind: "anonymous", because: { reason: "invalid-credentials" } };
      return visit({ session: session.row, member: user.member });
    },

    identifyFromMemory(id) {
      const found = kept.now(hashSessionId(id));
      return found === null ? null : visit(found);
    },

    async holder(idHash) {
      const found = await repository.findWithMember(idHash);
      if (found === null) return { kind: "anonymous", because: { reason: "invalid-credentials" } };
      return sessionSubject(found.session, found.member, now());
    },

    async cameFrom(idHash) {
      const { providerSession = null, passkeyId = null } = (await repository.findWithMember(idHash))?.session ?? {};
      return { providerSession, passkeyId };
    },

    async timeLeft(id, lengthens) {
      const idHash = hashSessionId(id);
      const at = now();
      const found = await repository.findWithMember(idHash);
      const subject = found === null ? null : sessionSubject(found.session, found.member, at);
      if (found === null || subject?.kind !== "member" || subject.standing !== "active") return { signedIn: false };
      const isLater = lengthens && (await repository.touch(idHash, at, at - minute));
      const session = isLater ? { ...found.session, lastSeenAt: at } : found.session;
      const { id: member, name, email } = subject;
      const last = expiresAt({ ...session, lastSeenAt: at });
      const endsAt = expiresAt(session);
      const mark = hashSessionId(idHash).slice(0, 16);
      return {
        signedIn: true,
        member,
        name,
        email,
        session: mark,
        endsIn: endsAt - at,
        canBeKept: last - endsAt > minute,
      };
    },

    signOut: (id) => lucia.invalidateSession(id),
    end: (idHash, cause) => repository.end(idHash, cause, now()),
    endOne: (memberId, idHash, cause, authored) => repository.endOne(memberId, idHash, cause, now(), authored),
    endAll: (memberId, cause, also, authored) => repository.endAll(memberId, cause, now(), also, authored),
    async listOf(memberId) {
      const at = now();
      const open = await repository.listOpen(memberId);
      const live = open.filter((row) => expiredLimit(row, at) === null);
      if (live.length < open.length) markExpired(memberId, at);
      return live;
    },
    // As of this minute: a console that is reloaded asks the same again, and equal reads are made once.
    countLive: () => repository.countLive(Math.floor(now() / minute) * minute),
  };
}

/** Sessions that are known without asking while nothing in the database has changed. */
const mostKept = 2_000;

interface KeptSessions {
  /** What was found before, where nothing in the database has changed since; else null. */
  now(idHash: string): SessionWithMember | null;
  find(idHash: string): Promise<SessionWithMember | null>;
}

function keepFound(read: RequestReads["session"], now: () => number, dataVersion: () => string | null): KeptSessions {
  const kept = createBoundedCache<{ readonly data: string; readonly found: SessionWithMember }>(mostKept);

  function keptAt(idHash: string, data: string | null): SessionWithMember | null {
    const known = data === null ? undefined : kept.get(idHash);
    if (known === undefined || known.data !== data) return null;
    const { session, member } = known.found;
    // A role may have ended meanwhile, which no write tells.
    return { session, member: { ...member, roles: rolesInForce(member.grants, now()) } };
  }

  return {
    now: (idHash) => keptAt(idHash, dataVersion()),
    async find(idHash) {
      const data = dataVersion();
      const known = keptAt(idHash, data);
      if (known !== null) return known;
      const found = await read(idHash);
      if (found !== null && data !== null) kept.set(idHash, { data, found });
      return found;
    },
  };
}

function adapterOver(repository: SessionRepository, { find }: KeptSessions, now: () => number): Adapter {
  const asSession = (id: string, row: SessionRow): DatabaseSession => ({
    id,
    userId: row.memberId,
    expiresAt: farFuture,
    attributes: { row },
  });
  const asUser = (member: Member): DatabaseUser => ({ id: member.id, attributes: { member } });

  return {
    async getSessionAndUser(id) {
      const found = await find(hashSessionId(id));
      return found === null ? [null, null] : [asSession(id, found.session), asUser(found.member)];
    },
    async getUserSessions(memberId) {
      return (await repository.listOpen(memberId)).map((row) => asSession(row.idHash, row));
    },
    setSession: ({ attributes }) => repository.create(attributes.row, attributes.replacesIdHash),
    // Never called for rows that are reported as far from their end; sliding is `touch`.
    async updateSessionExpiration() {},
    async deleteSession(id) {
      await repository.end(hashSessionId(id), "signed-out", now());
    },
    async deleteUserSessions(memberId) {
      await repository.endAll(memberId, "signed-out", now());
    },
    // Tombstones are kept and purged by age, see maintenance.
    async deleteExpiredSessions() {},
  };
}
