/** Entries of `gatehouse({ providers })` for providers that many sites use. */
import type { ProviderOptions } from "./provider.ts";

type Chosen = Partial<Pick<ProviderOptions, "id" | "name" | "signUp">>;
type ChosenWithClaims = Chosen & Partial<Pick<ProviderOptions, "roles" | "mayAdminister" | "signsOutThere">>;

/** Client id and secret stand in OIDC_GOOGLE_CLIENT_ID and OIDC_GOOGLE_CLIENT_SECRET. */
export function google(chosen: ChosenWithClaims = {}): ProviderOptions {
  return { id: "google", name: "Google", issuer: "https://accounts.google.com", ...chosen };
}

/**
 * Work and school accounts of one tenant of Microsoft Entra ID. `common` is not one: then any tenant's admin could claim any
 * email.
 *
 * @param tenant the id of the tenant, as the Entra admin center shows it
 */
export function microsoft({ tenant, ...chosen }: ChosenWithClaims & { readonly tenant: string }): ProviderOptions {
  const issuer = `https://login.microsoftonline.com/${encodeURIComponent(tenant)}/v2.0`;
  return { id: "microsoft", name: "Microsoft", issuer, ...chosen };
}

export function github(chosen: Chosen = {}): ProviderOptions {
  const scopes = ["read:user", "user:email"];
  return { id: "github", name: "GitHub", kind: "github", issuer: "https://github.com", scopes, ...chosen };
}
