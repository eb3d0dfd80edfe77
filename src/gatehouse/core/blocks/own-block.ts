/**
 * Blocks of a site's own, as a page document holds them. A document is valid whether or not the site registers the kind of a
 * block: here only the form of a setting is checked, and its value where the definition is known.
 */
import { z } from "zod";
import { complaint } from "../languages/problem.ts";
import { languageSchema } from "../page/language.ts";
import { localLineSchema } from "../page/local-text.ts";
import { pictureIdSchema } from "../page/picture-id.ts";
import { richTextSchema } from "../page/rich-text.ts";
import { isObject } from "../page/value-at.ts";
import { linkSchema, type FieldKind } from "./field.ts";
import { longestOwnKind, ownKindPattern, type OwnKind } from "./own-kind.ts";

export const ownKindSchema = z
  .string()
  .max(longestOwnKind)
  .regex(ownKindPattern, complaint("not-in-list"))
  .transform((kind) => kind as OwnKind);

/** Letters only, as in `overrides`. */
export const settingName = /^[a-z][a-zA-Z]{0,39}$/;

/** What every block has beside its settings. */
export const namesOfEveryBlock: readonly string[] = ["id", "kind", "children", "showFor", "isHidden"];

const mostSettings = 40;
const mostLinks = 12;
/** Letters of a text on one line, in each language. */
export const longestOwnLine = 500;

const ownSettingSchema = z.union(
  [
    z.boolean(),
    z.string().max(longestOwnLine),
    localLineSchema(longestOwnLine),
    z.partialRecord(languageSchema, richTextSchema),
    z.array(linkSchema).max(mostLinks),
  ],
  complaint("not-understood"),
);

/** Beside what every block has. */
export const ownSettingsSchema = z
  .record(z.string().regex(settingName), ownSettingSchema)
  .refine((settings) => Object.keys(settings).length <= mostSettings, complaint("not-understood"));

/** Which kind of field a stored setting comes from; null for those that hold no text, link or picture. */
export function kindOfSetting(value: unknown): Extract<FieldKind, "line" | "rich-text" | "links" | "upload"> | null {
  if (typeof value === "string") return pictureIdSchema.safeParse(value).success ? "upload" : null;
  if (Array.isArray(value)) return "links";
  if (!isObject(value)) return null;
  return Object.values(value).some(Array.isArray) ? "rich-text" : "line";
}
