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
const stylesName = "virtual:gatehouse/block-styles";
const [resolved, resolvedStyles] = [`\0${name}`, `\0${stylesName}`];

/** Marks what is part of a block, with the block's index: `Notice.astro?gatehouse-block=0`. */
const partOfBlock = /[?&]gatehouse-block=(\d+)(?:&|$)/;
const styleOfBlock = /^\0gatehouse:style-of-block:(\d+):([\w-]+)$/;
const styleSheet = /\.(?:css|less|sass|scss|styl|stylus|pcss|postcss|sss)(?:$|\?)/;
/** A CSS module gives its component the names of its classes, and a query asks for something else than a linked style. */
const isLinkedStyle = (id: string) =>
  styleSheet.test(id) && !/\.module\.\w+(?:$|\?)/.test(id) && !/[?&](?:inline|raw|url)(?:&|$)/.test(id);

/**
 * Hands the site's own blocks to the bundle. Astro links the styles of a component to each page of the site whose code leads
 * to it, and `gatehouse/components` leads to every block. So a block gets a copy of its component, and of the components in it,
 * whose styles are texts: the refusal page prints them, confined to the block. A component that the site also uses on its own
 * pages keeps its styles there.
 *
 * @param files as long as the site is not read, none
 */
export function ownBlocksModule(files: () => readonly BlockFiles[]): VitePlugin {
  return {
    name: "gatehouse:own-blocks",
    enforce: "pre",
    async resolveId(id: string, importer: string | undefined) {
      if (id === name) return resolved;
      if (id === stylesName) return resolvedStyles;
      const index = partOfBlock.exec(importer ?? "")?.[1];
      if (index === undefined || partOfBlock.test(id)) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      if (found === null || found.external) return found;
      if (isLinkedStyle(found.id)) {
        // It only has an effect, which no bundler may leave out.
        return { id: styleId(index, found.id), moduleSideEffects: true };
      }
      return found.id.endsWith(".astro") ? { ...found, id: `${found.id}?gatehouse-block=${index}` } : found;
    },
    load(id: string) {
      if (id === resolved) return codeOf(files());
      if (id === resolvedStyles) return codeOfStyles;
      const [, index, encoded] = styleOfBlock.exec(id) ?? [];
      if (index === undefined || encoded === undefined) return undefined;
      return codeOfStyle(index, Buffer.from(encoded, "base64url").toString());
    },
  };
}

const styleId = (index: string, style: string) =>
  `\0gatehouse:style-of-block:${index}:${Buffer.from(style).toString("base64url")}`;

/** In the order in which they are imported, as Astro would link them. */
const codeOfStyles = `const styles = new Map();
export const stylesOf = (index) => styles.get(index) ?? styles.set(index, new Map()).get(index);
`;

function codeOfStyle(index: string, style: string): string {
  // The language stands last in the query of a component's style.
  const text = style.includes("?") ? style.replace("?", "?inline&") : `${style}?inline`;
  return `import css from ${JSON.stringify(text)};
import { stylesOf } from ${JSON.stringify(stylesName)};
stylesOf(${index}).set(${JSON.stringify(style)}, css);
`;
}

function codeOf(files: readonly BlockFiles[]): string {
  const imports = files.flatMap(({ definition, component }, index) => [
    `import * as definition${index} from ${JSON.stringify(definition)};`,
    `import Component${index} from ${JSON.stringify(`${component}?gatehouse-block=${index}`)};`,
  ]);
  // Read only when a page is printed: a component may import ours, and these lead back here.
  const entries = files.map(
    ({ kind, definition }, index) => `[${JSON.stringify(kind)}, {
  compose: composeOf(${JSON.stringify(kind)}, ${JSON.stringify(definition)}, () => definition${index}),
  get Component() { return Component${index}; },
  get css() { return [...stylesOf(${index}).values()].join(""); },
}]`,
  );
  return `${imports.join("\n")}
import { stylesOf } from ${JSON.stringify(stylesName)};
const composeOf = (kind, file, exported) => (settings, about) => {
  const block = Object.values(exported()).find((one) => one?.kind === kind);
  if (block === undefined) throw new Error(file + " exports no block of the kind " + kind + ".");
  return block.compose === undefined ? settings : block.compose(settings, about);
};
export default Object.fromEntries([${entries.join(", ")}]);
`;
}
