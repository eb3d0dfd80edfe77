/** The sites that are measured, each written from a few lines and built in a folder under `data/bench`. */
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const astro = join(root, "node_modules/astro/bin/astro.mjs");

const config = (integrations: string) =>
  `import node from "@astrojs/node";
${integrations === "" ? "" : 'import gatehouse from "gatehouse";\n'}export default {
  output: "server",
  adapter: node({ mode: "standalone" }),
  integrations: [${integrations}],
};
`;

const heading = (words: string) =>
  `<html lang="en"><head><title>${words}</title></head><body><h1>${words}</h1></body></html>\n`;

/** A public page, one for members, and one for members that is prerendered. */
const pages = {
  "src/pages/index.astro": heading("Open"),
  "src/pages/members/index.astro": heading("Members"),
  "src/pages/members/plan.astro": `---\nexport const prerender = true;\n---\n${heading("Plan")}`,
};

const guard =
  'gatehouse({ sections: [{ id: "members", label: "the members section", path: "/members", requirement: { kind: "signed-in" } }] })';

const middleware = (answer: string) =>
  `export const onRequest = (context, next) =>
  context.isPrerendered || !context.url.pathname.startsWith("/members") ? next() : ${answer};
`;

/** What a site without Gatehouse would do: `BODY_BYTES` as the page of a refusal. */
const filler = '"x".repeat(Number(process.env.BODY_BYTES))';

const sites = {
  bare: { "astro.config.mjs": config(""), ...pages },
  guarded: { "astro.config.mjs": config(guard), ...pages },
  "middleware-401": {
    "astro.config.mjs": config(""),
    ...pages,
    "src/middleware.js": middleware(
      `new Response(${filler}, { status: 401, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } })`,
    ),
  },
  "rewrite-401": {
    "astro.config.mjs": config(""),
    ...pages,
    "src/middleware.js": middleware('context.rewrite("/401")'),
    "src/pages/401.astro": `---\nAstro.response.status = 401;\nAstro.response.statusText = "Unauthorized";\n---\n<html lang="en"><body>{${filler}}</body></html>\n`,
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** @returns the folder of the built site */
export async function buildSite(name: keyof typeof sites): Promise<string> {
  const folder = join(root, "data/bench", name);
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(sites[name])) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  await promisify(execFile)(process.execPath, [astro, "build", "--silent"], { cwd: folder, env: environment });
  return folder;
}
