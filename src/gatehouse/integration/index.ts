/** The Astro integration: adds routes and middleware to a site, and hands the site's options to the server. */
import type { IncomingMessage } from "node:http";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import node from "@astrojs/node";
import type { AstroConfig, AstroIntegration } from "astro";
import type { GuardedFilesOfBuild } from "../core/access/guarded-files.ts";
import type { LocaleFallback } from "../core/access/locale-fallback.ts";
import type { SiteLocation } from "../core/access/site-location.ts";
import { adjustTrailingSlash } from "../http/astro/trailing-slash.ts";
import { knownMethods } from "../http/server/parse-target.ts";
import { codeAgainstOwners } from "../server/access/code-against-owners.ts";
import { readConfiguration, type BuiltFacts, type SiteOptions } from "../server/configuration.ts";
import { setConfiguration } from "../server/runtime-slot.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { policyOfCode } from "../server/access/code-policy.ts";
import { stopOnFindings } from "./audit/build-audit.ts";
import type { SiteFacts } from "./audit/facts.ts";
import { auditReport } from "./audit/finding.ts";
import { createGatherer } from "./audit/gather.ts";
import { declaredAt } from "./declared-at.ts";
import { knownRoutes, siteRoutes } from "./audit/known-routes.ts";
import { completeOptions } from "./complete-options.ts";
import { forgetFailed, type PageRunner } from "./forget-failed.ts";
import { lighterBuild, middlewareFile } from "./lighter-build.ts";
import { moduleFile } from "./module-file.ts";
import { checkOwnLook } from "./own-look/check-pages.ts";
import { frameFileOf, identityFileOf, ownPagesOf, type OwnPage } from "./own-look/files.ts";
import { scriptFilesOf } from "./own-look/script-files.ts";
import { routesFile } from "../server/site-paths.ts";
import { configurationFile, configurationText } from "./configuration-file.ts";
import { createGuardedBuild } from "./guarded/guard-build.ts";
import { partialPages } from "./partial-pages.ts";
import { blockFilesOf, ownBlocksModule, warningsOfBlocks, type BlockFiles } from "./own-blocks.ts";
import { filesOfFirstRefusal, isOwnRoute, routes } from "./routes.ts";
import { servedBuild } from "./served-build.ts";
import { createSiteModule } from "./site-module.ts";
import { DeveloperMistake } from "../server/developer-mistake.ts";

/** Bytes of a request's body that the adapter takes where the site brings no adapter of its own; its own default is 1 GB. */
const bodySizeLimit = 1024 * 1024;

/**
 * Adds Gatehouse to an Astro site.
 *
 * @param given sections, roles and rules of the site; see `SiteOptions`. Left out, the site is guarded from the console
 * @throws when an option cannot be used, naming it and what to do
 */
export function gatehouse(given: SiteOptions = {}): AstroIntegration {
  let options = given;
  let configuration = readConfiguration(given);
  const gatherer = createGatherer();
  const configurationOf = (config: AstroConfig) => readConfiguration(options, locationOf(config));
  let frameFile: string | null = null;
  let identityFile: string | null = null;
  let ownPages: readonly OwnPage[] = [];
  let blockFiles: readonly BlockFiles[] = [];
  const siteModule = createSiteModule(
    () => frameFile,
    () => identityFile,
  );
  /** As far as no build says more. */
  const inDevelopment = (config: AstroConfig) =>
    readConfiguration(options, locationOf(config), {
      ownPages: ownPages.map(({ status }) => status),
      moduleIslands,
      isDevelopment: true,
    });
  let site: AstroConfig | undefined;
  let warnsOfRoutes = false;
  let isDevelopment = false;
  let isOwn = (_file: string) => false;
  const guardedBuild = createGuardedBuild();

  return {
    name: "gatehouse",
    hooks: {
      async "astro:config:setup"({
        command,
        config,
        updateConfig,
        injectRoute,
        addMiddleware,
        createCodegenDir,
        logger,
      }) {
        const completed = await completeOptions(given, config);
        configuration = readConfiguration(completed.options);
        // Their code goes into the bundle; what is written beside the build is data.
        options = { ...completed.options, blocks: configuration.blocks };
        blockFiles = blockFilesOf(given);
        for (const warning of warningsOfBlocks(blockFiles)) logger.warn(warning);
        for (const note of completed.notes) logger.info(note);
        if (config.adapter === undefined) {
          const adapter = node({ mode: "standalone", bodySizeLimit });
          updateConfig({ adapter, integrations: [adapter] });
        }
        // The origin of unsafe requests is checked by our own middleware, which answers with our own page.
        updateConfig({ security: { checkOrigin: false } });
        updateConfig({
          vite: {
            plugins: [
              gatherer.plugin,
              siteModule.plugin,
              ownBlocksModule(() => blockFiles),
              partialPages(() => frameFile !== null),
              lighterBuild(),
            ],
            ssr: {
              external: ["better-sqlite3", "pg", "@node-rs/argon2", "lucia"],
              // Where packages are kept apart (pnpm), the built site cannot find what only this package depends on.
              noExternal: ["gatehouse", "zod", "culori"],
            },
          },
        });
        updateConfig({ integrations: [servedBuild(configurationOf)] });
        // A build stops at what is only said here.
        warnsOfRoutes = command === "dev" || command === "sync";
        isDevelopment = command === "dev";
        isOwn = isOwnRoute(config.root);
        addMiddleware({ order: "pre", entrypoint: middlewareFile });
        frameFile = frameFileOf(configuration, config);
        identityFile = identityFileOf(configuration, config);
        ownPages = ownPagesOf(config);
        for (const route of routes(configuration, ownPages)) injectRoute(route);
        const location = locationOf(config);
        const known = { ownPages: ownPages.map(({ status }) => status) };
        await writeFile(new URL(configurationFile, createCodegenDir()), configurationText(options, location, known));
        if (command === "dev") {
          const folder = fileURLToPath(config.root);
          const port = portFor(config, settingsOfSite(folder).port);
          if (port !== config.server.port) updateConfig({ server: { port } });
          await development().startForDevelopment(folder, inDevelopment(config), { port, secure: false });
        }
      },
      // The site's own refusal pages are made for a refusal, never once for all.
      "astro:route:setup": ({ route }) => {
        if (ownPages.some(({ file }) => file.pathname.endsWith(`/${route.component}`))) route.prerender = false;
      },
      "astro:routes:resolved": async ({ routes: resolved, logger }) => {
        gatherer.takeRoutes(resolved, isOwn);
        if (warnsOfRoutes) for (const one of gatherer.takenPaths(configuration.routes)) logger.warn(one.message);
        siteModule.takeRoutes(resolved);
        if (isDevelopment && site !== undefined) development().knowRoutes(siteRoutes(await gatherer.early(site)));
      },
      "astro:config:done": ({ config, injectTypes }) => {
        site = config;
        siteModule.takeConfig(config);
        siteModule.takeConfiguration(readConfiguration(options, locationOf(config)));
        // Pages then know the type of `Astro.locals.gatehouse`.
        injectTypes({ filename: "types.d.ts", content: 'import "gatehouse/page";\n' });
      },
      "astro:server:setup"({ server, logger }) {
        if (site === undefined) return;
        const placed = inDevelopment(site);
        const folder = fileURLToPath(site.root);
        // The same modules as in the site's pages: a library that keeps something in memory would not be the same one else.
        const runner = () => {
          const { ssr } = server.environments;
          if (!("runner" in ssr)) throw new Error("Vite cannot load the file that gatehouse({ identity }) names.");
          return ssr.runner as PageRunner;
        };
        const importAsPages = async (id: string) => runner().import(id);
        development().loadIdentityBy(async () => (await importAsPages("virtual:gatehouse/identity")).default);
        let ready = Promise.resolve();
        const { httpServer } = server;
        httpServer?.once("listening", () => {
          const { port } = httpServer.address() as AddressInfo;
          ready = development().followServer(folder, placed, { port, secure: Boolean(server.config.server.https) });
          ready.catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
          if (!("runner" in server.environments.ssr)) return;
          // Vite takes seconds to read the code of a page that was never opened. What fails here is tried again, and said, when
          // the page is needed.
          void Promise.allSettled(filesOfFirstRefusal(configuration).map(importAsPages)).then((imports) => {
            if (imports.some(({ status }) => status === "rejected")) forgetFailed(runner().evaluatedModules);
          });
        });
        server.middlewares.use((_request, _response, next) => void ready.then(() => next(), next));
        // In development no server of ours stands in front, and Astro answers 404 to the other spelling of a path before
        // any middleware is asked.
        httpServer?.prependListener("request", (request: IncomingMessage) => {
          const [, pathname = "", search = ""] = /^([^?]*)(.*)$/s.exec(request.url ?? "") ?? [];
          adjustTrailingSlash(request, pathname, search, placed);
        });
        const { root, publicDir } = site;
        development().decideInFrontOfVite(server, { root, publicDir, base: placed.location.base });
        // Astro fails on some methods, TRACE among them, and Vite then shows the error over the next page that is opened.
        server.middlewares.use((request, response, next) => {
          if (knownMethods.has(request.method ?? "")) return next();
          response.writeHead(501, { "Content-Type": "text/plain; charset=utf-8" });
          response.end("This method is not known here.\n");
        });
      },
      async "astro:build:start"({ logger }) {
        if (site === undefined) return;
        const placed = readConfiguration(options, locationOf(site));
        setConfiguration(placed);
        const problem = codeAgainstOwners(placed);
        if (problem !== null) logger.warn(problem);
        stopOnFindings(await gatherer.early(site), placed, "paths");
        await guardedBuild.begin(site);
      },
      async "astro:build:generated"({ routeToHeaders }) {
        if (site !== undefined) await guardedBuild.movePages(site, policyOfCode(configurationOf(site)), routeToHeaders);
      },
      async "astro:build:done"({ pages, logger }) {
        if (site === undefined) throw new Error("Astro built the site without saying how it is set up.");
        const facts = await gatherer.late(site, pages);
        const location = locationOf(site);
        const placed = readConfiguration(options, location);
        stopOnFindings(facts, placed, "everything");
        const guarded = await guardedBuild.moveRest(site, policyOfCode(placed), logger);
        const { server } = site.build;
        const hasOwnLook = frameFile !== null || ownPages.length > 0;
        const built = {
          ...builtFacts(site, facts, guarded),
          declaredAt: await declaredAt(site.root, options),
          ownPages: ownPages.map(({ status }) => status),
          ...(hasOwnLook && { scriptFiles: await scriptFilesOf(site, policyOfCode(placed)) }),
        };
        const text = configurationText(options, location, built);
        const { findings, warnings } = await checkOwnLook(new URL(site.build.serverEntry, server), text);
        for (const warning of warnings) logger.warn(warning);
        if (findings.length > 0) throw new DeveloperMistake(auditReport(findings));
        // What the server reads stands beside the client folder and is never served.
        await mkdir(server, { recursive: true });
        await writeFile(new URL(routesFile, server), `${JSON.stringify(knownRoutes(facts), null, 2)}\n`);
        await writeFile(new URL(configurationFile, server), text);
      },
    },
  };
}

/** In development no build says under which names the site imports them. */
const moduleIslands = ["SignedInAs"];

/**
 * Loaded with `require`. A configuration that Node cannot load by itself (an import without its ending, a config in TypeScript) is
 * loaded by a runner of Vite's, which is closed by the time a hook runs: an `import()` would fail then.
 */
function development(): typeof import("./development.ts") {
  return createRequire(import.meta.url)(
    fileURLToPath(moduleFile("integration/development.ts")),
  ) as typeof import("./development.ts");
}

const astroPort = 4321;

/** What the site or its command line asks of Astro (`server.port`, `--port`) wins over PORT, where it is not Astro's own default. */
function portFor({ server }: AstroConfig, setting: number): number {
  return server.port === astroPort ? setting : server.port;
}

/** What the server in front has to know of what was built. */
function builtFacts({ image }: AstroConfig, facts: SiteFacts, guarded: GuardedFilesOfBuild): BuiltFacts {
  const { actions, moduleIslands } = facts;
  const asked = (actions ?? []).flatMap(({ name, inCode }) => (inCode === null ? [] : [[name, inCode] as const]));
  return {
    actionsInCode: Object.fromEntries(asked),
    imageRoute: image.endpoint.route,
    guarded,
    moduleIslands: [...moduleIslands],
    siteRoutes: siteRoutes(facts),
  };
}

/** Where Astro puts the site. */
function locationOf({ base, trailingSlash, i18n }: AstroConfig): SiteLocation {
  const bare = base.replace(/^\/+|\/+$/g, "");
  return {
    base: bare === "" ? "" : `/${bare}`,
    trailingSlash,
    fallbacks: fallbacksOf(i18n),
    ...(i18n !== undefined && { language: i18n.defaultLocale }),
  };
}

/** Also where Astro would redirect instead: a site's own `src/fetch.ts` may leave out the part of Astro that does. */
function fallbacksOf(i18n: AstroConfig["i18n"]): LocaleFallback[] {
  if (i18n === undefined) return [];
  const { routing, defaultLocale, fallback = {} } = i18n;
  const isNamed = typeof routing === "object" && routing.prefixDefaultLocale;
  return Object.entries(fallback).flatMap(([from, to]) => {
    const filled = { from, to };
    // A site that routes its languages itself may do it either way.
    if (to !== defaultLocale || isNamed) return [filled];
    return routing === "manual" ? [filled, { from, to: null }] : [{ from, to: null }];
  });
}
