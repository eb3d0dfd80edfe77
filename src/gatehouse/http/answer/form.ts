/** Reads a posted form against a schema. Unknown fields, repeated fields and oversized bodies are refused. */
import { type z } from "zod";
import { formOwnerField } from "../../core/identity/form-owner.ts";
import { problem, type Problem, type ProblemId } from "../../core/languages/problem.ts";
import { problemOfText } from "../../core/languages/say-problem.ts";
import { mediaTypeOf, readBody } from "./read-body.ts";

/** Bytes; the longest form of the product is the page editor's. */
const formLimit = 256 * 1024;

export type FormResult<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** The id of the member on whose page the form stands, where it says so. */
      readonly owner?: string | undefined;
    }
  | {
      readonly ok: false;
      readonly status: 400 | 413 | 415 | 422;
      /** Field → the schema's first message about it. */
      readonly errors: Readonly<Record<string, string>>;
      /** About the whole form, when it could not be read at all. */
      readonly problem?: Problem;
      /** What was typed, to show again; passwords are left out. */
      readonly typed: Readonly<Record<string, string>>;
    };

/**
 * @param schema an object schema; make it strict, so that unknown fields are refused. Whose form it is may be in any (`formOwnerField`).
 * @param lists names of fields that may occur several times, and arrive as arrays
 */
export async function readForm<T>(
  request: Request,
  schema: z.ZodType<T>,
  lists: readonly string[] = [],
): Promise<FormResult<T>> {
  const unreadable = (status: 400 | 413 | 415, why: ProblemId & `form-${string}`): FormResult<T> => ({
    ok: false,
    status,
    errors: {},
    problem: problem(why),
    typed: {},
  });
  const type = mediaTypeOf(request);
  if (type !== "application/x-www-form-urlencoded" && type !== "multipart/form-data") {
    return unreadable(415, "form-expected");
  }
  const body = await readBody(request, formLimit);
  if (body === null) return unreadable(413, "form-too-long");
  let form: FormData;
  try {
    form = await new Response(body, {
      headers: { "content-type": request.headers.get("content-type") ?? "" },
    }).formData();
  } catch {
    return unreadable(400, "form-unreadable");
  }

  let owner: string | undefined;
  const values = new Map<string, string | string[]>();
  const typed: Record<string, string> = {};
  for (const name of lists) values.set(name, []);
  for (const [name, value] of form) {
    if (typeof value !== "string") return unreadable(400, "form-with-file");
    // PostgreSQL cannot store it, and no keyboard types it.
    if (value.includes("\0")) return unreadable(400, "form-character");
    if (name === formOwnerField) {
      if (owner !== undefined) return unreadable(400, "form-field-twice");
      owner = value;
      continue;
    }
    const already = values.get(name);
    if (Array.isArray(already)) already.push(value);
    else if (already !== undefined) return unreadable(400, "form-field-twice");
    else values.set(name, value);
    if (!/password/i.test(name)) typed[name] = value;
  }
  const parsed = schema.safeParse(Object.fromEntries(values));
  if (parsed.success) return { ok: true, value: parsed.data, owner };
  return { ok: false, status: 422, typed, ...complaintsOf(parsed.error) };
}

function complaintsOf(error: z.ZodError): { errors: Record<string, string>; problem?: Problem } {
  const errors: Record<string, string> = {};
  let whole: Problem | undefined;
  for (const issue of error.issues) {
    const [field] = issue.path;
    if (issue.code === "unrecognized_keys") whole = problem("form-field-unknown");
    else if (typeof field === "string") errors[field] ??= issue.message;
    else whole ??= problemOfText(issue.message);
  }
  return whole === undefined ? { errors } : { errors, problem: whole };
}
