/** `gatehouse start`: builds where there is no build or it is asked to, migrates, and serves. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Limits } from "../http/server/server-limits.ts";
import type { LoadIdentity } from "../server/identity/loaded-identity.ts";
import { createRuntime } from "../server/runtime.ts";
import { claimProcess, setRuntime } from "../server/runtime-slot.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { buildState, runBuild } from "./build.ts";
import { parseWords, UsageError } from "./command-words.ts";
import { newDatabaseNotice } from "./database-file.ts";
import { builtSite, closeWhenTold, openSite, type LoadedAdapter } from "./open-site.ts";
import { buildOfSite, configurationOfSite, siteFolder } from "./site.ts";

/** @param limits other than the usual ones; for tests that would wait too long */
export async function start(words: string[], limits: Partial<Limits> = {}): Promise<number> {
  const { values, positionals } = parseWords(words, { build: { type: "boolean" } });
  if (positionals.length > 0)
    throw new UsageError("`gatehouse start` takes --build only; settings come from the environment.");
  const settings = settingsOfSite(siteFolder);
  const built = await buildWhereDue(values["build"] === true);
  if (built !== 0) return built;
  claimProcess(buildOfSite().server);
  const notice = await newDatabaseNotice(settings.databaseUrl, siteFolder);
  const runtime = await createRuntime({
    settings,
    configuration: await configurationOfSite(),
    answersVisitors: true,
    loadIdentity: async () => (await importSite()).loadIdentity(),
    identityComesLater: true,
  });
  if (notice !== null) process.stdout.write(`${notice}\n`);
  setRuntime(runtime);
  const { load } = await importSite();
  const site = builtSite(await load(), buildOfSite().server, runtime);
  await runtime.loadIdentity();
  await closeWhenTold(await openSite(runtime, site, limits));
  return 0;
}

/** A deployment may be read-only, so a build that is there is served as it is unless a new one is asked for. */
async function buildWhereDue(isAskedFor: boolean): Promise<number> {
  const state = await buildState();
  if (state === "missing" || (isAskedFor && state === "outdated")) return runBuild();
  if (state === "outdated") {
    process.stderr.write(
      "The site has changed since it was built. Run npx gatehouse build, or start with --build, to serve the changes.\n",
    );
  }
  return 0;
}

interface EntryOfSite {
  readonly load: () => Promise<LoadedAdapter>;
  readonly loadIdentity: LoadIdentity;
}

/** The runtime is there already, so the entry of the build starts nothing. */
async function importSite(): Promise<EntryOfSite> {
  process.env["ASTRO_NODE_AUTOSTART"] = "disabled";
  const { server, entry } = buildOfSite();
  return (await import(pathToFileURL(join(server, entry)).href)) as EntryOfSite;
}
