/** The refusal page, and what a scanner gets, beside bare node:http and what Astro does alone. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Block } from "../../src/gatehouse/core/page/block.ts";
import { publishPage } from "../support/publish-page.ts";
import { compare, type Target } from "./load.ts";
import { startAstro, startGatehouse, startNginx, startNode, type Running } from "./peers.ts";
import { table, title } from "./report.ts";
import type { Bench } from "./run.ts";
import { buildSite } from "./sites.ts";

const path = "/members/library?q=ink";
const wantsPage = { headers: ["Accept: text/html"] };

export async function refusals({ folder, seconds, rounds, afterwards }: Bench): Promise<void> {
  const site = await startGatehouse(undefined, `file:${join(folder, "site.db")}`);
  afterwards(() => site.stop());
  // As wrk asks, without compression; what a browser asks for is measured by itself.
  const asked = { accept: "text/html", "accept-encoding": "identity" };
  const page = await fetch(site.origin + path, { headers: asked });
  const bytes = (await page.clone().arrayBuffer()).byteLength;
  const target = (name: string, { origin, processId }: Running): Target => ({
    ...{ name, url: origin + path, processId, isRefused: true },
    ...wantsPage,
  });
  const bare = "node:http";
  const targets = [target(bare, await kept(startNode(page))), target("Gatehouse, the page", site)];
  const forBrowser = { headers: [...wantsPage.headers, "Accept-Encoding: gzip, deflate, br, zstd"] };
  targets.push({ ...target("Gatehouse, compressed for a browser", site), ...forBrowser });
  targets.push(target("Gatehouse, with a block of the site's own", await kept(withOwnBlock(folder))));
  const bareProblem = "node:http, as many bytes as a problem document";
  const problem = await fetch(site.origin + path, { headers: { accept: "*/*" } });
  const scan = { headers: ["Accept: */*"], words: ["-s", await scanner(folder)] };
  targets.push({ ...target(bareProblem, await kept(startNode(problem))), ...scan });
  targets.push({ ...target("Gatehouse, paths of a scanner", site), ...scan });
  for (const [name, built] of [
    ["a Response from Astro's middleware", "middleware-401"],
    ["Astro's middleware rewrites to 401.astro", "rewrite-401"],
  ] as const) {
    targets.push(target(name, await kept(startAstro(await buildSite(built), bytes))));
  }
  const nginx = await startNginx(folder, bytes);
  // Its work is done in a process of its own, so only what it answers is counted.
  if (nginx !== null) targets.push({ ...target("NGINX, a fixed file", await kept(nginx)), processId: undefined });

  title(`Refusals: a page of ${bytes} bytes`, "refusals");
  table(
    await compare(
      targets.map((each) => ({ ...each, peer: "words" in each ? bareProblem : bare })),
      { seconds, rounds },
    ),
  );

  async function kept(starting: Running | Promise<Running>): Promise<Running> {
    const running = await starting;
    afterwards(() => running.stop());
    return running;
  }
}

/** The same page, and on it a block that the site brings. */
async function withOwnBlock(folder: string): Promise<Running> {
  const site = await startGatehouse(undefined, `file:${join(folder, "own-block.db")}`);
  const [, cookie = ""] = site.cookie.split(": ");
  const block = { id: "evening", kind: "quoin/open-evening", title: { en: "Open evening" }, when: { en: "Thursdays" } };
  const command = { kind: "insertBlock", block: block as unknown as Block, parent: null, at: 3 } as const;
  await publishPage({ origin: site.origin, cookie }, command);
  return site;
}

/** Another path each time, and no wish for a page, so that each gets a problem document of its own. */
async function scanner(folder: string): Promise<string> {
  const script = join(folder, "scanner.lua");
  await writeFile(
    script,
    'local n = 0\nrequest = function() n = n + 1; return wrk.format("GET", "/members/" .. n .. "/backup.zip") end\n',
  );
  return script;
}
