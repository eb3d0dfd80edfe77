/** What axe finds wrong in the page that a browser shows. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules whose outcome depends on colours. In another colour scheme nothing else of a page changes. */
const ofColours = ["color-contrast", "link-in-text-block"];

interface Looked {
  /** Those of previews run no scripts, so axe would wait for them; what they show is visited by itself. */
  readonly withFrames?: boolean;
  /** For a page that was looked at in another colour scheme before. */
  readonly coloursOnly?: boolean;
}

/** @returns a line for each element that breaks a rule */
export async function violationsOf(page: Page, { withFrames = true, coloursOnly = false }: Looked = {}) {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe);
  const options = { iframes: withFrames, ...(coloursOnly && { runOnly: ofColours }) };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${page.url()}: ${id}: ${html.slice(0, 160)}`));
}
