/** The pages and endpoints the module adds to a site. */
import type { InjectedRoute } from "astro";
import { healthPath, type SiteConfiguration } from "../server/configuration.ts";

const page = (file: string) => new URL(`../routes/${file}`, import.meta.url);

export function routes({ signInPath, signOutPath }: SiteConfiguration): InjectedRoute[] {
  const all: Record<string, string> = {
    [signInPath]: "sign-in.astro",
    [signOutPath]: "sign-out.ts",
    "/api/me": "me.ts",
    "/_gatehouse/refused": "refused.astro",
    [healthPath]: "health.ts",
  };
  return Object.entries(all).map(([pattern, file]) => ({ pattern, entrypoint: page(file), prerender: false }));
}
