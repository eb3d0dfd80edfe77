/** A deployment as docs/deploy has it: built elsewhere, its folder read-only, its data apart; and the files themselves. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyBuiltFixture, type BuiltCopy } from "../../support/fixture-site.ts";
import { owner, startSite } from "../../support/site.ts";

const deploy = resolve(import.meta.dirname, "../../../docs/deploy");

describe("a read-only deployment", () => {
  let copy: BuiltCopy;
  let data: string;
  let makeWritable: () => unknown = () => undefined;
  beforeAll(async () => {
    copy = await copyBuiltFixture("bodies");
    data = await mkdtemp(join(tmpdir(), "gatehouse-data-"));
    makeWritable = await makeReadOnly(copy.folder);
  });
  afterAll(async () => {
    await makeWritable();
    await copy.remove();
    await rm(data, { recursive: true, force: true });
  });

  test("starts, signs people in and refuses, and writes into its data folder alone", async () => {
    const databaseUrl = `file:${join(data, "gatehouse.db")}`;
    const site = await startSite({ folder: copy.folder, databaseUrl });
    try {
      expect(await (await fetch(`${site.origin}/readyz`)).text()).toBe("ready\n");
      const cookie = await site.signIn(owner.email, owner.password);
      expect((await fetch(`${site.origin}/admin`, { headers: { cookie } })).status).toBe(200);
      expect((await fetch(`${site.origin}/admin`)).status).toBe(401);
    } finally {
      await site.stop();
    }
    expect(site.output()).not.toMatch(/EACCES|EROFS|EPERM/);
    expect(await readdir(data)).toContain("gatehouse.db");
  });
});

/** Root writes into folders without permission, so its folder is mounted read-only. */
async function makeReadOnly(folder: string): Promise<() => unknown> {
  if (process.getuid?.() !== 0) {
    await chmod(folder, 0o555);
    return () => chmod(folder, 0o755);
  }
  execFileSync("mount", ["--bind", folder, folder]);
  execFileSync("mount", ["-o", "remount,bind,ro", folder]);
  return () => execFileSync("umount", [folder]);
}

test("the systemd unit has no mistake that systemd knows, and shuts out what the server does not need", async () => {
  const unit = join(deploy, "gatehouse.service");
  const text = await readFile(unit, "utf8");
  expect(text).toMatch(/^UMask=0077$/m);
  // systemd opens such a file before it makes LogsDirectory, and the service never starts.
  expect(text).not.toMatch(/^Standard(?:Output|Error)=/m);
  const systemd = "/usr/bin/systemd-analyze";
  if (!existsSync(systemd)) return;
  // It also complains where this machine has no /usr/bin/node.
  const said = run(systemd, ["verify", unit]);
  expect(said.replace(/^.*\/usr\/bin\/node is not executable.*$/gm, "").trim()).toBe("");
  const [, exposure] = /exposure level for gatehouse\.service: ([\d.]+)/.exec(
    run(systemd, ["--offline=yes", "security", unit]),
  ) ?? ["", "10"];
  expect(Number(exposure)).toBeLessThan(2);
});

function run(program: string, words: readonly string[]): string {
  try {
    return execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

test("a site whose database comes up later than itself is started until it is there", async () => {
  const text = await readFile(join(deploy, "gatehouse.service"), "utf8");
  // Five starts that fail within ten seconds are the last ones otherwise; seen with systemd 252.
  expect(text).toMatch(/^StartLimitIntervalSec=0$/m);
  expect(text).toMatch(/^RestartSec=[1-5]s$/m);
});

test("an installation needs no Python, and an image is built where there is one", async () => {
  const { allowScripts } = JSON.parse(await readFile(resolve(deploy, "../../package.json"), "utf8")) as {
    allowScripts: Record<string, boolean>;
  };
  // npm reads in the lock file that the package has no script, finds its binding.gyp, and runs node-gyp.
  expect(allowScripts["better-sqlite3"]).toBe(false);
  // A site of one's own may not say so, and node:24-slim has no Python.
  expect(await readFile(join(deploy, "Dockerfile"), "utf8")).toMatch(/^FROM node:24 AS build$/m);
});

test("an image is built where nodejs.org is out of reach", async () => {
  // node-gyp fetches Node's headers from there, unless it is told where they are.
  const beforeInstall = (await readFile(join(deploy, "Dockerfile"), "utf8")).split("RUN npm ci")[0];
  expect(beforeInstall).toMatch(/^ENV npm_config_nodedir=\/usr\/local$/m);
});

test("the package is installed from a file that the image's build sees", async () => {
  const readme = await readFile(resolve(deploy, "../../README.md"), "utf8");
  const [, file = ""] = /^npm install (\S+\.tgz)/m.exec(readme) ?? [];
  expect(file).toMatch(/^\.\/gatehouse-[\d.]+\.tgz$/);
  expect(await readFile(join(deploy, "Dockerfile"), "utf8")).toMatch(/^COPY .* gatehouse-\*\.tgz\* \.\/$/m);
});

test("settings are written so that every reader of .env and of the compose file takes them alike", async () => {
  // podman-compose 1.0 passes an empty default on as it is written, and the site stops at it.
  expect(await readFile(join(deploy, "compose.yaml"), "utf8")).not.toMatch(/\$\{\w+:?-\}/);
  // `docker run --env-file` passes quotes on as part of the value.
  expect(await readFile(resolve(deploy, "../../.env.example"), "utf8")).not.toMatch(/^#?\w+=["']/m);
});

test("all settings of .env reach the container, and none of them moves the server from where its port is published", async () => {
  const compose = await readFile(join(deploy, "compose.yaml"), "utf8");
  expect(compose).toMatch(/^ {4}env_file: \[\.env\]$/m);
  const [, own = ""] = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(compose) ?? [];
  expect(own).toMatch(/^ {6}HOST: 0\.0\.0\.0$/m);
  const [, port = ""] = /^ {6}PORT: "(\d+)"$/m.exec(own) ?? [];
  expect(compose).toContain(`ports: ["127.0.0.1:${port}:${port}"]`);
});

test("the container's health check asks as the site is asked, and fails when nothing answers", async () => {
  const dockerfile = await readFile(join(deploy, "Dockerfile"), "utf8");
  const [, command = "[]"] = /^ +CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  const [program, ...words] = JSON.parse(command) as string[];
  expect(program).toBe("node");
  const data = await mkdtemp(join(tmpdir(), "gatehouse-data-"));
  const site = await startSite({
    databaseUrl: `file:${join(data, "gatehouse.db")}`,
    environment: { ORIGIN: "https://example.org" },
  });
  const PORT = new URL(site.origin).port;
  const isHealthy = (ORIGIN: string) => {
    try {
      execFileSync(process.execPath, words, { env: { ORIGIN, PORT } });
      return true;
    } catch {
      return false;
    }
  };
  expect(isHealthy("https://example.org")).toBe(true);
  await site.stop();
  expect(isHealthy("https://example.org")).toBe(false);
  await rm(data, { recursive: true, force: true });
});
