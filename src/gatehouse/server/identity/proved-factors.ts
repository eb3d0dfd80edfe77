/** Whether a session proves enough for a further factor to be made in it. */
import type { PasskeyRepository, SecondFactorRepository } from "../../../../db/repositories/contract.ts";
import { provedSeveralFactors } from "../../core/access/decide.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";

export type MayAddFactor = (member: Pick<SignedInMember, "id" | "authenticatedBy">) => Promise<boolean>;

/**
 * A member who has an app or a passkey must have proved one in this session: else a stolen password, or a browser that is spared
 * the code, could make itself a factor of its own. A member who has none proves what there is to prove.
 */
export function createMayAddFactor({
  passkeys,
  secondFactors,
}: {
  readonly passkeys: Pick<PasskeyRepository, "listOf">;
  readonly secondFactors: Pick<SecondFactorRepository, "isInUse">;
}): MayAddFactor {
  return async (member) =>
    provedSeveralFactors(member) ||
    (!(await secondFactors.isInUse(member.id)) && (await passkeys.listOf(member.id)).length === 0);
}
