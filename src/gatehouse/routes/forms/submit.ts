/**
 * A form of a page: read, handed to one use case, and what came of it. Pages of the console, of the page editor and of the
 * account all go this way: load, submit, show.
 */
import type { z } from "zod";
import { problem, type Problem } from "../../core/languages/problem.ts";
import { problemOfText } from "../../core/languages/say-problem.ts";
import { readForm } from "../../http/answer/form.ts";
import { failure, type Failure, type Result } from "../../server/access/result.ts";
import {
  failed,
  noProblem,
  setStatus,
  unreadable,
  type Answer,
  type FormProblem,
  type SayProblem,
} from "./form-problem.ts";

/** What of `Astro` this needs. */
interface Context {
  readonly request: Request;
  readonly response: Answer;
  readonly locals?: App.Locals;
}

/** What was typed does not fit together: what is wrong with each field. */
export interface Invalid {
  readonly ok: false;
  readonly errors: Readonly<Record<string, Problem>>;
  /** What is wrong with the form as a whole. */
  readonly problem?: Problem;
}

export interface Submitted<Form, Value, Why extends Failure = Failure> {
  /** Null until the use case has carried the form out. */
  readonly done: { readonly form: Form; readonly value: Value } | null;
  /** The form as it was sent; null where none was sent, or it could not be read. */
  readonly form: Form | null;
  /** Fields as they were typed, for a form that could not be read; without passwords. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problem: FormProblem;
  /** Why the use case did not carry it out. */
  readonly failure: Why | null;
}

/** What a page starts from that was only opened. */
export const nothingSent = { done: null, form: null, typed: {}, problem: noProblem, failure: null } as const;

/**
 * Does nothing unless a form was sent. Where it is not carried out, sets the status of the answer and the headers that
 * belong to it.
 *
 * @param say what is wrong, in the language of the page
 * @param lists names of fields that may occur several times
 */
export async function submit<Form, Value, Why extends Failure = Failure>(
  { request, response, locals }: Context,
  say: SayProblem,
  schema: z.ZodType<Form>,
  useCase: (form: Form) => Promise<Result<Value, Why> | Invalid>,
  lists: readonly string[] = [],
): Promise<Submitted<Form, Value, Why>> {
  const nothing = nothingSent;
  if (request.method !== "POST") return nothing;
  const read = await readForm(request, schema, lists);
  if (!read.ok) return { ...nothing, typed: read.typed, problem: unreadable(response, say, read) };
  const subject = locals?.gatehouse?.subject;
  if (read.owner !== undefined && subject?.kind === "member" && read.owner !== subject.id) {
    const another = problem("signed-in-as-another", { name: subject.name || subject.email });
    return { ...nothing, problem: failed(response, say, failure("conflict", another)) };
  }
  const form = read.value;
  const result = await useCase(form);
  if (result.ok) return { ...nothing, form, done: { form, value: result.value } };
  if ("errors" in result) {
    const errors = Object.fromEntries(Object.entries(result.errors).map(([field, problem]) => [field, say(problem)]));
    setStatus(response, 422);
    return { ...nothing, form, problem: { errors, ...(result.problem && { message: say(result.problem) }) } };
  }
  return { ...nothing, form, failure: result, problem: failed(response, say, result) };
}

/** For a form without a field for the sentence to stand beside. */
export function aboutWholeForm<Value, Why extends Failure>(result: Result<Value, Why>): Result<Value, Why> {
  return result.ok ? result : { ...result, field: undefined };
}

/**
 * @param fieldOf the field for a place in what was checked; left out, the first part of its path
 */
export function invalid(
  error: z.ZodError,
  fieldOf: (path: readonly PropertyKey[]) => string = ([first]) => String(first ?? ""),
): Invalid {
  const errors: Record<string, Problem> = {};
  for (const { path, message } of error.issues) errors[fieldOf(path)] ??= problemOfText(message);
  return { ok: false, errors };
}
