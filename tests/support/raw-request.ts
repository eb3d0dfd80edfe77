/** Sends bytes over a socket as they are: nothing is normalised on the way. */
import { connect } from "node:net";

export interface RawAnswer {
  readonly status: number;
  readonly statusText: string;
  /** Names in lower case; a field sent twice has its values in order. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
}

/** @param head request line and headers, without the empty line; `Connection: close` is added */
export async function rawRequest(origin: string, head: readonly string[], body = ""): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname === "localhost" ? "127.0.0.1" : hostname);
  socket.setTimeout(60_000, () => socket.destroy(new Error("No answer within a minute.")));
  socket.write(`${[...head, "Connection: close"].join("\r\n")}\r\n\r\n${body}`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return parse(Buffer.concat(chunks).toString("utf8"));
}

function parse(text: string): RawAnswer {
  const end = text.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = text.slice(0, end < 0 ? undefined : end).split("\r\n");
  const [, status = "0", ...words] = statusLine.split(" ");
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  const rest = end < 0 ? "" : text.slice(end + 4);
  const body = headers.get("transfer-encoding")?.includes("chunked") ? dechunked(rest) : rest;
  return { status: Number(status), statusText: words.join(" "), headers, body };
}

function dechunked(text: string): string {
  let bytes = Buffer.from(text, "utf8");
  const parts: Buffer[] = [];
  for (;;) {
    const line = bytes.indexOf("\r\n");
    const size = Number.parseInt(bytes.subarray(0, line).toString(), 16);
    if (!(size > 0)) return Buffer.concat(parts).toString("utf8");
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    bytes = bytes.subarray(line + 4 + size);
  }
}
