/** `build.assetsPrefix`: pages ask another host for their assets, so these cannot move with a guarded page. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroConfig, AstroIntegrationLogger } from "astro";
import { afterEach, beforeEach, expect, test } from "vitest";
import { policyOfCode } from "../../../src/gatehouse/server/access/code-policy.ts";
import { createGuardedBuild } from "../../../src/gatehouse/integration/guarded/guard-build.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";

const page = "client/members/index.html";
const picture = "_astro/plan.BqZ1x0a_.png";
const policy = policyOfCode(
  readConfiguration({
    sections: [{ id: "members", label: "the members’ pages", path: "/members", requirement: { kind: "signed-in" } }],
  }),
);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatehouse-assets-"));
  for (const one of ["client/members", "client/_astro", "server"]) await mkdir(join(folder, one), { recursive: true });
  await writeFile(join(folder, page), `<img src="https://assets.example/${picture}">`);
  await writeFile(join(folder, "client", picture), "a picture");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function build(assetsPrefix?: string): Promise<{ warnings: string[]; files: readonly string[] }> {
  const at = (name: string) => pathToFileURL(`${join(folder, name)}/`);
  const settings = { client: at("client"), server: at("server"), format: "directory", assets: "_astro", assetsPrefix };
  const config = { build: settings } as unknown as AstroConfig;
  const warnings: string[] = [];
  const logger = { warn: (line: string) => void warnings.push(line), info: () => undefined };
  const guarded = createGuardedBuild();
  await guarded.movePages(config, policy, new Map());
  const { files } = await guarded.moveRest(config, policy, logger as unknown as AstroIntegrationLogger);
  return { warnings, files: Object.keys(files) };
}

test("without it, the picture of a guarded page moves with the page", async () => {
  expect(await build()).toEqual({ warnings: [], files: ["/members/index.html", `/${picture}`] });
  expect(existsSync(join(folder, "client", picture))).toBe(false);
});

test("with it, the page moves, the picture stays where the other host finds it, and the build says so", async () => {
  const { warnings, files } = await build("https://assets.example");
  expect(files).toEqual(["/members/index.html"]);
  expect([existsSync(join(folder, page)), existsSync(join(folder, "client", picture))]).toEqual([false, true]);
  expect(warnings).toEqual([expect.stringContaining("build.assetsPrefix")]);
});
