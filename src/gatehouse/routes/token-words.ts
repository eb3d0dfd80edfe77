/** Tokens as the lists show them. */
import type { Permission } from "../core/access/permission.ts";
import type { Policy } from "../core/access/policy.ts";
import { permissionLabel, scopeChoices } from "../core/access/scope.ts";
import type { VisitorWords } from "../core/languages/index.ts";
import { createNaming } from "../core/languages/names.ts";

/** Adds what each may do, in words. */
export function withWords<Token extends { readonly permissions: readonly Permission[] }>(
  tokens: readonly Token[],
  policy: Policy,
  words: Pick<VisitorWords, "account">,
): (Token & { may: string[] })[] {
  const label = labelOf(policy, words);
  return tokens.map((token) => ({ ...token, may: token.permissions.map(label) }));
}

/** What a token for a member with these roles may be given: permission and label. */
export function scopesToChoose(policy: Policy, roles: readonly string[], words: Pick<VisitorWords, "account">) {
  const label = labelOf(policy, words);
  const entries = Object.keys(scopeChoices(policy, roles)) as Permission[];
  return entries.map((entry) => [entry, label(entry)] as const);
}

function labelOf(policy: Policy, { account }: Pick<VisitorWords, "account">): (entry: Permission) => string {
  const name = createNaming(account.scopes);
  return (entry) => name({ id: entry, label: permissionLabel(policy, entry) });
}

/** More than these are counted, not named. */
const mostNamed = 4;

/** "“Nightly export” and “Backup”", or "6 tokens". */
export function namesOf(tokens: readonly { readonly name: string }[], { account, formats }: VisitorWords): string {
  if (tokens.length > mostNamed) return account.tokenCount(tokens.length);
  return formats.list(
    tokens.map(({ name }) => account.quoted(name)),
    "and",
  );
}
