/** What a site with providers needs: the way "provider", and the end of sessions that providers tell. */
import {
  providerAuthenticator,
  type ProviderAuthenticator,
  type ProviderDependencies,
} from "./authenticators/provider.ts";
import { createProviderClient } from "./provider-client.ts";
import { createEndByProvider, type EndByProvider } from "./provider-logout.ts";
import type { SiteProvider } from "./providers.ts";

type ForLogout = Omit<Parameters<typeof createEndByProvider>[0], "clients">;

interface Dependencies extends Omit<ProviderDependencies, "clients">, ForLogout {
  readonly providers: readonly SiteProvider[];
  /** As it is registered at the providers. */
  readonly redirectUri: string;
}

export function createProviderSignIn({ providers, redirectUri, ...rest }: Dependencies): {
  readonly authenticator: ProviderAuthenticator;
  readonly endByProvider: EndByProvider;
} {
  const clients = providers.map((provider) => {
    const client = createProviderClient(provider, redirectUri, rest.now);
    return { provider, client };
  });
  return {
    authenticator: providerAuthenticator({ ...rest, clients }),
    endByProvider: createEndByProvider({ ...rest, clients }),
  };
}
