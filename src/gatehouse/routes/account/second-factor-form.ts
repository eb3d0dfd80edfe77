/** What can be sent from the page of a member's second factor. Codes are judged by the use case. */
import { z } from "zod";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { success, type Result } from "../../server/access/result.ts";
import type { SecondFactors } from "../../server/identity/second-factors.ts";

const returnTo = z.string().max(4096).optional();

export const secondFactorForm = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("set-up"), returnTo }),
  z.strictObject({ do: z.literal("confirm"), returnTo, code: z.string().max(100) }),
  z.strictObject({ do: z.literal("renew-codes"), returnTo }),
  z.strictObject({ do: z.literal("turn-off"), returnTo }),
]);

export type SecondFactorForm = z.infer<typeof secondFactorForm>;

/** New recovery codes, to be shown this once; null where there are none. */
type NewCodes = readonly string[] | null;

export async function changeSecondFactor(
  factors: SecondFactors,
  member: SignedInMember,
  form: SecondFactorForm,
): Promise<Result<NewCodes>> {
  switch (form.do) {
    case "set-up":
      return withoutCodes(await factors.begin(member));
    case "confirm":
      return factors.confirm(member, form.code);
    case "renew-codes":
      return factors.renewCodes(member);
    case "turn-off":
      return withoutCodes(await factors.turnOff(member));
  }
}

function withoutCodes(result: Result<unknown>): Result<NewCodes> {
  return result.ok ? success(null) : result;
}
