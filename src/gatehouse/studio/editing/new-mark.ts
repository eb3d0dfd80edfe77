/**
 * Six letters and digits for the id of something new: another tab or another person who adds to the same page makes up others.
 * Over http without encryption a browser has no `randomUUID`.
 */
export function newMark(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join("");
}
