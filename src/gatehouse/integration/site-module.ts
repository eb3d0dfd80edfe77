/** Hands to the bundle what only the build knows of the site, as a module. */
import { fileURLToPath } from "node:url";
import type { AstroConfig, IntegrationResolvedRoute } from "astro";
import type { SiteConfiguration } from "../server/configuration.ts";
import { sessionPath } from "../server/own-paths.ts";

type VitePlugin = NonNullable<NonNullable<AstroConfig["vite"]["plugins"]>[number]>;

const name = "virtual:gatehouse/site";
const resolved = `\0${name}`;

/** The layout of the site for refusals, sign-in and account pages; null where there is none. */
const frameName = "virtual:gatehouse/frame";
const resolvedFrame = `\0${frameName}`;

/** The site's own identity; null where the site has ours. */
const identityName = "virtual:gatehouse/identity";
const resolvedIdentity = `\0${identityName}`;

export interface SiteModule {
  readonly plugin: VitePlugin;
  takeConfig(config: AstroConfig): void;
  takeConfiguration(configuration: SiteConfiguration): void;
  takeRoutes(routes: readonly Pick<IntegrationResolvedRoute, "pattern">[]): void;
}

const resolvedOf: Readonly<Record<string, string>> = {
  [name]: resolved,
  [frameName]: resolvedFrame,
  [identityName]: resolvedIdentity,
};

/**
 * @param frameFile path of the site's layout for refusals, as Vite writes paths
 * @param identityFile path of the site's own identity
 */
export function createSiteModule(frameFile: () => string | null, identityFile: () => string | null): SiteModule {
  let imageRoute = "/_image";
  let hasErrorPage = false;
  let fetchFile: string | null = null;
  let signInPath = "/login";
  let accountPath = "/account";
  let sessionUrl: string = sessionPath;
  return {
    plugin: {
      name: "gatehouse:site",
      resolveId: (id: string) => resolvedOf[id],
      async load(id: string) {
        if (id === resolvedFrame || id === resolvedIdentity) {
          const file = id === resolvedFrame ? frameFile() : identityFile();
          return file === null ? "export default null;" : `export { default } from ${JSON.stringify(file)};`;
        }
        if (id !== resolved) return undefined;
        // As Astro looks for it.
        const hasOwnFetch = fetchFile !== null && (await this.resolve(fetchFile)) !== null;
        const known = { imageRoute, hasErrorPage, hasOwnFetch, signInPath, accountPath, sessionPath: sessionUrl };
        return Object.entries(known)
          .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
          .join("\n");
      },
    },
    takeConfig({ image, srcDir, fetchFile: file }) {
      imageRoute = image.endpoint.route;
      fetchFile = file === null ? null : `${fileURLToPath(srcDir).replaceAll("\\", "/")}${file ?? "fetch"}`;
    },
    takeConfiguration(configuration) {
      ({ signInPath, accountPath } = configuration);
      sessionUrl = configuration.location.base + sessionPath;
    },
    takeRoutes: (routes) => void (hasErrorPage = routes.some(({ pattern }) => /^\/500\/?$/.test(pattern))),
  };
}
