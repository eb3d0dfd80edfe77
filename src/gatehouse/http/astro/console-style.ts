/** The console's accent: the one that the code names, or that of the theme of the live refusal page. */
import { rememberedByObject } from "../../core/remember.ts";
import { consoleAccentStylesheet } from "../../core/theme/console-accent.ts";
import type { ThemeTokens } from "../../core/theme/tokens.ts";
import type { Runtime } from "../../server/runtime.ts";

export async function consoleStyle({ configuration, publishedPage }: Runtime): Promise<string> {
  const { accent } = configuration;
  if (accent !== undefined) return ofAccent(accent);
  const { site: theme } = (await publishedPage.current()).themes;
  return ofTheme(theme);
}

function colours({ accent, link }: ThemeTokens["light"]): readonly string[] {
  return [accent, link];
}

// Measuring contrast takes longer than the rest of a page, so each accent and each theme is measured once.
const ofAccent = rememberedByObject(({ light, dark }: { readonly light: string; readonly dark: string }) =>
  consoleAccentStylesheet({ light: [light], dark: [dark] }),
);

const ofTheme = rememberedByObject(({ light, dark }: ThemeTokens) =>
  consoleAccentStylesheet({ light: colours(light), dark: colours(dark) }),
);
