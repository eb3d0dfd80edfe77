/** Signing out at the provider too, where the session came from there and the site wants it. */
import type { ExternalAccountRepository } from "../../../../db/repositories/contract.ts";
import { isSignedIn, type Subject } from "../../core/identity/subject.ts";
import type { Log } from "../log.ts";
import type { Identity } from "./identity.ts";
import type { ProviderClient } from "./provider-client.ts";
import { isProviderSession } from "./provider-session.ts";
import type { SiteProvider } from "./providers.ts";

/** Where the browser goes on to, after the session has ended here; null where it stays. Asked before the session ends. */
export type SignOutAtProvider = (subject: Subject | undefined) => Promise<string | null>;

interface Dependencies {
  readonly clients: readonly { readonly provider: SiteProvider; readonly client: ProviderClient }[];
  readonly externalAccounts: Pick<ExternalAccountRepository, "listOf">;
  readonly identity: Pick<Identity, "sessionsOf">;
  readonly log: Log;
  /** URL of the site's home page. */
  readonly homeUrl: string;
}

export function createSignOutAtProvider(dependencies: Dependencies): SignOutAtProvider {
  const { externalAccounts, identity, log, homeUrl } = dependencies;
  const clients = dependencies.clients.filter(({ provider }) => provider.signsOutThere);

  return async function signOutAtProvider(subject) {
    if (clients.length === 0 || subject === undefined || !isSignedIn(subject)) return null;
    const open = await identity.sessionsOf(subject.id);
    const stored = open.find(({ idHash }) => idHash === subject.sessionHash)?.providerSession ?? null;
    if (stored === null) return null;
    const accounts = await externalAccounts.listOf(subject.id);
    const found = clients.find(({ provider: { id, issuer } }) =>
      accounts.some(
        ({ provider, subject: there }) => provider === id && isProviderSession(stored, issuer, there, null),
      ),
    );
    try {
      return (await found?.client.signOutUrl(homeUrl)) ?? null;
    } catch (error) {
      // Signing out here must not depend on the provider.
      log.error("provider-failed", { provider: found?.provider.id, message: (error as Error).message });
      return null;
    }
  };
}
