/** Reads a posted JSON document against a schema. Long or deeply nested documents are refused before they are parsed. */
import type { z } from "zod";
import { problem, type Problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { isDeeperThan } from "../../core/page/json-shape.ts";
import { mediaTypeOf, readBody } from "./read-body.ts";

/** Bytes; a page with 200 blocks and a text of 100 kB has room. */
export const jsonLimit = 512 * 1024;

/** Levels of objects and lists inside each other; a page document has about fifteen. */
const deepest = 32;

export type JsonResult<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly status: 400 | 413 | 415 | 422;
      readonly problem: Problem;
      /** Where in the document it is, where that is known: `["document", "blocks", "3", "href"]`; empty for all of it. */
      readonly path?: readonly string[];
    };

export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<JsonResult<T>> {
  // A form of another site cannot send this type without being asked for permission first (Fetch, CORS-preflight).
  if (mediaTypeOf(request) !== "application/json") return { ok: false, status: 415, problem: problem("json-expected") };
  const body = await readBody(request, jsonLimit);
  if (body === null) return { ok: false, status: 413, problem: problem("form-too-long") };
  const unreadable = { ok: false, status: 400, problem: problem("form-unreadable") } as const;
  let sent: unknown;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    if (isDeeperThan(text, deepest)) return { ok: false, status: 422, problem: problem("not-understood") };
    sent = JSON.parse(text);
    if (text.includes("\\u") && holdsUnstorable(sent))
      return { ok: false, status: 422, problem: problem("form-character") };
  } catch {
    return unreadable;
  }
  const parsed = schema.safeParse(sent);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, status: 422, ...firstProblem(parsed.error) };
}

/** Longer names are not repeated: the sender would get back what they sent. */
const longestName = 100;

/** What is wrong first. Of what the schema does not know, the place is that of the name itself. */
function firstProblem(error: z.ZodError): { readonly problem: Problem; readonly path: readonly string[] } {
  const [first] = error.issues;
  const path = first?.path.map(String) ?? [];
  const [unknown] = first?.code === "unrecognized_keys" ? first.keys : [];
  if (unknown === undefined || unknown.length > longestName) return { problem: problemOfError(error), path };
  return { problem: problem("field-unknown", { name: unknown }), path: [...path, unknown] };
}

/** PostgreSQL cannot store U+0000, nor half of a surrogate pair. JSON can hold either as an escape only. */
function holdsUnstorable(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0") || !value.isWellFormed();
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, inner]) => holdsUnstorable(name) || holdsUnstorable(inner));
}
