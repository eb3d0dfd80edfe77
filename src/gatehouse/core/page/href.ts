/** Where a link on the page may lead. */
import { z } from "zod";
import { complaint } from "../languages/problem.ts";
import { isSafeHref } from "./safe-href.ts";

export const hrefSchema = z
  .string()
  .trim()
  .max(500, complaint("too-long", { most: 500 }))
  .refine(isSafeHref, complaint("href-form"));
