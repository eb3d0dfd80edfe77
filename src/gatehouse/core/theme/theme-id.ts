/** Names a theme. */
import { z } from "zod";

export const themeIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/, "A theme's id has small letters, digits and hyphens.");
