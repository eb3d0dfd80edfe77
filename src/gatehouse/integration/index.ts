/** The Astro integration: adds routes and middleware to a site, and hands the site's options to the server. */
import { mkdir, writeFile } from "node:fs/promises";
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
import { auditReport } from "./audit/finding.ts";
import { createGatherer } from "./audit/gather.ts";
import { knownRoutes } from "./audit/known-routes.ts";
import { checkOwnLook } from "./own-look/check-pages.ts";
import { frameFileOf, ownPagesOf, type OwnPage } from "./own-look/files.ts";
import { configurationFile, configurationText, routesFile } from "./configuration-file.ts";
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
  let frameFile: string | null = null;
  let ownPages: readonly OwnPage[] = [];
  const siteModule = createSiteModule(() => frameFile);
  let site: AstroConfig | undefined;

  return {
    name: "gatehouse",
    hooks: {
      async "astro:config:setup"({ command, config, updateConfig, injectRoute, addMiddleware, createCodegenDir }) {
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
            ssr: { external: ["better-sqlite3", "pg", "@node-rs/argon2", "lucia"] },
          },
        });
        addMiddleware({ order: "pre", entrypoint: new URL("../http/middleware.ts", import.meta.url) });
        frameFile = frameFileOf(configuration, config);
        ownPages = ownPagesOf(config);
        for (const route of routes(configuration, ownPages)) injectRoute(route);
        const place = placeOf(config);
        const known = { ownPages: ownPages.map(({ status }) => status) };
        await writeFile(new URL(configurationFile, createCodegenDir()), configurationText(options, place, known));
        if (command === "dev") {
          const settings = settingsOfSite(fileURLToPath(config.root));
          // Forms are taken from the site's own address alone, so the port must be the one the settings name.
          updateConfig({ server: { port: settings.port }, vite: { server: { strictPort: true } } });
          const { startForDevelopment } = await import("./development.ts");
          await startForDevelopment(settings, readConfiguration(options, place, known));
        }
      },
      // The site's own refusal pages are made for a refusal, never once for all.
      "astro:route:setup": ({ route }) => {
        if (/(?:^|\/)src\/pages\/40[13]\.astro$/.test(route.component)) route.prerender = false;
      },
      "astro:routes:resolved": ({ routes: resolved }) => {
        gatherer.takeRoutes(resolved);
        siteModule.takeRoutes(resolved);
      },
      "astro:config:done": ({ config }) => {
        site = config;
        siteModule.takeConfig(config);
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
      async "astro:build:done"({ dir, pages, logger }) {
        if (site === undefined) throw new Error("Astro built the site without saying how it is set up.");
        const facts = await gatherer.late(site, pages);
        const place = placeOf(site);
        stopOnFindings(facts, readConfiguration(options, place), "everything");
        // `dir` is the client folder; what the server reads stands beside it and is never served.
        const server = new URL("../server/", dir);
        const built = { ...builtFacts(site, facts), ownPages: ownPages.map(({ status }) => status) };
        const { findings, warnings } = await checkOwnLook(
          new URL("entry.mjs", server),
          readConfiguration(options, place, built),
        );
        for (const warning of warnings) logger.warn(warning);
        if (findings.length > 0) throw new Error(auditReport(findings));
        await mkdir(server, { recursive: true });
        await writeFile(new URL(routesFile, server), `${JSON.stringify(knownRoutes(facts), null, 2)}\n`);
        await writeFile(new URL(configurationFile, server), configurationText(options, place, built));
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
