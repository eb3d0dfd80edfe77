/** The page that visitors see: the live revision and its theme, read again only when another revision is published. */
import type { PageRepository } from "../../../../db/repositories/contract.ts";
import { upgrade, type PageDocument } from "../../core/page/document.ts";
import { shippedDocument } from "../../core/page/shipped.ts";
import { pageThemesOf, pageThemesSchema, type PageThemes } from "../../core/theme/page-themes.ts";
import type { Theme } from "../../core/theme/tokens.ts";
import { isDatabaseUnavailable } from "../availability.ts";
import { keepWaiting, type Timeouts } from "../timeouts.ts";
import type { ShownPictures, ShownPicturesOf } from "../pictures/shown-pictures.ts";
import { oncePerTurn } from "../once-per-turn.ts";
import type { RequestReads } from "../request-reads.ts";

/** Milliseconds that a page waits to learn whether there is a newer revision. */
const newsWait = 50;

export interface PageWithTheme {
  readonly revision: number;
  readonly document: PageDocument;
  readonly themes: PageThemes;
  /** Held with it, so that a refusal reads nothing. */
  readonly pictures: ShownPictures;
}

export interface PublishedPage {
  /** The live revision. While the database is away, the last one known, or the shipped page. */
  current(): Promise<PageWithTheme>;
  /** The same for incoming requests; all that arrive in one turn of the event loop share one read. */
  forRequests(): PageWithTheme | Promise<PageWithTheme>;
  /** The themes of a document that is not published; a preset that is gone is replaced by the first that ships. */
  themesOf(document: PageDocument): PageThemes;
}

/**
 * @param presets the themes that a page can have; the first takes the place of one that is gone
 * @param report called with the error that kept the live revision from being shown, unless the database is unavailable
 * @param picturesOf the pictures of a document as a page shows them
 * @param dataVersion of the database, null where only asking it tells whether anything has changed
 * @param publishedForRequests number of the live revision as the request read it; null where none was read
 */
export function createPublishedPage(
  { pages }: { readonly pages: PageRepository },
  presets: readonly [Theme, ...Theme[]],
  timeouts: Timeouts,
  report: (error: unknown) => void,
  picturesOf: ShownPicturesOf = async () => ({}),
  dataVersion: () => string | null = () => null,
  publishedForRequests: RequestReads["publishedNumber"] = () => null,
): PublishedPage {
  let held: PageWithTheme | null = null;
  /** Data version of the database when `held` was the newest. */
  let heldAt: string | null = null;

  const themesOf = (document: PageDocument) => pageThemesOf(document, presets);

  function current(): Promise<PageWithTheme> {
    const known = publishedForRequests();
    // The database has just said that another revision is live, so no visitor is shown the older one, however busy it
    // is. The limits on each of its answers bound the wait.
    if (held !== null && known !== null && known !== held.revision) return look();
    // A slightly older page is better than none, as long as nothing is known of a newer one. A late answer serves the next visitor.
    let isOlder = false;
    const looking = look(() => (isOlder = true));
    return timeouts.within(looking, newsWait, () => (isOlder ? keepWaiting : (held ?? keepWaiting)));
  }

  /** @param isOlder called once the database has said that another revision than the held one is live */
  async function look(isOlder?: () => void): Promise<PageWithTheme> {
    const data = dataVersion();
    try {
      const revision = await pages.publishedNumber();
      if (held?.revision === revision) {
        heldAt = data;
        return held;
      }
      isOlder?.();
      const stored = await pages.revision(revision);
      const upgraded = upgrade(stored?.document);
      if (stored !== null && upgraded.ok) {
        const { document } = upgraded;
        // Stored when it was published, so that a release that changes a preset leaves the page as it was.
        const themes = pageThemesSchema.safeParse(stored.themes).data ?? themesOf(document);
        held = { revision, document, themes, pictures: await picturesOf(document) };
        heldAt = data;
        return held;
      }
      report(new Error("The published page cannot be read, so visitors see an older one."));
    } catch (error) {
      // A refusal must not depend on the database: the words may be outdated, the status never is.
      if (!isDatabaseUnavailable(error)) report(error);
    }
    const document = shippedDocument();
    return held ?? { revision: 0, document, themes: themesOf(document), pictures: {} };
  }

  const readOncePerTurn = oncePerTurn(current);

  function forRequests(): PageWithTheme | Promise<PageWithTheme> {
    const data = dataVersion();
    if (held === null) return readOncePerTurn();
    const isLive = data === null ? held.revision === publishedForRequests() : heldAt === data;
    return isLive ? held : readOncePerTurn();
  }

  return { themesOf, current, forRequests };
}
