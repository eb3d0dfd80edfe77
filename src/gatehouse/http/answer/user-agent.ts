/** The User-Agent header (RFC 9110 10.1.5), fit to be recorded and shown. */
import { isPrintable } from "../../core/identity/printable.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";

/** Characters that are kept of it. */
const longest = 300;
const plain = /^[\x20-\x7e]*$/;

/**
 * Node reads header bytes as Latin-1, so what was sent as UTF-8 comes as other letters, and the bytes 0x80 to 0x9f as
 * control characters. Bytes that are UTF-8 are read as such; characters that are not printable become U+FFFD.
 */
export function userAgentOf(headers: RequestHeaders): string {
  const sent = headers.get("user-agent") ?? "";
  if (plain.test(sent)) return sent.slice(0, longest);
  return [...asUtf8(sent)]
    .slice(0, longest)
    .map((character) => (isPrintable(character) ? character : "\ufffd"))
    .join("");
}

function asUtf8(latin1: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(latin1, "latin1"));
  } catch {
    return latin1;
  }
}
