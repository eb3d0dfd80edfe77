/** What `gatehouse init` is about to do to a site, so that it can be read and agreed to before anything happens. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { editConfig, sitemapFilter, type EditedConfig } from "./edit-config.ts";
import { startCommand, withStartScript } from "./edit-manifest.ts";
import { fileOfPage, firstPage, dynamicPagesAt, hasPages } from "./first-page.ts";
import { installation } from "./install.ts";
import type { SiteFiles } from "./site-files.ts";
import type { GuardedPart } from "./wish.ts";

export interface Step {
  /** As it reads in a list: "package.json: the script start". */
  readonly words: string;
  take(): Promise<void>;
}

export interface Plan {
  /** To be taken in order; one that fails keeps the rest from happening. */
  readonly steps: readonly Step[];
  /** What the person has to know or do themselves. */
  readonly notes: readonly string[];
}

export interface Wishes {
  readonly part: GuardedPart | null;
  readonly mayInstall: boolean;
  /** Whether a script `start` of the site's own may be replaced. */
  readonly mayReplaceStart: boolean;
}

/** @throws a sentence where the site cannot be changed safely, with what to do by hand */
export async function planFor(site: SiteFiles, { part, mayInstall, mayReplaceStart }: Wishes): Promise<Plan> {
  const plans: readonly Partial<Plan>[] = [
    { notes: site.collisions },
    await installation(site, mayInstall),
    configuration(site, part),
    startScript(site, mayReplaceStart),
    ignoredData(site),
    ...(part === null ? [] : [beginning(site, part)]),
  ];
  return { steps: plans.flatMap(({ steps = [] }) => steps), notes: plans.flatMap(({ notes = [] }) => notes) };
}

function configuration(site: SiteFiles, part: GuardedPart | null): Partial<Plan> {
  const { folder, configName } = site;
  const { text, changes, otherAdapter, guarding } = editedConfig(site, part);
  const change = {
    words: `${configName}: ${changes.join(", ")}`,
    take: () => writeFile(join(folder, configName), text),
  };
  const notes: string[] = [];
  if (otherAdapter !== undefined) {
    notes.push(
      `The adapter of this site is ${otherAdapter}. Gatehouse needs @astrojs/node with { mode: "standalone" }: ` +
        `change it in ${configName}.`,
    );
  }
  if (guarding === "there already") {
    notes.push(
      `${part?.path ?? ""} is a guarded section already and stays as it is. To change who may open it, ` +
        `edit its requirement in ${configName}.`,
    );
  }
  if (guarding === "nothing yet") {
    notes.push(
      "This guards no part of the site yet. Name one with --guard /members, or make a rule in the console later.",
    );
  }
  if (guarding === "unknown") {
    notes.push(
      `${configName} is written in a way that this cannot read, and stays as it is. Make sure that the sections of ` +
        `gatehouse() there contain ${JSON.stringify(part)}.`,
    );
  }
  if (part !== null && importsSitemap.test(text) && !/\bfilter\b/.test(text))
    notes.push(
      `The build will stop while the sitemap names pages that ${part.path} guards. Leave them out, in ${configName}: ` +
        `sitemap({ filter: ${sitemapFilter(part)} })`,
    );
  // Starlight adds a sitemap by itself where the site names its URL.
  if (part !== null && importsStarlight.test(text) && namesSite.test(text) && !importsSitemap.test(text))
    notes.push(
      `The build will stop while Starlight's sitemap names pages that ${part.path} guards. Run npx astro add sitemap, ` +
        `and leave them out, in ${configName}: sitemap({ filter: ${sitemapFilter(part)} })`,
    );
  return { steps: changes.length > 0 ? [change] : [], notes };
}

const importsStarlight = /from\s+["']@astrojs\/starlight["']/;
const namesSite = /^\s*site\s*:/m;
const importsSitemap = /from\s+["']@astrojs\/sitemap["']/;

function editedConfig({ configName, configText }: SiteFiles, part: GuardedPart | null): EditedConfig {
  try {
    return editConfig(configText, part);
  } catch (error) {
    // Written by hand already, as the sentence below asks for.
    if (/from\s+["']gatehouse["']/.test(configText)) {
      const guarding = part === null ? "not asked" : "unknown";
      return { text: configText, changes: [], otherAdapter: undefined, guarding };
    }
    const options = part === null ? "" : JSON.stringify({ sections: [part] });
    throw new Error(
      `${configName} cannot be changed safely: ${error instanceof Error ? error.message : String(error)}.\n` +
        "Add this yourself, and run the command again for the rest:\n" +
        `  import gatehouse from "gatehouse";\n  integrations: [gatehouse(${options})]\n` +
        "and where the site has no such adapter yet:\n" +
        '  import node from "@astrojs/node";\n  adapter: node({ mode: "standalone" })',
      { cause: error },
    );
  }
}

function startScript({ folder, manifest }: SiteFiles, mayReplace: boolean): Partial<Plan> {
  const start = manifest.scripts?.["start"];
  if (start === startCommand) return {};
  if (start !== undefined && !mayReplace) {
    return {
      notes: [`The script "start" of this site stays "${start}". Start the guarded site with: npx ${startCommand}`],
    };
  }
  const file = join(folder, "package.json");
  // Read again, because installing has changed it.
  const take = async () => writeFile(file, withStartScript(await readFile(file, "utf8")));
  return { steps: [{ words: `package.json: "start": "${startCommand}"`, take }] };
}

/** Where SQLite keeps the site's data unless DATABASE_URL says otherwise. */
const dataFolder = "data/";

function ignoredData({ folder, ignoreText }: SiteFiles): Partial<Plan> {
  if (ignoreText === null || /^\/?data\/?\s*$/m.test(ignoreText)) return {};
  const separator = ignoreText === "" || ignoreText.endsWith("\n") ? "" : "\n";
  const text = `${ignoreText}${separator}\n# accounts and rules of Gatehouse\n${dataFolder}\n`;
  return {
    steps: [
      {
        words: `.gitignore: ${dataFolder}, where the accounts are`,
        take: () => writeFile(join(folder, ".gitignore"), text),
      },
    ],
  };
}

/** A first page, where the guarded part has none. */
function beginning({ folder, pagesFolder }: SiteFiles, { id, path }: GuardedPart): Partial<Plan> {
  if (path === "/" || hasPages(path, pagesFolder)) return {};
  const dynamic = dynamicPagesAt(path, pagesFolder);
  if (dynamic !== null) {
    return { notes: [`${path} gets no first page: ${relative(folder, dynamic)} may have pages there already.`] };
  }
  const file = join(pagesFolder, fileOfPage(path));
  const take = async () => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, firstPage(id.charAt(0).toUpperCase() + id.slice(1)), { flag: "wx" });
  };
  return { steps: [{ words: `${relative(folder, file)}: a first page, because ${path} has none yet`, take }] };
}
