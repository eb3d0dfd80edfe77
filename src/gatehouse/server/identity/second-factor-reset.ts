/** What an admin does for a person who lost their phone: removes their second factor and passkeys. */
import type {
  MemberRepository,
  PasskeyRepository,
  SecondFactorRepository,
} from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { Member } from "../../core/identity/member.ts";
import { tokenFreshness } from "../../core/identity/token.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { failure, success, type Result } from "../access/result.ts";
import { manageable } from "./person-changes.ts";
import type { MayChangeFactors } from "./proved-factors.ts";
import type { TellMember } from "./tell-member.ts";

/** Milliseconds since the sign-in of the admin. */
const freshness = tokenFreshness.toSend * 60_000;

export interface SecondFactorResetDependencies {
  readonly members: Pick<MemberRepository, "findById">;
  readonly secondFactors: SecondFactorRepository;
  readonly passkeys: Pick<PasskeyRepository, "listOf">;
  readonly authored: AuthoredChanges;
  readonly tell: TellMember;
  readonly mayChangeFactors: MayChangeFactors;
  readonly now: () => number;
}

export interface SecondFactorReset {
  /** Whether there is anything to remove. */
  isNeeded(memberId: string): Promise<boolean>;
  /**
   * The admin's sign-in must be fresh, and have proved a factor where the admin has one. It is written to the history, and the person is told by mail. The command line does it for
   * the last owner.
   */
  reset(author: Author, memberId: string): Promise<Result<Member>>;
}

export function createSecondFactorReset(dependencies: SecondFactorResetDependencies): SecondFactorReset {
  const { members, secondFactors, passkeys, authored, tell, mayChangeFactors, now } = dependencies;

  async function isNeeded(memberId: string): Promise<boolean> {
    return (await secondFactors.find(memberId)) !== null || (await passkeys.listOf(memberId)).length > 0;
  }

  return {
    isNeeded,

    async reset(author, memberId) {
      const done = await authored.change(author, "people:manage", async (standing) => {
        const { author: admin } = standing;
        if (admin.kind === "member") {
          if (admin.id === memberId) return failure("own-account", problem("own-account"));
          const { authenticatedAt } = admin;
          if (authenticatedAt === undefined || now() - authenticatedAt > freshness) {
            return failure("sign-in-again", problem("sign-in-again-first"));
          }
          // Else the passwords of two admins would be enough to take each other's factor away.
          if (!(await mayChangeFactors(admin))) return failure("sign-in-again", problem("own-factor-first"));
        }
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const person = found.value;
        if (!(await isNeeded(memberId))) return success(person);
        const mail = await tell("second-factor-removed", person);
        const summary = changed("second-factor-reset", { person: person.name });
        const write = standing.write(
          { entity: "member", entityId: memberId, summary },
          { person, ...(admin.kind === "member" && { signedInWithin: freshness }) },
        );
        const also = { passkeys: { at: standing.at }, mail };
        const written = await secondFactors.remove(memberId, also, write);
        return written === "changed" ? written : success(person);
      });
      tell.written();
      return done;
    },
  };
}
