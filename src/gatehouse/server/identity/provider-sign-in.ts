/** What a site with providers needs: the way "provider", and the end of sessions that providers tell. */
import type { ExternalAccountRepository } from "../../../../db/repositories/contract.ts";
import {
  providerAuthenticator,
  type ProviderAuthenticator,
  type ProviderDependencies,
} from "./authenticators/provider.ts";
import type { Identity } from "./identity.ts";
import { createProviderClient } from "./provider-client.ts";
import { createEndByProvider, type EndByProvider } from "./provider-logout.ts";
import { createSignOutAtProvider, type SignOutAtProvider } from "./provider-sign-out.ts";
import type { SiteProvider } from "./providers.ts";

type ForSignOut = Omit<Parameters<typeof createSignOutAtProvider>[0], "clients" | "externalAccounts" | "identity">;
type ForLogout = Omit<Parameters<typeof createEndByProvider>[0], "clients" | "externalAccounts" | "identity">;

interface Dependencies extends Omit<ProviderDependencies, "clients">, ForLogout, ForSignOut {
  readonly externalAccounts: Pick<ExternalAccountRepository, "find" | "listOf">;
  readonly identity: Pick<Identity, "sessionsOf" | "endSession">;
  readonly providers: readonly SiteProvider[];
  /** As it is registered at the providers. */
  readonly redirectUri: string;
}

export function createProviderSignIn({ providers, redirectUri, ...rest }: Dependencies): {
  readonly authenticator: ProviderAuthenticator;
  readonly endByProvider: EndByProvider;
  readonly signOutAtProvider: SignOutAtProvider;
} {
  const clients = providers.map((provider) => {
    const client = createProviderClient(provider, redirectUri, rest.now);
    return { provider, client };
  });
  return {
    authenticator: providerAuthenticator({ ...rest, clients }),
    endByProvider: createEndByProvider({ ...rest, clients }),
    signOutAtProvider: createSignOutAtProvider({ ...rest, clients }),
  };
}
