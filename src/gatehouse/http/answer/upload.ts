/**
 * Reads a file that was sent: as the field `file` of a form, or as the whole body, with its name percent-encoded in
 * `X-File-Name` (a script that sends it so can show how far it is). Nothing is written to the disk.
 */
import { problem, type Problem } from "../../core/languages/problem.ts";

export type UploadResult =
  | {
      readonly ok: true;
      readonly file: { readonly name: string; readonly content: Uint8Array };
      /** The other fields of the form. */
      readonly fields: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly status: 400 | 413 | 415 | 422; readonly problem: Problem };

/** Bytes of a form around the file. */
export const formAround = 64 * 1024;
const mostFields = 10;

const notRead = (status: 400 | 413 | 415 | 422, why: Problem): UploadResult => ({ ok: false, status, problem: why });

/**
 * @param most bytes of the file
 * @param tooLarge said of one that is longer
 */
export async function readUpload(request: Request, most: number, tooLarge: Problem): Promise<UploadResult> {
  const contentType = request.headers.get("content-type") ?? "";
  const type = contentType.split(";")[0]?.trim().toLowerCase();
  const isForm = type === "multipart/form-data";
  if (!isForm && type?.startsWith("image/") !== true && type !== "application/octet-stream") {
    return notRead(415, problem("form-expected"));
  }
  const body = await readBody(request, isForm ? most + formAround : most);
  if (body === null) return notRead(413, tooLarge);
  if (!isForm) {
    if (body.byteLength === 0) return notRead(422, problem("picture-none"));
    return { ok: true, file: { name: fileName(request), content: body }, fields: {} };
  }
  let form: FormData;
  try {
    form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  } catch {
    return notRead(400, problem("form-unreadable"));
  }
  const fields: Record<string, string> = {};
  let file: File | undefined;
  for (const [name, value] of [...form].slice(0, mostFields)) {
    if (typeof value !== "string") file = name === "file" ? value : file;
    else if (value.includes("\0")) return notRead(400, problem("form-character"));
    else fields[name] = value;
  }
  // Browsers send an empty file where none was chosen.
  if (file === undefined || file.size === 0) return notRead(422, problem("picture-none"));
  if (file.size > most) return notRead(413, tooLarge);
  return { ok: true, file: { name: file.name, content: new Uint8Array(await file.arrayBuffer()) }, fields };
}

function fileName({ headers }: Request): string {
  try {
    return decodeURIComponent(headers.get("x-file-name") ?? "");
  } catch {
    return "";
  }
}

async function readBody(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const told = Number(request.headers.get("content-length") ?? 0);
  if (told > most) return null;
  // Where the length is told, the file is in memory once.
  let whole = new Uint8Array(told > 0 ? told : 64 * 1024);
  let length = 0;
  for await (const part of request.body ?? []) {
    const needed = length + part.byteLength;
    if (needed > most) return null;
    if (needed > whole.byteLength) {
      const wider = new Uint8Array(Math.min(most, Math.max(needed, 2 * whole.byteLength)));
      wider.set(whole);
      whole = wider;
    }
    whole.set(part, length);
    length = needed;
  }
  return whole.subarray(0, length);
}
