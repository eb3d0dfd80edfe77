/** Large files, and clients that ask for many of them and go away. */
import { mkdir, cp, mkdtemp, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { openPrograms } from "../../support/programs.ts";
import { rawRequest } from "../../support/raw-request.ts";
import { startSite, type Site } from "../../support/site.ts";

const root = resolve(import.meta.dirname, "../../..");
/** More than the system takes from the server for a client that does not read. */
const large = Buffer.alloc(24 * 1024 * 1024, "a line of text\n");

let folder: string;
let fresh: FreshDatabase;
let site: Site;
let member: string;

beforeAll(async () => {
  await mkdir(join(root, "data/fixtures"), { recursive: true });
  folder = await mkdtemp(join(root, "data/fixtures/downloads-"));
  await cp(join(root, "dist"), join(folder, "dist"), { recursive: true });
  await writeFile(join(folder, "dist/client/large.txt"), large);
  await writeFile(join(folder, "dist/server/guarded/members/house-rules/index.html"), large);
  fresh = await createDatabase("sqlite");
  site = await startSite({ databaseUrl: fresh.url, folder });
  const programs = await openPrograms(site.databaseUrl);
  member = await programs.session((await programs.member("member")).id);
  await programs.close();
});
afterAll(async () => {
  await site.stop();
  await fresh.remove();
  await rm(folder, { recursive: true, force: true });
});

/** How many times the server has files of this name open. */
async function openTimes(name: string): Promise<number> {
  const folderOfOpen = `/proc/${site.processId}/fd`;
  const links = (await readdir(folderOfOpen)).map((each) => readlink(join(folderOfOpen, each)).catch(() => ""));
  return (await Promise.all(links)).filter((link) => link.endsWith(name)).length;
}

test.each([
  ["a public file", "/large.txt", "large.txt"],
  ["a guarded page", "/members/house-rules/", "house-rules/index.html"],
])(
  "%s, requested sixteen times in one packet, is opened once, and closed when the client leaves",
  async (_, path, name) => {
    const { host, port } = new URL(site.origin);
    const socket = connect(Number(port), "127.0.0.1");
    socket.pause();
    socket.on("error", () => undefined);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${member}\r\n\r\n`.repeat(16));
    await expect.poll(() => openTimes(name)).toBe(1);
    // An answer to somebody else, after which all sixteen would have been begun.
    expect((await rawRequest(site.origin, ["GET /about HTTP/1.1", `Host: ${host}`])).status).toBe(200);
    expect(await openTimes(name)).toBe(1);
    socket.destroy();
    await expect.poll(() => openTimes(name)).toBe(0);
  },
);

test("requests in one packet are answered in their order", async () => {
  const { host, port } = new URL(site.origin);
  const socket = connect(Number(port), "127.0.0.1");
  let text = "";
  socket.on("data", (data: Buffer) => (text += data.toString("latin1")));
  const paths = ["/about", "/members", "/large.txt", "/robots.txt"];
  const requests = paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n`);
  socket.write(`${requests.join("\r\n")}Connection: close\r\n\r\n`);
  await new Promise((resume) => socket.once("close", resume));
  expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual([200, 401, 200, 200].map((status) => `HTTP/1.1 ${status}`));
});

test("a request after a response that closes the connection is not carried out, because it would get no response", async () => {
  const { host, port } = new URL(site.origin);
  const socket = connect(Number(port), "127.0.0.1");
  const path = "/members/asked-behind-the-last";
  const last = `GET //about HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  socket.resume();
  socket.write(`${last}GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  await new Promise((resume) => socket.once("close", resume));
  await rawRequest(site.origin, ["GET /members/asked-by-somebody-else HTTP/1.1", `Host: ${host}`]);
  const { database, close } = await openPrograms(site.databaseUrl);
  const recorded = async () => (await database.repositories.refusals.recent(50)).map((one) => one.path);
  await expect.poll(recorded).toContain("/members/asked-by-somebody-else");
  expect(await recorded()).not.toContain(path);
  await close();
});
