/** Every way to load the build gives the whole guarded site, or one sentence that says why not. */
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { ofTestRun } from "../../support/command.ts";
import { astroCommand } from "../../support/astro-command.ts";
import { freePort, isListening } from "../../support/free-port.ts";
import { startProgram, type Running } from "../../support/running.ts";
import { until } from "../../support/until.ts";

const root = resolve(import.meta.dirname, "../../..");
/** Another folder, in which a site's settings and data have no business. */
const elsewhere = tmpdir();

/** A copy of the sample site's build, deep enough in the repository that it finds the package. */
let site = "";
let data = "";
beforeAll(async () => {
  await mkdir(join(root, "data/fixtures"), { recursive: true });
  site = await mkdtemp(join(root, "data/fixtures/loaded-"));
  data = await mkdtemp(join(tmpdir(), "gatehouse-loaded-"));
  await cp(join(root, "dist"), join(site, "dist"), { recursive: true });
});
afterAll(() => Promise.all([site, data].map((folder) => rm(folder, { recursive: true, force: true }))));

const started: Running[] = [];
afterEach(() => Promise.all(started.splice(0).map((program) => program.stop())));

function run(words: string[], cwd: string, environment: Record<string, string>): Running {
  const program = startProgram(process.execPath, words, {
    cwd,
    env: { ...ofTestRun, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...environment },
  });
  started.push(program);
  return program;
}

/** What an anonymous visitor is answered, once the program listens. */
async function statusesAt(port: number, program: Running): Promise<Record<string, number>> {
  const origin = `http://localhost:${port}`;
  await until(() => !program.isRunning() || isListening(port), program.output);
  if (!program.isRunning()) throw new Error(program.output());
  return Object.fromEntries(await Promise.all(["/", "/members", "/login"].map((path) => ask(origin, path))));
}

async function ask(origin: string, path: string): Promise<[string, number]> {
  const answer = await fetch(origin + path, { redirect: "manual" });
  await answer.arrayBuffer();
  return [path, answer.status];
}

const guarded = { "/": 200, "/members": 401, "/login": 200 };

test("the file of the build, started from another folder, finds its data beside the site", async () => {
  const port = await freePort();
  const program = run([join(site, "dist/server/entry.mjs")], elsewhere, { PORT: String(port) });
  expect(await statusesAt(port, program), program.output()).toEqual(guarded);
  expect(existsSync(join(site, "data/gatehouse.db"))).toBe(true);
  expect(existsSync(join(elsewhere, "data/gatehouse.db"))).toBe(false);
});

test("`astro preview` at a port of its own", async () => {
  const port = await freePort();
  const program = run([astroCommand, "preview", "--port", String(port)], root, {
    DATABASE_URL: `file:${join(data, "preview.db")}`,
  });
  expect(await statusesAt(port, program), program.output()).toEqual(guarded);
});

test("the handler, in a server of one's own", async () => {
  const port = await freePort();
  const script =
    'import { createServer } from "node:http";' +
    `const { handler } = await import(${JSON.stringify(join(site, "dist/server/entry.mjs"))});` +
    `createServer(handler).listen(${port}, "127.0.0.1");`;
  const program = run(["--input-type=module", "--eval", script], elsewhere, {
    ASTRO_NODE_AUTOSTART: "disabled",
    PORT: String(port),
    DATABASE_URL: `file:${join(data, "handler.db")}`,
  });
  expect(await statusesAt(port, program), program.output()).toEqual(guarded);
});

test("a port that is taken ends the start with one sentence", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resume) => other.once("listening", resume));
  const { port } = other.address() as AddressInfo;
  const { exited, output } = run([join(site, "dist/server/entry.mjs")], elsewhere, {
    PORT: String(port),
    DATABASE_URL: `file:${join(data, "taken.db")}`,
  });
  expect(await exited).toBe(1);
  expect(output()).toMatch(/^(?:A new, empty database .*\n)?Port \d+ is taken already\. .*\n$/);
  other.close();
});

test("certificates that the server would not use end the start with one sentence", async () => {
  const environment = { SERVER_CERT_PATH: "cert.pem", SERVER_KEY_PATH: "key.pem" };
  const { exited, output } = run([join(site, "dist/server/entry.mjs")], elsewhere, environment);
  expect(await exited).toBe(1);
  expect(output()).toMatch(/^SERVER_CERT_PATH asks for https, .*\n$/);
});

test("a build that its audit stopped ends the start with one sentence", async () => {
  const stopped = join(site, "stopped");
  await cp(join(site, "dist"), stopped, { recursive: true });
  await rm(join(stopped, "server/gatehouse.json"));
  const { exited, output } = run([join(stopped, "server/entry.mjs")], elsewhere, {});
  expect(await exited).toBe(1);
  expect(output()).toMatch(/^This build is not whole: .*\n$/);
});

test("a build copied without the packages of its site ends the start with one sentence", async () => {
  const alone = await mkdtemp(join(tmpdir(), "gatehouse-alone-"));
  await cp(join(site, "dist"), join(alone, "dist"), { recursive: true });
  const { exited, output } = run([join(alone, "dist/server/entry.mjs")], elsewhere, {});
  expect(await exited).toBe(1);
  expect(output()).toMatch(/^This build needs the packages of its site, .*Cannot find package 'gatehouse'.*\n$/);
  await rm(alone, { recursive: true });
});

test("a second site in one process is refused, so that it is not judged by the rules of the first", async () => {
  const other = join(site, "other/dist");
  await cp(join(site, "dist"), other, { recursive: true });
  const [first, second] = [join(site, "dist"), other].map((folder) => join(folder, "server/entry.mjs"));
  const script = `
    const load = (entry) => import(entry).then(() => "served", (error) => error.message);
    const outcomes = await Promise.all([load(${JSON.stringify(first)}), load(${JSON.stringify(second)})]);
    outcomes.push(await load(${JSON.stringify(`${second}?again`)}));
    process.stdout.write(JSON.stringify(outcomes));
    process.exit(0);`;
  const { exited, printed } = run(["--input-type=module", "--eval", script], elsewhere, {
    ASTRO_NODE_AUTOSTART: "disabled",
    DATABASE_URL: `file:${join(data, "two.db")}`,
  });
  await exited;
  const refused = expect.stringMatching(
    /^This process serves the site in .*Start each site in a process of its own\.$/,
  );
  expect(JSON.parse(printed())).toEqual(["served", refused, refused]);
});

test("one build loaded twice at once opens one site", async () => {
  const entry = JSON.stringify(join(site, "dist/server/entry.mjs"));
  const script =
    `const loads = await Promise.all(["?1", "?2"].map((query) => import(${entry} + query)));` +
    "process.stdout.write(loads.map(({ handler }) => typeof handler).join()); process.exit(0);";
  const { exited, printed } = run(["--input-type=module", "--eval", script], elsewhere, {
    ASTRO_NODE_AUTOSTART: "disabled",
    DATABASE_URL: `file:${join(data, "twice.db")}`,
  });
  await exited;
  expect(printed()).toBe("function,function");
});
