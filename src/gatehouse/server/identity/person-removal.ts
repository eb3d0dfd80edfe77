/** Removes a person for good: the account and its credentials. What they did stays in history and records, without their name. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import type { Member } from "../../core/identity/member.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { deletedPerson, type Change } from "../access/history.ts";
import { lastOwner, type Owners } from "../access/owners.ts";
import { failure, success, type Result } from "../access/result.ts";
import { manageable } from "./person-changes.ts";
import { problem } from "../../core/languages/problem.ts";
import { changed, textOfChange } from "../../core/languages/change.ts";

export interface PersonRemoval {
  /** Sessions, tokens and roles go along; the last owner stays. Answers who was removed. */
  remove(author: Author, memberId: string): Promise<Result<Member>>;
}

export interface PersonRemovalDependencies {
  readonly members: MemberRepository;
  readonly authored: AuthoredChanges;
  readonly owners: Owners;
}

export function createPersonRemoval({ members, authored, owners }: PersonRemovalDependencies): PersonRemoval {
  return {
    remove: (author, memberId) =>
      authored.change(author, "people:manage", async (standing) => {
        if (author.kind === "member" && author.id === memberId) {
          return failure("own-account", problem("removes-author"));
        }
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        const change: Change = { entity: "member", entityId: memberId, summary: changed("account-removed") };
        const write = standing.write(change, { person: member });
        const written = await members.remove(memberId, write, owners.mustBeConfirmed(standing.policy), forgotten);
        if (written === "last-owner") return lastOwner;
        return written === "changed" ? written : success(member);
      }),
  };
}

/** What history says from then on. */
const forgotten = { nameInHistory: deletedPerson, summaryInHistory: textOfChange(changed("about-deleted-person")) };
