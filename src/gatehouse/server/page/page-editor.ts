/**
 * The use cases of the page editor. Every change names its author and leaves an entry in the history. Each change
 * carries the version it was made from, so that no one overwrites a version they have not seen.
 */
import { isDeepStrictEqual } from "node:util";
import type { Changed, Repositories as AllRepositories, StoredRevision } from "../../../../db/repositories/contract.ts";
import { printableNote, storedNote } from "../../core/identity/note.ts";
import { longestDocument, upgrade, type PageDocument } from "../../core/page/document.ts";
import { applyEdit, inverseOf, type EditCommand } from "../../core/page/edit.ts";
import type { Language } from "../../core/page/language.ts";
import { shippedDocument } from "../../core/page/shipped.ts";
import { hasSameLook } from "../../core/page/look.ts";
import type { Policy } from "../../core/access/policy.ts";
import { authorId, notPermitted, type Author } from "../access/author.ts";
import type { AuthoredChanges, CurrentState } from "../access/authored.ts";
import type { Change } from "../access/history.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import { summariseEdit } from "./edit-summary.ts";
import { readDraft, type Draft } from "./page-draft.ts";
import { publishingProblem, type PageCheck } from "./publishable.ts";
import type { RegisteredBlocks } from "../../core/blocks/registered-blocks.ts";
import { problemWithOwnBlock } from "../../core/page/block-settings.ts";
import { picturesOf } from "../../core/page/picture-uses.ts";
import { pageThemesOf } from "../../core/theme/page-themes.ts";
import type { Theme } from "../../core/theme/tokens.ts";
import { problem } from "../../core/languages/problem.ts";
import { changed, type ChangeMessage } from "../../core/languages/change.ts";

/** How many revisions the history shows. */
const historyLength = 100;

export interface EditorFailure extends Failure {
  /** The version that another author saved in between (`conflict`). */
  readonly current?: Draft;
  /** Index of the command that cannot be applied. */
  readonly command?: number;
}

/** Version of the draft as it is by now. */
export type Saved = Result<{ readonly version: number }, EditorFailure>;
export type PublishedNow = Result<{ readonly number: number; readonly version: number }, EditorFailure>;

export interface Revision extends Omit<StoredRevision, "document" | "themes"> {
  readonly live: boolean;
}

export interface PageEditor {
  draft(): Promise<Result<Draft>>;
  /** The draft, if its author has seen it: a conflict where another version was saved in between. */
  seen(expectedVersion: number): Promise<Result<Draft, EditorFailure>>;
  /**
   * Applies all commands or none. A list that changes nothing succeeds without a write. As with all that changes the draft, a
   * change of the look takes `page:theme` besides.
   */
  save(author: Author, expectedVersion: number, commands: readonly EditCommand[]): Promise<Saved>;
  /** Shows the draft to visitors from the next refusal on. */
  publish(author: Author, expectedVersion: number, note: string): Promise<PublishedNow>;
  /**
   * Puts a language first in the draft of a new site, which has not been changed yet: that of the first owner.
   *
   * @param by id of the owner
   */
  beginIn(language: Language, by: string): Promise<void>;
  /** Newest first. */
  history(): Promise<Revision[]>;
  /** An old page, brought up to the current version of the document; null when there is none or it cannot be read. */
  revision(
    number: number,
  ): Promise<(Revision & Pick<StoredRevision, "themes"> & { readonly document: PageDocument }) | null>;
  /** Makes an old page the draft and publishes it, as a new revision. What the draft held stays in the history. */
  restore(author: Author, number: number, expectedVersion: number): Promise<PublishedNow>;
  /**
   * The page before is live again, as a new revision. The draft stays as it is.
   *
   * @param published what the author published; where another page is live by now, nothing is done
   */
  undoPublishing(author: Author, published: number, expectedVersion: number): Promise<PublishedNow>;
  /** Makes an old page the draft; visitors go on seeing what they see. */
  restoreAsDraft(author: Author, number: number, expectedVersion: number): Promise<Saved>;
  /**
   * Puts a page from elsewhere in the place of the draft. What the draft held stays in the history.
   *
   * @param document has passed its schema
   */
  importDraft(author: Author, expectedVersion: number, document: PageDocument): Promise<Saved>;
  /** Puts the draft back to what visitors see. */
  discardDraft(author: Author, expectedVersion: number): Promise<Saved>;
}

type Repositories = Pick<AllRepositories, "pages" | "members">;

/**
 * @param presets the themes that a page can have
 * @param blocks of the site's own
 */
export function createPageEditor(
  repositories: Repositories,
  authored: AuthoredChanges,
  presets: readonly [Theme, ...Theme[]],
  blocks: RegisteredBlocks,
  pageCheck: PageCheck,
  now: () => number,
): PageEditor {
  const { pages } = repositories;
  const unpublishable = async (document: PageDocument) => publishingProblem(await pageCheck(document));

  /** The draft, if its author has seen it. */
  async function open(expectedVersion: number): Promise<Result<Draft, EditorFailure>> {
    const read = await readDraft(repositories, presets);
    if (!read.ok || read.value.version === expectedVersion) return read;
    return conflictWith(read.value);
  }

  async function conflict(): Promise<EditorFailure> {
    const read = await readDraft(repositories, presets);
    return read.ok ? conflictWith(read.value) : read;
  }

  async function store(
    { author, policy, at, write }: CurrentState<Author>,
    draft: Draft,
    document: PageDocument,
    summary: ChangeMessage,
    recorded: Pick<Change, "before" | "after"> = { before: draft.document, after: document },
  ): Promise<Saved | Changed> {
    if (isDeepStrictEqual(document, draft.document)) return success({ version: draft.version });
    const forbidden = lookForbidden(policy, author, draft.document, document);
    if (forbidden !== null) return forbidden;
    if (isTooLarge(document, draft.document)) {
      return failure("not-valid", problem("page-too-large", { most: longestDocument / 1024 }));
    }
    const change = write({ entity: "page", entityId: "draft", summary, ...recorded });
    const by = authorId(author);
    const saved = await pages.saveDraft(document, draft.version, by, at, change, picturesOf(document));
    if (saved === "conflict") return conflict();
    return saved === "changed" ? saved : success({ version: draft.version + 1 });
  }

  async function revision(number: number): ReturnType<PageEditor["revision"]> {
    const [stored, live] = await Promise.all([pages.revision(number), pages.publishedNumber()]);
    const upgraded = upgrade(stored?.document);
    return stored !== null && upgraded.ok ? { ...stored, document: upgraded.document, live: number === live } : null;
  }

  async function publishAgain(
    { author, policy, at, write }: CurrentState<Author>,
    { version, document, liveRevision }: Draft,
    number: number,
    draft: "replaced" | "kept",
  ): Promise<PublishedNow | Changed> {
    const old = await revision(number);
    if (old === null) return missingRevision(number);
    const forbidden = draft === "replaced" ? lookForbidden(policy, author, document, old.document) : null;
    if (forbidden !== null) return forbidden;
    const unreadable = await unpublishable(old.document);
    if (unreadable) return failure("not-publishable", unreadable);
    const change = write({
      entity: "page",
      entityId: "live",
      summary: changed("page-restored", { old: number, revision: liveRevision + 1 }),
      before: document,
      after: old.document,
    });
    const restored = await pages.restore(number, version, authorId(author), at, change, draft, liveRevision);
    if (restored === "changed") return restored;
    if (restored === "conflict") return conflict();
    // A page that was scheduled went live meanwhile.
    if (restored === "other-live") return "changed";
    if (restored === "missing") return missingRevision(number);
    return success({ number: restored.number, version: restored.draftVersion });
  }

  return {
    draft: () => readDraft(repositories, presets),
    seen: open,
    revision,

    save: (author, expectedVersion, commands) =>
      authored.change(author, "page:edit", async (standing): Promise<Saved | Changed> => {
        const opened = await open(expectedVersion);
        if (!opened.ok) return opened;
        let { document } = opened.value;
        const inverses: EditCommand[] = [];
        for (const [index, command] of commands.entries()) {
          const wrong = problemWithOwnBlock(document, command, blocks);
          if (wrong !== null) return { ...failure("invalid", wrong), command: index };
          const edited = applyEdit(document, command);
          if (!edited.ok) return { ...edited, command: index };
          const inverse = inverseOf(document, command, edited.document);
          if (inverse !== null) inverses.unshift(inverse);
          document = edited.document;
        }
        // The studio saves while somebody types: the page as a whole in each row would fill the disk. What was before is what
        // these commands make of the page.
        const summary = summariseEdit(commands, opened.value.document);
        return store(standing, opened.value, document, summary, {
          before: { commands: inverses },
          after: { commands },
        });
      }),

    publish: (author, expectedVersion, typed) =>
      authored.change(author, "page:publish", async ({ author: by, at, write }): Promise<PublishedNow | Changed> => {
        const note = printableNote(typed);
        const opened = await open(expectedVersion);
        if (!opened.ok) return opened;
        const { document, differs, liveDocument, liveRevision } = opened.value;
        if (!differs) return failure("not-publishable", problem("nothing-to-publish"));
        const unreadable = await unpublishable(document);
        if (unreadable) return failure("not-publishable", unreadable);
        const change = write({
          entity: "page",
          entityId: "live",
          summary: changed("page-published", { revision: liveRevision + 1 }),
          before: liveDocument,
          after: document,
          why: note,
        });
        const themes = pageThemesOf(document, presets);
        const published = await pages.publish(expectedVersion, authorId(by), at, note, change, themes, liveRevision);
        if (published === "changed") return published;
        if (published === "conflict") return conflict();
        // A page that was scheduled went live meanwhile: what is different from it now is judged anew.
        if (published === "other-live") return "changed";
        return success({ number: published.number, version: published.draftVersion });
      }),

    async beginIn(language, by) {
      const draft = await readDraft(repositories, presets);
      // Where somebody changed the page meanwhile, it stays as they left it.
      if (!draft.ok || draft.value.liveRevision > 1 || !isDeepStrictEqual(draft.value.document, shippedDocument()))
        return;
      const document = shippedDocument(language);
      if (!isDeepStrictEqual(document, draft.value.document)) {
        await pages.saveDraft(document, draft.value.version, by, now());
      }
    },

    async history() {
      const [revisions, live] = await Promise.all([pages.listRevisions(historyLength), pages.publishedNumber()]);
      return revisions.map((revision) => ({
        ...revision,
        note: storedNote(revision.note),
        live: revision.number === live,
      }));
    },

    restore: (author, number, expectedVersion) =>
      authored.change(author, "page:publish", async (standing): Promise<PublishedNow | Changed> => {
        const opened = await open(expectedVersion);
        return opened.ok ? publishAgain(standing, opened.value, number, "replaced") : opened;
      }),

    undoPublishing: (author, published, expectedVersion) =>
      authored.change(author, "page:publish", async (standing): Promise<PublishedNow | Changed> => {
        const opened = await open(expectedVersion);
        if (!opened.ok) return opened;
        const { liveRevision } = opened.value;
        if (liveRevision !== published)
          return failure("not-valid", problem("other-page-live", { revision: liveRevision }));
        return publishAgain(standing, opened.value, published - 1, "kept");
      }),

    restoreAsDraft: (author, number, expectedVersion) =>
      authored.change(author, "page:edit", async (standing): Promise<Saved | Changed> => {
        const opened = await open(expectedVersion);
        if (!opened.ok) return opened;
        const old = await revision(number);
        if (old === null) return missingRevision(number);
        return store(standing, opened.value, old.document, changed("revision-in-draft", { revision: number }));
      }),

    importDraft: (author, expectedVersion, document) =>
      authored.change(author, "page:edit", async (standing): Promise<Saved | Changed> => {
        const opened = await open(expectedVersion);
        return opened.ok ? store(standing, opened.value, document, changed("page-imported")) : opened;
      }),

    discardDraft: (author, expectedVersion) =>
      authored.change(author, "page:edit", async (standing): Promise<Saved | Changed> => {
        const opened = await open(expectedVersion);
        if (!opened.ok) return opened;
        const { liveDocument, liveRevision } = opened.value;
        if (liveDocument === null) return missingRevision(liveRevision);
        return store(standing, opened.value, liveDocument, changed("draft-discarded"));
      }),
  };
}

/** The look takes a permission of its own; null where it stays, or may be changed. */
function lookForbidden(policy: Policy, author: Author, before: PageDocument, after: PageDocument): Failure | null {
  return hasSameLook(before, after) ? null : notPermitted(policy, author, "page:theme");
}

/** A page that is larger already may become smaller. */
function isTooLarge(document: PageDocument, before: PageDocument): boolean {
  const bytes = (page: PageDocument) => Buffer.byteLength(JSON.stringify(page));
  const size = bytes(document);
  return size > longestDocument && size >= bytes(before);
}

function missingRevision(number: number): EditorFailure {
  return failure("not-found", problem("revision-missing", { revision: number }));
}

function conflictWith(current: Draft): EditorFailure {
  const person = current.savedByName;
  const why = person === null ? problem("page-changed-by-someone") : problem("page-changed-by", { person });
  return { ...failure("conflict", why), current };
}
