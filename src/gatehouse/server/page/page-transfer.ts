/** A page out of the site as a file, and into it. */
import type { PageRepository } from "../../../../db/repositories/contract.ts";
import { problem } from "../../core/languages/problem.ts";
import { pageDifference, type PageDifference } from "../../core/page/difference.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { Finding } from "../../core/page/finding.ts";
import { longestPageFile, readPageFile, withPictureIds, writePageFile } from "../../core/page/page-file.ts";
import { pageThemesOf } from "../../core/theme/page-themes.ts";
import type { Theme } from "../../core/theme/tokens.ts";
import type { Author } from "../access/author.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { EditorFailure, PageEditor } from "./page-editor.ts";
import type { PagePictures } from "./page-pictures.ts";
import type { PageCheck } from "./publishable.ts";

export interface Imported {
  /** The draft as it is from now on, or would be. */
  readonly document: PageDocument;
  /** Of the draft; where nothing was written, as it was. */
  readonly version: number;
  /** What is different from the draft before. */
  readonly differences: readonly PageDifference[];
  readonly findings: readonly Finding[];
  readonly pictures: number;
}

export interface PageTransfer {
  /** @param which the draft, or the number of a revision */
  export(which: "draft" | "live" | number): Promise<Result<string>>;
  /**
   * Puts the page of a file in the place of the draft. Nothing is changed unless all of it can be used.
   *
   * @param options.dryRun only tells what it would change
   * @param options.expectedVersion of the draft that the author has seen; left out, any draft is replaced
   */
  import(
    author: Author,
    text: string,
    options?: { readonly dryRun?: boolean; readonly expectedVersion?: number },
  ): Promise<Result<Imported, EditorFailure>>;
}

interface Dependencies {
  readonly pages: Pick<PageRepository, "publishedNumber">;
  readonly pageEditor: PageEditor;
  readonly pageCheck: PageCheck;
  readonly presets: readonly [Theme, ...Theme[]];
  readonly pictures: PagePictures;
  readonly siteName: string;
  readonly now: () => number;
}

export function createPageTransfer(dependencies: Dependencies): PageTransfer {
  const { pages, pageEditor, pageCheck, presets, pictures, siteName, now } = dependencies;

  async function documentOf(which: "draft" | "live" | number): Promise<Result<PageDocument>> {
    if (which === "draft") {
      const draft = await pageEditor.draft();
      return draft.ok ? success(draft.value.document) : draft;
    }
    const number = which === "live" ? await pages.publishedNumber() : which;
    const revision = await pageEditor.revision(number);
    return revision === null
      ? failure("not-found", problem("revision-missing", { revision: number }))
      : success(revision.document);
  }

  return {
    async export(which) {
      const found = await documentOf(which);
      if (!found.ok) return found;
      const document = found.value;
      const themes = pageThemesOf(document, presets);
      const used = await pictures.of(document);
      return success(writePageFile({ document, themes, pictures: used }, siteName, now()));
    },

    async import(author, text, { dryRun = false, expectedVersion } = {}) {
      if (Buffer.byteLength(text) > longestPageFile) {
        return failure("not-valid", problem("import-too-large", { most: longestPageFile / 1024 / 1024 }));
      }
      const read = readPageFile(text, presets);
      if (!read.ok) return failure("not-valid", read.problem);
      const { file } = read;
      const draft = await (expectedVersion === undefined ? pageEditor.draft() : pageEditor.seen(expectedVersion));
      if (!draft.ok) return draft;
      const { version, document: before } = draft.value;
      const told = async (document: PageDocument, at: number): Promise<Result<Imported>> =>
        success({
          document,
          version: at,
          differences: pageDifference(before, document),
          findings: await pageCheck(document),
          pictures: file.pictures.length,
        });
      if (dryRun) return told(file.document, version);
      const stored = await pictures.store(author, file.pictures);
      if (!stored.ok) return stored;
      const document = withPictureIds(file.document, stored.value.ids);
      const saved = await pageEditor.importDraft(author, version, document);
      if (saved.ok) return told(document, saved.value.version);
      await pictures.takeBack(author, stored.value);
      return saved;
    },
  };
}
