/** Path patterns of rules. Placeholder until the matcher lands. */
import { z } from "zod";

export const patternSchema = z.string().min(1).max(500);
