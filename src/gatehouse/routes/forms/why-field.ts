/** Why something is changed, as it is typed; `becauseOf` puts it beside the author, and so into the audit. */
import { z } from "zod";
import { longestNote } from "../../core/identity/note.ts";

export const whyField = z
  .string()
  .max(4 * longestNote)
  .default("");
