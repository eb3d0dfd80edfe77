/** What can be sent from the page of a member's passkeys. Names are judged by the use case. */
import { z } from "zod";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { success, type Result } from "../../server/access/result.ts";
import type { Passkeys } from "../../server/identity/passkeys.ts";

const returnTo = z.string().max(4096).optional();
const passkey = z.string().max(1400);
const name = z.string().max(1000);

export const passkeysForm = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("add"),
    returnTo,
    name,
    begun: z.string().max(2000),
    credential: z.string().max(20_000),
  }),
  z.strictObject({ do: z.literal("rename"), passkey, name }),
  z.strictObject({ do: z.literal("remove"), passkey }),
]);

export type PasskeysForm = z.infer<typeof passkeysForm>;
export type PasskeyDone = "passkey-added" | "passkey-renamed" | "passkey-removed";

/** @returns the notice to show */
export async function changePasskeys(
  passkeys: Passkeys,
  member: SignedInMember,
  form: PasskeysForm,
  userAgent: string,
): Promise<Result<PasskeyDone>> {
  switch (form.do) {
    case "add":
      return noticed(await passkeys.add(member, { ...form, userAgent }), "passkey-added");
    case "rename":
      return noticed(await passkeys.rename(member, form.passkey, form.name), "passkey-renamed");
    case "remove":
      return noticed(await passkeys.remove(member, form.passkey), "passkey-removed");
  }
}

function noticed(result: Result<null>, done: PasskeyDone): Result<PasskeyDone> {
  return result.ok ? success(done) : result;
}
