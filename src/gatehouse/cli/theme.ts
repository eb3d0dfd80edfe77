/** `gatehouse theme export`: the theme that visitors see, for the Tailwind CSS of the site. */
import { themeStylesPath } from "../core/page/module-paths.ts";
import { tailwindTheme } from "../core/theme/site-tokens.ts";
import { parseWords, runAction, UsageError } from "./command-words.ts";
import { printLine } from "./print.ts";
import { withRuntime } from "./site.ts";

export function theme(words: string[]): Promise<number> {
  return runAction("theme", { export: exportTheme }, words);
}

async function exportTheme(words: string[]): Promise<number> {
  if (parseWords(words, {}).positionals.length > 0) {
    throw new UsageError(
      "It takes no arguments. To have the theme in a file, put `> src/styles/gatehouse.css` behind it.",
    );
  }
  return withRuntime(async ({ publishedPage, configuration }) => {
    const { themes } = await publishedPage.current();
    const url = configuration.location.base + themeStylesPath;
    printLine(`/* Made by \`gatehouse theme export\`, for Tailwind CSS 4. The values come from ${url}. */`);
    printLine(tailwindTheme(themes.site).trimEnd());
    return 0;
  });
}
