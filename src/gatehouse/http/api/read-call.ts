/** Reads what a request to the API holds, as its operation declares it: strictly, so that a mistake is never a silence. */
import type { z } from "zod";
import type { Operation } from "../../core/api/operation.ts";
import { problem } from "../../core/languages/problem.ts";
import { sayProblem } from "../../core/languages/say-problem.ts";
import { readJson } from "../answer/json.ts";
import { mediaTypeOf, readBody } from "../answer/read-body.ts";
import { apiProblem, type ApiProblem } from "./reply.ts";

export interface ReadCall {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly text: string;
  readonly expectedVersion: number;
  readonly isDryRun: boolean;
  /** What tells this request from others, for its key. */
  readonly identity: string;
}

type Read<T> = { readonly ok: true; readonly value: T } | ApiProblem;

export async function readCall(
  request: Request,
  operation: Operation,
  given: Readonly<Record<string, string>>,
): Promise<Read<ReadCall>> {
  const url = new URL(request.url);
  const params = readNames(operation.params, Object.entries(given));
  // A path that names what cannot be there names nothing.
  if (!params.ok) return apiProblem("not-found", "There is nothing at this path.");
  const query = readNames(operation.query, [...url.searchParams]);
  if (!query.ok) return query;
  const version = readVersion(request, operation);
  if (!version.ok) return version;
  const sent = await readSent(request, operation);
  if (!sent.ok) return sent;
  const isDryRun = (query.value as { "dry-run"?: string })["dry-run"] === "true";
  const { body, text } = sent.value;
  const identity = JSON.stringify([
    ...[request.method, url.pathname, url.search, request.headers.get("if-match")],
    text === "" ? body : text,
  ]);
  const read = { params: params.value, query: query.value, body, text };
  return { ok: true, value: { ...read, expectedVersion: version.value, isDryRun, identity } };
}

/** Names of a path or a query. One that is not known, or is there twice, is a problem. */
function readNames(schema: z.ZodObject | undefined, given: readonly (readonly [string, string])[]): Read<unknown> {
  const names = given.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return notValid(`${twice} is there twice.`, twice);
  if (given.some(([, value]) => value.includes("\0"))) return notValid("A value holds a character that no text has.");
  if (schema === undefined) {
    const [unknown] = names;
    return unknown === undefined ? { ok: true, value: {} } : notValid(unknownField(unknown), unknown);
  }
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const name = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.map(String).join("/");
  return notValid(issue?.code === "unrecognized_keys" ? unknownField(name ?? "") : `${name ?? ""} is not valid.`, name);
}

function unknownField(name: string): string {
  return sayProblem(problem("field-unknown", { name }));
}

function notValid(detail: string, pointer?: string): ApiProblem {
  return apiProblem("not-valid", detail, pointer === undefined ? {} : { pointer });
}

/** `If-Match: "7"` (RFC 9110 13.1.1): one version, which the sender has seen. `*` would say that any will do. */
function readVersion({ headers }: Request, { version }: Operation): Read<number> {
  if (version !== "required") return { ok: true, value: 0 };
  const sent = headers.get("if-match");
  if (sent === null || sent.trim() === "*") {
    return apiProblem("version-required", "Send the ETag of what you have read as If-Match.");
  }
  const [, number] = /^"(\d{1,15})"$/.exec(sent.trim()) ?? [];
  if (number === undefined) return apiProblem("changed-meanwhile", "If-Match is no ETag that was answered here.");
  return { ok: true, value: Number(number) };
}

async function readSent(request: Request, operation: Operation): Promise<Read<{ body: unknown; text: string }>> {
  const { body: schema, longestBody, bodyIsOptional } = operation;
  if (schema === undefined) return { ok: true, value: { body: {}, text: "" } };
  if (longestBody !== undefined) return readText(request, longestBody);
  if (bodyIsOptional === true && mediaTypeOf(request) === undefined) {
    const rest = await readBody(request, 0);
    if (rest !== null) return { ok: true, value: { body: {}, text: "" } };
  }
  const read = await readJson(request, schema);
  if (read.ok) return { ok: true, value: { body: read.value, text: "" } };
  const detail = sayProblem(read.problem);
  switch (read.status) {
    case 400:
      return apiProblem("unreadable", "The body is not JSON.");
    case 413:
      return apiProblem("too-large", detail);
    case 415:
      return apiProblem("json-expected", "Send the body with Content-Type: application/json.");
    case 422:
      return notValid(detail, read.path && pointerTo(read.path));
  }
}

/** RFC 6901: empty for the whole document. */
function pointerTo(path: readonly string[]): string {
  return path.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

async function readText(request: Request, most: number): Promise<Read<{ body: unknown; text: string }>> {
  if (mediaTypeOf(request) !== "application/json") {
    return apiProblem("json-expected", "Send the body with Content-Type: application/json.");
  }
  const bytes = await readBody(request, most);
  if (bytes === null) return apiProblem("too-large", `A file has at most ${most} bytes.`);
  try {
    return { ok: true, value: { body: {}, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) } };
  } catch {
    return apiProblem("unreadable", "The body is not UTF-8.");
  }
}
