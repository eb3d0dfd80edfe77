/** The ways to sign in that a member has, where they are asked to sign in once more and have no password. */
import type { Runtime } from "../../server/runtime.ts";
import type { FormState } from "./compose-refusal.ts";

/** A member who has no password cannot be asked for it again. */
export async function ownWaysOf(
  memberId: string,
  { account, configuration, passkeys, providerAccounts }: Runtime,
): Promise<FormState> {
  if (configuration.identity !== undefined || (await account.hasPassword(memberId))) return {};
  const [hasPasskey, linked] = await Promise.all([passkeys.hasAny(memberId), providerAccounts.listOf(memberId)]);
  return {
    ownWays: [
      ...(hasPasskey ? (["passkey"] as const) : []),
      ...(linked.length > 0 ? (["provider"] as const) : []),
      "email-code",
    ],
  };
}
