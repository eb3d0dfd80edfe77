/** The Astro integration: adds routes and middleware to a site, and hands the site's options to the server. */
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import type { Place } from "../core/access/place.ts";
import { respellTarget } from "../http/respell.ts";
import { knownMethods } from "../http/target.ts";
import { codeAgainstOwners } from "../server/access/code-against-owners.ts";
import { readConfiguration, type BuiltFacts, type SiteOptions } from "../server/configuration.ts";
import { settingsOfSite } from "../server/site-settings.ts";
import { stopOnFindings } from "./audit/build-audit.ts";
import type { SiteFacts } from "./audit/facts.ts";
import { createGatherer } from "./audit/gather.ts";
import { knownRoutes } from "./audit/known-routes.ts";
import { configurationFile, configurationText, routesFile } from "./configuration-file.ts";
import { ownPages } from "./own-pages.ts";
import { routes } from "./routes.ts";
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
  const siteModule = createSiteModule();
  let site: AstroConfig | undefined;

  return {
    name: "gatehouse",
    hooks: {
      async "astro:config:setup"({ command, config, updateConfig, injectRoute, addMiddleware, createCodegenDir }) {
        if (config.output !== "server") updateConfig({ output: "server" });
        // The origin of unsafe requests is checked by our own middleware, which answers with our own page.
        updateConfig({ security: { checkOrigin: false } });
        updateConfig({
          vite: {
            plugins: [gatherer.plugin, siteModule.plugin, ownPages()],
            ssr: { external: ["better-sqlite3", "pg", "@node-rs/argon2", "lucia"] },
          },
        });
        addMiddleware({ order: "pre", entrypoint: new URL("../http/middleware.ts", import.meta.url) });
        for (const route of routes(configuration)) injectRoute(route);
        const place = placeOf(config);
        await writeFile(new URL(configurationFile, createCodegenDir()), configurationText(options, place));
        if (command === "dev") {
          const folder = fileURLToPath(config.root);
          const port = portFor(config, settingsOfSite(folder).port);
          if (port !== config.server.port) updateConfig({ server: { port } });
          await development().startForDevelopment(folder, readConfiguration(options, place), { port, secure: false });
        }
      },
      "astro:routes:resolved": ({ routes: resolved }) => {
        gatherer.takeRoutes(resolved);
        siteModule.takeRoutes(resolved);
      },
      "astro:config:done": ({ config }) => {
        site = config;
        siteModule.takeConfig(config);
      },
      "astro:server:setup"({ server, logger }) {
        if (site === undefined) return;
        const placed = readConfiguration(options, placeOf(site));
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
        const problem = codeAgainstOwners(placed);
        if (problem !== null) logger.warn(problem);
        stopOnFindings(await gatherer.early(site), placed, "addresses");
      },
      async "astro:build:done"({ dir, pages }) {
        if (site === undefined) throw new Error("Astro built the site without saying how it is set up.");
        const facts = await gatherer.late(site, pages);
        const place = placeOf(site);
        stopOnFindings(facts, readConfiguration(options, place), "everything");
        // `dir` is the client folder; what the server reads stands beside it and is never served.
        const server = new URL("../server/", dir);
        await mkdir(server, { recursive: true });
        await writeFile(new URL(routesFile, server), `${JSON.stringify(knownRoutes(facts), null, 2)}\n`);
        await writeFile(new URL(configurationFile, server), configurationText(options, place, builtFacts(site, facts)));
      },
    },
  };
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
function builtFacts({ image }: AstroConfig, { actions }: SiteFacts): BuiltFacts {
  const asked = (actions ?? []).flatMap(({ name, inCode }) => (inCode === null ? [] : [[name, inCode] as const]));
  return { actionsInCode: Object.fromEntries(asked), imageRoute: image.endpoint.route };
}

/** Where Astro puts the site. */
function placeOf({ base, trailingSlash }: AstroConfig): Place {
  const bare = base.replace(/^\/+|\/+$/g, "");
  return { base: bare === "" ? "" : `/${bare}`, trailingSlash };
}
