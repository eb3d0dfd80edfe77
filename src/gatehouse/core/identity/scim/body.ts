/** Bodies of SCIM requests: read attribute by attribute, so that nothing is taken over that was not meant to be. */
import { z } from "zod";
import { isPrintable } from "../printable.ts";
import { parsePath, type ChangePath } from "./filter.ts";
import { ScimRefusal } from "./refusal.ts";

/** Of one request. */
const mostOperations = 1_000;

export type Json = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly op: "add" | "replace" | "remove";
  readonly path: ChangePath;
  readonly value: unknown;
}

const patchBody = z.object({
  operations: z
    .array(z.object({ op: z.string().max(20), path: z.string().nullish(), value: z.unknown().optional() }))
    .min(1)
    .max(mostOperations),
});

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An attribute by its name in any case (RFC 7643, 2.1). */
export function attribute(body: Json, name: string): unknown {
  const wanted = name.toLowerCase();
  return Object.entries(body).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** The body as an object; with a schema, where it names one. */
export function readObject(body: unknown): Json {
  if (isRecord(body)) return body;
  throw new ScimRefusal(400, "The body must be a JSON object.", "invalidSyntax");
}

/** A value without a path holds several: each becomes an operation of its own. */
export function readOperations(body: unknown): Operation[] {
  const read = patchBody.safeParse({ operations: attribute(readObject(body), "Operations") });
  if (!read.success) {
    throw new ScimRefusal(
      400,
      `The body must have "Operations": 1 to ${mostOperations} of them, each with an "op".`,
      "invalidSyntax",
    );
  }
  const all = read.data.operations.flatMap(({ op: written, path, value }): Operation[] => {
    // Entra writes them with a capital letter.
    const op = (["add", "replace", "remove"] as const).find((one) => one === written.toLowerCase());
    if (op === undefined) throw new ScimRefusal(400, `There is no operation "${written}".`, "invalidSyntax");
    if (path !== undefined && path !== null && path !== "") return [{ op, path: parsePath(path), value }];
    if (op === "remove") throw new ScimRefusal(400, "What to remove is missing: give a path.", "noTarget");
    if (!isRecord(value)) throw new ScimRefusal(400, "Without a path, the value must be an object.", "invalidValue");
    return Object.entries(value).flatMap(([key, inner]) => {
      // Okta repeats the id of a group beside what it changes.
      const isOwn = ["id", "schemas", "meta"].includes(key.toLowerCase());
      return isOwn ? [] : [{ op, path: parsePath(key), value: inner }];
    });
  });
  if (all.length <= mostOperations) return all;
  throw new ScimRefusal(400, `No more than ${mostOperations} attributes are changed by one request.`, "tooMany");
}

/** A text of at most `most` characters, all of which can be seen. Null for nothing. */
export function readText(value: unknown, name: string, most: number): string | null {
  if (value === undefined || value === null || value === "") return null;
  // A number is how some directories send an id.
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string") throw new ScimRefusal(400, `"${name}" must be a text.`, "invalidValue");
  const trimmed = text.trim();
  if (trimmed.length > most) {
    throw new ScimRefusal(400, `"${name}" may have ${most} characters at most.`, "invalidValue");
  }
  if (!isPrintable(trimmed) || !trimmed.isWellFormed()) {
    throw new ScimRefusal(400, `"${name}" holds characters that cannot be seen.`, "invalidValue");
  }
  return trimmed === "" ? null : trimmed;
}

/** Entra sends the words "True" and "False". */
export function readBoolean(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  const text = typeof value === "string" ? value.toLowerCase() : "";
  if (text === "true" || text === "false") return text === "true";
  throw new ScimRefusal(400, `"${name}" must be true or false.`, "invalidValue");
}
