/** Ends sessions here whose member has signed out at the provider (OpenID Connect Back-Channel Logout 1.0). */
import { hash } from "node:crypto";
import { z } from "zod";
import type { AttemptRepository, ExternalAccountRepository } from "../../../../db/repositories/contract.ts";
import type { SparseErrors } from "../sparse-errors.ts";
import { logoutTokenAge, ProviderAway, type ProviderClient } from "./provider-client.ts";
import type { Identity } from "./identity.ts";
import { isProviderSession } from "./provider-session.ts";
import { issuerOf, withoutSlash, type SiteProvider } from "./providers.ts";

/** "away" when the provider's keys could not be read: it may send the token again. */
export type ProviderLogoutResult = "ended" | "refused" | "away";

export type EndByProvider = (token: string) => Promise<ProviderLogoutResult>;

interface Dependencies {
  readonly clients: readonly { readonly provider: SiteProvider; readonly client: ProviderClient }[];
  readonly externalAccounts: Pick<ExternalAccountRepository, "find">;
  readonly attempts: Pick<AttemptRepository, "look" | "count">;
  readonly identity: Pick<Identity, "sessionsOf" | "endSession">;
  /** Anybody can send invalid tokens. */
  readonly failures: SparseErrors;
  readonly now: () => number;
}

/** Bytes: longer ones are not even read. */
const longestToken = 8_000;

/** Read before the signature is checked, to know whose keys to ask. */
const unchecked = z.object({ iss: z.string() });

export function createEndByProvider(dependencies: Dependencies): EndByProvider {
  const { clients, externalAccounts, attempts, identity, failures, now } = dependencies;

  return async function endByProvider(token) {
    const iss = token.length > longestToken ? null : issuerIn(token);
    const found = clients.find(({ provider }) => issuerOf(provider) === iss);
    if (found === undefined) return "refused";
    const { provider, client } = found;
    let logout;
    try {
      logout = await client.logoutFrom(token);
    } catch (error) {
      failures.error("provider-logout-refused", provider.id, { message: (error as Error).message });
      return error instanceof ProviderAway ? "away" : "refused";
    }
    const { subject, session, tokenId } = logout;
    const key = `logout:${hash("sha256", `${provider.id} ${tokenId}`, "hex")}`;
    if ((await attempts.look([key])).some(({ windowEndsAt }) => windowEndsAt > now())) return "refused";
    // One of an older release is not known by its issuer yet; which sessions end is told by theirs in any case.
    const account =
      (await externalAccounts.find(issuerOf(provider), subject)) ?? (await externalAccounts.find(provider.id, subject));
    const open = account === null ? [] : await identity.sessionsOf(account.memberId);
    for (const { idHash, memberId, providerSession } of open) {
      if (!isProviderSession(providerSession, provider.issuer, subject, session)) continue;
      await identity.endSession(memberId, idHash, "signed-out", byNoMember);
    }
    // Counted last: where the sessions could not be ended, the provider sends the token again.
    await attempts.count(key, now(), 2 * logoutTokenAge);
    return "ended";
  };
}

/** The provider decides, and the history has nothing of sign-outs. */
const byNoMember = { preconditions: { author: null }, change: null } as const;

function issuerIn(token: string): string | null {
  try {
    const [, payload = ""] = token.split(".");
    return withoutSlash(unchecked.parse(JSON.parse(Buffer.from(payload, "base64url").toString())).iss);
  } catch {
    return null;
  }
}
