/** The Astro integration: adds routes and middleware to a site, and hands the site's options to the server. */
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import type { GuardedFilesOfBuild } from "../core/access/guarded-files.ts";
import type { Place } from "../core/access/place.ts";
import { respellTarget } from "../http/respell.ts";
import { knownMethods } from "../http/target.ts";
import { codeAgainstOwners } from "../server/access/code-against-owners.ts";
import { readConfiguration, type BuiltFacts, type SiteOptions } from "../server/configuration.ts";
import { setConfiguration } from "../server/runtime-slot.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { policyOfCode, stopOnFindings } from "./audit/build-audit.ts";
import type { SiteFacts } from "./audit/facts.ts";
import { auditReport } from "./audit/finding.ts";
import { createGatherer } from "./audit/gather.ts";
import { knownRoutes } from "./audit/known-routes.ts";
import { checkOwnLook } from "./own-look/check-pages.ts";
import { frameFileOf, ownPagesOf, type OwnPage } from "./own-look/files.ts";
import { configurationFile, configurationText, guardedFolder, routesFile } from "./configuration-file.ts";
import {
  emptyGuarded,
  moveAssetsOfGuarded,
  moveGuardedFiles,
  withoutEnding,
  type Folders,
} from "./guarded/move-guarded.ts";
import { partialPages } from "./partial-pages.ts";
import { createPrerenderedRoutes } from "./prerendered-routes.ts";
import { isOwnRoute, routes } from "./routes.ts";
import { servedBuild } from "./served-build.ts";
import { createSiteModule } from "./site-module.ts";

/**
 * Adds Gatehouse to an Astro site.
 *
 * @param options sections, roles and rules of the site; see `SiteOptions`
 * @throws when an option cannot be used, naming it and what to do
 */
export function gatehouse(options: SiteOptions): AstroIntegration {
  const configuration = readConfiguration(options);
  const gatherer = createGatherer();
  const configurationOf = (config: AstroConfig) => readConfiguration(options, placeOf(config));
  let frameFile: string | null = null;
  let ownPages: readonly OwnPage[] = [];
  const siteModule = createSiteModule(() => frameFile);
  /** As far as no build says more. */
  const inDevelopment = (config: AstroConfig) =>
    readConfiguration(options, placeOf(config), { ownPages: ownPages.map(({ status }) => status), moduleIslands });
  let site: AstroConfig | undefined;
  let warnsOfRoutes = false;
  let isOwn = (_file: string) => false;
  const prerendered = createPrerenderedRoutes();
  const contentSecurityPolicies = new Map<string, string>();

  return {
    name: "gatehouse",
    hooks: {
      async "astro:config:setup"({ command, config, updateConfig, injectRoute, addMiddleware, createCodegenDir }) {
        // The origin of unsafe requests is checked by our own middleware, which answers with our own page.
        updateConfig({ security: { checkOrigin: false } });
        updateConfig({
          vite: {
            plugins: [gatherer.plugin, siteModule.plugin, partialPages(() => frameFile !== null)],
            ssr: { external: ["better-sqlite3", "pg", "@node-rs/argon2", "lucia"] },
          },
        });
        updateConfig({ integrations: [servedBuild(configurationOf)] });
        // A build stops at what is only said here.
        warnsOfRoutes = command === "dev" || command === "sync";
        isOwn = isOwnRoute(config.root);
        addMiddleware({ order: "pre", entrypoint: new URL("../http/middleware.ts", import.meta.url) });
        frameFile = frameFileOf(configuration, config);
        ownPages = ownPagesOf(config);
        for (const route of routes(configuration, ownPages)) injectRoute(route);
        const place = placeOf(config);
        const known = { ownPages: ownPages.map(({ status }) => status) };
        await writeFile(new URL(configurationFile, createCodegenDir()), configurationText(options, place, known));
        if (command === "dev") {
          const folder = fileURLToPath(config.root);
          const port = portFor(config, settingsOfSite(folder).port);
          if (port !== config.server.port) updateConfig({ server: { port } });
          await development().startForDevelopment(folder, inDevelopment(config), { port, secure: false });
        }
      },
      // The site's own refusal pages are made for a refusal, never once for all.
      "astro:route:setup": ({ route }) => {
        if (/(?:^|\/)src\/pages\/40[13]\.astro$/.test(route.component)) route.prerender = false;
      },
      "astro:routes:resolved": ({ routes: resolved, logger }) => {
        gatherer.takeRoutes(resolved, isOwn);
        if (warnsOfRoutes) for (const one of gatherer.takenAddresses(configuration.routes)) logger.warn(one.message);
        siteModule.takeRoutes(resolved);
        prerendered.takeRoutes(resolved);
      },
      "astro:config:done": ({ config }) => {
        site = config;
        siteModule.takeConfig(config);
      },
      "astro:server:setup"({ server, logger }) {
        if (site === undefined) return;
        const placed = inDevelopment(site);
        const folder = fileURLToPath(site.root);
        let ready = Promise.resolve();
        server.httpServer?.once("listening", () => {
          const { port } = server.httpServer?.address() as AddressInfo;
          ready = development().followServer(folder, placed, { port, secure: Boolean(server.config.server.https) });
          ready.catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
        });
        server.middlewares.use((_request, _response, next) => void ready.then(() => next(), next));
        // In development no server of ours stands in front, and Astro answers 404 to the other end of an address before
        // any middleware is asked.
        server.httpServer?.prependListener("request", (request) => {
          const [, pathname = "", search = ""] = /^([^?]*)(.*)$/s.exec(request.url ?? "") ?? [];
          respellTarget(request, pathname, search, placed);
        });
        const { root, publicDir } = site;
        development().guardFiles(server, { root, publicDir, isPrerendered: prerendered.has, base: placed.place.base });
        // Astro fails on some methods, TRACE among them, and Vite then shows the error over the next page that is opened.
        server.middlewares.use((request, response, next) => {
          if (knownMethods.has(request.method ?? "")) return next();
          response.writeHead(501, { "Content-Type": "text/plain; charset=utf-8" });
          response.end("This method is not known here.\n");
        });
      },
      async "astro:build:start"({ logger }) {
        if (site === undefined) return;
        const placed = readConfiguration(options, placeOf(site));
        setConfiguration(placed);
        const problem = codeAgainstOwners(placed);
        if (problem !== null) logger.warn(problem);
        stopOnFindings(await gatherer.early(site), placed, "addresses");
        await emptyGuarded(foldersOf(site.build.client));
      },
      // Before any integration looks through the finished pages: a search index would tell what the guarded ones say.
      async "astro:build:generated"({ dir, routeToHeaders }) {
        if (site === undefined) return;
        for (const [path, { headers }] of routeToHeaders) {
          const policy = headers.get("Content-Security-Policy");
          if (policy !== null) contentSecurityPolicies.set(withoutEnding(path.replace(/(?<=.)\/$/, "")), policy);
        }
        const policy = policyOfCode(readConfiguration(options, placeOf(site)));
        await moveGuardedFiles(foldersOf(dir), policy, site.build.format);
      },
      async "astro:build:done"({ dir, pages, logger }) {
        if (site === undefined) throw new Error("Astro built the site without saying how it is set up.");
        const facts = await gatherer.late(site, pages);
        const place = placeOf(site);
        const placed = readConfiguration(options, place);
        stopOnFindings(facts, placed, "everything");
        const { format, assets: assetsFolder, assetsPrefix } = site.build;
        const folders = foldersOf(dir);
        await moveGuardedFiles(folders, policyOfCode(placed), format);
        const movesAssets = assetsPrefix === undefined;
        const details = { format, assetsFolder, contentSecurityPolicies, movesAssets };
        const { files: guarded, keptForCode } = await moveAssetsOfGuarded(folders, details);
        const count = Object.keys(guarded.files).length;
        const pictures = keptForCode.filter((path) => !/\.(?:css|m?js|woff2?|map)$/.test(path));
        if (pictures.length > 0) logger.warn(`${assetsOfCode} ${pictures.slice(0, 10).join(", ")}`);
        if (count > 0) logger.info(`${count} files of guarded pages are handed out by the server alone.`);
        if (count > 0 && !movesAssets) logger.warn(assetsElsewhere);
        // `dir` is the client folder; what the server reads stands beside it and is never served.
        const server = new URL("../server/", dir);
        const built = { ...builtFacts(site, facts, guarded), ownPages: ownPages.map(({ status }) => status) };
        const text = configurationText(options, place, built);
        const { findings, warnings } = await checkOwnLook(new URL("entry.mjs", server), text);
        for (const warning of warnings) logger.warn(warning);
        if (findings.length > 0) throw new Error(auditReport(findings));
        await mkdir(server, { recursive: true });
        await writeFile(new URL(routesFile, server), `${JSON.stringify(knownRoutes(facts), null, 2)}\n`);
        await writeFile(new URL(configurationFile, server), text);
      },
    },
  };
}

/** In development no build says under which names the site imports them. */
const moduleIslands = ["SignedInAs"];

const assetsElsewhere =
  "build.assetsPrefix in astro.config.mjs sends pages to another host for pictures, styles and scripts, so those of " +
  "guarded pages are for everybody there. Send what is secret from an endpoint.";

const assetsOfCode =
  "Guarded pages show these, and so may pages made on demand, so they stay where everybody may fetch them. Send what is " +
  "secret from an endpoint:";

/** `client` is where Astro puts what everybody may have; what the server reads stands beside it. */
function foldersOf(client: URL): Folders {
  const server = new URL("../server/", client);
  const path = (url: URL) => fileURLToPath(url).replace(/[/\\]$/, "");
  return { client: path(client), server: path(server), guarded: path(new URL(guardedFolder, server)) };
}

/**
 * By `require`, since Vite has closed what loaded the configuration by the time a hook runs, where Node cannot load the
 * configuration by itself (an import without its ending, a config in TypeScript): an `import()` would fail then.
 */
function development(): typeof import("./development.ts") {
  return createRequire(import.meta.url)("./development.ts") as typeof import("./development.ts");
}

const astroPort = 4321;

/** What the site or its command line asks of Astro (`server.port`, `--port`) wins over PORT, where it is not Astro's own default. */
function portFor({ server }: AstroConfig, setting: number): number {
  return server.port === astroPort ? setting : server.port;
}

/** What the server in front has to know of what was built. */
function builtFacts(
  { image }: AstroConfig,
  { actions, moduleIslands }: SiteFacts,
  guarded: GuardedFilesOfBuild,
): BuiltFacts {
  const asked = (actions ?? []).flatMap(({ name, inCode }) => (inCode === null ? [] : [[name, inCode] as const]));
  return {
    actionsInCode: Object.fromEntries(asked),
    imageRoute: image.endpoint.route,
    guarded,
    moduleIslands: [...moduleIslands],
  };
}

/** Where Astro puts the site. */
function placeOf({ base, trailingSlash }: AstroConfig): Place {
  const bare = base.replace(/^\/+|\/+$/g, "");
  return { base: bare === "" ? "" : `/${bare}`, trailingSlash };
}
