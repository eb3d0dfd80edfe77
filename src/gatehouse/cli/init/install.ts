/** What has to be installed before a site can load Gatehouse. */
import { readFile } from "node:fs/promises";
import { dependsOn } from "./edit-manifest.ts";
import { installCommand, packageManagerOf, registryHas, run } from "./package-manager.ts";
import type { Plan } from "./plan.ts";
import type { SiteFiles } from "./site-files.ts";

interface OwnManifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const adapter = "@astrojs/node";

/** @throws where this package is not installed, and the registry has another one under its name, or none */
export async function installation(site: SiteFiles, mayInstall: boolean): Promise<Partial<Plan>> {
  const missing = await missingPackages(site);
  if (missing.length === 0) return {};
  const command = installCommand(packageManagerOf(site.folder), missing);
  const words = command.join(" ");
  if (!mayInstall) return { notes: [`Not installed yet. Run: ${words}`] };
  return { steps: [{ words, take: () => run(command, site.folder) }] };
}

/** This package and its peer, with the versions that fit together. */
async function missingPackages({ manifest, folder }: SiteFiles): Promise<readonly string[]> {
  const ownFile = new URL("../../../../package.json", import.meta.url);
  const own = JSON.parse(await readFile(ownFile, "utf8")) as OwnManifest;
  const missing: string[] = [];
  if (!dependsOn(manifest, own.name)) {
    if (!(await registryHas(own, folder))) {
      throw new Error(
        `The registry has no ${own.name} ${own.version} that is this package. Install this one from its file first, and run ` +
          `the command again: npm install ./${own.name}-${own.version}.tgz`,
      );
    }
    missing.push(`${own.name}@^${own.version}`);
  }
  if (!dependsOn(manifest, adapter)) missing.push(`${adapter}@${own.peerDependencies[adapter] ?? "latest"}`);
  return missing;
}
