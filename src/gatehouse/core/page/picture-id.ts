/** Names an uploaded picture. */
import { z } from "zod";

/** Letters and digits alone, so that it can stand in a path. */
export const pictureIdSchema = z.string().regex(/^[a-z0-9]{16,40}$/);
export type PictureId = z.infer<typeof pictureIdSchema>;
