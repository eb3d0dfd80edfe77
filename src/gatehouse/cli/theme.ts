/** `gatehouse theme export`: the theme that visitors see, for the Tailwind CSS of the site. */
import { themeStylesPath } from "../core/page/module-paths.ts";
import { tailwindTheme } from "../core/theme/site-tokens.ts";
import { parseWords, UsageError } from "./command-words.ts";
import { printLine } from "./print.ts";
import { withRuntime } from "./site.ts";

export async function theme(words: string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name !== "export") {
    throw new UsageError(
      name === undefined ? "Say what to do: `gatehouse theme export`." : `\`gatehouse theme\` has no action "${name}".`,
    );
  }
  const { positionals } = parseWords(rest, {});
  if (positionals.length > 0)
    throw new UsageError("Write it like this: gatehouse theme export > src/styles/gatehouse.css");
  return withRuntime(async ({ publishedPage, configuration }) => {
    const { themes } = await publishedPage.current();
    const url = configuration.location.base + themeStylesPath;
    printLine(`/* Made by \`gatehouse theme export\`, for Tailwind CSS 4. The values come from ${url}. */`);
    printLine(tailwindTheme(themes.site).trimEnd());
    return 0;
  });
}
