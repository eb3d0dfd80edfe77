/** Tokens as the lists show them. */
import { permissionLabel } from "../core/access/scope.ts";
import type { Permission } from "../core/access/permission.ts";
import type { Policy } from "../core/access/policy.ts";
import { listInWords } from "../core/access/words.ts";

/** Adds what each may do, in words. */
export function withWords<Token extends { readonly permissions: readonly Permission[] }>(
  tokens: readonly Token[],
  policy: Policy,
): (Token & { may: string[] })[] {
  return tokens.map((token) => ({ ...token, may: token.permissions.map((entry) => permissionLabel(policy, entry)) }));
}

/** More than these are counted, not named. */
const mostNamed = 4;

/** "the token “Nightly export” goes on", "6 tokens go on". */
export function tokensInWords(tokens: readonly { readonly name: string }[]): string {
  const one = tokens.length === 1;
  if (tokens.length > mostNamed) return `${tokens.length} tokens go on`;
  const names = listInWords(
    tokens.map(({ name }) => `“${name}”`),
    "and",
  );
  return one ? `the token ${names} goes on` : `the tokens ${names} go on`;
}
