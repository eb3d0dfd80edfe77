/**
 * Vite keeps that a module failed until its file changes. Where it was imported before anybody asked for it, that may be too early:
 * a database that starts beside `astro dev` may not be up yet.
 */

/** What Vite runs the pages of a site with in development, as far as it is used here. */
export interface PageRunner {
  import(id: string): Promise<{ readonly default?: unknown }>;
  readonly evaluatedModules: RunModules;
}

export interface RunModules {
  readonly idToModuleMap: ReadonlyMap<string, { readonly promise?: Promise<unknown> | undefined }>;
  invalidateModule(module: unknown): void;
}

/** Lets modules that failed run once more when they are needed. The others stay as they are. */
export function forgetFailed(modules: RunModules): void {
  for (const module of modules.idToModuleMap.values()) {
    module.promise?.catch(() => modules.invalidateModule(module));
  }
}
