/** Whether a session proves enough for the factors of its member to be changed in it. */
import type { PasskeyRepository, SecondFactorRepository } from "../../../../db/repositories/contract.ts";
import { provedSeveralFactors } from "../../core/access/decide.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";

export type MayChangeFactors = (member: Pick<SignedInMember, "id" | "authenticatedBy">) => Promise<boolean>;

/**
 * A member who has an app or a passkey must have proved one in this session before any is made, replaced or removed: else a stolen
 * password, or a browser that is spared the code, could remove the factor and make itself one of its own. A member who has none
 * proves what there is to prove. A member who has lost all of theirs asks an admin for the reset.
 */
export function createMayChangeFactors({
  passkeys,
  secondFactors,
}: {
  readonly passkeys: Pick<PasskeyRepository, "listOf">;
  readonly secondFactors: Pick<SecondFactorRepository, "isInUse">;
}): MayChangeFactors {
  return async (member) =>
    provedSeveralFactors(member) ||
    (!(await secondFactors.isInUse(member.id)) && (await passkeys.listOf(member.id)).length === 0);
}
