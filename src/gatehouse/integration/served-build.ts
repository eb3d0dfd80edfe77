/** Sees to it that a build is served guarded, however it is loaded, and that it says so where that cannot be. */
import { writeFile } from "node:fs/promises";
import type { AstroConfig, AstroIntegration } from "astro";
import { sourcesFile } from "../cli/build-sources.ts";
import type { SiteConfiguration } from "../server/configuration.ts";
import { adapterProblem } from "./adapter.ts";
import { buildLocationOf } from "./build-location.ts";
import { buildLocationFile } from "./configuration-file.ts";
import { createEntryPlugin } from "./entry.ts";
import { listings } from "./listings.ts";
import { foldersProblem } from "./output-folders.ts";
import { previewAt } from "./preview.ts";
import { createSourceNotes } from "./source-notes.ts";
import { DeveloperMistake } from "../server/developer-mistake.ts";

/** @param configurationOf the options of `gatehouse()` in a site that Astro has set up */
export function servedBuild(configurationOf: (config: AstroConfig) => SiteConfiguration): AstroIntegration {
  const sources = createSourceNotes();
  let site: AstroConfig | undefined;
  let command: string;
  let codegenFolder: URL;
  const placeOfBuild = () => {
    if (site === undefined) throw new Error("Astro builds the site without saying how it is set up.");
    return buildLocationOf(site);
  };
  return {
    name: "gatehouse-build",
    hooks: {
      "astro:config:setup"(astro) {
        ({ command } = astro);
        if (command === "preview") previewAt(astro.config.server);
        codegenFolder = astro.createCodegenDir();
        astro.updateConfig({
          // Added last, so that it sees what all other integrations write.
          integrations: [listings(configurationOf)],
          vite: { plugins: [createEntryPlugin(placeOfBuild), sources.plugin] },
        });
      },
      async "astro:config:done"({ config, logger }) {
        site = config;
        const problem = (await adapterProblem(config)) ?? foldersProblem(config);
        if (problem !== null && command === "build") throw new DeveloperMistake(problem);
        if (problem !== null && command === "dev") logger.warn(problem);
        await writeFile(new URL(buildLocationFile, codegenFolder), `${JSON.stringify(placeOfBuild(), null, 2)}\n`);
      },
      async "astro:build:start"() {
        if (site !== undefined) await sources.begin(site);
      },
      async "astro:build:done"() {
        if (site === undefined) return;
        const notes = JSON.stringify(await sources.end(site));
        await writeFile(new URL(sourcesFile, site.build.server), `${notes}\n`);
      },
    },
  };
}
