/** Tokens as the lists show them. */
import { permissionLabel } from "../core/access/scope.ts";
import type { Permission } from "../core/access/permission.ts";
import type { Policy } from "../core/access/policy.ts";
import type { Say } from "../core/languages/account/index.ts";

/** Adds what each may do, in words. */
export function withWords<Token extends { readonly permissions: readonly Permission[] }>(
  tokens: readonly Token[],
  policy: Policy,
): (Token & { may: string[] })[] {
  return tokens.map((token) => ({ ...token, may: token.permissions.map((entry) => permissionLabel(policy, entry)) }));
}

/** More than these are counted, not named. */
const mostNamed = 4;

/** "Nightly export, Backup", or "6 tokens". */
export function namesOf(tokens: readonly { readonly name: string }[], say: Say): string {
  if (tokens.length > mostNamed) return say("{count} tokens", { count: String(tokens.length) });
  return tokens.map(({ name }) => `“${name}”`).join(", ");
}
