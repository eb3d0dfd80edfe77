/** The site's own blocks while it is built: where their code is, and the module that hands it to the bundle. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";
import type { SiteOptions } from "../server/configuration.ts";
import { DeveloperMistake } from "../server/developer-mistake.ts";

type VitePlugin = NonNullable<NonNullable<AstroConfig["vite"]["plugins"]>[number]>;

/** Paths as Vite writes them. */
export interface BlockFiles {
  readonly kind: string;
  /** The file that defines the block. */
  readonly definition: string;
  readonly component: string;
}

const begin = "gatehouse() in astro.config.mjs has the block";

/**
 * @throws a sentence where a block does not say where it is defined, or its component does not exist
 */
export function blockFilesOf({ blocks = [] }: Pick<SiteOptions, "blocks">): BlockFiles[] {
  return blocks.map(({ kind, file = "", component = "" }) => {
    if (!file.startsWith("file:")) {
      throw new DeveloperMistake(
        `${begin} ${kind}, which does not say where it is defined. Write "file: import.meta.url" into its defineBlock.`,
      );
    }
    if (/\/astro\.config\.\w+$/.test(file)) {
      throw new DeveloperMistake(
        `${begin} ${kind}, which is defined in that file. Give it a file of its own, such as ` +
          `src/blocks/${kind.slice(kind.indexOf("/") + 1)}.ts, and import it: that file becomes part of the built site.`,
      );
    }
    const found = component.endsWith(".astro") ? new URL(component, file) : null;
    if (found === null || !existsSync(found)) {
      throw new DeveloperMistake(
        `${begin} ${kind} with the component ${JSON.stringify(component)}, but there is no such component` +
          `${found === null ? "" : `: ${fileURLToPath(found)}`}. Write the path of an .astro file as seen from ` +
          `${fileURLToPath(file)}.`,
      );
    }
    return { kind, definition: pathOf(new URL(file)), component: pathOf(found) };
  });
}

function pathOf(file: URL): string {
  return fileURLToPath(new URL(file.pathname, "file:")).replaceAll("\\", "/");
}

/** What visitors would not get of a component, as sentences: the page runs no script but its own. */
export function warningsOfBlocks(files: readonly BlockFiles[]): string[] {
  return files.flatMap(({ kind, component }) => {
    const source = readFileSync(component, "utf8");
    const what = /<script\b/i.test(source)
      ? "a <script>"
      : /\sclient:[a-z]+/.test(source)
        ? "a component with client:…"
        : /\sserver:defer\b/.test(source)
          ? "a component with server:defer"
          : null;
    if (what === null) return [];
    return [
      `The block ${kind} holds ${what} (${component}). No script runs on the refusal page but its own: let the block show ` +
        "what visitors need without one.",
    ];
  });
}

const name = "virtual:gatehouse/blocks";
const resolved = `\0${name}`;

/** @param files as long as the site is not read, none */
export function ownBlocksModule(files: () => readonly BlockFiles[]): VitePlugin {
  return {
    name: "gatehouse:own-blocks",
    resolveId: (id: string) => (id === name ? resolved : undefined),
    async load(id: string) {
      if (id !== resolved) return undefined;
      // Astro has a component's styles only once it has compiled the component.
      if (!this.meta.watchMode) await Promise.all(files().map(({ component }) => this.load({ id: component })));
      return codeOf(files());
    },
  };
}

function codeOf(files: readonly BlockFiles[]): string {
  const imports: string[] = [];
  const entries = files.map(({ kind, definition, component }, index) => {
    const styles = styleImportsOf(component).map((style, at) => {
      imports.push(`import style${index}_${at} from ${JSON.stringify(style)};`);
      return `style${index}_${at}`;
    });
    imports.push(
      `import * as definition${index} from ${JSON.stringify(definition)};`,
      `import Component${index} from ${JSON.stringify(component)};`,
    );
    // Read only when a page is printed: a component may import ours, and these lead back here.
    return `[${JSON.stringify(kind)}, {
  compose: composeOf(${JSON.stringify(kind)}, ${JSON.stringify(definition)}, () => definition${index}),
  get Component() { return Component${index}; },
  get css() { return [${styles.join(", ")}].join(""); },
}]`;
  });
  return `${imports.join("\n")}
const composeOf = (kind, file, exported) => (settings, about) => {
  const block = Object.values(exported()).find((one) => one?.kind === kind);
  if (block === undefined) throw new Error(file + " exports no block of the kind " + kind + ".");
  return block.compose === undefined ? settings : block.compose(settings, about);
};
export default Object.fromEntries([${entries.join(", ")}]);
`;
}

/** The styles that Astro takes out of a component, each as a text. */
function styleImportsOf(component: string): string[] {
  const source = readFileSync(component, "utf8")
    .replace(/^\s*---[\s\S]*?\n---/, "")
    .replace(/<!--[\s\S]*?-->/g, "");
  const styles = [...source.matchAll(/<style\b([^>]*)>/g)].filter(
    ([, attributes = ""]) => !attributes.includes("is:inline"),
  );
  return styles.map(([, attributes = ""], index) => {
    const language = /\blang=["']?([a-z]+)/.exec(attributes)?.[1] ?? "css";
    return `${component}?astro&type=style&inline&index=${index}&lang.${language}`;
  });
}
