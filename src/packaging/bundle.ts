/**
 * Writes the server and its commands into a few files. A start loads 800 files of ours otherwise, and Node takes a
 * millisecond and 20 kB for each.
 */
import { join, relative, sep } from "node:path";
import { rolldown, type Plugin } from "rolldown";
import { root } from "./folders.ts";

/** What is started as a program or a thread, or loaded by a build. Relative to the repository. */
export const bundledEntries: readonly string[] = [
  "src/gatehouse/cli/enter.ts",
  "src/gatehouse/cli/main.ts",
  "src/gatehouse/server/access/effect-process.ts",
  "src/gatehouse/server/pictures/picture-process.ts",
  "db/engines/sqlite-reader-thread.ts",
];

export interface BundleOptions {
  /** Where the bundle is written, as an absolute path. */
  readonly folder: string;
  /** Where a source file lies beside the bundle once both are in place: the absolute path of `src/gatehouse/x.ts`. */
  readonly placeOf: (source: string) => string;
}

/**
 * Packages stay outside, so that what a site has installed is what runs.
 *
 * @throws what the bundler said
 */
export async function bundleServer({ folder, placeOf }: BundleOptions): Promise<void> {
  const bundle = await rolldown({
    cwd: root,
    platform: "node",
    // Nothing is dropped: the bundler takes some calls that throw for calls without an effect, among them a check of URLs.
    treeshake: false,
    input: Object.fromEntries(bundledEntries.map((file) => [nameOf(file), join(root, file)])),
    external: (id) => /^[^./]/.test(id) && !id.startsWith("\0"),
    plugins: [keepPlaces(folder, placeOf)],
  });
  try {
    await bundle.write({
      dir: folder,
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: "part-[hash].js",
      // V8 keeps the text of what it runs, and takes twice the memory where one character is not Latin.
      charset: "ascii",
      comments: { jsdoc: false },
    });
  } finally {
    await bundle.close();
  }
}

/** `enter` for `src/gatehouse/cli/enter.ts`: the name of its file in the bundle, without the ending. */
export function nameOf(entry: string): string {
  return entry.replace(/^.*\/|\.ts$/g, "");
}

/**
 * Files that are read or started at run time, such as migrations, are still found beside the source that names them.
 *
 * @throws where a source names its place in a way that would be wrong in the bundle
 */
function keepPlaces(folder: string, placeOf: (source: string) => string): Plugin {
  return {
    name: "keep-places",
    transform(code, id) {
      if (!code.includes("import.meta.")) return undefined;
      if (/import\.meta\.(?!url\b)/.test(code)) throw new Error(`Only import.meta.url is known to the bundle: ${id}`);
      const place = JSON.stringify(relative(folder, placeOf(id)).split(sep).join("/"));
      return code.replaceAll("import.meta.url", `new URL(${place}, import.meta.url).href`);
    },
  };
}
