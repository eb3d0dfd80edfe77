/** A key, code or token with one other first letter: always another text, unlike one that puts a fixed letter there. */
export const altered = (key: string): string => (key.startsWith("A") ? "B" : "A") + key.slice(1);
