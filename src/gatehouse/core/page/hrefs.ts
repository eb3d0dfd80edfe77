/** Where the links of a page document lead. */
import type { PageDocument } from "./document.ts";

/** Every link in it, in any block, text and language; each once. */
export function hrefsIn(document: PageDocument): string[] {
  const found = new Set<string>();
  const waiting: unknown[] = [document];
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (part === null || typeof part !== "object") continue;
    for (const [name, value] of Object.entries(part)) {
      if (name === "href" && typeof value === "string") found.add(value);
      else waiting.push(value);
    }
  }
  return [...found];
}
