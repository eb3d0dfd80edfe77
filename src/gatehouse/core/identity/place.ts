/**
 * Where a client is, as the site's own proxy tells it: a town. It is stored behind the client IP, after a space, which no IP
 * contains.
 */
import { isPrintable } from "./printable.ts";

/** Characters. */
const longest = 60;

/**
 * A header as a place to show, in one line; undefined where it holds nothing that can be shown.
 *
 * @param header as Node reads it: proxies write UTF-8, and each byte is one character here
 */
export function readPlace(header: string | null | undefined): string | undefined {
  if (header === null || header === undefined || header.length > 4 * longest) return undefined;
  const place = fromBytes(header).normalize("NFC").replaceAll(/\s+/g, " ").trim();
  if (place === "" || !isPrintable(place) || place.includes("\ufffd")) return undefined;
  // Not half of a character that takes two.
  return place.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
}

function fromBytes(header: string): string {
  if (!/^[\0-\xff]*$/.test(header)) return header;
  const bytes = Uint8Array.from(header, (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/** As it is stored. */
export function withPlace(clientIp: string, place: string | undefined): string {
  return place === undefined || clientIp === "" ? clientIp : `${clientIp} ${place}`;
}

/** What was stored, taken apart. */
export function placeOf(stored: string): { readonly clientIp: string; readonly place: string | null } {
  const space = stored.indexOf(" ");
  if (space === -1) return { clientIp: stored, place: null };
  return { clientIp: stored.slice(0, space), place: stored.slice(space + 1) };
}
