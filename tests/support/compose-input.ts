/** What a plain refusal page is composed from, with the properties that a test is about. */
import type { ComposeInput } from "../../src/gatehouse/core/refusal/compose.ts";
import { shippedDocument } from "../../src/gatehouse/core/page/shipped.ts";
import { pageThemesOf } from "../../src/gatehouse/core/theme/page-themes.ts";
import { shippedThemes } from "../../src/gatehouse/core/theme/themes.ts";

export function plainInput(changes: Partial<ComposeInput> = {}): ComposeInput {
  const { document = shippedDocument() } = changes;
  return {
    document,
    themes: pageThemesOf(document, shippedThemes),
    now: 0,
    language: "en",
    reason: "no-credentials",
    section: null,
    siteName: "The Quoin",
    returnTo: "/members",
    signInWays: ["password"],
    loginAction: "/login",
    logoutAction: "/logout",
    accountAction: "/account",
    homeHref: "/",
    refusalId: "7K3Q-9FHM-2XWB",
    ...changes,
  };
}
