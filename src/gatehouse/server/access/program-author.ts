/** A program as the author of a change: its token and its member as the database knows them now. */
import type { TokenRepository } from "../../../../db/repositories/contract.ts";
import { memberSubject, type ProgramMember } from "../../core/identity/subject.ts";
import { tokenIsOver } from "../../core/identity/token.ts";

/** @returns null where the token was revoked or has expired */
export async function newestProgram(
  tokens: Pick<TokenRepository, "findByIdWithMember">,
  { token }: Pick<ProgramMember, "token">,
  at: number,
): Promise<ProgramMember | null> {
  const found = await tokens.findByIdWithMember(token.id);
  if (found === null || tokenIsOver(found.token, at) !== null) return null;
  const scope = found.token.permissions;
  return { ...(memberSubject(found.member, { program: "bearer" }) as ProgramMember), token: { ...token, scope } };
}
