/** Signing in at the library or service that knows the people of this site: a button that leads there, and back to the place. */
import { providerIdSchema } from "../../../core/identity/provider.ts";
import type { LoadedIdentity } from "../loaded-identity.ts";
import type { NamingAuthenticator } from "./authenticator.ts";

interface ElsewhereForm {
  readonly [field: string]: string;
  readonly provider: string;
}

const notProved = { outcome: "not-proved" } as const;

/** @param homePath where it leads back to from a page that is no place to come back to */
export function elsewhereAuthenticator(library: LoadedIdentity, homePath: string): NamingAuthenticator<ElsewhereForm> {
  return {
    way: "provider",
    methods: ["fed"],
    fields: { provider: providerIdSchema },

    async begin({ provider }, { returnTo } = { isSignedIn: false, returnTo: null }) {
      const found = (await library.get()).signIn.find(({ id }) => id === provider);
      if (found === undefined) return notProved;
      return { outcome: "continue", to: { location: found.href(returnTo ?? homePath) }, kept: "" };
    },

    // The library begins the session, and what it sent along proves nothing here.
    next: { method: "GET", fields: {}, verify: () => Promise.resolve(notProved) },
  };
}
