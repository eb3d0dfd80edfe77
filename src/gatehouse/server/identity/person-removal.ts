/** Removes a person for good: the account with all that lets them in. What they did stays in history and records. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import type { Member } from "../../core/identity/member.ts";
import type { Author } from "../access/author.ts";
import type { History } from "../access/history.ts";
import { lastOwner, type Owners } from "../access/owners.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Result } from "../access/result.ts";
import { findManageable } from "./person-changes.ts";

export interface PersonRemoval {
  /** Sessions, tokens and roles go along; the last owner stays. Answers who was removed. */
  remove(author: Author, memberId: string): Promise<Result<Member>>;
}

export interface PersonRemovalDependencies {
  readonly members: MemberRepository;
  readonly policies: PolicyStore;
  readonly owners: Owners;
  readonly history: History;
}

export function createPersonRemoval(dependencies: PersonRemovalDependencies): PersonRemoval {
  const { members, owners, history } = dependencies;
  return {
    async remove(author, memberId) {
      if (author.kind === "member" && author.id === memberId) {
        return failure("own-account", "You cannot remove yourself. Ask another admin.");
      }
      const found = await findManageable(dependencies, author, memberId);
      if (!found.ok) return found;
      const { policy, member } = found.value;
      if ((await members.remove(memberId, owners.mustBeConfirmed(policy))) === "last-owner") return lastOwner;
      const { email, name, roles } = member;
      const summary = `Removed ${name}`;
      await history.record(author, { entity: "member", entityId: memberId, summary, before: { email, name, roles } });
      return success(member);
    },
  };
}
