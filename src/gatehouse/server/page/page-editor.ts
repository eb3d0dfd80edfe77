/**
 * The use cases of whoever shapes the refusal page. Every change names its author and leaves an entry in the history.
 * Nobody overwrites what they have not seen: each change carries the version it was made from.
 */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Repositories as AllRepositories, StoredRevision } from "../../../../db/repositories/contract.ts";
import type { ConsolePermission } from "../../core/access/permission.ts";
import { upgrade, type PageDocument } from "../../core/page/document.ts";
import { applyEdit, type EditCode, type EditCommand } from "../../core/page/edit.ts";
import type { Author } from "./author.ts";
import { summariseEdit } from "./edit-summary.ts";
import { readDraft, type Draft, type DraftResult } from "./page-draft.ts";
import { publishingProblems } from "./publishable.ts";

/** How many revisions the history shows. */
const historyLength = 100;

export type EditorFailure =
  | { readonly ok: false; readonly code: "not-allowed" | "unreadable" | "missing"; readonly message: string }
  /** Somebody saved in between: `current` is what they saved. */
  | { readonly ok: false; readonly code: "conflict"; readonly message: string; readonly current: Draft }
  /** The command at this place in the list cannot be applied. */
  | { readonly ok: false; readonly code: EditCode; readonly message: string; readonly command: number }
  | { readonly ok: false; readonly code: "not-publishable"; readonly message: string };

export type Saved = { readonly ok: true; readonly version: number } | EditorFailure;
export type PublishedNow = { readonly ok: true; readonly number: number; readonly version: number } | EditorFailure;

export interface Revision extends Omit<StoredRevision, "document"> {
  readonly live: boolean;
}

export interface PageEditor {
  draft(): Promise<DraftResult>;
  /** Applies all commands or none. A list that changes nothing is saved already. */
  save(author: Author, expectedVersion: number, commands: readonly EditCommand[]): Promise<Saved>;
  /** Shows the draft to visitors from the next refusal on. */
  publish(author: Author, expectedVersion: number, note: string): Promise<PublishedNow>;
  /** Newest first. */
  history(): Promise<Revision[]>;
  /** An old page, brought up to the current version of the document; null when there is none or it cannot be read. */
  revision(number: number): Promise<(Revision & { readonly document: PageDocument }) | null>;
  /** Makes an old page the draft and publishes it, as a new revision. What the draft held stays in the history. */
  restore(author: Author, number: number, expectedVersion: number): Promise<PublishedNow>;
  /** Puts the draft back to what visitors see. */
  discardDraft(author: Author, expectedVersion: number): Promise<Saved>;
}

type Repositories = Pick<AllRepositories, "pages" | "themes" | "changes" | "members">;

export function createPageEditor(repositories: Repositories, now: () => number): PageEditor {
  const { pages, themes, changes } = repositories;

  /** The draft, if the author may do this and has seen it. */
  async function open(
    author: Author,
    permission: ConsolePermission,
    expectedVersion: number,
  ): Promise<{ ok: true; value: Draft } | EditorFailure> {
    if (!author.may(permission)) return notAllowed(permission);
    const read = await readDraft(repositories);
    if (!read.ok || read.value.version === expectedVersion) return read;
    return conflictWith(read.value);
  }

  async function conflict(): Promise<EditorFailure> {
    const read = await readDraft(repositories);
    return read.ok ? conflictWith(read.value) : read;
  }

  function record(author: Author, at: number, entityId: string, summary: string, before: unknown, after: unknown) {
    const { id: authorId, name: authorName } = author;
    return changes.insert({
      id: randomUUID(),
      at,
      authorId,
      authorName,
      entity: "page",
      entityId,
      summary,
      before,
      after,
    });
  }

  async function store(author: Author, draft: Draft, document: PageDocument, summary: string): Promise<Saved> {
    if (isDeepStrictEqual(document, draft.document)) return { ok: true, version: draft.version };
    const at = now();
    if ((await pages.saveDraft(document, draft.version, author.id, at)) === "conflict") return conflict();
    await record(author, at, "draft", summary, draft.document, document);
    return { ok: true, version: draft.version + 1 };
  }

  async function revision(number: number): ReturnType<PageEditor["revision"]> {
    const [stored, live] = await Promise.all([pages.revision(number), pages.publishedNumber()]);
    const upgraded = upgrade(stored?.document);
    return stored !== null && upgraded.ok ? { ...stored, document: upgraded.document, live: number === live } : null;
  }

  return {
    draft: () => readDraft(repositories),
    revision,

    async save(author, expectedVersion, commands) {
      const opened = await open(author, "page:edit", expectedVersion);
      if (!opened.ok) return opened;
      let { document } = opened.value;
      for (const [index, command] of commands.entries()) {
        const edited = applyEdit(document, command);
        if (!edited.ok) return { ...edited, command: index };
        document = edited.document;
      }
      return store(author, opened.value, document, summariseEdit(commands, opened.value.document));
    },

    async publish(author, expectedVersion, note) {
      const opened = await open(author, "page:publish", expectedVersion);
      if (!opened.ok) return opened;
      const { document, differs, liveDocument } = opened.value;
      if (!differs) {
        return { ok: false, code: "not-publishable", message: "Visitors see this page already: nothing has changed." };
      }
      const problems = await publishingProblems(document, themes);
      if (problems.length > 0) return { ok: false, code: "not-publishable", message: problems.join(" ") };
      const at = now();
      const published = await pages.publish(expectedVersion, author.id, at, note);
      if (published === "conflict") return conflict();
      await record(author, at, "live", `Published revision ${published.number} of the page`, liveDocument, document);
      return { ok: true, number: published.number, version: published.draftVersion };
    },

    async history() {
      const [revisions, live] = await Promise.all([pages.listRevisions(historyLength), pages.publishedNumber()]);
      return revisions.map((revision) => ({ ...revision, live: revision.number === live }));
    },

    async restore(author, number, expectedVersion) {
      const opened = await open(author, "page:publish", expectedVersion);
      if (!opened.ok) return opened;
      const old = await revision(number);
      if (old === null) return missingRevision(number);
      const problems = await publishingProblems(old.document, themes);
      if (problems.length > 0) return { ok: false, code: "not-publishable", message: problems.join(" ") };
      const at = now();
      const restored = await pages.restore(number, expectedVersion, author.id, at);
      if (restored === "conflict") return conflict();
      if (restored === "missing") return missingRevision(number);
      const summary = `Restored revision ${number} of the page as revision ${restored.number}`;
      await record(author, at, "live", summary, opened.value.document, old.document);
      return { ok: true, number: restored.number, version: restored.draftVersion };
    },

    async discardDraft(author, expectedVersion) {
      const opened = await open(author, "page:edit", expectedVersion);
      if (!opened.ok) return opened;
      const { liveDocument, liveRevision } = opened.value;
      if (liveDocument === null) return missingRevision(liveRevision);
      return store(author, opened.value, liveDocument, "Discarded the draft of the page");
    },
  };
}

function notAllowed(permission: ConsolePermission): EditorFailure {
  const what = permission === "page:publish" ? "publish the refusal page" : "edit the refusal page";
  return { ok: false, code: "not-allowed", message: `Your roles do not let you ${what}. An owner can change that.` };
}

function missingRevision(number: number): EditorFailure {
  return { ok: false, code: "missing", message: `Revision ${number} is not there, or was made by a newer release.` };
}

function conflictWith(current: Draft): EditorFailure {
  const who = current.savedByName ?? "Somebody else";
  return { ok: false, code: "conflict", message: `${who} changed the page while you were working on it.`, current };
}
