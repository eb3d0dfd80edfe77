/**
 * What the page studio and the server say to each other: JSON over `CONSOLE/page/studio/*`, on the console's own origin.
 * Every call is checked for its permission; answers that are not 2xx hold `{ message }` in the reader's language.
 */
import { z } from "zod";
import { reasonSchema } from "../refusal/reason.ts";
import type { PageDocument } from "./document.ts";
import { editCommandSchema } from "./edit.ts";
import { languageSchema } from "./language.ts";
import { sectionIdSchema } from "./section-id.ts";

/** States of the sign-in form that people meet. */
export const formStates = ["empty", "wrong-password", "too-many"] as const;

/** One face of the page: what is shown, to whom. */
export const faceSchema = z.strictObject({
  /** `sign-in` stands for the sign-in page itself, where nothing was refused. */
  reason: z.union([reasonSchema, z.literal("sign-in")]),
  section: sectionIdSchema.nullable(),
  language: languageSchema,
  state: z.enum(formStates),
});

export type Face = z.infer<typeof faceSchema>;

/** POST `preview`: the page made from a document that is not saved. `document` is checked like a saved one. */
export const previewRequestSchema = z.strictObject({ document: z.unknown(), face: faceSchema });

export interface PreviewResponse {
  /**
   * The whole document as visitors get it, with marks for the studio (`edit-marks.ts`): a comment before and after each
   * block, and characters around each text that can be edited.
   */
  readonly html: string;
}

/** POST `save`: answers `SavedResponse`, 409 with `ConflictResponse`, or 422. */
export const saveRequestSchema = z.strictObject({
  version: z.int().min(0),
  commands: z.array(editCommandSchema).max(500),
});

export interface SavedResponse {
  readonly version: number;
}

/** GET `draft`, and what a 409 holds. */
export interface DraftResponse {
  readonly document: PageDocument;
  readonly version: number;
  readonly savedByName: string | null;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly liveRevision: number;
  /** Whether visitors see something else than the draft. */
  readonly differs: boolean;
}

export interface ConflictResponse {
  readonly message: string;
  readonly current: DraftResponse;
}

/** POST `publish`: answers `{ number, version }`, 409 with `ConflictResponse`, or 422 with what has to be mended. */
export const publishRequestSchema = z.strictObject({ version: z.int().min(0), note: z.string().trim().max(200) });

export interface PublishedResponse {
  readonly number: number;
  readonly version: number;
}
