/**
 * What runs when somebody loads a build: `node dist/server/entry.mjs`, `astro preview`, or `import()` in a server of one's
 * own. Each gets the whole guarded site, or an error that says why not. `integration/entry.ts` writes the caller.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { createListener } from "../http/server/serve.ts";
import { configurationFile, configurationFrom, type BuildLocation } from "../integration/configuration-file.ts";
import type { LoadIdentity } from "../server/identity/loaded-identity.ts";
import { createRuntime, type Runtime } from "../server/runtime.ts";
import { claimProcess, runningRuntime, setRuntime } from "../server/runtime-slot.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { newDatabaseNotice } from "./database-file.ts";
import { builtSite, closeWhenTold, openSite, type LoadedAdapter } from "./open-site.ts";

export interface LoadedBuild {
  /** `import.meta.url` of the entry. */
  readonly entry: string;
  /** Where the build was written. */
  readonly location: BuildLocation;
  /** Loads what the adapter made. */
  readonly load: () => Promise<LoadedAdapter>;
  readonly loadIdentity: LoadIdentity;
}

/** What the adapter's own entry exports, with Gatehouse in front. */
export interface Entered {
  /** For a server of one's own, such as Express. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
  /** Listens at HOST and PORT; `done` is fulfilled once the server has stopped. */
  readonly startServer: () => { readonly done: Promise<void> };
}

/**
 * Starts the server, unless `ASTRO_NODE_AUTOSTART=disabled` says that somebody else listens.
 *
 * @throws where nothing can be served: a sentence that says why. Where the server would have been started, the sentence is
 *   printed and the process ends with 1.
 */
export async function enter(build: LoadedBuild): Promise<Entered> {
  const startsItself = process.env["ASTRO_NODE_AUTOSTART"] !== "disabled";
  // What the adapter made would listen by itself once it is loaded, with nothing in front of it.
  process.env["ASTRO_NODE_AUTOSTART"] = "disabled";
  if (!startsItself) return prepare(build);
  try {
    if (process.env["SERVER_CERT_PATH"] !== undefined) throw new Error(noCertificates);
    const prepared = await prepare(build);
    prepared.startServer().done.catch(endWithSentence);
    return prepared;
  } catch (error) {
    return endWithSentence(error);
  }
}

/** The adapter's own server would read them; to answer without https where it was asked for would be worse than not at all. */
const noCertificates =
  "SERVER_CERT_PATH asks for https, which Gatehouse leaves to a proxy in front: unset it and SERVER_KEY_PATH, and set " +
  "ORIGIN to the https URL of the site.";

async function prepare({ entry, location, load, loadIdentity }: LoadedBuild): Promise<Entered> {
  const serverFolder = dirname(fileURLToPath(entry));
  claimProcess(serverFolder);
  // `gatehouse start` has one before it loads the build.
  const runtime = runningRuntime() ?? (await openOnce(serverFolder, location, loadIdentity));
  const site = builtSite(await load(), serverFolder, runtime);
  const listener = createListener(runtime, site);
  return {
    handler: (request, response) => void listener(request, response),
    startServer: () => ({ done: openSite(runtime, site).then(closeWhenTold) }),
  };
}

let opening: Promise<Runtime> | undefined;

/** A build may be loaded twice at the same time, for example by two imports that differ in their query. */
async function openOnce(serverFolder: string, location: BuildLocation, loadIdentity: LoadIdentity): Promise<Runtime> {
  opening ??= openRuntime(serverFolder, location, loadIdentity);
  try {
    return await opening;
  } finally {
    opening = undefined;
  }
}

async function openRuntime(
  serverFolder: string,
  location: BuildLocation,
  loadIdentity: LoadIdentity,
): Promise<Runtime> {
  const file = join(serverFolder, configurationFile);
  if (!existsSync(file)) {
    throw new Error("This build is not whole: `astro build` was stopped before its end. Build the site again.");
  }
  const configuration = configurationFrom(await readFile(file, "utf8"));
  const siteFolder = siteFolderOf(serverFolder, location);
  const settings = settingsOfSite(siteFolder);
  const notice = await newDatabaseNotice(settings.databaseUrl, siteFolder);
  const runtime = await createRuntime({ settings, configuration, answersVisitors: true, loadIdentity });
  // Where the build is loaded by a program, the standard output is that program's.
  if (notice !== null) process.stderr.write(`${notice}\n`);
  setRuntime(runtime);
  return runtime;
}

/**
 * The folder of settings (`.env`) and data, independent of where the process was started: `/srv/site` for
 * `/srv/site/dist/server`.
 * Where the build was moved out of its folders, it is the folder that the server folder lies in.
 */
export function siteFolderOf(serverFolder: string, { server, site }: BuildLocation): string {
  const folder = resolve(serverFolder, site);
  const isWhereItWas = existsSync(folder) && relative(folder, serverFolder).split(sep).join("/") === server;
  return isWhereItWas ? folder : dirname(serverFolder);
}

function endWithSentence(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
