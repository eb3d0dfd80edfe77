/** The built site, started as an owner would start it, with a database of its own. */
import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Limits } from "../../src/gatehouse/http/server/server-limits.ts";

const root = resolve(import.meta.dirname, "../..");
const ownCommand = resolve(root, "src/gatehouse/cli/gatehouse.mjs");
const commandWithLimits = resolve(import.meta.dirname, "start-with-limits.ts");

export const owner = { email: "owner@example.org", password: "a gate with two keys", name: "owner" } as const;

export interface Site {
  /** `http://localhost:…`, without a slash at the end. */
  readonly origin: string;
  readonly databaseUrl: string;
  readonly processId: number;
  /** Its exit code, once it has ended; null when it was killed. */
  readonly exited: Promise<number | null>;
  /** What it has printed so far. */
  output(): string;
  /** Posts the sign-in form and returns the cookie, as `name=value`. */
  signIn(email: string, password: string): Promise<string>;
  stop(): Promise<void>;
}

export interface SiteOptions {
  readonly databaseUrl: string;
  /** Creates the owner from the settings; without it the site waits to be set up. */
  readonly withOwner?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Other limits than the usual ones. */
  readonly limits?: Partial<Limits>;
  /** The folder of the site; left out, it is the sample site. */
  readonly folder?: string;
  /** Options of `gatehouse start`. */
  readonly words?: readonly string[];
  /** File of the `gatehouse` command; left out, it is the repository's. */
  readonly command?: string;
}

const startLimit = 60_000;

/** Needs a build; `npm test` makes one first. */
export async function startSite({
  databaseUrl,
  withOwner = true,
  environment = {},
  limits,
  folder = root,
  words: options = [],
  command = ownCommand,
}: SiteOptions): Promise<Site> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const words = limits === undefined ? [command, "start", ...options] : [commandWithLimits, JSON.stringify(limits)];
  const child = spawn(process.execPath, words, {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...withoutSettings(process.env),
      PORT: String(port),
      HOST: "127.0.0.1",
      DATABASE_URL: databaseUrl,
      ...(withOwner ? { OWNER_EMAIL: owner.email, OWNER_PASSWORD: owner.password } : {}),
      ...environment,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
  const exited = new Promise<number | null>((resume) => child.once("exit", resume));

  const deadline = Date.now() + startLimit;
  while (!output.includes("is open at")) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`The site did not start:\n${output}`);
    }
    await wait(50);
  }
  return {
    origin,
    databaseUrl,
    processId: child.pid ?? 0,
    exited,
    output: () => output,
    async signIn(email, password) {
      const body = new URLSearchParams({ email, password });
      const answer = await fetch(`${origin}/login`, { method: "POST", body, redirect: "manual" });
      const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
      if (answer.status !== 303 || cookie === undefined) throw new Error(`Sign-in answered ${answer.status}.`);
      return cookie;
    },
    async stop() {
      child.kill("SIGTERM");
      await Promise.race([exited, wait(5_000).then(() => child.kill("SIGKILL"))]);
      await exited;
    },
  };
}

/** Settings in the environment of the tests must not reach the site under test. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const settings = [
    "ORIGIN",
    "ALLOWED_HOSTS",
    "TRUSTED_PROXIES",
    "OWNER_EMAIL",
    "OWNER_PASSWORD",
    "LOG_LEVEL",
    "METRICS_PORT",
  ];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !settings.includes(name)));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  const { port } = server.address() as AddressInfo;
  await new Promise((resume) => server.close(resume));
  return port;
}
