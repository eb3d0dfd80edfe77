/**
 * What the page studio and the server say to each other: JSON over `CONSOLE/page/studio/*`, on the console's own origin.
 * Every call is checked for its permission. Answers that are not 2xx hold `FailureResponse`, except that a 401 or 403 that
 * was decided before the call began is a problem document (RFC 9457): `detail` in place of `message`, and `loginUrl`.
 */
import { z } from "zod";
import type { RegisteredBlocks } from "../blocks/registered-blocks.ts";
import type { ConsoleWords } from "../languages/index.ts";
import { reasonSchema, type Reason } from "../refusal/reason.ts";
import type { PageDocument } from "./document.ts";
import type { LabelId } from "./copy.ts";
import type { LabelGroup } from "./label-groups.ts";
import { editCommandSchema } from "./edit.ts";
import { languageSchema, type Language } from "./language.ts";
import { situations } from "./situation.ts";
import type { Placeholders } from "./placeholders.ts";
import { modes, type Theme } from "../theme/tokens.ts";
import { sectionIdSchema } from "./section-id.ts";

/** One variant of the page: what is shown, to whom. */
const variantSchema = z.strictObject({
  /** `sign-in` stands for the sign-in page itself, where nothing was refused. */
  reason: z.union([reasonSchema, z.literal("sign-in")]),
  section: sectionIdSchema.nullable(),
  language: languageSchema,
  /** One that cannot occur with the reason stands for the usual one. */
  state: z.enum(situations),
  /** Left out: as the browser is set. */
  mode: z.enum(modes).optional(),
});

export type PageVariant = z.infer<typeof variantSchema>;

/** POST `preview`: the page made from a document that is not saved. `document` is checked like a saved one. */
export const previewRequestSchema = z.strictObject({ document: z.unknown(), variant: variantSchema });

export interface PreviewResponse {
  /**
   * The whole document as visitors get it, with marks for the studio (`edit-marks.ts`): a comment before and after each
   * block, and characters around each text that can be edited.
   */
  readonly html: string;
  /** What placeholders stand for on it. */
  readonly values: Placeholders;
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

/** In the reader's language. */
export interface FailureResponse {
  readonly message: string;
  /** Stays the same when the sentence changes. */
  readonly code: string;
  /** Where in what was sent it is, where that is known: `document.blocks.3.links`. */
  readonly path?: string;
  /** Index of the command that cannot be applied. */
  readonly command?: number;
  /** With a 401: the sign-in page, which leads back to the studio. */
  readonly loginUrl?: string;
}

/** With 409: somebody else saved in between. */
export interface ConflictResponse extends FailureResponse {
  readonly current: DraftResponse;
}

/** POST `publish`: answers `{ number, version }`, 409 with `ConflictResponse`, or 422 with what has to be mended. */
export const publishRequestSchema = z.strictObject({ version: z.int().min(0), note: z.string().trim().max(200) });

export interface PublishedResponse {
  readonly number: number;
  readonly version: number;
}

/** What the page of the studio brings along, as JSON in `<script id="studio-data">`. */
export interface StudioData {
  readonly draft: DraftResponse;
  readonly siteName: string;
  /** Of the reader, for words and numbers. */
  readonly language: "en" | "de";
  /** All that the page can be offered in, by their own names. */
  readonly languages: readonly { readonly id: Language; readonly name: string }[];
  /** As they are named in the code. */
  readonly sections: readonly { readonly id: string; readonly label: string }[];
  readonly reasons: readonly { readonly id: Reason; readonly label: string; readonly meaning: string }[];
  readonly presets: readonly Theme[];
  /** The site's own. */
  readonly blocks: RegisteredBlocks;
  /** The texts of fields and buttons in their groups. */
  readonly labelGroups: readonly { readonly group: LabelGroup; readonly labels: readonly LabelId[] }[];
  /** Whether the page stands in a layout of the site, with its typefaces (`gatehouse({ frame })`). */
  readonly hasFrame: boolean;
  readonly words: StudioWords;
  readonly paths: {
    /** The overview of the console. */
    readonly console: string;
    /** The same page as forms, and everything below it: `${page}/studio/save`. */
    readonly page: string;
    readonly signIn: string;
    readonly home: string;
    /** Scripts that are loaded when they are needed: edits running text; */
    readonly textEditor: string;
    /** reads the site's own pages; */
    readonly match: string;
    /** says in German what the page does not take. */
    readonly german: string;
  };
  readonly rights: { readonly mayEdit: boolean; readonly mayPublish: boolean; readonly mayChangeLook: boolean };
}

/** Of the console's catalogue, the words that are texts: functions of values cannot be sent. */
export interface StudioWords {
  readonly page: TextsOf<ConsoleWords["page"]>;
  readonly blocks: TextsOf<ConsoleWords["blocks"]>;
  readonly blockFields: TextsOf<ConsoleWords["blockFields"]>;
  readonly colours: TextsOf<ConsoleWords["colours"]>;
  readonly matchSite: ConsoleWords["matchSite"];
  /** As the overview of the console calls them. */
  readonly firstSteps: { readonly title: string; readonly steps: ConsoleWords["overview"]["steps"] };
  readonly studio: ConsoleWords["studio"];
  readonly studioPictures: ConsoleWords["studioPictures"];
  readonly studioPublishing: ConsoleWords["studioPublishing"];
}

type TextsOf<Words> = {
  readonly [
    Name in keyof Words as Words[Name] extends (...values: never[]) => unknown ? never : Name
  ]: Words[Name] extends string | readonly unknown[] ? Words[Name] : TextsOf<Words[Name]>;
};
