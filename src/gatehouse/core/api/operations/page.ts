/** The refusal page: as a file out of the site and into it, and its publication. */
import { z } from "zod";
import { longestPageFile } from "../../page/page-file.ts";
import { operation } from "../operation.ts";
import * as shapes from "../shapes.ts";

const area = "page";
/** What the console calls a page's file: document, themes and pictures. Its own reader checks it. */
const file = z.looseObject({ gatehouse: z.literal("page"), format: z.int(), document: z.unknown() });
shapes.named.add(file, { id: "PageFile" });

export const page = {
  readDraft: operation({
    ...{ method: "GET", path: "/page/draft", area, summary: "Reads the draft as a file" },
    answer: file,
    version: "answered",
  }),
  readLivePage: operation({
    ...{ method: "GET", path: "/page/live", area, summary: "Reads the page that visitors see as a file" },
    answer: file,
  }),
  listRevisions: operation({
    ...{ method: "GET", path: "/page/revisions", area, summary: "Lists published pages, newest first" },
    answer: shapes.listOf("PageRevisionList", shapes.revision),
  }),
  importDraft: operation({
    ...{ method: "PUT", path: "/page/draft", area, summary: "Puts the page of a file in the place of the draft" },
    description: "The file as `GET /page/draft` answers it. Visitors go on seeing what they see.",
    query: z.strictObject({ "dry-run": z.enum(["true", "false"]).optional() }),
    body: file,
    longestBody: longestPageFile,
    answer: shapes.pageImport,
    version: "required",
  }),
  publish: operation({
    ...{ method: "POST", path: "/page/publications", area, summary: "Shows the draft to visitors" },
    permissions: ["page:publish"],
    body: z.strictObject({ note: z.string().max(200).optional() }),
    bodyIsOptional: true,
    answer: shapes.published,
    created: true,
    version: "required",
  }),
} as const;
