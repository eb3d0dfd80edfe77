/** Gathers the facts of a site while Astro builds it. */
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { AstroConfig, AstroIntegration, IntegrationResolvedRoute } from "astro";
import type { OwnRoutes } from "../../server/own-paths.ts";
import { auditOwnPaths } from "./audit-own-paths.ts";
import type { Finding } from "./finding.ts";
import { moduleFile } from "../module-file.ts";
import type { ActionFact, IslandFact, RouteFact, SiteFacts } from "./facts.ts";

type VitePlugin = NonNullable<NonNullable<AstroConfig["vite"]["plugins"]>[number]>;
type BuildPage = Parameters<NonNullable<AstroIntegration["hooks"]["astro:build:done"]>>[0]["pages"][number];

export interface Gatherer {
  /** Sees the modules of the build: which components are server islands, and where the actions went. */
  readonly plugin: VitePlugin;
  /** @param isOwn tells the module's routes by their file, relative to the site's folder or absolute */
  takeRoutes(routes: readonly IntegrationResolvedRoute[], isOwn: (file: string) => boolean): void;
  /** What is known before the build begins. */
  early(config: AstroConfig): Promise<SiteFacts>;
  /** Pages of the site at the module's own paths, as soon as the routes are known. */
  takenPaths(own: OwnRoutes): readonly Finding[];
  /** All of it, once everything was built. */
  late(config: AstroConfig, pages: readonly BuildPage[]): Promise<SiteFacts>;
}

/** Milliseconds that a site's actions may take to load. */
const loadLimit = 30_000;
const moduleFolder = fileURLToPath(new URL("../../", import.meta.url)).replaceAll("\\", "/");
const actionsModule = "\0virtual:astro:actions/entrypoint";

export function createGatherer(): Gatherer {
  let routes: readonly RouteFact[] = [];
  const islands = new Map<string, IslandFact>();
  let actionsFile: string | undefined;

  async function early(config: AstroConfig): Promise<SiteFacts> {
    return {
      routes,
      prerenderedPaths: [],
      pagesEndInHtml: config.build.format !== "directory",
      publicFiles: await filesUnder(fileURLToPath(config.publicDir)),
      cachedRoutes: cachedRoutesOf(config),
      actions: [],
      islands: [],
      moduleIslands: [],
    };
  }

  return {
    plugin: {
      name: "gatehouse:audit",
      enforce: "post",
      transform(_code: string, id: string) {
        for (const { localName, resolvedPath } of serverComponentsOf(this.getModuleInfo(id)?.meta)) {
          islands.set(`${localName} ${resolvedPath}`, { name: localName, file: resolvedPath });
        }
      },
      writeBundle({ dir }, bundle) {
        if (this.environment.name !== "ssr" || dir === undefined) return;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === "chunk" && chunk.facadeModuleId === actionsModule) actionsFile = join(dir, chunk.fileName);
        }
      },
    },
    takeRoutes(resolved, isOwn) {
      routes = resolved.map(({ pattern, type, isPrerendered, origin, entrypoint }) => ({
        pattern,
        type,
        isPrerendered,
        origin,
        isOwn: origin === "external" && isOwn(entrypoint),
        file: entrypoint,
      }));
    },
    early,
    takenPaths: (own) => auditOwnPaths({ routes, prerenderedPaths: [], publicFiles: [], pagesEndInHtml: false }, own),
    async late(config, pages) {
      const root = fileURLToPath(config.root);
      return {
        ...(await early(config)),
        prerenderedPaths: pages.map(({ pathname }) => pathname),
        actions: actionsFile === undefined ? [] : await readActions(actionsFile),
        islands: [...islands.values()]
          .filter(({ file }) => !isOfModule(file))
          .map(({ name, file }) => ({ name, file: relative(root, file) })),
        moduleIslands: [...islands.values()].filter(({ file }) => isOfModule(file)).map(({ name }) => name),
      };
    },
  };
}

/** Astro leaves the name of a package as the page has it. */
function isOfModule(file: string): boolean {
  return file === "gatehouse/components" || file.startsWith(moduleFolder);
}

/** Astro's compiler notes on each module which of the components it uses are server islands. */
function serverComponentsOf(meta: unknown): readonly { localName: string; resolvedPath: string }[] {
  const astro = (meta as { astro?: { serverComponents?: unknown } } | undefined)?.astro;
  return Array.isArray(astro?.serverComponents) ? (astro.serverComponents as never) : [];
}

function cachedRoutesOf({ cache, routeRules }: AstroConfig): string[] {
  if (cache?.provider === undefined) return [];
  return Object.entries(routeRules ?? {})
    .filter(([, rule]) => rule.maxAge !== undefined || rule.swr !== undefined || rule.tags !== undefined)
    .map(([pattern]) => (pattern.startsWith("/") ? pattern : `/${pattern}`));
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((file) => `/${file.split(sep).map(encodeURIComponent).join("/")}`);
}

async function readActions(file: string): Promise<readonly ActionFact[] | null> {
  const script = fileURLToPath(moduleFile("integration/audit/read-actions.ts"));
  // The chunk may import the entry, which would begin to listen.
  const env = { ...process.env, ASTRO_NODE_AUTOSTART: "disabled" };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, pathToFileURL(file).href], {
      env,
      timeout: loadLimit,
    });
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as ActionFact[];
  } catch {
    return null;
  }
}
