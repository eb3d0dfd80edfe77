/** What a site has of its own for refusals: pages for 401 and 403, and a layout for ours. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";
import type { RefusalStatus } from "../../core/refusal/reason.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import { DeveloperMistake } from "../../server/developer-mistake.ts";

export interface OwnPage {
  readonly status: RefusalStatus;
  readonly file: URL;
}

const statuses = [401, 403] as const satisfies readonly RefusalStatus[];

/** The site's `src/pages/401.astro` and `403.astro`, where there are such files. */
export function ownPagesOf({ srcDir }: Pick<AstroConfig, "srcDir">): OwnPage[] {
  return statuses
    .map((status) => ({ status, file: new URL(`pages/${status}.astro`, srcDir) }))
    .filter(({ file }) => existsSync(file));
}

/**
 * The layout named by the option `frame`, as Vite writes paths; null where none is named.
 *
 * @throws a sentence where there is no such file
 */
export function frameFileOf({ frame }: Pick<SiteConfiguration, "frame">, config: Pick<AstroConfig, "root">) {
  return frame === undefined ? null : fileNamed("frame", `the layout ${frame}`, frame, config);
}

/** The same for the file with the site's own identity. */
export function identityFileOf({ identity }: Pick<SiteConfiguration, "identity">, config: Pick<AstroConfig, "root">) {
  return identity === undefined ? null : fileNamed("identity", `the file ${identity}`, identity, config);
}

function fileNamed(option: string, what: string, path: string, { root }: Pick<AstroConfig, "root">): string {
  const file = new URL(path.replace(/^\//, "./"), root);
  if (!existsSync(file)) {
    throw new DeveloperMistake(
      `gatehouse() in astro.config.mjs names ${what} as ${option}, but there is no file ` +
        `${fileURLToPath(file)}. Write the path as seen from the folder of astro.config.mjs.`,
    );
  }
  return fileURLToPath(file).replaceAll("\\", "/");
}
