/** The built site, started as an owner would start it, with a database of its own. */
import { resolve } from "node:path";
import type { Limits } from "../../src/gatehouse/http/server/server-limits.ts";
import { freePort } from "./free-port.ts";
import { startProgram } from "./running.ts";

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
  const program = startProgram(process.execPath, words, {
    cwd: folder,
    env: {
      ...withoutSettings(process.env),
      PORT: String(port),
      HOST: "127.0.0.1",
      DATABASE_URL: databaseUrl,
      ...(withOwner ? { OWNER_EMAIL: owner.email, OWNER_PASSWORD: owner.password } : {}),
      ...environment,
    },
  });
  await program.untilPrinted("is open at");
  return {
    origin,
    databaseUrl,
    processId: program.processId,
    exited: program.exited,
    output: program.output,
    stop: program.stop,
    async signIn(email, password) {
      const body = new URLSearchParams({ email, password });
      const answer = await fetch(`${origin}/login`, { method: "POST", body, redirect: "manual" });
      const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
      if (answer.status !== 303 || cookie === undefined) throw new Error(`Sign-in answered ${answer.status}.`);
      return cookie;
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
    "SMTP_URL",
    "MAIL_FROM",
  ];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !settings.includes(name)));
}
