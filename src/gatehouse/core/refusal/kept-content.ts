/** What is in a request that is kept: in words for the person who sent it, and without passwords. */
import { isWithin } from "../page/json-shape.ts";
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

/**
 * What is looked at in one request: far more than a person fills in. A form of ten megabytes can hold a million fields, and all other
 * visitors would wait for minutes while each is looked at.
 */
const most = { fields: 2_000, names: 2_000, values: 50_000, levels: 100, letters: 1_000 } as const;
/**
 * What a person is shown of one request: parts of JSON one by one, more of them as one text; and so many letters. A page with ten
 * megabytes of text takes a hundred times as much memory while it is made.
 */
const mostShown = { parts: 500, letters: 300_000 } as const;

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
    const value = parsed(body, most.values);
    return value === undefined || holdsSecret(value) ? null : whole;
  }
  const form = holdsTooMuch(contentType, body) ? null : await formOf(contentType, body);
  if (form === null) return null;
  const names = [...form.keys()];
  if (names.some(({ length }) => length > most.letters)) return null;
  const leftOut = new Set(names.filter(isSecretName));
  const others = [...form].filter(([name]) => !leftOut.has(name));
  // Some forms send all they hold as JSON in one field.
  const texts = others.flatMap(([, value]) => (typeof value === "string" && looksLikeJson(value) ? [value] : []));
  const values = texts.map((text) => parsedText(text, most.values / texts.length));
  if (values.includes(tooMuch) || holdsSecret(values)) return null;
  if (leftOut.size === 0) return whole;
  const kept = new FormData();
  for (const [name, value] of others) kept.append(name, value);
  return { ...(await encoded(type, kept)), leftOut: [...leftOut] };
}

/** Whether a form has more fields than are looked at: by what stands between them, before it is read. */
function holdsTooMuch(contentType: string | null, body: Body): boolean {
  const isMultipart = mediaTypeIn(contentType) === "multipart/form-data";
  const between = isMultipart ? /boundary="?([^";,\s]+)/i.exec(contentType ?? "")?.[1] : "&";
  if (between === undefined) return true;
  // In multipart a boundary stands before each field and at the end, and something may stand before and behind them all.
  const besides = isMultipart ? 2 : 0;
  const parts = new TextDecoder("latin1").decode(body).split(between, most.fields + besides + 1);
  return parts.length > most.fields + besides;
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

/** Names and values as they were sent; of JSON, those of its outermost object. Of very long ones the beginning, which says so by "…". */
export async function contentOf(contentType: string | null, body: Body): Promise<KeptContent> {
  const { fields, files } = await wholeContentOf(contentType, body);
  let left: number = mostShown.letters;
  const cut = (text: string) => {
    const shown = text.length <= left ? text : `${text.slice(0, left)}…`;
    left -= Math.min(left, text.length);
    return shown;
  };
  return {
    fields: fields.map(({ name, value }) => ({ name: cut(name), value: cut(value) })),
    files: files.map(({ field, name, size }) => ({ field: cut(field), name: cut(name), size })),
  };
}

async function wholeContentOf(contentType: string | null, body: Body): Promise<KeptContent> {
  if (isJson(mediaTypeIn(contentType))) return { fields: fieldsOfJson(parsed(body, most.values)), files: [] };
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

/** Undefined where it cannot be read, or holds more than is looked at. */
function parsed(body: Body, values: number): unknown {
  try {
    const value = parsedText(new TextDecoder("utf-8", { fatal: true }).decode(body), values);
    return value === tooMuch ? undefined : value;
  } catch {
    return undefined;
  }
}

const tooMuch = Symbol("more than is looked at");

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function parsedText(text: string, values: number): unknown {
  if (!isWithin(text, most.levels, values)) return tooMuch;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * At any depth, as `{"pin": …}` or as `{"name": "pin", "value": …}`; and where there are more names than are looked at. Without
 * recursion: what is sent may be deep.
 */
function holdsSecret(value: unknown): boolean {
  const open: unknown[] = [value];
  // Rows of a table have the same names.
  const ordinary = new Set<string>();
  const isSecret = (name: string) => {
    if (ordinary.has(name)) return false;
    if (ordinary.size >= most.names || isSecretName(name)) return true;
    ordinary.add(name);
    return false;
  };
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const entries = Object.entries(next) as [string, unknown][];
    if (!Array.isArray(next) && entries.some(([name]) => isSecret(name))) return true;
    if (
      entries.some(
        ([name, inner]) => namesField(name) && typeof inner === "string" && "value" in next && isSecret(inner),
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
  const entries = Object.entries(value);
  if (entries.length > mostShown.parts) return [{ name: "", value: JSON.stringify(value, null, 2) }];
  return entries.map(([name, inner]: [string, unknown]) => ({
    name,
    value: typeof inner === "string" ? inner : JSON.stringify(inner, null, 2),
  }));
}
