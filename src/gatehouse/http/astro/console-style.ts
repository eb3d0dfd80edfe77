/** The console's accent: the one that the code names, or that of the theme of the live refusal page. */
import { consoleAccentStylesheet } from "../../core/theme/console-accent.ts";
import type { ThemeTokens } from "../../core/theme/tokens.ts";
import type { Runtime } from "../../server/runtime.ts";

/** Measuring contrast takes longer than the rest of a page, so each theme is measured once. */
const known = new WeakMap<object, string>();

export async function consoleStyle({ configuration, publishedPage }: Runtime): Promise<string> {
  const { accent } = configuration;
  if (accent !== undefined) return once(accent, () => ({ light: [accent.light], dark: [accent.dark] }));
  const { site: theme } = (await publishedPage.current()).themes;
  return once(theme, () => ({ light: colours(theme.light), dark: colours(theme.dark) }));
}

function colours({ accent, link }: ThemeTokens["light"]): readonly string[] {
  return [accent, link];
}

function once(source: object, accents: () => Parameters<typeof consoleAccentStylesheet>[0]): string {
  let style = known.get(source);
  if (style === undefined) known.set(source, (style = consoleAccentStylesheet(accents())));
  return style;
}
