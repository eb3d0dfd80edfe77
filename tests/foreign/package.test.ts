/** The packed package in a bare site of `create astro`'s shape, from adding it to the first guarded page. */
import { existsSync } from "node:fs";
import { cp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { packedManifest, type Manifest } from "../../src/packaging/manifest.ts";
import { publishPage } from "../support/publish-page.ts";
import { rawRequest } from "../support/raw-request.ts";
import { owner, type Site } from "../support/site.ts";
import { foreignSite, type ForeignSite } from "./support/foreign-site.ts";
import { run, runWell } from "./support/run.ts";

const root = resolve(import.meta.dirname, "../..");
const installed = inject("installed");

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
};

let site: ForeignSite;
let running: Site;

beforeAll(async () => {
  site = await foreignSite(installed, bareSite);
  await cp(join(import.meta.dirname, "fixtures/bare/src"), join(site.folder, "src"), { recursive: true });
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

  test("every page that the README names is in the package, and so is the one that the build names", async () => {
    const folder = join(installed.folder, "node_modules/gatehouse");
    const readme = await readFile(join(folder, "README.md"), "utf8");
    const named = [...readme.matchAll(/\]\((docs\/[^)#]+?)\/?(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(5);
    const missing = named.filter((path) => !path.startsWith("docs/images/") && !existsSync(join(folder, path)));
    expect(missing).toEqual([]);
    expect(existsSync(join(folder, "docs/audit.md"))).toBe(true);
  });

  test("a block of its own is one file and a component", async () => {
    await site.write("src/blocks/notice.ts", noticeBlock);
    await site.write("src/blocks/Notice.astro", noticeComponent);
    const config = await readFile(join(site.folder, "astro.config.mjs"), "utf8");
    const withBlock = config.replace(/gatehouse\(\{/, "gatehouse({ blocks: [notice],");
    expect(withBlock).not.toBe(config);
    await site.write("astro.config.mjs", `import { notice } from "./src/blocks/notice.ts";\n${withBlock}`);
  });

  test("a page uses the components", () => site.write("src/pages/parts.astro", pageWithParts));

  test("it starts with one command, which builds it", async () => {
    running = await site.start();
    // The name comes from the site's package.
    expect(running.output()).toContain("Dusty doppler is open at");
  });

  test("an anonymous visitor is refused at the guarded page, and not at the other", async () => {
    expect((await get("/")).status).toBe(200);
    const refused = await get("/members", "Accept: text/html");
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toEqual(['Bearer realm="Dusty doppler"']);
    expect(refused.body).toContain('action="/login"');
    expect(refused.body).not.toContain("Welcome");
  });

  test("the scripts of the components are part of the built page", async () => {
    const { status, body } = await get("/parts", "Accept: text/html");
    expect(status).toBe(200);
    const files = [...body.matchAll(/<script[^>]* src="([^"]+)"/g)].map(
      async ([, path = ""]) => (await get(path)).body,
    );
    const scripts = [body, ...(await Promise.all(files))].join("");
    expect(scripts).toContain("gatehouse-session");
    expect(scripts).toContain("replaceServerIsland");
  });

  test("a member sees the page", async () => {
    await add("ada@example.org", "--name", "Ada", "--role", "member");
    const member = await get("/members", `Cookie: ${await running.signIn("ada@example.org", password)}`);
    expect(member.status).toBe(200);
    expect(member.body).toContain("Welcome, Ada.");
    expect(member.headers.get("cache-control")).toEqual(["private, no-store"]);
  });

  test("the console opens for the owner", async () => {
    const cookie = await running.signIn(owner.email, owner.password);
    const answer = await get("/admin", "Accept: text/html", `Cookie: ${cookie}`);
    expect(answer.status).toBe(200);
  });

  test("the owner puts the site's own block on the page", async () => {
    const cookie = await running.signIn(owner.email, owner.password);
    const title = { kind: "set", path: "blocks.notice.title", value: { en: "We are printing" } } as const;
    await publishPage({ origin: running.origin, cookie }, { kind: "addBlock", block: "dusty/notice" }, title);
    const { body } = await get("/members", "Accept: text/html");
    expect(body).toMatch(/<p class="notice"[^>]*>We are printing · Dusty doppler<\/p>/);
    expect(body).toMatch(/\.gh-own\{\.notice\[data-astro-cid-\w+\]/);
  });
});

describe("the package", () => {
  test("holds compiled files, components and migrations, and no TypeScript that Node would have to strip", async () => {
    const listed = await runWell(["tar", "-tzf", installed.tarball], installed.folder);
    const files = listed.trim().split("\n");
    expect(files).toContain("package/db/migrations/sqlite/0000_start.sql");
    expect(files).toContain("package/README.md");
    expect(files.filter((file) => file.endsWith(".ts") && !/\.d\.(astro\.)?ts$/.test(file))).toEqual([]);
    expect(files.filter((file) => !/^package\/((src\/gatehouse|db|docs)\/|[A-Za-z.]+$)/.test(file))).toEqual([]);
  });

  test("has a manifest with the entries of the repository's manifest", async () => {
    const packed = await readFile(join(installed.folder, "node_modules/gatehouse/package.json"), "utf8");
    const repository = await readFile(join(root, "package.json"), "utf8");
    expect(JSON.parse(packed)).toEqual(packedManifest(JSON.parse(repository) as Manifest));
  });

  test("publint finds nothing", async () => {
    const { messages } = await publint({
      pkgDir: join(installed.folder, "node_modules/gatehouse"),
      pack: false,
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  test("attw finds nothing: every entry has types for those who import it", async () => {
    const attw = join(root, "node_modules/.bin/attw");
    const { code, output } = await run([attw, installed.tarball, "--profile", "esm-only", "--format", "ascii"], root);
    expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
  });

  test("its types reach a site: `Astro.locals`, and every entry", async () => {
    await site.write("src/pages/typed.astro", typedPage);
    await site.write("src/typed.ts", typedModule);
    const check = join(root, "node_modules/@astrojs/check/bin/astro-check.js");
    const { output } = await run([process.execPath, check, "--root", site.folder], site.folder);
    expect(output).toContain("- 0 errors");
  });

  test("a site on PostgreSQL without the driver is told what to install", async () => {
    const { code, output } = await site.gatehouse(["migrate"], "", { DATABASE_URL: "postgres://localhost/nowhere" });
    expect(output).toContain("Install it: npm install pg");
    expect(code).toBe(1);
  });
});

const noticeBlock = `import { defineBlock, line } from "gatehouse/blocks";

export const notice = defineBlock({
  file: import.meta.url,
  kind: "dusty/notice",
  name: "Notice",
  purpose: "What is new",
  fields: { title: line({ label: "Title" }) },
  component: "./Notice.astro",
  compose: ({ title }, { siteName }) => (title === null ? null : { title, siteName }),
});
`;

const noticeComponent = `---
import type { BlockView } from "gatehouse/blocks";
import type { notice } from "./notice.ts";

interface Props {
  block: BlockView<typeof notice>;
}
const { title, siteName } = Astro.props.block;
// @ts-expect-error There is no such setting.
const wrong = Astro.props.block.subtitle;
---
<p class="notice" {...title.attributes}>{title.text} · {siteName}</p>
<style>
  .notice { color: var(--muted) }
</style>
`;

const pageWithParts = `---
import { KeepSession, SignInInvitation } from "gatehouse/components";
export const prerender = false;
---
<SignInInvitation href="/login" />
<KeepSession />
`;

/** A line that expects an error is itself one where nothing is wrong. */
const typedPage = `---
import { SignInInvitation } from "gatehouse/components";
import { refuse, signInHref, visitor } from "gatehouse/page";
refuse(Astro, { kind: "signed-in" });
const who = visitor(Astro);
const requestId: string | undefined = Astro.locals.gatehouse?.requestId;
// @ts-expect-error It is a text.
const wrong: number | undefined = Astro.locals.gatehouse?.requestId;
---
<p>{who.signedIn && who.name} {requestId} {wrong}</p>
<SignInInvitation href={signInHref(Astro)} />
`;

const typedModule = `import gatehouse, { gatehouse as named, type SiteOptions } from "gatehouse";
import { expectRefused, signInAs, testSite } from "gatehouse/testing";
const options: SiteOptions = { sections: [] };
export const all = [gatehouse(options), named(), testSite({ port: 1 }), signInAs, expectRefused];
// @ts-expect-error There is no such option.
gatehouse({ section: [] });
`;

const password = "a gate with two keys";

async function add(email: string, ...words: string[]): Promise<void> {
  const { code, output } = await site.gatehouse(["user", "add", email, ...words], password);
  if (code !== 0) throw new Error(output);
}

function get(path: string, ...headers: string[]) {
  return rawRequest(running.origin, [`GET ${path} HTTP/1.1`, `Host: ${new URL(running.origin).host}`, ...headers]);
}
