/** Whose account a directory made, by what the provider of the directory's people says at a sign-in. */
import type { DirectoryRepository, MemberRepository } from "../../../../db/repositories/contract.ts";
import { emailSchema } from "../../core/identity/member.ts";
import type { ExternalIdentity } from "./provider-client.ts";

export interface MemberOfDirectoryDependencies {
  readonly directories: Pick<DirectoryRepository, "all" | "person" | "personByExternalId">;
  readonly members: Pick<MemberRepository, "findByEmail">;
}

/**
 * Their id here; null where no directory of this provider made an account for them. The directory's own id of the person tells it,
 * where the provider uses the same; else the email, where the provider has confirmed it and no one has signed in to the account
 * yet: after that it has an owner, who links it.
 */
export async function memberOfDirectory(
  { directories, members }: MemberOfDirectoryDependencies,
  provider: string,
  { subject, email: written, emailIsConfirmed }: Pick<ExternalIdentity, "subject" | "email" | "emailIsConfirmed">,
): Promise<string | null> {
  const ofProvider = (await directories.all()).filter((directory) => directory.provider === provider);
  for (const { id } of ofProvider) {
    const known = await directories.personByExternalId(id, subject);
    if (known !== null && known.isMade && known.releasedAt === null) return known.memberId;
  }
  const email = emailIsConfirmed && ofProvider.length > 0 ? emailSchema.safeParse(written) : null;
  const member = email?.success === true ? await members.findByEmail(email.data) : null;
  if (member === null || member.lastSignInAt !== undefined) return null;
  for (const { id } of ofProvider) {
    const known = await directories.person(id, member.id);
    if (known !== null && known.isMade && known.releasedAt === null) return member.id;
  }
  return null;
}
