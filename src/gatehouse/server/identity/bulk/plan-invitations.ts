/** What the emails of a list would get, each judged as the invitation itself will be. Writes nothing. */
import type { BulkItem, MemberRepository } from "../../../../../db/repositories/contract.ts";
import type { ListedEmail } from "../../../core/identity/email-list.ts";
import { problem, textOfProblem, type Problem } from "../../../core/languages/problem.ts";

export async function planInvitations(
  listed: readonly ListedEmail[],
  { members }: { readonly members: Pick<MemberRepository, "findByEmails"> },
): Promise<readonly BulkItem[]> {
  const emails = listed.flatMap(({ email }) => (email === null ? [] : [email]));
  const known = new Map((await members.findByEmails(emails)).map((member) => [member.email, member]));
  return listed.map(({ position, text, email, problem: unread }): BulkItem => {
    const member = email === null ? undefined : known.get(email);
    const taken = member && problem(member.suspendedAt === null ? "address-taken" : "address-suspended");
    const why: Problem | undefined = unread ?? taken;
    const base = { position, memberId: null, label: email ?? text, undo: null };
    return why === undefined
      ? { ...base, given: { email }, state: "make", problem: null }
      : { ...base, given: null, state: "refused", problem: textOfProblem(why) };
  });
}
