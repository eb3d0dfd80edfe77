/** Tokens as the lists show them. */
import { permissionLabel } from "../core/access/scope.ts";
import type { Permission } from "../core/access/permission.ts";
import type { Policy } from "../core/access/policy.ts";

/** Adds what each may do, in words. */
export function withWords<Token extends { readonly permissions: readonly Permission[] }>(
  tokens: readonly Token[],
  policy: Policy,
): (Token & { may: string[] })[] {
  return tokens.map((token) => ({ ...token, may: token.permissions.map((entry) => permissionLabel(policy, entry)) }));
}
