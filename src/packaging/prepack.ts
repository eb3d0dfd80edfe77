/** Run by npm before it packs: assembles the package in a folder of its own. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { compileModule } from "./compile.ts";
import { packageFolder, root } from "./folders.ts";
import { packedManifest, type Manifest } from "./manifest.ts";

await compileModule();
for (const file of ["README.md", "CHANGELOG.md", "LICENSE"]) await cp(join(root, file), join(packageFolder, file));
// The README and the messages of the build name these pages; pictures would double the package.
await cp(join(root, "docs"), join(packageFolder, "docs"), {
  recursive: true,
  filter: (file) => !file.endsWith(".ts") && basename(file) !== "images",
});
const manifest = packedManifest(JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Manifest);
await writeFile(join(packageFolder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
