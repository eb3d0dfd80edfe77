/** Refusals and the audit. */
import { z } from "zod";
import { changedEntities, changeSources } from "../../access/change-source.ts";
import { recordedReasons } from "../../refusal/reason.ts";
import { operation } from "../operation.ts";
import * as shapes from "../shapes.ts";

const text = z.string().min(1).max(500).optional();

export const records = {
  listRefusals: operation({
    ...{ method: "GET", path: "/refusals", area: "refusals", summary: "Lists refusals, newest first" },
    description: "By the filters of the console's list. `path` may end with `*`; `person` is an id or an email.",
    query: z.strictObject({
      reason: z.enum(recordedReasons).optional(),
      path: text,
      rule: text,
      person: text,
      network: text,
      client: text,
      from: shapes.day.optional(),
      until: shapes.day.optional(),
      show: z.enum(["scanners", "all"]).optional(),
      after: shapes.after,
    }),
    answer: shapes.listOf("RefusalList", shapes.refusal),
    problems: ["not-valid"],
  }),
  findRefusal: operation({
    ...{ method: "GET", path: "/refusals/{reference}", area: "refusals", summary: "Reads a refusal by its reference" },
    params: z.strictObject({ reference: shapes.id }),
    answer: shapes.refusal,
    problems: ["not-found"],
  }),
  listChanges: operation({
    ...{ method: "GET", path: "/audit", area: "audit", summary: "Lists changes, newest first" },
    description: "`about` goes with `entity`.",
    query: z.strictObject({
      entity: z.enum(changedEntities).optional(),
      about: text,
      author: text,
      source: z.enum(changeSources).optional(),
      text,
      from: shapes.day.optional(),
      until: shapes.day.optional(),
      after: shapes.after,
    }),
    answer: shapes.listOf("ChangeList", shapes.change),
    problems: ["not-valid"],
  }),
  findChange: operation({
    ...{ method: "GET", path: "/audit/{change}", area: "audit", summary: "Reads a change" },
    params: z.strictObject({ change: shapes.id }),
    answer: shapes.change,
    problems: ["not-found"],
  }),
} as const;
