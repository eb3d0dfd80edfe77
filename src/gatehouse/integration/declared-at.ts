/** Where the rules and sections of the code are written, so that the console can say which line to change. */
import { readFile } from "node:fs/promises";
import type { SiteOptions } from "../server/configuration.ts";

/** As Astro looks for it. */
const configurationFiles = ["mjs", "js", "ts", "mts", "cjs", "cts"].map((ending) => `astro.config.${ending}`);

export interface DeclaredAt {
  /** Seen from the folder of the site. */
  readonly file: string;
  /** By the id of the section, from 1. What is not found for certain is left out. */
  readonly sections: Readonly<Record<string, number>>;
  /** By the number of the rule, from 1. */
  readonly rules: Readonly<Record<string, number>>;
}

/** @param root the folder of the site; null where there is no configuration file, or nothing is found in it */
export async function declaredAt(
  root: URL,
  options: Pick<SiteOptions, "sections" | "rules">,
): Promise<DeclaredAt | null> {
  for (const file of configurationFiles) {
    const text = await readFile(new URL(file, root), "utf8").catch(() => null);
    if (text !== null) return declaredIn(file, text, options);
  }
  return null;
}

export function declaredIn(
  file: string,
  text: string,
  { sections = [], rules = [] }: Pick<SiteOptions, "sections" | "rules">,
): DeclaredAt {
  const lines = text.split("\n");
  /** The one line that gives the property this value; undefined where there is none, or several that could be meant. */
  const lineOf = (property: string, value: string) => {
    const written = new RegExp(`\\b${property}\\s*:\\s*(["'\`])${value.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}\\1`);
    const found = lines.flatMap((line, index) => (written.test(line) ? [index + 1] : []));
    return found.length === 1 ? found[0] : undefined;
  };
  const known = (all: readonly (readonly [string, number | undefined])[]) =>
    Object.fromEntries(all.flatMap(([name, line]) => (line === undefined ? [] : [[name, line] as const])));
  return {
    file,
    sections: known(sections.map(({ id }) => [id, lineOf("id", id)])),
    rules: known(rules.map(({ pattern }, index) => [String(index + 1), lineOf("pattern", pattern)])),
  };
}
