/** The Astro integration: adds routes and middleware to a site, and hands the site's options to the server. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import node from "@astrojs/node";
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
import { completeOptions } from "./complete-options.ts";
import { configurationFile, configurationText, routesFile } from "./configuration-file.ts";
import { moduleFile } from "./module-file.ts";
import { routes } from "./routes.ts";
import { createSiteModule } from "./site-module.ts";

/** Bytes of a request's body that the adapter takes where the site brings no adapter of its own; its own default is 1 GB. */
const bodySizeLimit = 1024 * 1024;

/**
 * Adds Gatehouse to an Astro site.
 *
 * @param given sections, roles and rules of the site; see `SiteOptions`. Left out, the site is guarded from the console
 * @throws when an option cannot be used, naming it and what to do
 */
export function gatehouse(given: SiteOptions = {}): AstroIntegration {
  readConfiguration(given);
  let options = given;
  const gatherer = createGatherer();
  const siteModule = createSiteModule();
  let site: AstroConfig | undefined;

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
        ({ options } = completed);
        for (const note of completed.notes) logger.info(note);
        if (config.adapter === undefined) {
          const adapter = node({ mode: "standalone", bodySizeLimit });
          updateConfig({ adapter, integrations: [adapter] });
        }
        if (config.output !== "server") updateConfig({ output: "server" });
        // The origin of unsafe requests is checked by our own middleware, which answers with our own page.
        updateConfig({ security: { checkOrigin: false } });
        const plugins = (config.vite.plugins ?? []).flat(3);
        if (!plugins.some((plugin) => plugin && "name" in plugin && plugin.name.startsWith("@tailwindcss/vite"))) {
          const { default: tailwindcss } = await import("@tailwindcss/vite");
          updateConfig({ vite: { plugins: [tailwindcss()] } });
        }
        updateConfig({
          vite: {
            plugins: [gatherer.plugin, siteModule.plugin],
            ssr: {
              external: ["better-sqlite3", "pg", "@node-rs/argon2", "lucia"],
              // Where packages are kept apart (pnpm), the built site cannot find what only this package depends on.
              noExternal: ["gatehouse", "zod", "culori"],
            },
          },
        });
        addMiddleware({ order: "pre", entrypoint: moduleFile("http/middleware.ts") });
        for (const route of routes(readConfiguration(options))) injectRoute(route);
        const place = placeOf(config);
        await writeFile(new URL(configurationFile, createCodegenDir()), configurationText(options, place));
        if (command === "dev") {
          const settings = settingsOfSite(fileURLToPath(config.root));
          // Forms are taken from the site's own address alone, so the port must be the one the settings name.
          updateConfig({ server: { port: settings.port }, vite: { server: { strictPort: true } } });
          const { startForDevelopment } = await import("./development.ts");
          await startForDevelopment(settings, readConfiguration(options, place));
        }
      },
      "astro:routes:resolved": ({ routes: resolved }) => {
        gatherer.takeRoutes(resolved);
        siteModule.takeRoutes(resolved);
      },
      "astro:config:done": ({ config, injectTypes }) => {
        site = config;
        siteModule.takeConfig(config);
        siteModule.takeConfiguration(readConfiguration(options, placeOf(config)));
        // Pages then know the type of `Astro.locals.gatehouse`.
        injectTypes({ filename: "types.d.ts", content: 'import "gatehouse/page";\n' });
      },
      "astro:server:setup"({ server }) {
        if (site === undefined) return;
        const placed = readConfiguration(options, placeOf(site));
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
