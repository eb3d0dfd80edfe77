/** The use cases of the refusal page, put together: what visitors see, its editor, and its pictures. */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import type { RequestReads } from "../request-reads.ts";
import { PieceMemory, type PageTemplate } from "../../core/refusal/page-template.ts";
import type { Explanation } from "../../core/refusal/explain.ts";
import type { ProgramExplanation } from "../../core/refusal/explain-to-program.ts";
import { presetsOf } from "../../core/theme/registered-themes.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { History } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { createBoundedCache, type BoundedCache } from "../bounded-cache.ts";
import type { SiteConfiguration } from "../configuration.ts";
import type { Authenticator } from "../identity/authenticators/authenticator.ts";
import type { Log } from "../log.ts";
import { createPictureFiles, type PictureFiles } from "../pictures/picture-files.ts";
import { createMarkInks } from "../pictures/mark-inks.ts";
import { createPictureMaker } from "../pictures/picture-maker.ts";
import { createPictures, type Pictures } from "../pictures/pictures.ts";
import { createShownPictures, type ShownPicturesOf } from "../pictures/shown-pictures.ts";
import type { Timeouts } from "../timeouts.ts";
import { createConfirmedTranslations, type ConfirmedTranslations } from "./confirmed-translations.ts";
import { createPageEditor, type PageEditor } from "./page-editor.ts";
import { createPagePictures } from "./page-pictures.ts";
import { createPageTransfer, type PageTransfer } from "./page-transfer.ts";
import { createPreviewLinks, type PreviewLinks } from "./preview-links.ts";
import { createFontAnswers } from "./font-answers.ts";
import { createPageCheck, type PageCheck } from "./publishable.ts";
import { withDescriptions } from "./publish-descriptions.ts";
import { createPublishedPage, type PublishedPage } from "./published-page.ts";
import { createSchedule, type Schedule } from "./schedule.ts";

export interface PageUseCases {
  readonly publishedPage: PublishedPage;
  /** Templates of the refusal page, or a note that the page is rendered for each visitor. See `core/refusal/page-template.ts`. */
  readonly pageTemplates: BoundedCache<PageTemplate | "each-time">;
  /** Where pages made from templates are written. */
  readonly pieceMemory: PieceMemory;
  /** Explanations for anonymous visitors. */
  readonly explanations: BoundedCache<Explanation>;
  /** The same for programs. */
  readonly programWords: BoundedCache<ProgramExplanation>;
  readonly pageEditor: PageEditor;
  readonly pageCheck: PageCheck;
  readonly schedule: Schedule;
  readonly pageTransfer: PageTransfer;
  readonly previewLinks: PreviewLinks;
  readonly confirmedTranslations: ConfirmedTranslations;
  readonly pictures: Pictures;
  readonly pictureFiles: PictureFiles;
  /** The pictures of a document that is not published, such as the draft. */
  readonly shownPictures: ShownPicturesOf;
}

interface Dependencies {
  readonly repositories: Repositories;
  readonly configuration: SiteConfiguration;
  /** Where people reach the site. */
  readonly origin: string;
  readonly authenticators: readonly Authenticator[];
  readonly authored: AuthoredChanges;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly timeouts: Timeouts;
  readonly log: Log;
  readonly dataVersion: () => string | null;
  readonly requestReads: RequestReads;
  /** Tells the worker that a job was added. */
  readonly wake: () => void;
  readonly now: () => number;
}

/** Templates, and explanations of each kind, kept at most. */
const mostTemplates = 300;

/** @returns the use cases, and what ends the process that makes pictures */
export function createPageUseCases(dependencies: Dependencies): {
  readonly uses: PageUseCases;
  readonly close: () => void;
} {
  const { repositories, configuration, authenticators, authored, timeouts, log, requestReads, now } = dependencies;
  const presets = presetsOf(configuration);
  const askForFonts = createFontAnswers(dependencies);
  const pictureFiles = createPictureFiles(repositories.pictures);
  const maker = createPictureMaker();
  const inksOf = createMarkInks(repositories.pictures, pictureFiles, maker);
  const pageCheck = createPageCheck({ presets, configuration, authenticators, askForFonts, inksOf, now });
  const pageEditor = createPageEditor(repositories, authored, presets, configuration.blocks, pageCheck, now);
  const shared = { ...repositories, ...dependencies, presets, pageCheck, pageEditor };

  const pictures = createPictures({ ...shared, files: pictureFiles, maker });
  const shownPictures = createShownPictures(repositories.pictures, pictureFiles, configuration.location.base);

  const publishedPage = createPublishedPage(
    repositories,
    presets,
    timeouts,
    (error) => log.error("page-not-shown", { error }),
    shownPictures,
    dependencies.dataVersion,
    requestReads.publishedNumber,
  );
  const editor = withDescriptions(pageEditor, pictures, (error) => log.error("pictures-not-described", { error }));
  const uses: PageUseCases = {
    publishedPage,
    pageTemplates: createBoundedCache(mostTemplates),
    pieceMemory: new PieceMemory(),
    explanations: createBoundedCache(mostTemplates),
    programWords: createBoundedCache(mostTemplates),
    pageEditor: editor,
    pageCheck,
    schedule: createSchedule(shared),
    pageTransfer: createPageTransfer({
      ...shared,
      pageEditor: editor,
      pictures: createPagePictures(repositories.pictures, pictures),
      siteName: configuration.siteName,
    }),
    previewLinks: createPreviewLinks(shared),
    confirmedTranslations: createConfirmedTranslations(shared),
    pictures,
    pictureFiles,
    shownPictures,
  };
  return { uses, close: () => maker.close() };
}
