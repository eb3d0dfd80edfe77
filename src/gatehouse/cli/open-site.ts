/** Opens a built site to its visitors, and closes it when the process is told to stop. */
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readClientFiles } from "../http/server/client-files.ts";
import type { AstroHandler } from "../http/astro/hand-to-astro.ts";
import {
  createSiteRoutes,
  type AstroOfSite,
  type SiteRoutesOptions,
  type UploadPaths,
} from "../http/astro/site-routes.ts";
import { longestPageFile } from "../core/page/page-file.ts";
import type { Limits } from "../http/server/server-limits.ts";
import { jsonLimit } from "../http/answer/json.ts";
import { formAround } from "../http/answer/upload.ts";
import { longestImport } from "../core/identity/import-line.ts";
import { pictureLimits } from "../server/pictures/picture-limits.ts";
import { serve, type BuiltSite, type RunningServer } from "../http/server/serve.ts";
import { guardedFolder } from "../integration/configuration-file.ts";
import { codeAgainstOwners } from "../server/access/code-against-owners.ts";
import { unknownNames } from "../server/access/unknown-names.ts";
import { announceSetup } from "../server/identity/announce-setup.ts";
import type { Runtime } from "../server/runtime.ts";
import { endStart } from "./quick-start.mjs";
import { whenToldToStop } from "./told-to-stop.ts";

/** What the entry of a build loads. */
export interface LoadedAdapter extends AstroOfSite {
  /** The adapter's: files of the client folder, then the site's routes. */
  readonly handler: AstroHandler;
  readonly options: AdapterOptions;
}

/** Of `@astrojs/node`. */
interface AdapterOptions extends Pick<SiteRoutesOptions, "bodySizeLimit"> {
  /** Where the build put its folders, as `file:` URLs. Only how they lie to each other still holds. */
  readonly client: string;
  readonly server: string;
}

/** @param serverFolder of the build */
export function builtSite(loaded: LoadedAdapter, serverFolder: string, { configuration, log }: Runtime): BuiltSite {
  const { handler, options } = loaded;
  const { bodySizeLimit } = options;
  const clientFolder = join(serverFolder, relative(fileURLToPath(options.server), fileURLToPath(options.client)));
  return {
    handler,
    routes: createSiteRoutes(loaded, { clientFolder, bodySizeLimit, uploads: uploadsOf(configuration) }, log),
    clientFiles: readClientFiles(clientFolder, configuration.location),
    guardedFolder: join(serverFolder, guardedFolder),
  };
}

/** The pages of the console that take more than other pages of the site may: pictures, files of a page, and its document. */
export function uploadsOf({ consolePath }: Pick<Runtime["configuration"], "consolePath">): readonly UploadPaths[] {
  const escaped = consolePath.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const below = (pattern: string) => new RegExp(`^${escaped}${pattern}/?$`);
  return [
    { paths: below("/pictures(?:/[a-z0-9]+/replace)?"), most: pictureLimits.upload + formAround },
    { paths: below("/people/import"), most: longestImport + formAround },
    { paths: below("/page/file"), most: longestPageFile + formAround },
    { paths: below("/page/(?:studio/[a-z-]+|check|checked|changes)"), most: jsonLimit + formAround },
  ];
}

export interface OpenSite {
  readonly server: RunningServer;
  /** Fulfilled when the process is told to stop. */
  readonly toldToStop: Promise<void>;
}

/**
 * Listens, and prints where the site is.
 *
 * @param limits other than the usual ones
 * @throws a sentence where the port or host cannot be had; the runtime is closed then
 */
export async function openSite(runtime: Runtime, site: BuiltSite, limits: Partial<Limits> = {}): Promise<OpenSite> {
  const { settings, configuration } = runtime;
  const server = await serve(runtime, site, limits).catch(async (error: unknown) => {
    await runtime.close();
    throw explainListening(error, settings.host, settings.port);
  });
  // From the first request on, a signal lets running requests end.
  const toldToStop = new Promise<void>((resolve) => whenToldToStop(resolve));
  process.stdout.write(`\n${configuration.siteName} is open at ${settings.origin}${configuration.location.base}\n\n`);
  const problem = codeAgainstOwners(configuration);
  if (problem !== null) process.stderr.write(`${problem}\n\n`);
  for (const one of unknownNames(configuration, await runtime.policies.current())) process.stderr.write(`${one}\n\n`);
  await runtime.codeAudit.record();
  await runtime.newRoutes.record();
  await announceSetup(runtime, (line) => process.stdout.write(`${line}\n`));
  endStart();
  return { server, toldToStop };
}

/** Waits until the process is told to stop, then lets running requests end. */
export async function closeWhenTold({ server, toldToStop }: OpenSite): Promise<void> {
  await toldToStop;
  await server.stop();
}

function explainListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new Error(
      `Port ${port} is taken already. Choose another with PORT, for example PORT=${port + 1} npm start.`,
    );
  if (code === "EACCES") return new Error(`This user may not listen on port ${port}. Choose a PORT above 1023.`);
  if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL")
    return new Error(`HOST ${host} is not an IP or a name of this machine.`);
  return error;
}
