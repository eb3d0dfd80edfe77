/** What a visitor who is let in pays: pages of one heading, beside the same site without Gatehouse. */
import { join } from "node:path";
import { startPostgres } from "../support/postgres.ts";
import { compare } from "./load.ts";
import { startAstro, startGatehouse } from "./peers.ts";
import { table, title } from "./report.ts";
import type { Bench } from "./run.ts";
import { buildSite } from "./sites.ts";

export async function pages({ folder, seconds, rounds, afterwards }: Bench): Promise<void> {
  const [bare, guarded] = [await buildSite("bare"), await buildSite("guarded")];
  const astro = await startAstro(bare);
  afterwards(() => astro.stop());
  const site = await startGatehouse(guarded, `file:${join(folder, "site.db")}`);
  afterwards(() => site.stop());
  const postgres = await startPostgres();
  afterwards(() => postgres.stop());
  const onPostgres = await startGatehouse(guarded, postgres.url);
  afterwards(() => onPostgres.stop());

  const page = "Astro, a page";
  const file = "Astro, a prerendered page";
  const at = (origin: string, path: string, processId: number) => ({ url: origin + path, processId });
  const member = { headers: [site.cookie] };
  title("Pages of one heading: Gatehouse beside Astro with @astrojs/node alone", "pages");
  table(
    await compare(
      [
        { name: page, ...at(astro.origin, "/members", astro.processId), peer: page },
        { name: "Gatehouse, a public page", ...at(site.origin, "/", site.processId), peer: page },
        {
          name: "Gatehouse, a member's page, SQLite",
          ...at(site.origin, "/members", site.processId),
          ...member,
          peer: page,
        },
        {
          name: "Gatehouse, a member's page, PostgreSQL",
          ...at(onPostgres.origin, "/members", onPostgres.processId),
          headers: [onPostgres.cookie],
          peer: page,
        },
        { name: file, ...at(astro.origin, "/members/plan", astro.processId), peer: file },
        {
          name: "Gatehouse, a member's prerendered page",
          ...at(site.origin, "/members/plan", site.processId),
          ...member,
          peer: file,
        },
      ],
      { seconds, rounds },
    ),
  );
}
