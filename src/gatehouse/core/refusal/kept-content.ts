/** What is in a request that is kept: in words for the person who sent it, and without passwords. */
import { isSecretName } from "./secret-name.ts";

export interface KeptField {
  readonly name: string;
  readonly value: string;
}

export interface KeptFile {
  readonly field: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface KeptContent {
  readonly fields: readonly KeptField[];
  readonly files: readonly KeptFile[];
}

/** Bytes. */
type Body = Uint8Array<ArrayBuffer>;

/** A media type (RFC 9110 8.3) in lower case and without parameters; empty for none. */
function mediaTypeIn(contentType: string | null): string {
  return contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Whether a body of this type can be kept: a form, with files or without, or JSON. */
export function canBeKept(contentType: string | null, length: number): boolean {
  const type = mediaTypeIn(contentType);
  if (type === "") return length === 0;
  return isForm(type) || isJson(type);
}

/**
 * The body without what is typed into fields for passwords, and the names of those.
 *
 * @returns null where the body cannot be read, or there is JSON in it with a password
 */
export async function withoutPasswords(
  contentType: string | null,
  body: Body,
): Promise<{ readonly contentType: string | null; readonly body: Body; readonly leftOut: readonly string[] } | null> {
  const whole = { contentType, body, leftOut: [] };
  const type = mediaTypeIn(contentType);
  if (type === "") return whole;
  if (isJson(type)) {
    const value = parsed(body);
    return value === undefined || holdsSecret(value) ? null : whole;
  }
  const form = await formOf(contentType, body);
  if (form === null) return null;
  const leftOut = [...new Set([...form.keys()].filter(isSecretName))];
  const others = [...form].filter(([name]) => !leftOut.includes(name));
  // Some forms send all they hold as JSON in one field.
  if (others.some(([, value]) => typeof value === "string" && holdsSecret(parsedText(value)))) return null;
  if (leftOut.length === 0) return whole;
  for (const name of leftOut) form.delete(name);
  return { ...(await encoded(type, form)), leftOut };
}

/** The form with these fields as well. */
export async function withFields(
  contentType: string | null,
  body: Body,
  fields: readonly KeptField[],
): Promise<{ readonly contentType: string | null; readonly body: Body }> {
  const form = fields.length === 0 ? null : await formOf(contentType, body);
  if (form === null) return { contentType, body };
  for (const { name, value } of fields) form.append(name, value);
  return encoded(mediaTypeIn(contentType), form);
}

/** Names and values as they were sent; of JSON, those of its outermost object. */
export async function contentOf(contentType: string | null, body: Body): Promise<KeptContent> {
  if (isJson(mediaTypeIn(contentType))) return { fields: fieldsOfJson(parsed(body)), files: [] };
  const form = await formOf(contentType, body);
  const fields: KeptField[] = [];
  const files: KeptFile[] = [];
  for (const [name, value] of form ?? []) {
    if (typeof value === "string") fields.push({ name, value });
    // A file field that was left empty is sent as a file without a name.
    else if (value.name !== "") files.push({ field: name, name: value.name, size: value.size });
  }
  return { fields, files };
}

function isForm(type: string): boolean {
  return type === "application/x-www-form-urlencoded" || type === "multipart/form-data";
}

function isJson(type: string): boolean {
  return type === "application/json" || type.endsWith("+json");
}

async function formOf(contentType: string | null, body: Body): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { "content-type": contentType ?? "" } }).formData();
  } catch {
    return null;
  }
}

async function encoded(type: string, form: FormData): Promise<{ contentType: string | null; body: Body }> {
  const sent =
    type === "multipart/form-data"
      ? new Response(form)
      : new Response(
          new URLSearchParams([...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name])),
        );
  return { contentType: sent.headers.get("content-type"), body: new Uint8Array(await sent.arrayBuffer()) };
}

function parsed(body: Body): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

function parsedText(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** At any depth, as `{"pin": …}` or as `{"name": "pin", "value": …}`. Without recursion: what is sent may be very deep. */
function holdsSecret(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const entries = Object.entries(next) as [string, unknown][];
    if (!Array.isArray(next) && entries.some(([name]) => isSecretName(name))) return true;
    if (
      entries.some(
        ([name, inner]) => namesField(name) && typeof inner === "string" && "value" in next && isSecretName(inner),
      )
    )
      return true;
    for (const [, inner] of entries) open.push(inner);
  }
  return false;
}

function namesField(key: string): boolean {
  return key === "name" || key === "field" || key === "key";
}

function fieldsOfJson(value: unknown): KeptField[] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return [{ name: "", value: JSON.stringify(value) }];
  return Object.entries(value).map(([name, inner]: [string, unknown]) => ({
    name,
    value: typeof inner === "string" ? inner : JSON.stringify(inner, null, 2),
  }));
}
