/** How the page is laid out. */
import { z } from "zod";

/** card: one column on a card; split: words on a coloured half, form on the other; open: one column, no card. */
export const layouts = ["card", "split", "open"] as const;
export const layoutSchema = z.enum(layouts);
export type Layout = z.infer<typeof layoutSchema>;
