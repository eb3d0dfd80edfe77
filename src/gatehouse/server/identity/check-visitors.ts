/**
 * The visitors of `gatehouse check`: an anonymous one and one for each role, signed in while the check runs. Where
 * rules ask for it, also one with every role and an unconfirmed email, and one whose sign-in is too old. Their
 * passwords are known to no one, and their emails cannot receive mail.
 */
import { randomUUID } from "node:crypto";
import type { MemberRepository, SessionRepository } from "../../../../db/repositories/contract.ts";
import { longestFreshness, type Conditions } from "../../core/access/requirement.ts";
import { ownerRoleId } from "../../core/access/role.ts";
import { anonymous, type Subject } from "../../core/identity/subject.ts";
import { createSessions, hashSessionId, type Sessions } from "./sessions.ts";

export interface CheckVisitor {
  /** "anonymous", the id of the role, or what is special about the visitor: "old sign-in". */
  readonly name: string;
  readonly subject: Subject;
  /** Id of the session, for the cookie; absent for the anonymous visitor. */
  readonly sessionId?: string;
}

export interface CheckVisitors {
  /**
   * An anonymous visitor, and one for each role. A site without an owner gets no visitor for that role.
   *
   * @param asked extra conditions of the rules: visitors with a role meet them, and for each condition there is one
   *   visitor who does not
   */
  arrive(roles: readonly string[], asked: Conditions): Promise<readonly CheckVisitor[]>;
  /**
   * Removes them and their sessions, together with visitors left behind by an earlier check that was interrupted.
   */
  leave(): Promise<void>;
}

const domain = "gatehouse-check.invalid";
const unusableHash = "no password";
/** Milliseconds after which a visitor counts as left behind by an interrupted check. */
const longestCheck = 60 * 60_000;
/** Older than any rule allows, and younger than a remembered session gets. */
const oldSignIn = (longestFreshness + 24 * 60) * 60_000;

export function createCheckVisitors(
  repositories: { readonly members: MemberRepository; readonly sessions: SessionRepository },
  sessions: Sessions,
  now: () => number,
): CheckVisitors {
  const { members } = repositories;
  const sessionsOfLongAgo = createSessions(repositories.sessions, () => now() - oldSignIn);
  const run = randomUUID().slice(0, 8);
  /** Hashes of the session ids that were begun for an owner. */
  const borrowed: string[] = [];

  async function signIn(memberId: string, isOld = false): Promise<{ sessionId: string; subject: Subject }> {
    // Its limits do not matter: it ends with the check.
    const session = { memberId, roles: [], remembered: isOld, userAgent: "gatehouse check", clientIp: "" };
    const { id } = await (isOld ? sessionsOfLongAgo : sessions).begin(session);
    return { sessionId: id, subject: await sessions.identify(id) };
  }

  /** A session of a real owner: one more owner for a minute could hide that the last one is being removed. */
  async function borrowOwner(): Promise<CheckVisitor | null> {
    const { members: owners } = await members.list({ filter: { role: ownerRoleId }, limit: 50 });
    const owner = owners.find(({ suspendedAt }) => suspendedAt === null);
    if (owner === undefined) return null;
    const visit = await signIn(owner.id);
    borrowed.push(hashSessionId(visit.sessionId));
    return { name: ownerRoleId, ...visit };
  }

  async function create(
    name: string,
    roles: readonly string[],
    { isConfirmed, isOld = false }: { readonly isConfirmed: boolean; readonly isOld?: boolean },
  ): Promise<CheckVisitor> {
    const id = randomUUID();
    await members.create({
      id,
      email: `${name.replaceAll(" ", "-")}.${run}@${domain}`,
      name: `Check of ${name}`,
      passwordHash: unusableHash,
      createdAt: now(),
      roles,
      grantedBy: null,
      emailVerifiedAt: isConfirmed ? now() : null,
    });
    return { name, ...(await signIn(id, isOld)) };
  }

  return {
    async arrive(roles, { verifiedEmail, freshWithin }) {
      const isConfirmed = verifiedEmail === true;
      const visitors: CheckVisitor[] = [{ name: "anonymous", subject: anonymous }];
      for (const role of roles) {
        const visitor = role === ownerRoleId ? await borrowOwner() : await create(role, [role], { isConfirmed });
        if (visitor !== null) visitors.push(visitor);
      }
      // Every role but the owner's, so that nothing else can be missing.
      const all = roles.filter((role) => role !== ownerRoleId);
      if (isConfirmed) visitors.push(await create("unconfirmed email", all, { isConfirmed: false }));
      if (freshWithin !== undefined) visitors.push(await create("old sign-in", all, { isConfirmed, isOld: true }));
      return visitors;
    },
    async leave() {
      for (const idHash of borrowed.splice(0)) await repositories.sessions.remove(idHash);
      await members.removeTemporary(`.${run}@${domain}`, Number.MAX_SAFE_INTEGER);
      await members.removeTemporary(`@${domain}`, now() - longestCheck);
    },
  };
}
