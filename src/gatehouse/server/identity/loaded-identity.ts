/** The site's own `IdentityAdapter`, which is code of the site: it is loaded from the build, or by Vite in development. */
import { checkAdapter, type IdentityAdapter } from "../../core/identity/identity-adapter.ts";

export interface LoadedIdentity {
  /** @throws where its file cannot be loaded, or exports something else */
  get(): Promise<IdentityAdapter>;
  /** Null as long as it was not loaded. */
  known(): IdentityAdapter | null;
}

/** What the entry of a build, or Vite, knows of it. The result is the module's default export. */
export type LoadIdentity = () => Promise<unknown>;

/** @param load called each time: a build keeps the module, and in development it changes */
export function createLoadedIdentity(load: LoadIdentity): LoadedIdentity {
  let exported: unknown;
  let adapter: IdentityAdapter | null = null;
  return {
    async get() {
      const now = await load();
      if (adapter === null || now !== exported) [exported, adapter] = [now, checkAdapter(now)];
      return adapter;
    },
    known: () => adapter,
  };
}
