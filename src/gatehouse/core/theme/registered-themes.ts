/** Themes of a site's own, beside those that ship: `gatehouse({ themes })`. */
import { z } from "zod";
import { contrastProblems } from "./contrast.ts";
import { themeIdSchema } from "./theme-id.ts";
import { shippedThemes } from "./themes.ts";
import { themeTokensSchema, type Theme } from "./tokens.ts";

const themeSchema = z
  .strictObject({
    id: themeIdSchema.refine(
      (id) => !shippedThemes.some((shipped) => shipped.id === id),
      "is the id of a theme that ships: choose another",
    ),
    name: z.string().trim().min(1).max(60),
    /** A short description, for the list of themes. */
    description: z.string().trim().max(200).default(""),
    tokens: themeTokensSchema,
  })
  .superRefine(({ tokens }, context) => {
    for (const { mode, front, back, ratio, needed } of contrastProblems(tokens)) {
      const message = `${front} on ${back} has a contrast of ${ratio} to 1 and needs ${needed} (WCAG 2.2)`;
      context.addIssue({ code: "custom", path: ["tokens", mode, front], message });
    }
  });

export const registeredThemesSchema = z
  .array(themeSchema)
  .max(20)
  .refine((themes) => new Set(themes.map(({ id }) => id)).size === themes.length, "holds two themes with the same id");

/** All themes that a page of the site can have. The first is the default. */
export function presetsOf({ themes }: { readonly themes: readonly Theme[] }): readonly [Theme, ...Theme[]] {
  return [...shippedThemes, ...themes];
}
