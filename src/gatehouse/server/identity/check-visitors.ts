/**
 * The visitors of `gatehouse check`: a stranger and one for each role, signed in for as long as the check lasts. Nobody
 * knows a password of theirs, and their addresses can receive no mail.
 */
import { randomUUID } from "node:crypto";
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { ownerRoleId } from "../../core/access/role.ts";
import { anonymous, type Subject } from "../../core/identity/subject.ts";
import { hashSessionId, type Sessions } from "./sessions.ts";

export interface CheckVisitor {
  /** "stranger", or the id of the role. */
  readonly name: string;
  readonly subject: Subject;
  /** Id of the session, for the cookie; absent for the stranger. */
  readonly sessionId?: string;
}

export interface CheckVisitors {
  /** A stranger, and a visitor for each role. Without an owner on the site nobody visits as one. */
  arrive(roles: readonly string[]): Promise<readonly CheckVisitor[]>;
  /** Ends their sessions and removes them, and whoever a check that was cut off left behind. */
  leave(): Promise<void>;
}

const domain = "gatehouse-check.invalid";
const nobodysHash = "no password";
/** Milliseconds after which somebody left behind is taken for left behind. */
const longestCheck = 60 * 60_000;

export function createCheckVisitors(
  { members }: { readonly members: MemberRepository },
  sessions: Sessions,
  now: () => number,
): CheckVisitors {
  const run = randomUUID().slice(0, 8);
  const borrowed: string[] = [];

  async function signIn(memberId: string): Promise<{ sessionId: string; subject: Subject }> {
    const session = { memberId, remembered: false, userAgent: "gatehouse check", address: "" };
    const { id } = await sessions.begin(session);
    return { sessionId: id, subject: await sessions.identify(id) };
  }

  /** One more owner for a minute could hide that the last one is being removed, so an owner lends a session. */
  async function borrowOwner(): Promise<CheckVisitor | null> {
    const { members: owners } = await members.list({ role: ownerRoleId, limit: 50, offset: 0 });
    const owner = owners.find(({ suspendedAt }) => suspendedAt === null);
    if (owner === undefined) return null;
    const visit = await signIn(owner.id);
    borrowed.push(hashSessionId(visit.sessionId));
    return { name: ownerRoleId, ...visit };
  }

  async function create(role: string): Promise<CheckVisitor> {
    const id = randomUUID();
    await members.create({
      id,
      email: `${role}.${run}@${domain}`,
      name: `Check of the role ${role}`,
      passwordHash: nobodysHash,
      createdAt: now(),
      roles: [role],
      grantedBy: null,
    });
    return { name: role, ...(await signIn(id)) };
  }

  return {
    async arrive(roles) {
      const visitors: CheckVisitor[] = [{ name: "stranger", subject: anonymous }];
      for (const role of roles) {
        const visitor = role === ownerRoleId ? await borrowOwner() : await create(role);
        if (visitor !== null) visitors.push(visitor);
      }
      return visitors;
    },
    async leave() {
      for (const idHash of borrowed.splice(0)) await sessions.end(idHash, "signed-out");
      await members.removeTemporary(`.${run}@${domain}`, Number.MAX_SAFE_INTEGER);
      await members.removeTemporary(`@${domain}`, now() - longestCheck);
    },
  };
}
