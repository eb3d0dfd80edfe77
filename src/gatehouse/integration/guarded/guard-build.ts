/** Moves guarded files out of a build's client folder, in the hooks in which Astro writes it. */
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegrationLogger } from "astro";
import type { GuardedFilesOfBuild } from "../../core/access/guarded-files.ts";
import type { Policy } from "../../core/access/policy.ts";
import { guardedFolder } from "../configuration-file.ts";
import { emptyGuarded, moveAssetsOfGuarded, moveGuardedFiles, withoutEnding, type Folders } from "./move-guarded.ts";

export interface GuardedBuild {
  /** Removes what an earlier build left. */
  begin(config: AstroConfig): Promise<void>;
  /**
   * Moves pages as soon as they are made, before any integration looks through them: a search index would tell what the
   * guarded ones say.
   *
   * @param headers that Astro made for pages, by their paths
   */
  movePages(config: AstroConfig, policy: Policy, headers: PageHeaders): Promise<void>;
  /** Moves what was written since, and assets that only guarded pages use; answers what the server has to know. */
  moveRest(config: AstroConfig, policy: Policy, logger: AstroIntegrationLogger): Promise<GuardedFilesOfBuild>;
}

type PageHeaders = ReadonlyMap<string, { readonly headers: Headers }>;

const assetsElsewhere =
  "build.assetsPrefix in astro.config.mjs sends pages to another host for pictures, styles and scripts, so those of " +
  "guarded pages are for everybody there. Send what is secret from an endpoint.";

const assetsOfCode =
  "Guarded pages show these, and so may pages made on demand, so they stay where everybody may fetch them. Send what is " +
  "secret from an endpoint:";

export function createGuardedBuild(): GuardedBuild {
  const contentSecurityPolicies = new Map<string, string>();
  return {
    begin: (config) => emptyGuarded(foldersOf(config)),
    async movePages(config, policy, headers) {
      for (const [path, page] of headers) {
        const made = page.headers.get("Content-Security-Policy");
        if (made !== null) contentSecurityPolicies.set(withoutEnding(path.replace(/(?<=.)\/$/, "")), made);
      }
      await moveGuardedFiles(foldersOf(config), policy, config.build.format);
    },
    async moveRest(config, policy, logger) {
      const { format, assets: assetsFolder, assetsPrefix } = config.build;
      const folders = foldersOf(config);
      await moveGuardedFiles(folders, policy, format);
      const movesAssets = assetsPrefix === undefined;
      const details = { format, assetsFolder, contentSecurityPolicies, movesAssets };
      const { files, keptForCode } = await moveAssetsOfGuarded(folders, details);
      const count = Object.keys(files.files).length;
      const pictures = keptForCode.filter((path) => !/\.(?:css|m?js|woff2?|map)$/.test(path));
      if (pictures.length > 0) logger.warn(`${assetsOfCode} ${pictures.slice(0, 10).join(", ")}`);
      if (count > 0 && !movesAssets) logger.warn(assetsElsewhere);
      if (count > 0) {
        const moved = count === 1 ? "1 file" : `${count} files`;
        logger.info(`${moved} of guarded pages moved to ${guardedFolder}/, for the server to hand out.`);
      }
      return files;
    },
  };
}

/** Astro puts what everybody may have into `client`, and into `server` what is never served as a file. */
function foldersOf({ build: { client, server } }: AstroConfig): Folders {
  const path = (url: URL) => fileURLToPath(url).replace(/[/\\]$/, "");
  return { client: path(client), server: path(server), guarded: path(new URL(guardedFolder, server)) };
}
