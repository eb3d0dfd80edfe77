/** Notes what a build is made from, for `gatehouse start`, which builds again when that has changed. */
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";
import { noteSources, usualSources, type SourceNotes } from "../cli/build-sources.ts";

type VitePlugin = NonNullable<NonNullable<AstroConfig["vite"]["plugins"]>[number]>;

export interface SourceNoter {
  /** Sees the modules of the build: code may lie beside `src`. */
  readonly plugin: VitePlugin;
  /** Before the build reads its sources: what changes while it runs is a change. */
  begin(config: AstroConfig): Promise<void>;
  end(config: AstroConfig): Promise<SourceNotes>;
}

export function createSourceNotes(): SourceNoter {
  const modules = new Set<string>();
  let notes: SourceNotes = { places: [], files: {} };
  return {
    plugin: {
      name: "gatehouse:sources",
      transform(_code: string, id: string) {
        if (!id.startsWith("\0")) modules.add(id.replace(/[?#].*$/, ""));
      },
    },
    async begin(config) {
      notes = await noteSources(fileURLToPath(config.root), [
        fromRoot(config, fileURLToPath(config.srcDir)),
        fromRoot(config, fileURLToPath(config.publicDir)),
        ...usualSources,
      ]);
    },
    async end(config) {
      const beside = [...modules]
        .map((file) => fromRoot(config, file))
        .filter((file) => !/(?:^\.\.|^|\/)(?:node_modules\/|\.astro\/|\.\.\/)/.test(file))
        .filter((file) => !Object.hasOwn(notes.files, file));
      const more = await noteSources(fileURLToPath(config.root), beside);
      return { places: notes.places, files: { ...notes.files, ...more.files } };
    },
  };
}

function fromRoot({ root }: AstroConfig, path: string): string {
  return relative(fileURLToPath(root), path).split(sep).join("/");
}
