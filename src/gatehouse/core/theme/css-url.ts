/** A URL in a stylesheet. */

/** `url("…")`, with what could end the string or the `<style>` element percent-encoded. */
export function cssUrl(url: string): string {
  return `url("${url.replace(/["\\<>\n\r\f]/g, (character) => encodeURIComponent(character))}")`;
}
