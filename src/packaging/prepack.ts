/** Run by npm before it packs: assembles the package in a folder of its own. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { bundledEntries, bundleServer, nameOf } from "./bundle.ts";
import { compileModule } from "./compile.ts";
import { packageFolder, root } from "./folders.ts";
import { packedManifest, type Manifest } from "./manifest.ts";

await compileModule();
await bundle();
for (const file of ["README.md", "CHANGELOG.md", "LICENSE"]) await cp(join(root, file), join(packageFolder, file));
// The README and the messages of the build name these pages; pictures would double the package.
await cp(join(root, "docs"), join(packageFolder, "docs"), {
  recursive: true,
  filter: (file) => !file.endsWith(".ts") && basename(file) !== "images",
});
const manifest = packedManifest(JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Manifest);
await writeFile(join(packageFolder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);

/** The compiled entries become what leads to the bundle. */
async function bundle(): Promise<void> {
  const folder = join(packageFolder, "src/gatehouse/bundled");
  const placeOf = (source: string) => join(packageFolder, relative(root, source)).replace(/\.ts$/, ".js");
  await bundleServer({ folder, placeOf });
  for (const entry of bundledEntries) {
    const file = placeOf(join(root, entry));
    const target = join(relative(dirname(file), folder), `${nameOf(entry)}.js`).replaceAll("\\", "/");
    await writeFile(file, `export * from "${target.startsWith(".") ? target : `./${target}`}";\n`);
  }
}
