/** Visitors: constant requests to every instance, each measured beside a request to a server that has no database. */
import { setTimeout as wait } from "node:timers/promises";
import { watchMachine } from "./machine.ts";
import type { People } from "./people.ts";
import { timed } from "./timed.ts";
import type { Instance, World } from "./world.ts";

export type Kind = "public" | "healthz" | "stranger" | "member";

export interface Sample {
  readonly kind: Kind;
  readonly path: string;
  readonly status: number;
  /** Milliseconds, less what the machine itself was late. */
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
  const machine = await watchMachine();
  let samples: Sample[] = [];
  let problems: string[] = [];
  let isOver = false;

  async function visit(instance: Instance, kind: Kind, path: string, cookie: string | null): Promise<void> {
    const { site, life } = instance;
    if (site === null) return;
    const headers = { accept: "text/html", ...(cookie !== null && { cookie }) };
    const { answer, late } = await machine.beside(site.processId, timed(`${site.origin}${path}`, headers));
    // It was killed meanwhile.
    if (instance.life !== life) return;
    const isOpen = kind === "public" || kind === "healthz";
    // What is measured of the machine is not exact: as much again may be its fault.
    const limit = Math.max(isOpen ? publicLimit : guardedLimit, late);
    const { status } = answer;
    const took = Math.max(0, answer.took - late);
    samples.push({ kind, path, status, took });
    const said = `${kind} ${path}${cookie === null ? "" : " with a cookie"}: ${status || answer.error}`;
    if (took > limit) {
      problems.push(
        `${said} after ${Math.round(took)} ms, and ${Math.round(late)} of the machine's (limit ${Math.round(limit)})`,
      );
    }
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
      machine.stop();
    },
  };
}
