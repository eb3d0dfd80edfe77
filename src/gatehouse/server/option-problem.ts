/** The problem of an option of `gatehouse()`, in words for a developer instead of Zod's. */
import { listInWords } from "../core/access/words.ts";
import type { z } from "zod";

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** For `safeParse`: a sentence where Zod's own is hard to read; a schema's own words come before it. */
export function optionProblem(issue: Issue): string | undefined {
  if (issue.code === "unrecognized_keys") {
    const unknown = listInWords(
      issue.keys.map((key) => `"${key}"`),
      "or",
    );
    const known = knownKeys(issue.inst);
    return `There is no option ${unknown} here.${known.length === 0 ? "" : ` There are ${listInWords(known, "and")}.`}`;
  }
  if (issue.code === "invalid_type") {
    const wanted = types[issue.expected] ?? issue.expected;
    return issue.input === undefined ? `It is missing: write ${wanted}.` : `Write ${wanted}.`;
  }
  if (issue.code === "invalid_union" && Array.isArray(issue.options)) {
    return `Write one of ${listInWords(issue.options.map(String), "and")}.`;
  }
  return undefined;
}

/** `sections[0].path`; "options" for all of them together. */
export function nameOfOption(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return name.replace(/^\./, "") || "options";
}

const types: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list: [ … ]",
  object: "an object: { … }",
  record: "an object: { … }",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
};

function knownKeys(schema: unknown): string[] {
  const shape = schema !== null && typeof schema === "object" && "shape" in schema ? schema.shape : undefined;
  return shape !== null && typeof shape === "object" ? Object.keys(shape) : [];
}
