/** The first letter of a phrase, where it stands at the beginning of a sentence or further on. */

export function withCapital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** "Create rules" as it reads further on in a sentence; "API keys" stays. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? `${label.charAt(0).toLocaleLowerCase()}${label.slice(1)}` : label;
}
