/** `gatehouse start`: build when needed, migrate, serve. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Limits } from "../http/limits.ts";
import type { AstroHandler } from "../http/hand-to-astro.ts";
import { serve } from "../http/serve.ts";
import { configurationFile, guardedFolder } from "../integration/configuration-file.ts";
import { codeAgainstOwners } from "../server/access/code-against-owners.ts";
import { announceSetup } from "../server/identity/announce-setup.ts";
import { createRuntime } from "../server/runtime.ts";
import { setRuntime } from "../server/runtime-slot.ts";
import { buildFolder, configurationOfSite, siteFolder } from "./site.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { UsageError } from "./usage.ts";

/** What a build is made of. */
const sources = ["src", "db", "public", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

/** @param limits other than the usual ones; for tests that would wait too long */
export async function start(words: string[], limits: Partial<Limits> = {}): Promise<number> {
  if (words.length > 0) throw new UsageError("`gatehouse start` takes no words; it is set up by the environment.");
  const settings = settingsOfSite(siteFolder);
  if (await buildIsStale()) {
    const built = await build();
    if (built !== 0) return built;
  }
  const runtime = await createRuntime({ settings, configuration: await configurationOfSite() });
  setRuntime(runtime);
  const { handler } = await loadSite();
  const guarded = join(buildFolder, "server", guardedFolder);
  const server = await serve(runtime, handler, guarded, limits).catch(async (error: unknown) => {
    await runtime.close();
    throw explainListening(error, settings.host, settings.port);
  });
  process.stdout.write(
    `\n${runtime.configuration.siteName} is open at ${settings.origin}${runtime.configuration.place.base}\n\n`,
  );
  const problem = codeAgainstOwners(runtime.configuration);
  if (problem !== null) process.stderr.write(`${problem}\n\n`);
  await announceSetup(runtime, (line) => process.stdout.write(`${line}\n`));

  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.stop();
  return 0;
}

/** The adapter's standalone mode would listen on its own; our server does that. */
async function loadSite(): Promise<{ handler: AstroHandler }> {
  process.env["ASTRO_NODE_AUTOSTART"] = "disabled";
  const entry = pathToFileURL(join(buildFolder, "server/entry.mjs"));
  return (await import(entry.href)) as { handler: AstroHandler };
}

async function buildIsStale(): Promise<boolean> {
  const marker = join(buildFolder, "server", configurationFile);
  if (!existsSync(marker)) return true;
  const builtAt = (await stat(marker)).mtimeMs;
  const times = await Promise.all(sources.map((source) => newestChange(join(siteFolder, source))));
  return Math.max(...times) > builtAt;
}

async function newestChange(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path);
  const times = await Promise.all(entries.map((entry) => newestChange(join(path, entry))));
  return Math.max(found.mtimeMs, ...times);
}

function build(): Promise<number> {
  process.stdout.write("Building the site, once. This takes a few seconds.\n");
  const astro = createRequire(join(siteFolder, "package.json")).resolve("astro/package.json");
  const child = spawn(process.execPath, [join(astro, "../bin/astro.mjs"), "build", "--silent"], {
    cwd: siteFolder,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

function explainListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new Error(
      `Port ${port} is taken already. Choose another with PORT, for example PORT=${port + 1} npm start.`,
    );
  if (code === "EACCES") return new Error(`This user may not listen on port ${port}. Choose a PORT above 1023.`);
  if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL")
    return new Error(`HOST ${host} is not an address of this machine.`);
  return error;
}
