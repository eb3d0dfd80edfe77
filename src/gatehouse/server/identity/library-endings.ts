/** Ends sessions in the site's own library too: its own pages, and what it decides by itself, should know. */
import type { ExternalAccountRepository, SessionRow } from "../../../../db/repositories/contract.ts";
import type { Log } from "../log.ts";
import type { LoadedIdentity } from "./loaded-identity.ts";

/** Stands for the library where members' accounts at providers are kept, and as the source of roles. */
export const adapterProvider = "identity";

type Row = Pick<SessionRow, "idHash" | "providerSession">;

export interface LibraryEndings {
  /** Those that these rows came from. */
  endThere(memberId: string, ended: readonly Row[]): Promise<void>;
  /**
   * All of the person's, those among them that never came here, where the library can.
   *
   * @param open the rows that were open before
   * @param except the one here that goes on
   */
  endAllThere(memberId: string, open: readonly Row[], except: string | undefined): Promise<void>;
}

export function createLibraryEndings({
  library,
  externalAccounts,
  log,
}: {
  readonly library: LoadedIdentity;
  readonly externalAccounts: Pick<ExternalAccountRepository, "listOf">;
  readonly log: Log;
}): LibraryEndings {
  /** Who the member is in the library; null for one whom it does not know. */
  async function personOf(memberId: string): Promise<string | null> {
    const linked = await externalAccounts.listOf(memberId);
    return linked.find(({ provider }) => provider === adapterProvider)?.subject ?? null;
  }

  /** It has ended here in any case. */
  async function tried(ending: () => Promise<void>): Promise<void> {
    try {
      await ending();
    } catch (error) {
      log.error("identity-session-not-ended", { message: (error as Error).message });
    }
  }

  async function endThere(memberId: string, ended: readonly Row[]): Promise<void> {
    const adapter = await library.get();
    if (adapter.endSession === undefined) return;
    const person = await personOf(memberId);
    for (const { providerSession } of ended) {
      const session = sessionThere(providerSession);
      if (person !== null && session !== null) await tried(async () => adapter.endSession?.(session, person));
    }
  }

  return {
    endThere,

    async endAllThere(memberId, open, except) {
      const adapter = await library.get();
      const isKept = ({ idHash }: Row) => idHash === except;
      if (adapter.endAllSessions === undefined) {
        return endThere(
          memberId,
          open.filter((row) => !isKept(row)),
        );
      }
      const person = await personOf(memberId);
      const kept = sessionThere(open.find(isKept)?.providerSession ?? null);
      if (person !== null) await tried(async () => adapter.endAllSessions?.(person, kept));
    },
  };
}

/** The session in the library that a row of ours came from; null where it came from elsewhere. */
function sessionThere(stored: string | null): string | null {
  const [provider, session] = stored?.split(/ (.*)/s) ?? [];
  return provider === adapterProvider ? (session ?? null) : null;
}
