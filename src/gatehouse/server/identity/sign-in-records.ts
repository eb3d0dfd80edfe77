/** What the console shows of everybody's tries to sign in. */
import type { MemberRepository, SignInRow } from "../../../../db/repositories/contract.ts";
import type { Member } from "../../core/identity/member.ts";
import type { SignInLog } from "./sign-in-log.ts";

export interface SignInRecord extends SignInRow {
  /** The member whose email was typed; null where there is none, or the account was removed. */
  readonly member: Pick<Member, "id" | "name"> | null;
}

export interface SignInRecords {
  /** Newest first. */
  recent(limit: number): Promise<SignInRecord[]>;
}

export function createSignInRecords(
  { members }: { readonly members: MemberRepository },
  log: Pick<SignInLog, "recent">,
): SignInRecords {
  return {
    async recent(limit) {
      const rows = await log.recent(limit);
      const found = await members.findByIds([...new Set(rows.flatMap(({ memberId }) => memberId ?? []))]);
      const known = new Map(found.map((member) => [member.id, member]));
      return rows.map((row) => ({ ...row, member: known.get(row.memberId ?? "") ?? null }));
    },
  };
}
