/** The sample site as it would be built without the option `frame`: its refusal page stands alone. */
import { randomUUID } from "node:crypto";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { startSite, type Site } from "./site.ts";

const root = resolve(import.meta.dirname, "../..");

/**
 * Needs a build. `remove` stops the site and removes its files.
 *
 * @param databaseUrl left out, a database of its own
 */
export async function startUnframed(databaseUrl?: string): Promise<{ site: Site; remove(): Promise<void> }> {
  const folder = join(root, "data/fixtures", `unframed-${randomUUID().slice(0, 8)}`);
  await cp(join(root, "dist"), join(folder, "dist"), { recursive: true });
  const file = join(folder, "dist/server/gatehouse.json");
  const built = JSON.parse(await readFile(file, "utf8")) as { options: object };
  Reflect.deleteProperty(built.options, "frame");
  await writeFile(file, JSON.stringify(built));
  const site = await startSite({ databaseUrl: databaseUrl ?? `file:${join(folder, "site.db")}`, folder });
  return {
    site,
    async remove() {
      await site.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
