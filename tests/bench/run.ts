/**
 * `npm run bench`: refusals a second, as a ratio to bare node:http answering as many bytes in the same run; beside them a
 * bare Astro middleware and, where they are installed, NGINX. Then memory under load, and members' pages while refusals
 * run at full rate. The load is made by wrk (Debian's package of that name).
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmod, cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../support/free-port.ts";
import { owner, startSite } from "../support/site.ts";
import { decisionTime } from "./decisions.ts";

const root = resolve(import.meta.dirname, "../..");
const seconds = Number(process.env["BENCH_SECONDS"] ?? 10);
const rounds = 3;
const memorySeconds = 15;

interface Contender {
  readonly name: string;
  readonly url: string;
  stop(): Promise<void> | void;
}

const folder = await mkdtemp(join(tmpdir(), "gatehouse-bench-"));
// NGINX, started by root, reads its page as somebody with fewer rights.
await chmod(folder, 0o755);
const running: Contender[] = [];
try {
  requireProgram("wrk", "It makes the load; Debian's package is called wrk.");
  const site = await startSite({ databaseUrl: `file:${join(folder, "site.db")}` });
  const refusal = `${site.origin.replace("localhost", "127.0.0.1")}/members/library?q=ink`;
  const bytes = (await (await fetch(refusal, { headers: { accept: "text/html" } })).arrayBuffer()).byteLength;
  running.push(await nodeHttp(bytes));
  running.push({ name: "Gatehouse, page", url: refusal, stop: () => site.stop() });
  running.push(await astroMiddleware(bytes));
  const nginx = await nginxAnswering(bytes);
  if (nginx !== null) running.push(nginx);

  process.stdout.write(
    `A refusal page of ${bytes} bytes, ${seconds} s each, best of ${rounds} rounds, one load thread\n\n`,
  );
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, url } of running) best.set(name, Math.max(best.get(name) ?? 0, rate(url)));
  }
  const base = best.get("node:http") ?? 1;
  for (const [name, perSecond] of best)
    line(name, `${Math.round(perSecond)} a second`, `ratio ${(perSecond / base).toFixed(2)}`);

  await scannersRate(refusal, base);

  await membersDuringFlood(site.origin, await site.signIn(owner.email, owner.password), refusal);
  await memoryUnderLoad(refusal, site.processId);
  process.stdout.write("\n");
  for (const rules of [10, 10_000, 100_000]) {
    line(`A decision among ${rules} rules`, `${decisionTime(rules).toFixed(2)} µs`, "best of 5 rounds of 200,000");
  }
} finally {
  for (const { stop } of running) await stop();
  await rm(folder, { recursive: true, force: true });
}

function rate(
  url: string,
  headers: readonly string[] = ["Accept: text/html"],
  lasting = seconds,
  connections = 32,
  more: readonly string[] = [],
): number {
  const fields = headers.flatMap((header) => ["-H", header]);
  const words = ["-t1", `-c${connections}`, `-d${lasting}s`, ...fields, ...more, url];
  const report = execFileSync("wrk", words, { encoding: "utf8" });
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(report)?.[1]);
}

/** As scanners ask: another address each time, and no wish for a page, so that each gets a problem document of its own. */
async function scannersRate(url: string, base: number): Promise<void> {
  const script = join(folder, "scanner.lua");
  await writeFile(
    script,
    'local n = 0\nrequest = function() n = n + 1; return wrk.format("GET", "/members/" .. n .. "/backup.zip") end\n',
  );
  const perSecond = rate(url, ["Accept: */*"], seconds, 32, ["-s", script]);
  line(
    "Gatehouse, addresses of a scanner",
    `${Math.round(perSecond)} a second`,
    `ratio ${(perSecond / base).toFixed(2)}`,
  );
}

/** Members' pages alone, and while strangers are refused as fast as the machine can. */
async function membersDuringFlood(origin: string, cookie: string, refusal: string): Promise<void> {
  const page = `${origin.replace("localhost", "127.0.0.1")}/members`;
  const median = async () => {
    const times: number[] = [];
    for (let count = 0; count < 200; count += 1) {
      const began = performance.now();
      await (await fetch(page, { headers: { cookie } })).arrayBuffer();
      times.push(performance.now() - began);
    }
    return times.sort((one, other) => one - other)[100] ?? 0;
  };
  await median();
  const alone = await median();
  const flood = spawn("wrk", ["-t1", "-c8", "-d60s", "-H", "Accept: text/html", refusal], { stdio: "ignore" });
  await wait(500);
  const during = await median();
  flood.kill();
  process.stdout.write("\n");
  line("A member's page alone", `${alone.toFixed(2)} ms`, "median of 200");
  line("while refusals run", `${during.toFixed(2)} ms`, `ratio ${(during / alone).toFixed(2)}`);
}

async function memoryUnderLoad(url: string, processId: number): Promise<void> {
  const megabytes = async () => {
    const status = await readFile(`/proc/${processId}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  };
  process.stdout.write("\n");
  for (let part = 1; part <= 4; part += 1) {
    rate(url, ["Accept: text/html"], memorySeconds);
    line(`Memory after ${part * memorySeconds} s of load`, `${Math.round(await megabytes())} MB`, "");
  }
}

async function nodeHttp(bytes: number): Promise<Contender> {
  return started("node:http", process.execPath, [join(import.meta.dirname, "node-http.mjs")], bytes);
}

async function astroMiddleware(bytes: number): Promise<Contender> {
  const copy = join(folder, "astro");
  await cp(join(import.meta.dirname, "astro-middleware"), copy, { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  await writeFile(join(copy, "package.json"), '{ "type": "module" }\n');
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  const astro = join(root, "node_modules/astro/bin/astro.mjs");
  execFileSync(process.execPath, [astro, "build", "--silent"], { cwd: copy, env: environment });
  return started("Astro middleware", process.execPath, [join(copy, "dist/server/entry.mjs")], bytes);
}

async function nginxAnswering(bytes: number): Promise<Contender | null> {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
  } catch {
    process.stdout.write("NGINX is not installed, so it is not measured.\n");
    return null;
  }
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
  return started("NGINX", "nginx", ["-c", configuration], bytes, port);
}

async function started(
  name: string,
  program: string,
  words: string[],
  bytes: number,
  given?: number,
): Promise<Contender> {
  const port = given ?? (await freePort());
  const child: ChildProcess = spawn(program, words, {
    stdio: "ignore",
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", BODY_BYTES: String(bytes) },
  });
  const url = `http://127.0.0.1:${port}/members/library?q=ink`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.status === 401) return { name, url, stop: () => void child.kill() };
    await wait(100);
  }
  child.kill();
  throw new Error(`${name} did not start.`);
}

function requireProgram(name: string, why: string): void {
  try {
    execFileSync("which", [name], { stdio: "ignore" });
  } catch {
    throw new Error(`${name} is not installed. ${why}`);
  }
}

function line(name: string, figure: string, note: string): void {
  process.stdout.write(`${name.padEnd(34)}${figure.padStart(18)}   ${note}\n`);
}
