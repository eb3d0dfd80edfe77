/** Reads one HTTP/1.1 answer off the bytes that came (RFC 9112 6.3). */
import { gunzipSync } from "node:zlib";

export interface WireAnswer {
  readonly status: number;
  /** Names in lower case; a field sent twice has its values in order. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
  /** Head and body, to be searched as a whole. */
  readonly text: string;
}

export interface FoundAnswer {
  readonly answer: WireAnswer;
  /** Bytes it took. */
  readonly length: number;
}

/**
 * @param isHead whether the request was HEAD, whose response has no body, even with a Content-Length
 * @param ended whether no more bytes will come
 * @returns null while the answer is not there in full
 */
export function readAnswer(bytes: Buffer, isHead: boolean, ended: boolean): FoundAnswer | null {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd < 0) return null;
  const [statusLine = "", ...lines] = bytes.subarray(0, headEnd).toString("utf8").split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3})\b/.exec(statusLine)?.[1] ?? "0");
  const start = headEnd + 4;
  if (status >= 100 && status < 200) return afterInterim(bytes, start, isHead, ended);
  const headers = headersFrom(lines);
  const body = bodyOf(bytes.subarray(start), status, headers, isHead, ended);
  if (body === null) return null;
  // What the visitor reads is searched, so that nothing hides in what is compressed.
  const isCompressed = headers.get("content-encoding")?.[0] === "gzip" && body.content.length > 0;
  const text = (isCompressed ? gunzipSync(body.content) : body.content).toString("utf8");
  return {
    answer: { status, headers, body: text, text: `${statusLine}\n${lines.join("\n")}\n\n${text}` },
    length: start + body.length,
  };
}

/** 100 Continue comes before the answer. */
function afterInterim(bytes: Buffer, start: number, isHead: boolean, ended: boolean): FoundAnswer | null {
  const found = readAnswer(bytes.subarray(start), isHead, ended);
  return found === null ? null : { answer: found.answer, length: start + found.length };
}

function headersFrom(lines: readonly string[]): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return headers;
}

interface Body {
  readonly content: Buffer;
  readonly length: number;
}

function bodyOf(
  bytes: Buffer,
  status: number,
  headers: ReadonlyMap<string, readonly string[]>,
  isHead: boolean,
  ended: boolean,
): Body | null {
  if (isHead || status === 204 || status === 304) return { content: Buffer.alloc(0), length: 0 };
  if (headers.get("transfer-encoding")?.includes("chunked")) return dechunked(bytes);
  const announced = headers.get("content-length")?.[0];
  if (announced === undefined) return ended ? { content: bytes, length: bytes.length } : null;
  const length = Number(announced);
  return bytes.length < length ? null : { content: bytes.subarray(0, length), length };
}

function dechunked(bytes: Buffer): Body | null {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return null;
    const size = Number.parseInt(bytes.subarray(at, line).toString("latin1"), 16);
    at = line + 2 + size + 2;
    if (Number.isNaN(size) || at > bytes.length) return null;
    if (size === 0) return { content: Buffer.concat(parts), length: at };
    parts.push(bytes.subarray(line + 2, line + 2 + size));
  }
}
