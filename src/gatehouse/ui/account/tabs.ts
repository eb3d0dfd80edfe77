/** A member's own pages, in the order in which they are offered. */
import type { VisitorWords } from "../../core/languages/index.ts";

export type AccountTab = "profile" | "security" | "devices" | "access" | "programs" | "data";

/**
 * @param accountPath the first page; the others are under it
 * @param hasOwnSignIn false where the site's own identity keeps passwords and the like
 */
export function accountTabs(
  accountPath: string,
  { account, ownAccount }: Pick<VisitorWords, "account" | "ownAccount">,
  hasOwnSignIn: boolean,
) {
  const all = [
    { tab: "profile", href: accountPath, label: ownAccount.profile },
    { tab: "security", href: `${accountPath}/security`, label: ownAccount.security },
    { tab: "devices", href: `${accountPath}/devices`, label: ownAccount.devices },
    { tab: "access", href: `${accountPath}/access`, label: ownAccount.access },
    { tab: "programs", href: `${accountPath}/programs`, label: account.programs },
    { tab: "data", href: `${accountPath}/data`, label: ownAccount.data },
  ] as const satisfies readonly { tab: AccountTab; href: string; label: string }[];
  return all.filter(({ tab }) => tab !== "security" || hasOwnSignIn);
}
