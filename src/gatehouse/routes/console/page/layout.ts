/** The blocks of the page, its shape, its theme and its languages: each form is one change. */
import { z } from "zod";
import { anyBlockKindSchema } from "../../../core/page/block.ts";
import type { RegisteredBlocks } from "../../../core/blocks/registered-blocks.ts";
import { blocksIn } from "../../../core/page/block-tree.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import { layoutSchema } from "../../../core/page/layout.ts";
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
import { doneAt, edit, frameOf, openEditing, versionField, type PageContext } from "./editing.ts";

const blockId = z.string().min(1).max(40);
/** The block to stand in; empty for the page itself. */
const holder = z.string().max(40).default("");
const ticked = z.literal("on").optional();
/** A field for each language, ticked where the page is offered in it. */
const offered = Object.fromEntries(languages.map((language) => [language, ticked])) as Record<Language, typeof ticked>;
const shared = { version: versionField };

/** Pictures of the brand. */
const marks = ["markLight", "markDark", "icon"] as const;
type Mark = (typeof marks)[number];
const picture = z.union([z.literal(""), pictureIdSchema]);
/** The typeface that the page takes from the site; there is one only after "Match my site". */
export const ofSite = "of-site";

const layoutFormSchema = z.discriminatedUnion("action", [
  z.strictObject({ ...shared, action: z.literal("move"), id: blockId, to: z.enum(["up", "down"]) }),
  z.strictObject({ ...shared, action: z.literal("remove"), id: blockId }),
  z.strictObject({ ...shared, action: z.literal("add"), block: anyBlockKindSchema, into: holder }),
  z.strictObject({ ...shared, action: z.literal("move-into"), id: blockId, into: holder }),
  z.strictObject({ ...shared, action: z.literal("look"), layout: layoutSchema, themeId: themeIdSchema }),
  z.strictObject({
    ...shared,
    action: z.literal("brand"),
    colour: z.union([z.literal(""), colourSchema]),
    typeface: z.union([z.literal(""), z.literal(ofSite), z.enum(typefaceIds)]),
    ...(Object.fromEntries(marks.map((mark) => [mark, picture])) as Record<Mark, typeof picture>),
  }),
  z.strictObject({
    ...shared,
    action: z.literal("languages"),
    first: languageSchema,
    ...offered,
  }),
]);

type LayoutForm = z.infer<typeof layoutFormSchema>;

export interface LayoutView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly document: PageDocument;
  readonly themes: readonly Theme[];
  /** The site's own. */
  readonly registered: RegisteredBlocks;
  /** Pictures that were uploaded. */
  readonly pictures: readonly { readonly id: string; readonly name: string }[];
  /** The brand as it is, or as it was typed into a form that could not be saved. */
  readonly brand: {
    readonly colour: string;
    readonly typeface: string;
    readonly marks: Readonly<Record<Mark, string>>;
  };
  readonly errors: Readonly<Record<string, string>>;
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
}

/** GET shows the page's parts; POST makes one change and shows them again. */
export async function answerLayout(context: PageContext): Promise<Response | LayoutView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base } = opened;
  const { done, form, typed, editing, errors, conflict, message } = await edit(
    context,
    opened,
    { schema: layoutFormSchema, theirs: null },
    (form) => runtime.pageEditor.save(author, form.version, commandsOf(form, opened.draft.document)),
  );
  if (done) return doneAt(`${base}/layout`, "saved", {}, hashOf(done.form));
  return {
    frame: frameOf(editing, context.url),
    base,
    document: editing.draft.document,
    themes: presetsOf(runtime.configuration),
    registered: runtime.configuration.blocks,
    pictures: (await runtime.pictures.library()).pictures,
    brand: brandOf(editing.draft.document.theme.brand, form?.action === "brand" ? form : typed),
    errors,
    conflict,
    // Its forms have no place for a sentence beside a field.
    message: Object.values(errors)[0] ?? message,
  };
}

function commandsOf(form: LayoutForm, { blocks, theme }: PageDocument): EditCommand[] {
  switch (form.action) {
    case "move":
      return [{ kind: "moveBlock", id: form.id, to: form.to }];
    case "remove":
      return [{ kind: "removeBlock", id: form.id }];
    case "add":
      return [{ kind: "addBlock", block: form.block, parent: form.into || null }];
    case "move-into": {
      const parent = form.into || null;
      const beside = (blocksIn(blocks, parent) ?? []).filter(({ id }) => id !== form.id);
      const at = beside.at(-1)?.kind === "footer" ? beside.length - 1 : beside.length;
      return [{ kind: "moveBlock", id: form.id, to: { parent, at } }];
    }
    case "look":
      return [
        { kind: "set", path: "layout", value: form.layout },
        { kind: "set", path: "theme.preset", value: form.themeId },
      ];
    case "brand":
      return brandCommands(form, theme);
    case "languages": {
      const others = languages.filter((language) => form[language] === "on" && language !== form.first);
      return [{ kind: "set", path: "languages", value: [form.first, ...others] }];
    }
  }
}

/** A typeface of ours takes the place of the site's, and of those that single texts have. */
function brandCommands(
  form: Extract<LayoutForm, { action: "brand" }>,
  { brand, overrides }: ThemeSettings,
): EditCommand[] {
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

/** @param typed texts of a form that was not saved */
function brandOf(brand: Brand, typed: Readonly<Record<string, unknown>>): LayoutView["brand"] {
  const text = (name: string, stored = "") => {
    const value = typed[name];
    return typeof value === "string" ? value : stored;
  };
  return {
    colour: text("colour", brand.colour),
    typeface: text("typeface", typefaceOf(brand)),
    marks: {
      markLight: text("markLight", brand.markLight),
      markDark: text("markDark", brand.markDark),
      icon: text("icon", brand.icon),
    },
  };
}

/** As the form has it. */
function typefaceOf({ siteFonts, typeface }: Brand): string {
  return siteFonts === undefined ? (typeface ?? "") : ofSite;
}

/** Back to where the change was made. */
function hashOf(form: LayoutForm): string {
  if (form.action === "move" || form.action === "move-into") return `#block-${form.id}`;
  return ["look", "brand", "languages"].includes(form.action) ? `#${form.action}` : "#blocks";
}
