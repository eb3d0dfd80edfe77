/** The adapter's `bodySizeLimit`, as a page meets it that reads a body of more bytes. */

/** The adapter throws a plain error, so its words are all there is; a page may have wrapped it. */
export function isBodyTooLong(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one.message.startsWith("Body size limit exceeded")) return true;
  }
  return false;
}
