/** "Match my site": reads the site's own pages and proposes a theme that looks like them. */
import { proposeTheme, type ThemeProposal } from "../../core/theme/match-site.ts";
import { filesOfSiteFonts } from "../../core/theme/site-font.ts";
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
  /** Typefaces that the site brings as files. Where the page does not load them, the nearest of ours stands in. */
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
  const proposal = proposeTheme(await withOpenFonts(reading), [...shippedThemes, ...themes]);
  return { ...proposal, ...told(reading) };
}

/** Without font files that a visitor who is not signed in does not get. */
async function withOpenFonts(reading: SiteReading): Promise<SiteReading> {
  const wanted = proposeTheme(reading, shippedThemes).fonts;
  const paths = wanted === null ? [] : filesOfSiteFonts(wanted).map(({ path }) => path);
  const closed = new Set<string>();
  await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(path, { method: "HEAD", credentials: "omit", redirect: "error" }).catch(() => null);
      if (answer?.status !== 200) closed.add(path);
    }),
  );
  return { ...reading, fontFaces: reading.fontFaces.filter(({ path }) => !closed.has(path)) };
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
