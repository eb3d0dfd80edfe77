/** Visitors: constant requests to every instance, each measured beside a request to a server that has no database. */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Instance, World } from "./world.ts";
import type { People } from "./people.ts";

export type Kind = "public" | "healthz" | "stranger" | "member";

export interface Sample {
  readonly kind: Kind;
  readonly path: string;
  readonly status: number;
  /** Milliseconds, less what the machine and the client themselves were late. */
  readonly took: number;
}

export interface Traffic {
  /** Samples since the last call. */
  take(): Sample[];
  /** What must not happen and did, since the last call. */
  takeProblems(): string[];
  stop(): Promise<void>;
}

/** Milliseconds. */
const publicLimit = 300;
const guardedLimit = 2_000;
const giveUpAfter = 15_000;

const publicPaths = ["/", "/about", "/login", "/favicon.svg", "/nothing-here"];
const guardedPaths = ["/members", "/members/library", "/api/members/library", "/admin"];
const allowedStatus: Readonly<Record<Kind, readonly number[]>> = {
  // A signed-in member is redirected from the sign-in page.
  public: [200, 303, 404],
  healthz: [200],
  stranger: [401, 503],
  member: [200, 503],
};

export async function startTraffic(world: World, people: People): Promise<Traffic> {
  const control = fork(join(import.meta.dirname, "control-server.ts"), { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const port = await new Promise<number>((resume) => {
    control.stdout?.once("data", (data: Buffer) => resume(Number(data.toString())));
  });
  let samples: Sample[] = [];
  let problems: string[] = [];
  let isOver = false;

  async function visit(instance: Instance, kind: Kind, path: string, cookie: string | null): Promise<void> {
    const { site, life } = instance;
    if (site === null) return;
    const headers = { accept: "text/html", ...(cookie !== null && { cookie }) };
    const waitedBefore = waitedForProcessor(site.processId);
    const [answer, noise] = await Promise.all([
      timed(`${site.origin}${path}`, headers),
      timed(`http://127.0.0.1:${port}/`, {}),
    ]);
    // It was killed meanwhile.
    if (instance.life !== life) return;
    const machine = noise.took + waitedForProcessor(site.processId) - waitedBefore;
    const took = Math.max(0, answer.took - machine);
    const { status } = answer;
    samples.push({ kind, path, status, took });
    const isOpen = kind === "public" || kind === "healthz";
    const limit = isOpen ? publicLimit : guardedLimit;
    const said = `${kind} ${path}${cookie === null ? "" : " with a cookie"}: ${status || answer.error}`;
    if (took > limit) problems.push(`${said} after ${Math.round(took)} ms (limit ${limit})`);
    if (kind === "member" && status === 401) {
      if (!people.mayBeSignedOut()) problems.push(`${said}: a session was lost`);
      await people.signInAgain(cookie);
    } else if (!allowedStatus[kind].includes(status)) problems.push(said);
  }

  async function loop(instance: Instance, pause: number, once: (turn: number) => Promise<void>): Promise<void> {
    for (let turn = 0; !isOver; turn += 1) {
      if (instance.site !== null) await once(turn);
      await wait(pause);
    }
  }

  const at = (paths: readonly string[], turn: number) => paths[turn % paths.length] ?? "/";
  const loops = world.instances.flatMap((instance) => [
    loop(instance, 40, (turn) => visit(instance, "public", at(publicPaths, turn), null)),
    loop(instance, 60, (turn) => visit(instance, "public", at(publicPaths, turn), people.memberCookie())),
    loop(instance, 100, () => visit(instance, "healthz", "/healthz", null)),
    loop(instance, 80, (turn) => visit(instance, "stranger", at(guardedPaths, turn), null)),
    loop(instance, 80, (turn) => visit(instance, "member", at(guardedPaths.slice(0, 2), turn), people.memberCookie())),
  ]);
  return {
    take() {
      const taken = samples;
      samples = [];
      return taken;
    },
    takeProblems() {
      const taken = problems;
      problems = [];
      return taken;
    },
    async stop() {
      isOver = true;
      await Promise.all(loops);
      control.disconnect();
    },
  };
}

/** Milliseconds that the process was ready to run and got no processor; 0 where the system does not tell. */
function waitedForProcessor(processId: number): number {
  try {
    const [, waited] = readFileSync(`/proc/${processId}/task/${processId}/schedstat`, "utf8").split(" ");
    return Number(waited) / 1_000_000;
  } catch {
    return 0;
  }
}

async function timed(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; took: number; error: string }> {
  const began = performance.now();
  try {
    const answer = await fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(giveUpAfter) });
    await answer.arrayBuffer();
    return { status: answer.status, took: performance.now() - began, error: "" };
  } catch (error) {
    return { status: 0, took: performance.now() - began, error: String(error) };
  }
}
