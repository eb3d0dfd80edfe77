/** How a section of the site is named in a page document. */
import { z } from "zod";

export const sectionIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);
