/**
 * Something the developer of a site wrote that cannot be used. The sentence says what and what to do; Astro prints the stack
 * of every error under it, and a way through our own files would only bury the sentence.
 */
export class DeveloperMistake extends Error {
  constructor(message: string) {
    super(message);
    this.stack = "";
  }
}
