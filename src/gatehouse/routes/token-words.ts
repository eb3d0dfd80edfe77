/** Tokens as the lists show them. */
import type { Permission } from "../core/access/permission.ts";
import type { Policy } from "../core/access/policy.ts";
import { namedPermission } from "../core/access/described.ts";
import { scopeChoices } from "../core/access/scope.ts";
import type { VisitorWords } from "../core/languages/index.ts";
import { createNaming } from "../core/languages/names.ts";

type SpeakingWords = Pick<VisitorWords, "account" | "language" | "names">;

/** Adds what each may do, in words. */
export function withWords<Token extends { readonly permissions: readonly Permission[] }>(
  tokens: readonly Token[],
  policy: Policy,
  words: SpeakingWords,
): (Token & { may: string[] })[] {
  const label = labelOf(policy, words);
  return tokens.map((token) => ({ ...token, may: token.permissions.map(label) }));
}

/** What a token for a member with these roles may be given: permission and label. */
export function scopesToChoose(policy: Policy, roles: readonly string[], words: SpeakingWords) {
  const label = labelOf(policy, words);
  const entries = Object.keys(scopeChoices(policy, roles)) as Permission[];
  return entries.map((entry) => [entry, label(entry)] as const);
}

function labelOf(policy: Policy, { account, language, names }: SpeakingWords): (entry: Permission) => string {
  const name = createNaming({ ...names, ...account.scopes, "console:open": account.useApi }, language);
  return (entry) => name(namedPermission(policy, entry));
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
