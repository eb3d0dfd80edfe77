/** The real proxies, with the very files of docs/gateways; only ports and the place of files are put in their place. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../support/free-port.ts";
import type { ProxyName } from "./programs.ts";

const shipped = resolve(import.meta.dirname, "../../docs/gateways");

export interface Behind {
  readonly gatehousePort: number;
  readonly applicationPort: number;
  /** Stands for /srv/files. */
  readonly folder: string;
  /** Name and port that visitors use; left out, the one in the shipped files. */
  readonly publicHost?: string;
}

export interface Proxy {
  /** Where it listens. Those of docs/gateways know themselves as files.example.org. */
  readonly origin: string;
  stop(): Promise<void>;
}

export function startProxy(name: ProxyName, behind: Behind): Promise<Proxy> {
  return runProxy(name, (home, port) => prepare[name](home, port, behind));
}

/** @param prepareIn writes into the folder what the program needs, and answers how to run it */
export async function runProxy(
  name: string,
  prepareIn: (home: string, port: number) => Promise<[program: string, words: string[]]>,
): Promise<Proxy> {
  const home = await mkdtemp(join(tmpdir(), `gatehouse-${name}-`));
  // Root's proxies answer as somebody with fewer rights, who must be able to look in here.
  await chmod(home, 0o755);
  const port = await freePort();
  const [program, words] = await prepareIn(home, port);
  const child = spawn(program, words, {
    cwd: home,
    env: { PATH: process.env["PATH"], HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stopWithUs = () => child.kill("SIGKILL");
  process.once("exit", stopWithUs);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (said += data.toString()));
  try {
    await untilOpen(child, port);
  } catch {
    child.kill("SIGKILL");
    throw new Error(`${name} did not start:\n${said}`);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      process.off("exit", stopWithUs);
      const ended = new Promise((resume) => child.once("exit", resume));
      child.kill("SIGTERM");
      await Promise.race([ended, wait(5_000).then(() => child.kill("SIGKILL"))]);
      await rm(home, { recursive: true, force: true });
    },
  };
}

type Prepare = (home: string, port: number, behind: Behind) => Promise<[program: string, words: string[]]>;

const prepare: Record<ProxyName, Prepare> = {
  async nginx(home, port, behind) {
    await put(
      home,
      "nginx.conf",
      behind,
      ["listen 80;", `listen 127.0.0.1:${port};`],
      ["default files.example.org;", `default ${publicHostOf(behind)};`],
    );
    const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((kind) => `${kind}_temp_path ${home}/${kind};`)
      .join("\n");
    const around = `daemon off; pid ${home}/pid; error_log stderr warn; events {}
http { default_type text/plain; access_log off; ${folders} include ${home}/nginx.conf; }`;
    await writeFile(join(home, "around.conf"), around);
    return ["/usr/sbin/nginx", ["-p", home, "-c", join(home, "around.conf")]];
  },

  async apache(home, port, behind) {
    await put(
      home,
      "apache.conf",
      behind,
      ["*:80", `127.0.0.1:${port}`],
      ["/etc/apache2/gatehouse.lua", `${home}/apache.lua`],
    );
    await put(home, "apache.lua", behind, ['site = "files.example.org"', `site = "${publicHostOf(behind)}"`]);
    const modules = ["mpm_event", "authz_core", "proxy", "proxy_http", "headers", "alias", "lua"]
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
      .join("\n");
    const user = process.getuid?.() === 0 ? "User www-data\nGroup www-data\n" : "";
    const around = `ServerRoot ${home}\nServerName localhost\n${modules}\n${user}Listen 127.0.0.1:${port}
PidFile ${home}/pid\nErrorLog ${home}/error.log\nDefaultRuntimeDir ${home}\nMutex file:${home} default\nInclude ${home}/apache.conf\n`;
    await writeFile(join(home, "around.conf"), around);
    return ["/usr/sbin/apache2", ["-D", "FOREGROUND", "-f", join(home, "around.conf")]];
  },

  async caddy(home, port, behind) {
    await put(home, "Caddyfile", behind, ["http://files.example.org {", `http://files.example.org:${port} {`]);
    const file = join(home, "Caddyfile");
    await writeFile(file, `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${await readFile(file, "utf8")}`);
    return ["/usr/bin/caddy", ["run", "--adapter", "caddyfile", "--config", file]];
  },

  async haproxy(home, port, behind) {
    await put(
      home,
      "haproxy.cfg",
      behind,
      ["bind :80\n", `bind 127.0.0.1:${port}\n`],
      ["str(files.example.org)", `str(${publicHostOf(behind)})`],
      ["/etc/haproxy/gatehouse.lua", `${home}/haproxy.lua`],
    );
    await put(home, "haproxy.lua", behind);
    // Only root may become another user.
    if (process.getuid?.() !== 0) {
      const file = join(home, "haproxy.cfg");
      await writeFile(file, (await readFile(file, "utf8")).replace(/^ {4}(?:user|group|chroot) .*\n/gm, ""));
    }
    return ["/usr/sbin/haproxy", ["-db", "-f", join(home, "haproxy.cfg")]];
  },
};

const publicHostOf = ({ publicHost }: Behind) => publicHost ?? "files.example.org";

/** Copies a shipped file, with this test's own places in it. A text that is not found there would test another file. */
async function put(home: string, name: string, behind: Behind, ...more: [from: string, to: string][]): Promise<void> {
  let text = await readFile(join(shipped, name), "utf8");
  const always: [from: string, to: string][] = [
    ["127.0.0.1:4321", `127.0.0.1:${behind.gatehousePort}`],
    ["127.0.0.1:3000", `127.0.0.1:${behind.applicationPort}`],
    ["/srv/files", behind.folder],
  ];
  for (const [from, to] of [...always, ...more]) {
    const before = text;
    text = text.replaceAll(from, to);
    const isMissing = text === before && from !== to && more.some(([one]) => one === from);
    if (isMissing) throw new Error(`${name} does not say ${from}.`);
  }
  await mkdir(home, { recursive: true });
  await writeFile(join(home, name), text);
}

async function untilOpen(child: ChildProcess, port: number): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline && child.exitCode === null; await wait(50)) {
    const open = await new Promise<boolean>((resume) => {
      const socket = connect(port, "127.0.0.1", () => resume(true));
      socket.once("error", () => resume(false));
      socket.once("close", () => resume(false));
      socket.unref();
      setTimeout(() => socket.destroy(), 500).unref();
    });
    if (open) return;
  }
  throw new Error("It did not open its port.");
}
