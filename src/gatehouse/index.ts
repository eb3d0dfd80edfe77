/** Entry `gatehouse`: what `astro.config.mjs` uses. Pages import from `gatehouse/page`, which brings no build tools along. */
export { gatehouse, gatehouse as default } from "./integration/index.ts";
export type { SiteOptions } from "./server/configuration.ts";
export { github, google, microsoft } from "./core/identity/ready-providers.ts";
export type { ProviderOptions } from "./core/identity/provider.ts";
export type { IdentityAdapter, KnownPerson, SignInElsewhere, UnknownPerson } from "./core/identity/identity-adapter.ts";
export type { Requirement } from "./core/access/requirement.ts";
/** To begin a theme with: `{ ...shippedThemes[0].tokens, radius: "none" }`. */
export { shippedThemes } from "./core/theme/themes.ts";
export type { Theme, ThemeTokens } from "./core/theme/tokens.ts";
