/** The draft of the page as it is stored, together with what visitors see at the moment. */
import { isDeepStrictEqual } from "node:util";
import type { MemberRepository, PageRepository } from "../../../../db/repositories/contract.ts";
import { upgrade, type PageDocument } from "../../core/page/document.ts";
import { pageThemesOf, pageThemesSchema } from "../../core/theme/page-themes.ts";
import type { Theme } from "../../core/theme/tokens.ts";
import { failure, success, type Result } from "../access/result.ts";
import { problem } from "../../core/languages/problem.ts";

export interface Draft {
  readonly document: PageDocument;
  /** Sent with every change, so that no one overwrites a version they have not seen. */
  readonly version: number;
  readonly savedAt: number;
  readonly savedById: string | null;
  /** Name of the last author; null for the product itself, or a person who was removed. */
  readonly savedByName: string | null;
  /** Number of the revision that visitors see. */
  readonly liveRevision: number;
  /** What visitors see; null when it cannot be read by this release. */
  readonly liveDocument: PageDocument | null;
  /** Whether visitors see something else than this. */
  readonly differs: boolean;
}

type Presets = readonly [Theme, ...Theme[]];

interface Repositories {
  readonly pages: PageRepository;
  readonly members: MemberRepository;
}

/** After a release that changed a preset, the same document looks different once it is published. */
function looksDifferent(document: PageDocument, liveThemes: unknown, presets: Presets): boolean {
  const stored = pageThemesSchema.safeParse(liveThemes).data;
  return stored !== undefined && !isDeepStrictEqual(stored, pageThemesOf(document, presets));
}

/** @param presets the themes that a page can have; the first takes the place of one that is gone */
export async function readDraft({ pages, members }: Repositories, presets: Presets): Promise<Result<Draft>> {
  // One after the other: publishing changes the draft's version, so that the number belongs to the draft as long as the
  // draft is at this version.
  const stored = await pages.draft();
  const liveRevision = await pages.publishedNumber();
  if (stored === null) return failure("unreadable", problem("page-missing"));
  const upgraded = upgrade(stored.document);
  if (!upgraded.ok) return failure("unreadable", upgraded.problem);
  const [live, savedBy] = await Promise.all([
    pages.revision(liveRevision),
    stored.savedBy === null ? null : members.findById(stored.savedBy),
  ]);
  const liveUpgraded = upgrade(live?.document);
  const liveDocument = liveUpgraded.ok ? liveUpgraded.document : null;
  return success({
    document: upgraded.document,
    version: stored.version,
    savedAt: stored.savedAt,
    savedById: stored.savedBy,
    savedByName: savedBy?.name ?? null,
    liveRevision,
    liveDocument,
    differs:
      !isDeepStrictEqual(upgraded.document, liveDocument) || looksDifferent(upgraded.document, live?.themes, presets),
  });
}
