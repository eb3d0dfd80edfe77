/** A first start that fails for want of room leaves a file without tables: nothing takes it for the site's database. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gatehouseHere } from "../../support/command.ts";

const command = resolve(import.meta.dirname, "../../../src/gatehouse/cli/gatehouse.mjs");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatehouse-first-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** With RLIMIT_FSIZE, in blocks of 512 bytes: a file that grows beyond it is like one on a full disk. */
function migrateWithLimit(blocks: number, url: string) {
  const { PATH = "" } = process.env;
  return spawnSync("sh", ["-c", `ulimit -f ${blocks} && exec "$0" "$@"`, process.execPath, command, "migrate"], {
    env: { PATH, DATABASE_URL: url },
    encoding: "utf8",
  });
}

test.skipIf(process.platform === "win32").each([
  ["the file itself", 4],
  ["its log's index", 40],
  ["the tables", 100],
])(
  "no room for %s: the next commands say that there is no database, and the next start makes one",
  async (_, blocks) => {
    const path = join(folder, "site.db");
    const DATABASE_URL = `file:${path}`;
    const failed = migrateWithLimit(blocks, DATABASE_URL);
    expect([failed.status, failed.stdout]).toEqual([1, ""]);
    expect(failed.stderr).toMatch(/^The database .* (?:no room left on the disk|The disk of the database cannot be)/);
    expect(existsSync(path)).toBe(true);

    const list = await gatehouseHere(["user", "list"], { DATABASE_URL });
    expect(list).toMatchObject({ code: 1, out: "", err: expect.stringContaining("There is no database at") });
    const next = await gatehouseHere(["migrate"], { DATABASE_URL });
    expect(next).toMatchObject({ code: 0, err: expect.stringContaining(`A new, empty database was made at ${path}.`) });
    const after = await gatehouseHere(["migrate"], { DATABASE_URL });
    expect(after).toMatchObject({ code: 0, err: "" });
  },
);
