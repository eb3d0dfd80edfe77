/** The page that visitors see: the live revision and its theme, read again only when another revision is published. */
import type { PageRepository, ThemeRepository } from "../../../../db/repositories/contract.ts";
import { upgrade, type PageDocument } from "../../core/page/document.ts";
import { shippedDocument } from "../../core/page/shipped.ts";
import { themeTokensSchema, type ThemeTokens } from "../../core/theme/tokens.ts";
import { shippedThemes } from "../../core/theme/themes.ts";
import { isDatabaseUnavailable } from "../availability.ts";
import { keepWaiting, type Timeouts } from "../timeouts.ts";
import { oncePerTick } from "../once-per-tick.ts";
import type { RequestReads } from "../request-reads.ts";
import type { SiteConfiguration } from "../configuration.ts";

/** Milliseconds that a page waits for a newer revision. */
const newWordsWait = 50;

export interface PageWithTheme {
  readonly revision: number;
  readonly document: PageDocument;
  readonly theme: ThemeTokens;
}

export interface PublishedPage {
  /** The live revision. While the database is away, the last one known, or the shipped page. */
  current(): Promise<PageWithTheme>;
  /** The same for incoming requests; all that arrive in one tick of the event loop share one read. */
  forRequests(): PageWithTheme | Promise<PageWithTheme>;
  /** The theme a document names, or the first shipped one when it is gone. */
  themeOf(document: PageDocument): Promise<ThemeTokens>;
}

interface Repositories {
  readonly pages: PageRepository;
  readonly themes: ThemeRepository;
}

/**
 * @param report called with the error that kept the live revision from being shown, unless the database is unavailable
 * @param dataVersion of the database, null where only asking it tells whether anything has changed
 * @param publishedForRequests number of the live revision as the request read it; null where none was read
 */
export function createPublishedPage(
  { pages, themes }: Repositories,
  configuration: SiteConfiguration,
  timeouts: Timeouts,
  report: (error: unknown) => void,
  dataVersion: () => string | null = () => null,
  publishedForRequests: RequestReads["publishedNumber"] = () => null,
): PublishedPage {
  let held: PageWithTheme | null = null;
  /** Data version of the database when `held` was the newest. */
  let heldAt: string | null = null;

  async function themeOf(document: PageDocument): Promise<ThemeTokens> {
    const stored = await themes.find(document.themeId);
    const parsed = themeTokensSchema.safeParse(stored?.tokens);
    return parsed.success ? parsed.data : fallbackTheme();
  }

  const current = (): Promise<PageWithTheme> =>
    // A slightly older page is better than none. A late answer serves the next visitor.
    timeouts.within(look(), newWordsWait, () => held ?? keepWaiting);

  async function look(): Promise<PageWithTheme> {
    const data = dataVersion();
    try {
      const revision = await pages.publishedNumber();
      if (held?.revision === revision) {
        heldAt = data;
        return held;
      }
      const stored = await pages.revision(revision);
      const upgraded = upgrade(stored?.document);
      if (stored !== null && upgraded.ok) {
        held = { revision, document: upgraded.document, theme: await themeOf(upgraded.document) };
        heldAt = data;
        return held;
      }
      report(new Error("The published page cannot be read, so visitors see an older one."));
    } catch (error) {
      // A refusal must not depend on the database: the words may be outdated, the status never is.
      if (!isDatabaseUnavailable(error)) report(error);
    }
    return held ?? { revision: 0, document: shippedDocument(configuration.siteName), theme: fallbackTheme() };
  }

  const oncePerTurn = oncePerTick(current);

  function forRequests(): PageWithTheme | Promise<PageWithTheme> {
    const data = dataVersion();
    if (held === null) return oncePerTurn();
    const isLive = data === null ? held.revision === publishedForRequests() : heldAt === data;
    return isLive ? held : oncePerTurn();
  }

  return { themeOf, current, forRequests };
}

function fallbackTheme(): ThemeTokens {
  const [first] = shippedThemes;
  if (first === undefined) throw new Error("No theme is shipped.");
  return first.tokens;
}
