/** What the studio and the server say to each other about publishing, the history and languages. JSON over `CONSOLE/page/studio/*`. */
import { z } from "zod";
import type { DraftResponse } from "./studio.ts";
import type { SaidDifference } from "./studio-checks.ts";
import { languageSchema, type Language } from "./language.ts";
import type { TranslationState } from "./language-state.ts";
import type { OwnerText } from "./owner-texts.ts";

/** Days that a preview link may hold. */
export const previewLinkDays = [1, 3, 7] as const;
export type PreviewLinkDays = (typeof previewLinkDays)[number];

/** A page that can be looked at: the draft as it is saved, what waits for its moment, or a revision by its number. */
export const shownPageSchema = z.union([z.enum(["draft", "scheduled"]), z.int().min(1).max(1_000_000_000)]);
export type ShownPage = z.infer<typeof shownPageSchema>;

/** GET `history`. Times are milliseconds since 1970. */
export interface HistoryResponse {
  /** Newest first; the first one is what visitors see. */
  readonly revisions: readonly PastRevision[];
  readonly scheduled: ScheduledResponse | null;
  readonly links: readonly PreviewLinkResponse[];
  /** Publishing, scheduling and preview links, newest first. */
  readonly log: readonly LoggedChange[];
}

export interface LoggedChange {
  readonly id: string;
  readonly at: number;
  readonly byName: string;
  /** One sentence without a full stop, in the reader's language. */
  readonly text: string;
}

export interface PastRevision {
  readonly number: number;
  readonly at: number;
  /** Null for the first start. */
  readonly byName: string | null;
  readonly note: string;
  readonly restoredFrom: number | null;
}

export interface ScheduledResponse {
  readonly id: string;
  readonly at: number;
  readonly byName: string;
  readonly note: string;
  /** Why it was not published when its moment came, in the reader's language; null while it waits. */
  readonly failed: string | null;
}

export interface PreviewLinkResponse {
  readonly id: string;
  readonly page: "draft" | number;
  readonly endsAt: number;
  readonly byName: string;
}

/** POST `compare`: what is different between two pages. */
export const compareRequestSchema = z.strictObject({ before: shownPageSchema, after: shownPageSchema });

export interface CompareResponse {
  readonly differences: readonly SaidDifference[];
}

/** GET `revision?page=…`, with a `ShownPage`. */
export interface RevisionResponse {
  readonly document: DraftResponse["document"];
}

/** POST `schedule`: answers `ScheduledAt`, 409 with `ConflictResponse`, or 422. Takes the permission to publish. */
export const scheduleRequestSchema = z.strictObject({
  version: z.int().min(0),
  at: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  note: z.string().trim().max(200),
});

export interface ScheduledAt {
  readonly at: number;
}

/** POST `unschedule`: 404 where it was published or cancelled by now. Takes the permission to publish. */
export const unscheduleRequestSchema = z.strictObject({ id: z.string().max(60) });

/**
 * POST `undo-publishing`: the page before is live again; the draft stays as it is. 409 where another page is live by now.
 * Answers `PublishedResponse`. Takes the permission to publish.
 */
export const undoPublishingRequestSchema = z.strictObject({
  published: z.int().min(1).max(1_000_000_000),
  version: z.int().min(0),
});

/** POST `link`: answers `MadeLink`. */
export const linkRequestSchema = z.strictObject({
  page: z.union([z.literal("draft"), z.int().min(1).max(1_000_000_000)]),
  days: z.literal([...previewLinkDays]),
});

export interface MadeLink extends PreviewLinkResponse {
  /** Shown this once. */
  readonly url: string;
}

/** POST `revoke-link`: 404 where it does not hold any more. */
export const revokeLinkRequestSchema = z.strictObject({ id: z.string().max(64) });

/** POST `languages`: how complete a document is in each language, by what was published before. */
export const languagesRequestSchema = z.strictObject({ document: z.unknown() });

export interface LanguagesResponse {
  readonly languages: readonly SaidLanguage[];
}

export interface SaidLanguage {
  readonly language: Language;
  readonly missing: number;
  readonly outdated: number;
  readonly texts: readonly SaidTranslation[];
}

export interface SaidTranslation {
  readonly key: string;
  /** Where it is edited, as in the command `set`. */
  readonly path: string;
  readonly kind: OwnerText["kind"];
  /** What the text is called, in the reader's language. */
  readonly label: string;
  readonly source: string;
  readonly sourceLanguage: Language;
  /** Empty where it is missing. */
  readonly text: string;
  readonly state: TranslationState;
}

/** POST `confirm-translation`: the text is up to date with its source, as both stand. Answers `Done`. */
export const confirmTranslationRequestSchema = z.strictObject({
  language: languageSchema,
  key: z.string().max(300),
  source: z.string().max(100_000),
  text: z.string().max(100_000),
});

/** What a call answers that has nothing to tell. */
export interface Done {
  readonly done: true;
}
