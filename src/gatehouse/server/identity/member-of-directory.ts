/** Whose account a directory made, by what the provider of the directory's people says at a sign-in. */
import type { DirectoryRepository, DirectoryRow, MemberRepository } from "../../../../db/repositories/contract.ts";
import { mayManage } from "../../core/access/change.ts";
import type { Policy } from "../../core/access/policy.ts";
import { emailSchema, type Member } from "../../core/identity/member.ts";
import { directoryAuthor, givesAll } from "../access/directory-author.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import type { ExternalIdentity } from "./provider-client.ts";

export interface MemberOfDirectoryDependencies {
  readonly directories: Pick<DirectoryRepository, "all" | "person" | "personByExternalId">;
  readonly members: Pick<MemberRepository, "findById" | "findByEmail">;
  readonly policies: Pick<PolicyStore, "current">;
}

/**
 * The member whose account a directory of this provider made; null where there is none. They are found by the directory's id of
 * the person, if the provider uses the same id. Otherwise they are found by an email that the provider has confirmed, as long as no
 * one has signed in to the account: from then on it has an owner, who links it.
 */
export async function memberOfDirectory(
  { directories, members, policies }: MemberOfDirectoryDependencies,
  provider: string,
  { subject, email: written, emailIsConfirmed }: Pick<ExternalIdentity, "subject" | "email" | "emailIsConfirmed">,
): Promise<Member | null> {
  const ofProvider = (await directories.all()).filter((directory) => directory.provider === provider);
  if (ofProvider.length === 0) return null;
  const policy = await policies.current();
  for (const directory of ofProvider) {
    const known = await directories.personByExternalId(directory.id, subject);
    if (known === null || !known.isMade || known.releasedAt !== null) continue;
    const member = await members.findById(known.memberId);
    if (member !== null) return isWithinReach(policy, directory, member) ? member : null;
  }
  const email = emailIsConfirmed ? emailSchema.safeParse(written) : null;
  const member = email?.success === true ? await members.findByEmail(email.data) : null;
  if (member === null || member.lastSignInAt !== undefined) return null;
  for (const directory of ofProvider) {
    const known = await directories.person(directory.id, member.id);
    if (known === null || !known.isMade || known.releasedAt !== null) continue;
    return isWithinReach(policy, directory, member) ? member : null;
  }
  return null;
}

/**
 * Whether the word of the directory is enough. It never reaches an owner. Who uses the account already and holds more than the directory
 * may give links it while signed in: else a thief of its token could enter as somebody who has become stronger than it.
 */
function isWithinReach(policy: Policy, directory: DirectoryRow, { roles, lastSignInAt }: Member): boolean {
  if (policy.isOwner(roles)) return false;
  const author = directoryAuthor(directory, policy);
  return lastSignInAt === undefined || (mayManage(policy, author, roles) === null && givesAll(policy, author, roles));
}
