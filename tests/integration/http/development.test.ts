/** `astro dev`, where no server of Gatehouse's stands in front. */
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { copyFixture, type FixtureCopy } from "../../support/fixture-site.ts";
import { openPrograms } from "../../support/programs.ts";
import { rawRequest } from "../../support/raw-request.ts";
import { freePort } from "../../support/site.ts";

const astro = join(createRequire(import.meta.url).resolve("astro/package.json"), "../bin/astro.mjs");

let copy: FixtureCopy;
let fresh: FreshDatabase;
let child: ChildProcess;
let origin: string;

beforeAll(async () => {
  copy = await copyFixture("static-blog");
  fresh = await createDatabase("sqlite");
  const port = await freePort();
  origin = `http://localhost:${port}`;
  // What the test runner sets of these is about itself, and Vite would take it for the site's.
  const { BASE_URL: _base, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, VITEST: _vitest, ...rest } = process.env;
  const settings = { PORT: String(port), HOST: "127.0.0.1", DATABASE_URL: fresh.url, ASTRO_TELEMETRY_DISABLED: "1" };
  child = spawn(process.execPath, [astro, "dev", "--host", "127.0.0.1"], {
    cwd: copy.folder,
    env: { ...rest, ...settings, NODE_ENV: "development", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data: Buffer) => (output += data.toString()));
  const end = Date.now() + 60_000;
  while (!output.includes("watching for file changes")) {
    if (Date.now() > end || child.exitCode !== null) throw new Error(`astro dev did not start:\n${output}`);
    await wait(50);
  }
});
afterAll(async () => {
  const exited = new Promise((resume) => child.once("exit", resume));
  child.kill();
  await exited;
  await fresh.remove();
  await copy.remove();
});

test.each(["TRACE", "PROPFIND"])(
  "%s is answered, and shows no error over the page that is opened next",
  async (method) => {
    const host = `Host: ${new URL(origin).host}`;
    const answer = await rawRequest(origin, [`${method} /on-demand HTTP/1.1`, host]);
    expect([answer.status, answer.body]).toEqual([501, "This method is not known here.\n"]);
    // Vite keeps the newest error for the next page, which opens this socket.
    const client = await rawRequest(origin, ["GET /@vite/client HTTP/1.1", host]);
    const token = /wsToken = "([^"]+)"/.exec(client.body)?.[1];
    const socket = new WebSocket(`${origin.replace("http", "ws")}/?token=${token}`, "vite-hmr");
    const told: string[] = [];
    socket.addEventListener("message", ({ data }) => void told.push(String(data)));
    await expect.poll(() => told.length, { timeout: 10_000 }).toBeGreaterThan(0);
    await wait(100);
    socket.close();
    expect(told).toEqual(['{"type":"connected"}']);
  },
);

const get = (path: string, ...fields: string[]) =>
  rawRequest(origin, [`GET ${path} HTTP/1.1`, `Host: ${new URL(origin).host}`, "Accept: text/html", ...fields]);

async function memberCookie(): Promise<string> {
  const programs = await openPrograms(fresh.url);
  const cookie = await programs.session((await programs.member("member")).id);
  await programs.close();
  return `Cookie: ${cookie}`;
}

test("what the finished site guards is guarded while it is written: prerendered pages, files, redirects", async () => {
  const paths = ["/members/first", "/members/first/", "/members", "/blog/for-members", "/members/feed.xml"];
  for (const path of [...paths, "/members/plan.txt", "/members/old"]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 401]);
    expect(answer.fields.get("x-refusal-id")).toHaveLength(1);
    expect(answer.body).not.toContain("secret-");
  }
  const hidden = await get("/hidden");
  expect([hidden.status, hidden.body.includes("secret-")]).toEqual([404, false]);
  const member = await memberCookie();
  const read = async (path: string) => (await get(path, member)).body;
  expect(await read("/members/first")).toContain("secret-marmalade");
  expect(await read("/members/plan.txt")).toContain("secret-plan-text");
  expect(await read("/hidden")).toContain("secret-hidden");
  const answer = await get("/members/first", member);
  expect(answer.fields.get("cache-control")?.[0]).toBe("private, no-store");
});

test("a prerendered page knows no visitor, as in the finished site; one made on demand does", async () => {
  const member = await memberCookie();
  expect((await get("/blog/welcome", member)).body).toContain('data-known="false" data-signed-in="false"');
  expect((await get("/on-demand", member)).body).toContain('data-known="true" data-signed-in="true"');
  const { body } = await get("/blog/welcome", member);
  const [, island = ""] = /fetch\("([^"]*_server-islands\/SignedInAs[^"]*)"/.exec(body) ?? [];
  expect(island).not.toBe("");
  expect((await get(island, member)).body).toContain("Ada Lindqvist");
});
