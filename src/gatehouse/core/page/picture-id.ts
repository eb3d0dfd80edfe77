/** The id of an uploaded picture. Letters and digits only: it becomes part of a URL. */
import { z } from "zod";

export const pictureIdSchema = z
  .string()
  .regex(/^[a-z0-9]{16,40}$/, "A picture's id has 16 to 40 small letters and digits.")
  .brand<"PictureId">();

export type PictureId = z.infer<typeof pictureIdSchema>;
