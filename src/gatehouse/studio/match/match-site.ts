/** "Match my site": reads the site's own pages and proposes a theme that looks like them. */
import { proposeTheme, type ThemeProposal } from "../../core/theme/match-site.ts";
import type { SitePicture, SiteReading, Unread } from "../../core/theme/site-reading.ts";
import type { AnyTheme } from "../../core/theme/nearest-preset.ts";
import { shippedThemes } from "../../core/theme/themes.ts";
import { readSite } from "./read-site.ts";

export interface Proposal extends ThemeProposal {
  /** As the site calls itself. */
  readonly name: string | null;
  /** To be uploaded like any picture of the owner, if they want. */
  readonly pictures: {
    readonly mark: SitePicture | null;
    /** Where the site shows another one in dark. */
    readonly markDark: SitePicture | null;
    readonly icon: SitePicture | null;
  };
  /** Typefaces that the site brings as files. The refusal page does not load them: the nearest of ours stands in. */
  readonly siteFonts: readonly string[];
  /** Paths that were read. */
  readonly pages: readonly string[];
  /** Looks that the site has; the other one was made from it. */
  readonly looks: { readonly light: boolean; readonly dark: boolean };
  readonly unread: readonly Unread[];
}

/** No page of the site could be opened; `unread` says why. */
export class NothingRead extends Error {
  readonly unread: readonly Unread[];

  constructor(unread: readonly Unread[]) {
    super("No page of the site could be read.");
    this.unread = unread;
  }
}

/**
 * Takes some seconds, at most half a minute. Only pages of this origin are read, and nothing is sent, stored or changed.
 *
 * @param pages paths of pages that visitors may see; the first ones count, `/` should be among them
 * @param themes the site's own, proposed where one of them has its colours
 * @throws NothingRead
 */
export async function matchSite({
  pages,
  origin,
  themes = [],
}: {
  readonly pages: readonly string[];
  readonly origin: string;
  readonly themes?: readonly AnyTheme[];
}): Promise<Proposal> {
  const unread: Unread[] = [];
  const own = pages.filter((path) => URL.canParse(path, origin) && new URL(path, origin).origin === location.origin);
  const reading = await readSite(own, unread);
  if (reading === null) throw new NothingRead(unread);
  return { ...proposeTheme(reading, [...shippedThemes, ...themes]), ...told(reading) };
}

function told({ name, mark, markDark, icon, fontFiles, pages, light, dark, unread }: SiteReading) {
  return {
    name,
    pictures: { mark, markDark, icon },
    siteFonts: fontFiles,
    pages,
    looks: { light: light !== null, dark: dark !== null },
    unread,
  };
}
