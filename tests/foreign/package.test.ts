/** The packed package in a bare site of `create astro`'s shape, from adding it to the first guarded page. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { rawRequest } from "../support/raw-request.ts";
import { owner, type Site } from "../support/site.ts";
import { foreignSite, type ForeignSite } from "./support/foreign-site.ts";
import { runWell } from "./support/run.ts";

const installed = inject("installed");

const page = `---
---
<html lang="en"><head><title>Astro</title></head><body><h1>Astro</h1></body></html>
`;

/** What \`npm create astro@latest -- --template minimal\` makes. */
const bareSite = {
  "package.json": JSON.stringify(
    {
      name: "dusty-doppler",
      type: "module",
      scripts: { dev: "astro dev", build: "astro build", preview: "astro preview", astro: "astro" },
      dependencies: { astro: "*", gatehouse: "*", "@astrojs/node": "*" },
    },
    null,
    2,
  ),
  "astro.config.mjs":
    "// @ts-check\nimport { defineConfig } from 'astro/config';\n\n// https://astro.build/config\nexport default defineConfig({});\n",
  "tsconfig.json": JSON.stringify({ extends: "astro/tsconfigs/strict", include: [".astro/types.d.ts", "**/*"] }),
  "src/pages/index.astro": page,
};

let site: ForeignSite;
let running: Site;

beforeAll(async () => {
  site = await foreignSite(installed, bareSite);
});
afterAll(async () => {
  await running?.stop();
  await site?.remove();
});

describe("a bare site", () => {
  test("`gatehouse init` adds the module, a start script and a first page", async () => {
    const { code, output } = await site.gatehouse(["init", "--guard", "/members", "--for", "member"]);
    expect(output).toContain("Done. Now run: npm start");
    expect(code).toBe(0);
    const manifest = JSON.parse(await readFile(join(site.folder, "package.json"), "utf8")) as { scripts: object };
    expect(manifest.scripts).toMatchObject({ dev: "astro dev", start: "gatehouse start" });
    expect(await readFile(join(site.folder, "src/pages/members/index.astro"), "utf8")).toContain("gatehouse/page");
    const config = await readFile(join(site.folder, "astro.config.mjs"), "utf8");
    expect(config).toContain("// https://astro.build/config");
    expect(config).toContain("path: '/members'");
  });

  test("it starts with one command, which builds it", async () => {
    running = await site.start();
    // The name comes from the site's package.
    expect(running.output()).toContain("Dusty doppler is open at");
  });

  test("a stranger is refused at the guarded page, and not at the other", async () => {
    expect((await get("/")).status).toBe(200);
    const refused = await get("/members", "Accept: text/html");
    expect(refused.status).toBe(401);
    expect(refused.fields.get("www-authenticate")).toEqual(['Bearer realm="Dusty doppler"']);
    expect(refused.body).toContain('action="/login"');
    expect(refused.body).not.toContain("Welcome");
  });

  test("somebody without the role is refused with 403, and a member sees the page", async () => {
    await add("editor@example.org", "--role", "editor");
    await add("ada@example.org", "--name", "Ada", "--role", "member");
    const member = await get("/members", `Cookie: ${await running.signIn("ada@example.org", password)}`);
    expect(member.status).toBe(200);
    expect(member.body).toContain("Welcome, Ada.");
    expect(member.fields.get("cache-control")).toEqual(["private, no-store"]);
  });

  test("the console opens for the owner", async () => {
    const cookie = await running.signIn(owner.email, owner.password);
    const answer = await get("/admin", "Accept: text/html", `Cookie: ${cookie}`);
    expect(answer.status).toBe(200);
  });

  test("`gatehouse check` finds nothing", async () => {
    const { code, output } = await site.gatehouse(["check", "--origin", running.origin]);
    expect(output).toContain("Every answer is what the rules say.");
    expect(code).toBe(0);
  });
});

describe("the package", () => {
  test("holds nothing that its entries do not lead to from inside it, and no TypeScript that Node would have to strip", async () => {
    const listed = await runWell(["tar", "-tzf", installed.tarball], installed.folder);
    const files = listed.trim().split("\n");
    expect(files).toContain("package/lib/db/migrations/sqlite/0000_start.sql");
    expect(files).toContain("package/README.md");
    expect(files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))).toEqual([]);
    expect(files.filter((file) => !/^package\/(lib\/(src\/gatehouse|db)\/|[A-Za-z.]+$)/.test(file))).toEqual([]);
  });
});

const password = "a gate with two keys";

async function add(email: string, ...words: string[]): Promise<void> {
  const { code, output } = await site.gatehouse(["user", "add", email, ...words], password);
  if (code !== 0) throw new Error(output);
}

function get(path: string, ...fields: string[]) {
  return rawRequest(running.origin, [`GET ${path} HTTP/1.1`, `Host: ${new URL(running.origin).host}`, ...fields]);
}
