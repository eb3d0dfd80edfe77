/** The blocks of the page, its shape, theme, brand and languages: one form, whose buttons may also change a block. */
import { z } from "zod";
import type { RegisteredBlocks } from "../../../core/blocks/registered-blocks.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import { layoutSchema, type Layout } from "../../../core/page/layout.ts";
import { pictureIdSchema } from "../../../core/page/picture-id.ts";
import type { Brand, ThemeSettings } from "../../../core/theme/settings.ts";
import { colourSchema } from "../../../core/theme/tokens.ts";
import { typefaceIds } from "../../../core/theme/typefaces.ts";
import { themeIdSchema } from "../../../core/theme/theme-id.ts";
import type { EditCommand } from "../../../core/page/edit.ts";
import { languages, languageSchema, type Language } from "../../../core/page/language.ts";
import { presetsOf } from "../../../core/theme/registered-themes.ts";
import type { Theme } from "../../../core/theme/tokens.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { blockChangeFields, blockCommands, hashOf } from "./block-change.ts";
import {
  doneAt,
  edit,
  frameOf,
  goField,
  openEditing,
  savedAndGone,
  versionField,
  type PageContext,
} from "./editing.ts";

const ticked = z.literal("on").optional();
/** A field for each language, ticked where the page is offered in it. */
const offered = Object.fromEntries(languages.map((language) => [language, ticked])) as Record<Language, typeof ticked>;

/** Pictures of the brand. */
const marks = ["markLight", "markDark", "icon"] as const;
type Mark = (typeof marks)[number];
const picture = z.union([z.literal(""), pictureIdSchema]);
/** The typeface that the page takes from the site; there is one only after "Match my site". */
export const ofSite = "of-site";

/** The form of a person who may not change the look: its fields are switched off, and so are not sent. */
const partsFormSchema = z.strictObject({
  version: versionField,
  go: goField,
  ...blockChangeFields,
  first: languageSchema,
  ...offered,
});

const layoutFormSchema = partsFormSchema.extend({
  layout: layoutSchema,
  themeId: themeIdSchema,
  colour: z.union([z.literal(""), colourSchema]),
  typeface: z.union([z.literal(""), z.literal(ofSite), z.enum(typefaceIds)]),
  ...(Object.fromEntries(marks.map((mark) => [mark, picture])) as Record<Mark, typeof picture>),
});

type LookForm = z.infer<typeof layoutFormSchema>;
type LayoutForm = z.infer<typeof partsFormSchema> | LookForm;

export interface LayoutView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly document: PageDocument;
  readonly themes: readonly Theme[];
  /** The site's own. */
  readonly registered: RegisteredBlocks;
  /** Pictures that were uploaded. */
  readonly pictures: readonly { readonly id: string; readonly name: string }[];
  /** As they are, or as they were chosen in a form that could not be saved. */
  readonly settings: {
    readonly layout: Layout;
    readonly themeId: string;
    readonly colour: string;
    readonly typeface: string;
    readonly marks: Readonly<Record<Mark, string>>;
    /** Those that are offered, the site's own first. */
    readonly languages: readonly Language[];
  };
  readonly errors: Readonly<Record<string, string>>;
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
  readonly wayOut?: string | undefined;
}

/** GET shows the page's parts; POST makes one change and shows them again. */
export async function answerLayout(context: PageContext): Promise<Response | LayoutView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base } = opened;
  const { mayChangeLook } = frameOf(opened, context.url);
  const { done, form, typed, editing, errors, conflict, message, wayOut } = await edit(
    context,
    opened,
    { schema: mayChangeLook ? layoutFormSchema : partsFormSchema, theirs: null },
    (form) => runtime.pageEditor.save(author, form.version, commandsOf(form, opened.draft.document)),
  );
  if (done?.form.change) return doneAt(`${base}/layout`, "saved", {}, hashOf(done.form.change));
  if (done) {
    return savedAndGone(context, opened, done.form.go, done.value.version !== done.form.version, `${base}/layout`);
  }
  return {
    frame: frameOf(editing, context.url),
    base,
    document: editing.draft.document,
    themes: presetsOf(runtime.configuration),
    registered: runtime.configuration.blocks,
    pictures: (await runtime.pictures.library()).pictures,
    settings: settingsOf(editing.draft.document, form ?? typed),
    errors,
    conflict,
    // Its forms have no place for a sentence beside a field.
    message: Object.values(errors)[0] ?? message,
    wayOut,
  };
}

function commandsOf(form: LayoutForm, document: PageDocument): EditCommand[] {
  const look: EditCommand[] =
    "layout" in form
      ? [
          { kind: "set", path: "layout", value: form.layout },
          { kind: "set", path: "theme.preset", value: form.themeId },
          ...brandCommands(form, document.theme),
        ]
      : [];
  return [...look, { kind: "set", path: "languages", value: offeredIn(form) }, ...blockCommands(form, document)];
}

/** A typeface of ours takes the place of the site's, and of those that single texts have. */
function brandCommands(form: LookForm, { brand, overrides }: ThemeSettings): EditCommand[] {
  const set = (name: string, value: unknown): EditCommand => ({ kind: "set", path: `theme.${name}`, value });
  const isChanged = form.typeface !== typefaceOf(brand);
  const { body: _, heading: __, ...type } = overrides.type ?? {};
  return [
    set("brand.colour", form.colour || null),
    ...marks.map((mark) => set(`brand.${mark}`, form[mark] || null)),
    ...(isChanged && form.typeface !== ofSite
      ? [
          set("brand.typeface", form.typeface || null),
          set("brand.siteFonts", null),
          set("overrides.type", Object.keys(type).length === 0 ? null : type),
        ]
      : []),
  ];
}

/** The site's own language first. */
function offeredIn(form: Readonly<Record<string, unknown>>): Language[] {
  const first = languages.filter((language) => language === form["first"]);
  return [...first, ...languages.filter((language) => form[language] === "on" && language !== form["first"])];
}

/** @param typed of a form that was not saved; nothing where none was sent */
function settingsOf(
  { layout, theme: { preset, brand }, languages: offered }: PageDocument,
  typed: Readonly<Record<string, unknown>>,
): LayoutView["settings"] {
  const text = (name: string, stored = "") => {
    const value = typed[name];
    return typeof value === "string" ? value : stored;
  };
  const chosen = offeredIn(typed);
  return {
    layout: layoutSchema.safeParse(typed["layout"]).data ?? layout,
    themeId: text("themeId", preset),
    colour: text("colour", brand.colour),
    typeface: text("typeface", typefaceOf(brand)),
    marks: {
      markLight: text("markLight", brand.markLight),
      markDark: text("markDark", brand.markDark),
      icon: text("icon", brand.icon),
    },
    languages: chosen.length === 0 ? offered : chosen,
  };
}

/** As the form has it. */
function typefaceOf({ siteFonts, typeface }: Brand): string {
  return siteFonts === undefined ? (typeface ?? "") : ofSite;
}
