/**
 * Changes that a member began and a job carries out later, when their session may be over. They are judged by what the member may
 * do at that moment: one who was suspended, or lost the roles, changes nothing any more.
 */
import type { AccessRepository, MemberRepository } from "../../../../db/repositories/contract.ts";
import { memberSubject, type SignedInMember } from "../../core/identity/subject.ts";
import { problem } from "../../core/languages/problem.ts";
import { notPermitted } from "./author.ts";
import { mostAttempts, overtaken, type AuthoredChanges, type CurrentState } from "./authored.ts";
import type { History } from "./history.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure } from "./result.ts";

interface Dependencies {
  readonly access: Pick<AccessRepository, "authorityVersion">;
  readonly members: Pick<MemberRepository, "findById">;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly now: () => number;
}

/** Stands where an author has a session; no session has this hash. */
const noSession = "";

export const gone = failure("signed-out", problem("bulk-author-gone"));

/** @returns the author of a job's changes; null where there is no such member, or they are suspended */
export async function laterAuthor(
  { members, now }: Pick<Dependencies, "members" | "now">,
  memberId: string,
): Promise<SignedInMember | null> {
  const member = await members.findById(memberId);
  if (member === null || member.suspendedAt !== null) return null;
  return { ...memberSubject(member, { at: now() }), sessionHash: noSession } as SignedInMember;
}

/** The same for the end of a change, which was judged when it began: neither a suspension nor a lost role keeps it from coming. */
export async function authorOfEnd(
  { members, now }: Pick<Dependencies, "members" | "now">,
  memberId: string,
): Promise<SignedInMember | null> {
  const member = await members.findById(memberId);
  if (member === null) return null;
  return { ...memberSubject(member, { at: now() }), sessionHash: noSession } as SignedInMember;
}

/** For ends alone: by whom a change is written, and what it must not break, is asked; what its author may do is not. */
export function createAuthoredEnds({ access, policies, history, now }: Omit<Dependencies, "members">): AuthoredChanges {
  return {
    async change(author, _, attempt) {
      for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
        const authorityVersion = await access.authorityVersion();
        const { policy, version } = await policies.withVersion();
        const result = await attempt({
          author,
          policy,
          at: now(),
          write: (change, { everything = false } = {}) => ({
            preconditions: { author: null, policyVersion: version, ...(everything && { authorityVersion }) },
            change: change === null ? null : history.rowOf(author, { ...change, source: "product" }),
          }),
        });
        if (result !== "changed") return result;
      }
      return overtaken;
    },
  };
}

export function createAuthoredLater({ access, members, policies, history, now }: Dependencies): AuthoredChanges {
  return {
    async change(given, permission, attempt) {
      if (given.kind === "operator") throw new TypeError("A job has a member as its author.");
      for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
        const authorityVersion = await access.authorityVersion();
        const { policy, version } = await policies.withVersion();
        const author = await laterAuthor({ members, now }, given.id);
        if (author === null) return gone;
        const forbidden = permission === null ? null : notPermitted(policy, author, permission);
        if (forbidden) return forbidden;
        const standing: CurrentState<typeof given> = {
          author: author as typeof given,
          policy,
          at: now(),
          write: (change, { person, everything = false } = {}) => ({
            preconditions: {
              author: { id: author.id, roles: author.roles },
              policyVersion: version,
              ...(everything && { authorityVersion }),
              ...(person !== undefined && {
                person: { id: person.id, suspended: person.suspendedAt !== null, grants: person.grants },
              }),
            },
            change: change === null ? null : history.rowOf(author, change),
          }),
        };
        const result = await attempt(standing);
        if (result !== "changed") return result;
      }
      return overtaken;
    },
  };
}
