/** What the faults are done to: a database, and one or two instances of the built site that use it. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { frozenLineTo, type FrozenLine } from "../support/frozen-line.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import { startSite, type Site } from "../support/site.ts";

export interface Instance {
  /** Null while it is down on purpose. */
  site: Site | null;
  /** Grows each time it is ended. */
  life: number;
}

export interface World {
  readonly engine: "sqlite" | "postgres";
  readonly instances: readonly Instance[];
  /** For looking at what is stored, past every fault. */
  readonly directUrl: string;
  /** The SQLite file. */
  readonly path: string;
  /** The folder is a small disk of its own, which can be filled. */
  readonly isSmallDisk: boolean;
  /** The line to PostgreSQL. */
  readonly line: FrozenLine | null;
  /** Ends PostgreSQL and starts it again; null on SQLite, and where the server is not ours. */
  readonly restartPostgres: TestPostgres["restart"];
  /** For files that belong to no instance. */
  readonly folder: string;
  /** Sets the clock of every instance wrong by this many milliseconds. */
  skewClock(milliseconds: number): Promise<void>;
  /** kill -9, and a start. */
  killAndRestart(instance: Instance): Promise<void>;
  close(): Promise<void>;
}

const diskMegabytes = 48;

export async function createWorld(engine: World["engine"]): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-chaos-"));
  const clock = join(folder, "clock");
  await writeFile(clock, "0");
  const closing: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await Promise.resolve(step()).catch(() => undefined);
  };
  try {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    const isSmallDisk = engine === "sqlite" && mountSmallDisk(disk);
    if (isSmallDisk) closing.push(() => void execFileSync("umount", ["-l", disk]));
    const path = join(disk, "site.db");
    let line: FrozenLine | null = null;
    let restartPostgres: World["restartPostgres"] = null;
    let directUrl = `file:${path}`;
    let siteUrl = directUrl;
    if (engine === "postgres") {
      const postgres = await startPostgres({ isDurable: true });
      ({ restart: restartPostgres } = postgres);
      closing.push(() => postgres.stop());
      const name = `gatehouse_chaos_${process.pid}`;
      await onServer(postgres.url, `create database ${name}`);
      closing.push(() => onServer(postgres.url, `drop database if exists ${name} with (force)`));
      const url = new URL(postgres.url);
      url.pathname = `/${name}`;
      directUrl = url.href;
      line = await frozenLineTo(Number(url.port || 5432), url.hostname);
      const opened = line;
      closing.push(() => opened.close());
      url.hostname = "127.0.0.1";
      url.port = String(line.port);
      siteUrl = url.href;
    }
    const preload = pathToFileURL(join(import.meta.dirname, "skewed-clock.ts")).href;
    const start = async () => {
      const site = await startSite({
        databaseUrl: siteUrl,
        environment: { CHAOS_CLOCK: clock, NODE_OPTIONS: `--import=${preload}`, LOG_LEVEL: "error" },
      });
      // The first visit loads the page's code, which takes long even when the database is fast.
      for (const warm of ["/", "/about", "/login", "/nothing-here", "/healthz", "/readyz", "/members"]) {
        const headers = { accept: "text/html" };
        await fetch(`${site.origin}${warm}`, { headers }).then((answer) => answer.arrayBuffer());
      }
      return site;
    };
    const instances: Instance[] = [];
    closing.push(async () => {
      for (const { site } of instances) await site?.stop();
    });
    for (let count = engine === "postgres" ? 2 : 1; count > 0; count -= 1) {
      instances.push({ site: await start(), life: 0 });
    }
    return {
      ...{ engine, instances, directUrl, path, isSmallDisk, line, restartPostgres, folder, close },
      skewClock: async (milliseconds) => {
        await writeFile(clock, String(milliseconds));
      },
      async killAndRestart(instance) {
        const { site } = instance;
        if (site === null) return;
        instance.life += 1;
        instance.site = null;
        process.kill(site.processId, "SIGKILL");
        await site.exited;
        instance.site = await start();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Only root may mount. */
function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${diskMegabytes}m`, "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export async function onServer(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
