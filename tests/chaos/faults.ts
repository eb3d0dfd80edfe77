/** What goes wrong. Each fault begins, lasts and is over when its promise is settled; what comes back then is the site's affair. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, link, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Client from "better-sqlite3";
import pg from "pg";
import { checkLines } from "../../db/backup/format.ts";
import type { People } from "./people.ts";
import { onServer, type World } from "./world.ts";

export interface Fault {
  readonly name: string;
  /** Why it cannot be made here; null when it can. */
  readonly skipped: string | null;
  make(): Promise<void>;
}

const command = resolve(import.meta.dirname, "../../src/gatehouse/cli/gatehouse.mjs");
const second = 1_000;
const between = (least: number, most: number) => least + Math.random() * (most - least);

export async function faultsOf(world: World, people: People): Promise<Fault[]> {
  const own = world.engine === "sqlite" ? sqliteFaults(world) : await postgresFaults(world);
  return [...own, ...processFaults(world, people)];
}

function sqliteFaults({ path, isSmallDisk }: World): Fault[] {
  const files = [path, `${path}-wal`, `${path}-shm`];

  async function locked(kind: string): Promise<void> {
    const other = new Client(path, { timeout: 5_000 });
    try {
      other.exec(`begin ${kind}`);
      await wait(between(second, 10 * second));
      other.exec("rollback");
    } finally {
      other.close();
    }
  }

  /** The files under second names, so that what is deleted can be brought back as what it was. */
  async function remembering(work: () => Promise<void>): Promise<void> {
    for (const file of files) await link(file, `${file}.kept`);
    try {
      await work();
    } finally {
      for (const file of files) {
        await rename(`${file}.kept`, file);
        await rm(`${file}.kept`, { force: true });
      }
    }
  }

  return [
    { name: "foreign lock, 1–10 s", skipped: null, make: () => locked("immediate") },
    { name: "foreign lock, exclusive", skipped: null, make: () => locked("exclusive") },
    {
      name: "disk full",
      skipped: isSmallDisk ? null : "a small disk can be mounted by root alone",
      async make() {
        const fill = join(dirname(path), "fill");
        try {
          // It fails when there is no room left, which is what it is for.
          execFileSync("dd", ["if=/dev/zero", `of=${fill}`, "bs=4k"], { stdio: "ignore" });
        } catch {
          await wait(between(3 * second, 8 * second));
        } finally {
          await rm(fill, { force: true });
        }
      },
    },
    {
      name: "file moved, and back",
      skipped: null,
      async make() {
        await rename(path, `${path}.moved`);
        await wait(between(2 * second, 5 * second));
        await rename(`${path}.moved`, path);
      },
    },
    {
      name: "file deleted, another one put there",
      skipped: null,
      make: () =>
        remembering(async () => {
          await copyFile(path, `${path}.other`);
          await rm(path);
          await wait(second);
          await rename(`${path}.other`, path);
          await wait(between(second, 4 * second));
        }),
    },
    {
      name: "log deleted",
      skipped: null,
      make: () =>
        remembering(async () => {
          await rm(`${path}-wal`);
          await wait(between(2 * second, 5 * second));
        }),
    },
  ];
}

async function postgresFaults({ line, directUrl, restartPostgres }: World): Promise<Fault[]> {
  if (line === null) return [];
  const processes = await serverProcesses(directUrl);

  async function locked(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: directUrl });
    client.on("error", () => undefined);
    await client.connect();
    try {
      await client.query("begin");
      await client.query(statement);
      await wait(between(second, 10 * second));
      await client.query("rollback");
    } finally {
      await client.end();
    }
  }

  return [
    ...(["in order", "crash"] as const).map((how) => ({
      name: `server restarted (${how})`,
      skipped: restartPostgres === null ? "the server is not ours" : null,
      make: async () => restartPostgres?.(how),
    })),
    {
      name: "line stalled",
      skipped: null,
      async make() {
        line.freeze();
        await wait(between(2 * second, 10 * second));
        line.thaw();
      },
    },
    {
      name: "line slow, 400 ms each way",
      skipped: null,
      async make() {
        line.delay(400);
        await wait(between(4 * second, 8 * second));
        line.delay(0);
      },
    },
    {
      name: "all connections cut",
      skipped: null,
      async make() {
        line.cut();
        await wait(second);
        line.cut();
      },
    },
    {
      name: "server frozen (SIGSTOP)",
      skipped: processes === null ? "the server's processes are not to be found here" : null,
      async make() {
        const frozen = (processes ?? (() => []))();
        try {
          for (const id of frozen) process.kill(id, "SIGSTOP");
          await wait(between(2 * second, 8 * second));
        } finally {
          for (const id of frozen) process.kill(id, "SIGCONT");
        }
      },
    },
    {
      name: "foreign lock on members",
      skipped: null,
      make: () => locked("lock table members in access exclusive mode"),
    },
    {
      name: "foreign lock on all writes",
      skipped: null,
      make: () => locked("lock table members, sessions, tokens, page_draft, role_grants in exclusive mode"),
    },
    {
      name: "connections ended by the server",
      skipped: null,
      async make() {
        await onServer(
          directUrl,
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'gatehouse%'",
        );
      },
    },
  ];
}

function processFaults(world: World, people: People): Fault[] {
  return [
    {
      name: "kill -9, and a start",
      skipped: null,
      async make() {
        const [instance] = world.instances.toSorted(() => Math.random() - 0.5);
        if (instance !== undefined) await world.killAndRestart(instance);
      },
    },
    {
      name: "backup, killed or not",
      skipped: null,
      make: () => backUpOrBeKilled(world),
    },
    ...[
      { name: "clock 40 min ahead, and back", skew: 40 * 60 * second },
      { name: "clock 40 min behind, and back", skew: -40 * 60 * second },
      { name: "clock 26 h ahead, and back", skew: 26 * 3_600 * second },
    ].map(({ name, skew }) => ({
      name,
      skipped: null,
      async make() {
        people.clockMoves();
        await world.skewClock(skew);
        await wait(4 * second);
        await world.skewClock(0);
        await wait(second);
        await people.settle();
      },
    })),
  ];
}

/** One that got its name must be whole, and what is left of others must not have it. */
async function backUpOrBeKilled({ directUrl, folder }: World): Promise<void> {
  const file = join(folder, "site.backup");
  const child = spawn(process.execPath, [command, "backup", file], {
    env: { PATH: process.env["PATH"] ?? "", DATABASE_URL: directUrl },
    stdio: "ignore",
  });
  const ended = new Promise((resume) => child.once("exit", resume));
  const isKilled = Math.random() < 0.5;
  if (isKilled) await Promise.race([ended, wait(between(0.3 * second, 2 * second)).then(() => child.kill("SIGKILL"))]);
  await ended;
  if (!isKilled && child.exitCode !== 0) throw new Error("A backup failed.");
  if (!existsSync(file)) return;
  await checkLines(linesOf(file), await schemaVersionIn(file));
  await rm(file);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  yield* (await readFile(file, "utf8")).trimEnd().split("\n");
}

async function schemaVersionIn(file: string): Promise<number> {
  const [head = "{}"] = (await readFile(file, "utf8")).split("\n", 1);
  return (JSON.parse(head) as { schema: number }).schema;
}

/** How to list the processes of a server on this machine; null for one elsewhere. */
async function serverProcesses(url: string): Promise<(() => number[]) | null> {
  try {
    const { rows } = (await onServer(url, "show data_directory")) as { rows: { data_directory: string }[] };
    const file = join(rows[0]?.data_directory ?? "", "postmaster.pid");
    if (!existsSync(file)) return null;
    return () => {
      // Another one after each restart.
      const main = Number(readFileSync(file, "utf8").split("\n")[0]);
      const text = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
      const children = text.split("\n").flatMap((row) => {
        const [pid, parent] = row.trim().split(/\s+/).map(Number);
        return pid !== undefined && parent === main ? [pid] : [];
      });
      return [main, ...children];
    };
  } catch {
    return null;
  }
}
