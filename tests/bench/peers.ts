/** The servers that Gatehouse is measured beside, and Gatehouse itself. */
import { execFileSync, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../support/free-port.ts";
import { owner, startSite } from "../support/site.ts";

export interface Running {
  readonly origin: string;
  readonly processId: number;
  stop(): Promise<void> | void;
}

/** The whole `gatehouse start` of a site. */
export interface RunningSite extends Running {
  /** Of its owner, as a header. */
  readonly cookie: string;
}

export async function startGatehouse(folder: string | undefined, databaseUrl: string): Promise<RunningSite> {
  const site = await startSite({ databaseUrl, ...(folder !== undefined && { folder }) });
  const cookie = `Cookie: ${await site.signIn(owner.email, owner.password)}`;
  // Resolving a name is no part of what is measured.
  const origin = site.origin.replace("localhost", "127.0.0.1");
  return { origin, processId: site.processId, cookie, stop: () => site.stop() };
}

/** @param folder of a site with the adapter's own server */
export function startAstro(folder: string, bytes = 0): Promise<Running> {
  return started(process.execPath, [join(folder, "dist/server/entry.mjs")], bytes);
}

/** Bare node:http that answers as many bytes as the response has, with the same headers. */
export async function startNode(same: Response): Promise<Running> {
  const bytes = (await same.arrayBuffer()).byteLength;
  // Node writes these by itself.
  const {
    date: _date,
    connection: _connection,
    "keep-alive": _keepAlive,
    ...headers
  } = Object.fromEntries(same.headers);
  return started(process.execPath, [join(import.meta.dirname, "node-http.mjs")], bytes, { headers });
}

/** @returns null where it is not installed */
export async function startNginx(folder: string, bytes: number): Promise<Running | null> {
  if (!isInstalled("nginx")) return null;
  const port = await freePort();
  await writeFile(join(folder, "refused.html"), "x".repeat(bytes));
  const configuration = join(folder, "nginx.conf");
  await writeFile(
    configuration,
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events { worker_connections 256; }
http { access_log off; server { listen 127.0.0.1:${port}; root ${folder}; error_page 401 /refused.html;
  location / { return 401; } location = /refused.html { internal; } } }\n`,
  );
  return started("nginx", ["-c", configuration], bytes, { port });
}

export function isInstalled(program: string): boolean {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

interface Starting {
  /** Where the program does not take it from the environment. */
  readonly port?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

async function started(
  program: string,
  words: readonly string[],
  bytes: number,
  { port: given, headers = {} }: Starting = {},
): Promise<Running> {
  const port = given ?? (await freePort());
  const child = spawn(program, words, {
    stdio: "ignore",
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "127.0.0.1",
      BODY_BYTES: String(bytes),
      HEADERS: JSON.stringify(headers),
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt += 1) {
    const answer = await fetch(origin).catch(() => null);
    if (answer !== null && child.pid !== undefined) {
      return { origin, processId: child.pid, stop: () => void child.kill() };
    }
    await wait(50);
  }
  child.kill();
  throw new Error(`${[program, ...words].join(" ")} did not start.`);
}
