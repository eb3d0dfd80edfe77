/** Where a link on the page may lead. */
import { z } from "zod";
import { complaint } from "../languages/problem.ts";
import { isSafeHref } from "./safe-href.ts";

const typedSchema = z
  .string()
  .trim()
  .max(500, complaint("too-long", { most: 500 }));

export const hrefSchema = typedSchema.refine(isSafeHref, complaint("href-form"));

/** Of a link that is still being written: it may be empty. */
export const draftHrefSchema = typedSchema.refine((href) => href === "" || isSafeHref(href), complaint("href-form"));
