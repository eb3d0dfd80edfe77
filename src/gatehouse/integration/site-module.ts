/** Hands to the bundle what only the build knows of the site, as a module. */
import type { AstroConfig, IntegrationResolvedRoute } from "astro";

type VitePlugin = NonNullable<NonNullable<AstroConfig["vite"]["plugins"]>[number]>;

const name = "virtual:gatehouse/site";
const resolved = `\0${name}`;

export interface SiteModule {
  readonly plugin: VitePlugin;
  takeConfig(config: AstroConfig): void;
  takeRoutes(routes: readonly Pick<IntegrationResolvedRoute, "pattern">[]): void;
}

export function createSiteModule(): SiteModule {
  let imageRoute = "/_image";
  let hasErrorPage = false;
  return {
    plugin: {
      name: "gatehouse:site",
      resolveId: (id: string) => (id === name ? resolved : undefined),
      load(id: string) {
        if (id !== resolved) return undefined;
        const known = { imageRoute, hasErrorPage };
        return Object.entries(known)
          .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
          .join("\n");
      },
    },
    takeConfig: ({ image }) => void (imageRoute = image.endpoint.route),
    takeRoutes: (routes) => void (hasErrorPage = routes.some(({ pattern }) => /^\/500\/?$/.test(pattern))),
  };
}
