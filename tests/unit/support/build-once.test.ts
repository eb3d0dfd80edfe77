/** Sites that several test files use are built once, even when several ask at the same time. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildOnce } from "../../support/build-once.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gatehouse-once-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const builds = () => readdirSync(folder).filter((name) => !name.endsWith("lock"));

test("those who ask while it is built wait, and get the same finished folder", async () => {
  const site = join(folder, "blog-0123");
  let made = 0;
  const make = async () => {
    made += 1;
    await wait(50);
    await writeFile(join(site, "entry.mjs"), "");
  };
  expect(await Promise.all([buildOnce(site, make), buildOnce(site, make)])).toEqual([site, site]);
  expect(await buildOnce(site, make)).toBe(site);
  expect(made).toBe(1);
});

test("a build that fails is made again by the next who asks", async () => {
  const site = join(folder, "blog-0123");
  await expect(buildOnce(site, () => Promise.reject(new Error("no such page")))).rejects.toThrow("no such page");
  expect(await buildOnce(site, () => writeFile(join(site, "entry.mjs"), ""))).toBe(site);
});

test("other sources make another build, and the one before goes", async () => {
  for (const digest of ["0123", "4567"]) await buildOnce(join(folder, `blog-${digest}`), async () => undefined);
  await buildOnce(join(folder, "blog-of-others-89ab"), async () => undefined);
  expect(builds()).toEqual(["blog-4567", "blog-of-others-89ab"]);
});
