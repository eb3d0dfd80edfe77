/**
 * An error in what the site's developer wrote. The sentence says what is wrong and what to do. It has no stack, because
 * Astro prints stacks and one through our own files would bury the sentence.
 */
export class DeveloperMistake extends Error {
  constructor(message: string) {
    super(message);
    this.stack = "";
  }
}
